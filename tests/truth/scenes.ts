import type { RuleId } from '../../language/generated/rule-ids.js';
import type { Scene } from '../support/scene.js';
import { languageScenes } from './scenes-of-language.js';
import { modelScenes } from './scenes-of-model.js';

/** Charters in which one condition of a rule decides, by what decides there. What is found in each is in observed.txt, which a person has read. */
export const scenes: Readonly<Partial<Record<RuleId, Readonly<Record<string, string | Scene>>>>> = { ...languageScenes, ...modelScenes };
