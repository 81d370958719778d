import type { Charter } from '../../model/charter.js';
import type { Entity, Stated } from '../../model/entity.js';
import { votersOf } from '../../model/facts/seats.js';
import { listed, sentence } from '../../model/naming.js';
import { defineRule } from '../rule.js';

type Forum = Entity<'forum'>;
type Seat = Entity<'seat'>;
type Stakeholder = Entity<'stakeholder'>;

export const rule = defineRule({
    id: 'seat-filled-by-others',
    condition: 'sedimented-governance',
    severity: 'info',
    reads: ['seat.chosen by', 'seat.chosen how', 'seat.held by', 'forum.members', 'forum.reports to', 'obligation.owed to'],
    searches: ['forum'],
    doFirst: 'Agree what part those for whom the seat is kept have in choosing who sits there',
    summary: 'Checks that those for whom a seat is kept choose who sits there, and not a body without a seat.',
    claims: ['those-who-sit-are-chosen-by-their-own'],
    *check(charter) {
        for (const seat of charter.seats) {
            const [forum] = seat.on?.value ?? [];
            const holders = stakeholdersIn(seat.heldBy);
            const choosers = choosersOutside(seat);
            if (!forum || holders.length === 0 || choosers.length === 0) continue;
            yield {
                at: seat.chosenBy!,
                about: [seat, ...choosers],
                message: `${sentence(listed(choosers))}, for which the charter names no seat at ${forum.called}, ${choosing(seat, choosers.length === 1)} for ${listed(holders)}${seat.chosenHow?.because === undefined ? '' : ` (“${seat.chosenHow.because.replace(/\.$/, '')}”)`}.${sideInWords(charter, forum, choosers)}`,
            };
        }
    },
});

/** Of an appointment it tells how many seats it fills: all those of the declaration, and no others that the same body holds. */
function choosing({ number, chosenHow }: Seat, isOne: boolean): string {
    if (!chosenHow?.value.includes('appointment')) return `${isOne ? 'chooses' : 'choose'} who sits there`;
    return `${isOne ? 'appoints' : 'appoint'} ${number === undefined || number.value === 1 ? 'a member' : `${number.value} members`} there`;
}

/** Whether those who choose are of the side to which the forum answers: the body itself, or another of the same sector. */
function sideInWords(charter: Charter, forum: Forum, choosers: readonly Stakeholder[]): string {
    const above = answersTo(charter, forum);
    const own = above.find(({ to }) => choosers.includes(to));
    const alike = above.find(({ to }) => choosers.every(({ sector }) => sector?.value.some(each => to.sector?.value.includes(each))));
    if (own) return ` ${sentence(forum.called)} ${own.how} ${choosers.length === 1 ? 'it' : own.to.called}.`;
    return alike ? ` ${sentence(forum.called)} ${alike.how} ${alike.to.called}, which is in ${choosers.length === 1 ? 'the same' : 'their'} sector.` : '';
}

/** The stakeholders to which a forum reports, or owes a duty. */
const answersTo = ({ obligations }: Charter, forum: Forum): readonly { readonly to: Stakeholder; readonly how: string }[] => [
    ...stakeholdersIn(forum.reportsTo).map(to => ({ to, how: 'reports to' })),
    ...obligations.filter(({ owedBy }) => owedBy?.value.includes(forum)).flatMap(({ called, owedTo }) => stakeholdersIn(owedTo).map(to => ({ to, how: `owes ${called} to` }))),
];

const stakeholdersIn = (named: Stated<readonly Entity[]> | undefined): readonly Stakeholder[] => (named?.value ?? []).filter((each): each is Stakeholder => each.keyword === 'stakeholder');

/** Those who choose, where none of them holds the seat, sits at the table, or is the body of which the holder is a part. */
function choosersOutside({ chosenBy, heldBy, on }: Seat): readonly Stakeholder[] {
    const chosen = chosenBy?.value ?? [];
    const own = new Set<Entity>([...(heldBy?.value ?? []), ...(heldBy?.value ?? []).flatMap(each => (each.keyword === 'stakeholder' ? each.partOf?.value ?? [] : [])), ...(on?.value ?? []).flatMap(votersOf)]);
    const isOutside = chosenBy?.texts.length === 0 && chosen.every(each => each.keyword === 'stakeholder' && !own.has(each));
    return isOutside ? chosen.filter((each): each is Stakeholder => each.keyword === 'stakeholder') : [];
}
