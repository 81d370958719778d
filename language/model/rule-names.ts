import { formerRuleIds, previewRuleIds } from '../generated/rule-ids.js';
import type { Settings } from './project-settings.js';

/** The id that a rule has now; a rule that was renamed is understood by the ids that it had in released versions. */
export const currentRuleId = (id: string): string => (Object.hasOwn(formerRuleIds, id) ? formerRuleIds[id]! : id);

/** Entries by the ids that rules have now, the later of which count: where a rule is named by both, its former id counts less. */
export function byCurrentIds<T>(entries: readonly (readonly [id: string, value: T])[]): (readonly [id: string, value: T])[] {
    return formerFirst(entries).map(([id, value]) => [currentRuleId(id), value]);
}

export function formerFirst<T extends readonly [id: string, value: unknown]>(entries: readonly T[]): T[] {
    return [...entries.filter(([id]) => isFormerRuleId(id)), ...entries.filter(([id]) => !isFormerRuleId(id))];
}

/** Whether an id is one that a rule had before. */
export const isFormerRuleId = (id: string): boolean => currentRuleId(id) !== id;

/** Whether a rule is in preview: it finds nothing where the project does not ask for it. */
export const isPreviewRuleId = (id: string): boolean => previewRuleIds.some(each => each === id);

/** Whether a rule runs in a project. Where it does not, nobody knows whether a comment or an explanation that names it is needed. */
export const isInUse = (id: string, settings: Pick<Settings, 'isPreviewed'>): boolean => !isPreviewRuleId(id) || settings.isPreviewed({ id });
