import { seat } from '../../fixes/membership.js';
import type { Charter } from '../../model/charter.js';
import type { Entity } from '../../model/entity.js';
import { adviceOn, inTheirTime } from '../../model/facts/decisions.js';
import { forumsRecommending, forumsTaking, parentOf, partiesTaking } from '../../model/facts/forums.js';
import { dominantChairOf } from '../../model/facts/power.js';
import { votelessOf, votersOf } from '../../model/facts/seats.js';
import { attendeesFor, voiceIn } from '../../model/facts/voice.js';
import { inList, listed, sentence } from '../../model/naming.js';
import { defineRule, type Report } from '../rule.js';

type Decision = Entity<'decision'>;
type Forum = Entity<'forum'>;

const agreeTheirPart = 'Agree what their part is, and what becomes of what they say';

export const rule = defineRule({
    id: 'symbolic-participation',
    condition: 'incentives',
    severity: 'warning',
    reads: ['decision.affects', 'decision.recommended by', 'decision.consults', 'decision.informs', 'forum.authority', 'forum.decides by'],
    searches: [],
    doFirst: agreeTheirPart,
    summary: 'Checks that those who take part do more than advise, and that those affected are not only consulted or informed.',
    claims: ['symbolic-parts-are-declined'],
    rationale: 'Those who are only consulted or informed, who recommend what others decide, or who sit without a vote may feel that their part is symbolic.',
    *check(charter) {
        for (const decision of charter.decisions) yield* askedOnly(decision);
        for (const forum of charter.forums) {
            yield* recommendsOnly(charter, forum);
            yield* chairDecides(charter, forum);
        }
    },
});

/** Those whom a decision affects and who are only asked, or only told: who sits there without a vote, or has no part, is the subject of other rules. */
function* askedOnly(decision: Decision): Iterable<Report> {
    const forums = forumsTaking(decision).filter(({ members }) => members);
    for (const part of ['consulted', 'informed', 'recommends'] as const) {
        const affected = [...new Set(decision.affects?.value)].filter(each => voiceIn(decision, each) === part && (part !== 'recommends' || onlyRecommends(decision, each)));
        if (affected.length === 0) continue;
        const list = { consulted: decision.consults, informed: decision.informs, recommends: decision.recommendedBy }[part]!;
        const [first] = affected;
        yield {
            at: decision.affects!.items.find(({ refersTo }) => refersTo === first)?.place ?? decision.affects!,
            about: [decision, ...affected, ...forums],
            doFirst: adviceOn([decision], agreeTheirPart),
            message: `${sentence(decision.called)} ${inTheirTime([decision], 'affects', 'affected')} ${listed(affected)}. They ${inTheirTime([decision], 'are', 'were')} ${parts[part]}, so they may feel that their part ${inTheirTime([decision], 'is', 'was')} symbolic.`,
            related: [{ at: list, message: 'This is their part.' }],
            fixes: () => (affected.length === 1 && isTakenHere(decision) ? forums.map(forum => seat(affected, forum)) : []),
        };
    }
}

const parts = { consulted: 'only consulted', informed: 'only informed', recommends: 'only asked to recommend' } as const;

/** Recommends in person, and sits neither where it is recommended nor where it is decided. */
function onlyRecommends(decision: Decision, stakeholder: Entity<'stakeholder'>): boolean {
    const isSeated = [...forumsTaking(decision), ...forumsRecommending(decision)].some(forum => votersOf(forum).includes(stakeholder) || votelessOf(forum).includes(stakeholder));
    return !isSeated && (decision.recommendedBy?.value.includes(stakeholder) ?? false);
}

/** The partners themselves, or someone outside, decide by right; a seat in the forum is no part in that. */
const isTakenHere = (decision: Decision): boolean => partiesTaking(decision).length === 0 && !decision.takenBy?.texts.length;

/** A forum whose members only recommend what someone else decides; a forum within another is that one's affair. */
function* recommendsOnly(charter: Charter, forum: Forum): Iterable<Report> {
    const voters = votersOf(forum);
    if (voters.length === 0 || parentOf(forum) !== undefined) return;
    const decisions = charter.decisions.filter(decision => forumsRecommending(decision).includes(forum)
        && decision.takenBy && !voters.some(voter => voiceIn(decision, voter) === 'decides'));
    const [first] = decisions;
    if (!first) return;
    const deciders = [...(first.takenBy?.value ?? []).filter(each => each !== forum).map(({ called }) => called), ...(first.takenBy?.texts ?? [])];
    const standing = [...(forum.remit?.items ?? []).map(({ written }) => written), ...(forum.authority?.because ? [`“${forum.authority.because}”`] : [])].find(text => weight.test(text));
    yield {
        at: first.recommendedBy!,
        about: [...decisions, forum],
        basedOnAbsence: areOutside(first, forum),
        message: `${partInWords(forum, decisions, inList(deciders), deciders.length === 1)} Its members may feel that their part is advisory${standing ? `, though its remit includes ${quoted(standing)}` : ''}.${areOutside(first, forum) ? ' The charter names no seat there for those who decide.' : ''}`,
        related: decisions.slice(1, 6).map(decision => ({ at: decision, message: `It also recommends ${decision.called}.` })),
    };
}

/** What a forum does before others decide: in the charter's own words where it has some, for to approve or to agree is more than to recommend. */
function partInWords(forum: Forum, decisions: readonly Decision[], deciders: string, isOne: boolean): string {
    const words = [...new Set(decisions.map(({ recommendedBy }) => recommendedBy?.because))];
    if (words.includes(undefined)) return `${sentence(forum.called)} recommends ${listed(decisions)}, and ${deciders} ${isOne ? 'decides' : 'decide'}.`;
    return `${sentence(deciders)} ${isOne ? 'decides' : 'decide'} on ${listed(decisions)}. The charter describes the part of ${forum.called}: ${inList(words.map(text => `“${text!.replace(/\.$/, '')}”`))}.`;
}

/** How a remit says what weight the work of a forum has with those who decide. */
const weight = /\b(?:recommend\w*|agrees?|approves?|decides?|adopts?|carry out|carries out)\b/i;

/** Those who decide are partners, and none of them sits where it is recommended, nor do their parts. */
const areOutside = ({ takenBy }: Decision, forum: Forum): boolean => takenBy!.value.length > 0
    && takenBy!.value.every(each => each.keyword === 'stakeholder' && attendeesFor(forum, each).length === 0);

const quoted = (text: string): string => `“${text.replace(/^["“]|["”]$/g, '')}”`;

/** Where the chair decides after hearing the others, these advise. Capture by a dominant chair is the subject of another rule. */
function* chairDecides(charter: Charter, forum: Forum): Iterable<Report> {
    if (forum.decidesBy?.value !== 'chair' || votersOf(forum).length < 2 || dominantChairOf(charter, forum)) return;
    yield {
        at: forum.decidesBy,
        about: [forum],
        message: `In ${forum.called} the chair decides. The other members may feel that their part is advisory.`,
    };
}
