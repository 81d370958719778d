import { seat } from '../../fixes/membership.js';
import { forumsTaking } from '../../model/facts/forums.js';
import { isParty } from '../../model/facts/parties.js';
import { voiceIn } from '../../model/facts/voice.js';
import { placeNaming, sentence } from '../../model/naming.js';
import { defineRule } from '../rule.js';

export const rule = defineRule({
    id: 'symbolic-participation',
    condition: 'incentives',
    severity: 'warning',
    reads: ['decision.affects', 'decision.consults', 'decision.informs'],
    searches: [],
    summary: 'Nobody whom a decision affects is merely consulted or told of it.',
    claims: ['symbolic-parts-are-declined'],
    rationale: 'A stakeholder that is only consulted or informed does not take part in deciding.',
    *check(charter) {
        for (const decision of charter.decisions) {
            const forums = forumsTaking(decision).filter(({ members }) => members);
            for (const stakeholder of new Set(decision.affects?.value)) {
                const voice = voiceIn(decision, stakeholder);
                if ((voice !== 'consulted' && voice !== 'informed') || !isParty(charter, stakeholder)) continue;
                const only = voice === 'consulted' ? 'are only consulted on it' : 'are only told of it';
                yield {
                    at: placeNaming(decision.affects!, stakeholder),
                    about: [decision, stakeholder, ...forums],
                    message: `${sentence(decision.called)} affects ${stakeholder.called}, and they ${only}: their part is symbolic.`,
                    related: [{ at: (voice === 'consulted' ? decision.consults : decision.informs)!, message: `They are ${voice === 'consulted' ? 'consulted' : 'informed'} here.` }],
                    fixes: () => forums.map(forum => seat(stakeholder, forum)),
                };
            }
        }
    },
});
