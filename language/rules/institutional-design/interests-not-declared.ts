import { newGroundRules } from '../../fixes/ground-rules.js';
import { interestedVotes } from '../../model/facts/interests.js';
import { listed, sentence } from '../../model/naming.js';
import { defineRule } from '../rule.js';

export const rule = defineRule({
    id: 'interests-not-declared',
    condition: 'ground-rules',
    severity: 'info',
    absence: true,
    reads: ['decision.about', 'decision.affects', 'decision.taken by', 'decision.recommended by', 'forum.recusal', 'ground rule.about'],
    searches: ['ground rule'],
    doFirst: 'Agree what members do where a decision touches their own interests',
    summary: 'Checks that there is a rule on interests where providers have a part in decisions that affect them.',
    claims: ['members-declare-interests'],
    *check(charter) {
        for (const { forum, members, decisions } of interestedVotes(charter)) {
            yield {
                at: decisions[0]!,
                about: [forum],
                matters: true,
                message: `${sentence(listed(decisions))} ${decisions.length === 1 ? 'affects' : 'affect'} ${listed(members)}, who take part in ${decisions.length === 1 ? 'it' : 'them'} at ${forum.called}. The charter states no rule on interests.`,
                related: decisions.slice(1).map(decision => ({ at: decision, message: `${decision.called} is another.` })),
                fixes: () => [{ title: 'Add a ground rule about conflicts of interest', kind: 'template', edits: newGroundRules(charter, ['conflicts-of-interest']) }],
            };
        }
    },
});
