import type { Entity } from '../../model/entity.js';
import { votersOf } from '../../model/facts/seats.js';
import { listed, sentence } from '../../model/naming.js';
import { defineRule } from '../rule.js';

type Seat = Entity<'seat'>;
type Stakeholder = Entity<'stakeholder'>;

export const rule = defineRule({
    id: 'seat-filled-by-others',
    condition: 'sedimented-governance',
    severity: 'info',
    reads: ['seat.chosen by', 'seat.chosen how', 'seat.held by', 'forum.members'],
    searches: ['forum'],
    doFirst: 'Agree who chooses those who sit there',
    summary: 'Checks that those for whom a seat is kept choose who sits there, and not a body without a seat.',
    claims: ['those-who-sit-are-chosen-by-their-own'],
    *check(charter) {
        for (const seat of charter.seats) {
            const [forum] = seat.on?.value ?? [];
            const holders = holdersOf(seat);
            const choosers = choosersOutside(seat);
            if (!forum || holders.length === 0 || choosers.length === 0) continue;
            yield {
                at: seat.chosenBy!,
                about: [seat, ...choosers],
                message: `${sentence(listed(choosers))}, for which the charter names no seat at ${forum.called}, ${choosing(seat, choosers.length === 1)} for ${listed(holders)}${seat.chosenHow?.because === undefined ? '' : ` (“${seat.chosenHow.because.replace(/\.$/, '')}”)`}.`,
            };
        }
    },
});

/** An appointment is told as one: it need not fill every seat of those for whom the seats are kept. */
function choosing({ number, chosenHow }: Seat, isOne: boolean): string {
    if (!chosenHow?.value.includes('appointment')) return `${isOne ? 'chooses' : 'choose'} who sits there`;
    return `${isOne ? 'appoints' : 'appoint'} ${number?.value === undefined || number.value === 1 ? 'a member' : 'members'} there`;
}

const holdersOf = ({ heldBy }: Seat): readonly Stakeholder[] => (heldBy?.value ?? []).filter((each): each is Stakeholder => each.keyword === 'stakeholder');

/** Those who choose, where none of them holds the seat, sits at the table, or is the body of which the holder is a part. */
function choosersOutside({ chosenBy, heldBy, on }: Seat): readonly Stakeholder[] {
    const chosen = chosenBy?.value ?? [];
    const own = new Set<Entity>([...(heldBy?.value ?? []), ...(heldBy?.value ?? []).flatMap(each => (each.keyword === 'stakeholder' ? each.partOf?.value ?? [] : [])), ...(on?.value ?? []).flatMap(votersOf)]);
    const isOutside = chosenBy?.texts.length === 0 && chosen.every(each => each.keyword === 'stakeholder' && !own.has(each));
    return isOutside ? chosen.filter((each): each is Stakeholder => each.keyword === 'stakeholder') : [];
}
