import { seatOneOf, type NewMember } from '../../fixes/membership.js';
import { hasMark } from '../../model/facts/marks.js';
import { membersOfForums } from '../../model/facts/parties.js';
import { hasUnnamedVotes, isOpen } from '../../model/facts/seats.js';
import { listed } from '../../model/naming.js';
import { systemKinds } from '../../vocabulary/terms/index.js';
import type { Mark } from '../../vocabulary/vocabulary.js';
import { defineRule } from '../rule.js';

const expected: readonly (NewMember & { readonly mark: Mark; readonly noun: string })[] = [
    { mark: 'commissioner', noun: 'commissioner', who: 'a commissioner', name: 'Commissioner', sector: { choices: 'the sector of the commissioner, such as nhs-commissioner' } },
    { mark: 'provider', noun: 'provider of care', who: 'a provider of care', name: 'Provider', sector: { choices: 'the sector in which it provides care, such as secondary-care, community-services or primary-care' } },
    { mark: 'local-government', noun: 'local authority', who: 'a local authority', name: 'LocalAuthority', sector: 'local-authority' },
];

export const rule = defineRule({
    id: 'partner-sector-missing',
    condition: 'inclusiveness',
    severity: 'warning',
    absence: true,
    reads: ['forum.members'],
    searches: ['stakeholder', 'forum'],
    doFirst: 'Invite the partner that is missing, or explain why it has no seat',
    summary: 'Checks that commissioners, providers and local authorities have seats in an integrated care system.',
    claims: ['integrated-care-has-commissioners-providers-and-councils'],
    *check(charter) {
        const { partnership } = charter;
        const members = membersOfForums(charter);
        if (!systemKinds.has(partnership.kind?.value ?? '') || members.length === 0 || members.some(({ sector }) => !sector) || charter.forums.some(forum => isOpen(forum) || hasUnnamedVotes(forum))) return;
        const kind = partnership.kind!.value.replaceAll('-', ' ');
        for (const sought of expected) {
            if (members.some(member => hasMark(member, sought.mark))) continue;
            const unseated = charter.stakeholders.filter(stakeholder => hasMark(stakeholder, sought.mark));
            const whoStands = unseated.length === 0 ? '' : `, such as ${listed(unseated)}`;
            yield {
                at: partnership,
                about: unseated,
                message: `An ${kind} brings commissioners, providers and local authorities together, but the charter names no seat for a ${sought.noun}${whoStands}.`,
                fixes: () => seatOneOf(charter, unseated, sought),
            };
        }
    },
});
