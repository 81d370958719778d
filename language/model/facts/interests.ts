import { redesignTopics } from '../../vocabulary/terms/index.js';
import { derived, type Charter } from '../charter.js';
import type { Entity } from '../entity.js';
import { forumsRecommending, forumsTaking } from './forums.js';
import { hasMark } from './marks.js';
import { votersOf } from './seats.js';

/** Providers who vote on what becomes of their own services or money, and in which decisions. */
export interface Interested {
    readonly forum: Entity<'forum'>;
    readonly members: readonly Entity<'stakeholder'>[];
    readonly decisions: readonly Entity<'decision'>[];
}

const topics: ReadonlySet<string> = new Set([...redesignTopics, 'new-service', 'funding', 'commissioning', 'procurement']);

/** The forums in which providers have a part in decisions that touch them, while the charter has no rule on interests. */
export const interestedVotes = derived((charter: Charter): readonly Interested[] => {
    if (charter.groundRules.some(({ about }) => !about || about.value.includes('conflicts-of-interest'))) return [];
    return charter.forums.filter(({ recusal }) => !recusal).flatMap(forum => {
        const voters = new Set(votersOf(forum));
        const touched = ({ affects }: Entity<'decision'>) => (affects?.value ?? []).filter(each => voters.has(each) && hasMark(each, 'provider'));
        const decisions = charter.decisions.filter(decision => decision.about?.value.some(topic => topics.has(topic)) && [...forumsTaking(decision), ...forumsRecommending(decision)].includes(forum) && touched(decision).length > 0);
        return decisions.length > 0 ? [{ forum, decisions, members: [...new Set(decisions.flatMap(touched))] }] : [];
    });
});
