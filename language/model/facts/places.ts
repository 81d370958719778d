import { derived } from '../charter.js';
import type { BoundDocument, Entity } from '../entity.js';
import { parentOf } from './forums.js';
import { hasMark } from './marks.js';
import { chairsOf, peopleBehind, stakeholderBehind } from './offices.js';
import { isOpen, seatingOf, votelessOf, votersOf } from './seats.js';

type Forum = Entity<'forum'>;
type Stakeholder = Entity<'stakeholder'>;

/**
 * Stakeholders to which a charter gives no place, nor to those who represent them or of whom they are a part: no seat, no part in a decision
 * or a dialogue, no office, and nobody from among them who leads.
 */
export const stakeholdersWithoutPlace = derived((charter): readonly Stakeholder[] => {
    const offices = [...charter.roles, ...charter.seats, ...charter.leaders].flatMap(peopleBehind);
    const placed = new Set<Entity | undefined>([
        ...charter.forums.flatMap(forum => [...votersOf(forum), ...votelessOf(forum), ...(forum.setUpBy?.value ?? []), ...(forum.reportsTo?.value ?? [])]),
        ...[...charter.forums.flatMap(chairsOf), ...offices].map(stakeholderBehind),
        ...charter.decisions.flatMap(({ affects, takenBy, approvedBy, recommendedBy, consults, informs }) => [affects, takenBy, approvedBy, recommendedBy, consults, informs].flatMap(list => [...(list?.value ?? [])])),
        ...charter.obligations.flatMap(({ owedTo }) => owedTo?.value ?? []), ...charter.measures.flatMap(({ setBy }) => setBy?.value ?? []),
        ...charter.seats.flatMap(({ chosenBy }) => chosenBy?.value ?? []),
        ...(charter.partnership.convenedBy?.value ?? []), ...charter.dialogues.flatMap(dialogue => dialogue.with?.value ?? []),
    ]);
    const represented = new Set<Entity>(charter.stakeholders.filter(each => placed.has(each)).flatMap(each => [...(each.represents?.value ?? []), ...(each.partOf?.value ?? [])]));
    return charter.stakeholders.filter(each => !placed.has(each) && !represented.has(each) && !each.partOf?.value.some(whole => placed.has(whole)));
});

/**
 * Whether a stakeholder would be named at one of the forums if it had a seat. It would not while a forum, other than a group within another one,
 * does not say who sits there, nor where others can join; and a regulator need not sit with those whom it regulates.
 */
export function isExpectedToSit({ declared, libraries }: BoundDocument): (stakeholder: Stakeholder) => boolean {
    const forums = [declared, ...libraries.map(library => library.declared)].flat().filter(isForum);
    const areSeatsStated = forums.some(isSeated) && forums.every(forum => (isSeated(forum) || parentOf(forum) !== undefined) && !mayBeJoined(forum));
    return stakeholder => areSeatsStated && !hasMark(stakeholder, 'regulator');
}

const isForum = (entity: Entity): entity is Forum => entity.keyword === 'forum';
const isSeated = (forum: Forum): boolean => seatingOf(forum).length > 0;
const mayBeJoined = (forum: Forum): boolean => isOpen(forum) || (forum.membership?.value.includes('by-application') ?? false);
