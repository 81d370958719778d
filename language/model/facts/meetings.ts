import { faceToFaceSettings } from '../../vocabulary/terms/index.js';
import { derived, type Charter } from '../charter.js';
import type { Entity } from '../entity.js';
import { inForce } from './forums.js';
import { votelessOf, votersOf } from './seats.js';

const settingOf = (meeting: Entity<'forum' | 'dialogue'>) => (meeting.keyword === 'forum' ? inForce(meeting, 'setting') : meeting.setting);

/** Some forum or dialogue says in what setting people meet. */
export const statesSetting = (charter: Charter): boolean => [...charter.forums, ...charter.dialogues].some(meeting => settingOf(meeting) !== undefined);

/** It is held face to face, in part at least. */
export const isInPerson = (meeting: Entity<'forum' | 'dialogue'>) => settingOf(meeting)?.value.some(each => faceToFaceSettings.has(each)) ?? false;

/** Who meets whom face to face: the people of each forum and dialogue that is so held. A hybrid setting counts. */
export const meetingsInPerson = derived((charter): readonly (readonly Entity<'stakeholder'>[])[] => [
    ...charter.forums.filter(isInPerson).map(forum => [...votersOf(forum), ...votelessOf(forum)]),
    ...charter.dialogues.filter(isInPerson).map(dialogue => dialogue.with?.value ?? []),
]);
