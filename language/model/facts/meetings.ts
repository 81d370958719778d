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

/** All who take part are in one room. */
export const isFaceToFace = (meeting: Entity<'forum' | 'dialogue'>) => settingOf(meeting)?.value.includes('face-to-face') ?? false;

/** Those who take part in a forum, with a vote or without one, or in a dialogue. */
export const peopleAt = (meeting: Entity<'forum' | 'dialogue'>): readonly Entity<'stakeholder'>[] =>
    (meeting.keyword === 'forum' ? [...votersOf(meeting), ...votelessOf(meeting)] : meeting.with?.value ?? []);

/** Who meets whom face to face: the people of each forum and dialogue that is so held. A hybrid setting counts. */
export const meetingsInPerson = derived(({ forums, dialogues }): readonly (readonly Entity<'stakeholder'>[])[] => [...forums, ...dialogues].filter(isInPerson).map(peopleAt));
