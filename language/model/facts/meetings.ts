import { faceToFaceSettings } from '../../vocabulary/terms/index.js';
import { derived, type Charter } from '../charter.js';
import type { Entity } from '../entity.js';

const settingsOf = (charter: Charter) => [...charter.forums, ...charter.dialogues].map(({ setting }) => setting);

/** Some forum or dialogue says in what setting people meet. */
export const statesSetting = (charter: Charter): boolean => settingsOf(charter).some(setting => setting !== undefined);

const isInPerson = ({ setting }: Entity<'forum' | 'dialogue'>) => setting?.value.some(each => faceToFaceSettings.has(each)) ?? false;

/** Who meets whom face to face: the people of each forum and dialogue that is so held. A hybrid setting counts. */
export const meetingsInPerson = derived((charter): readonly (readonly Entity<'stakeholder'>[])[] => [
    ...charter.forums.filter(isInPerson).map(({ members, inAttendance }) => [...(members?.value ?? []), ...(inAttendance?.value ?? [])]),
    ...charter.dialogues.filter(isInPerson).map(dialogue => dialogue.with?.value ?? []),
]);
