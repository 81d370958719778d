import { obligedToTakePart } from '../../model/facts/incentives.js';
import { asksForProblemAtStart, startToAsk, type StartingPoint } from '../../model/facts/start.js';
import { inList } from '../../model/naming.js';
import { defineRule } from '../rule.js';

/** What is lacking, in words that nobody takes for an organisation of the health service, as “trust” alone can be. */
const inFull: Readonly<Record<StartingPoint, string>> = { power: 'their power', incentives: 'their reasons to take part', trust: 'trust between them', history: 'their history' };

export const rule = defineRule({
    id: 'starting-conditions-not-stated',
    condition: 'power-and-resources',
    severity: 'info',
    absence: true,
    reads: ['stakeholder.power', 'stakeholder.resources', 'stakeholder.incentive', 'stakeholder.participation', 'relationship', 'partnership.problem', 'source.kind'],
    searches: ['relationship'],
    silences: ['history-not-stated'],
    doFirst: 'Ask the partners, each in confidence, about power, reasons to take part, trust between them and their history',
    summary: 'Checks that the charter states something of power, incentives, trust and history.',
    claims: ['the-stronger-can-bend-the-process', 'taking-part-must-be-worth-the-time', 'trust-is-a-resource-or-a-liability'],
    rationale: 'Few charters state these. They are known to the partners, so it is worth asking them once, before anything else.',
    *check(charter) {
        const lacking = startToAsk(charter);
        if (lacking.length === 0) return;
        yield {
            at: charter.partnership,
            message: `The charter does not state ${inList(lacking.map(each => `${inFull[each]}${each === 'incentives' && obligedToTakePart(charter).length > 0 ? ' beyond a duty to do so' : ''}`), { or: true }).replace('their', 'the partners’')}. The model begins with these.${asksForProblemAtStart(charter) ? ' Nor does it state a shared definition of the problem.' : ''}`,
        };
    },
});
