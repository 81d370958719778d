import { conditions } from '../language/framework/conditions.js';
import { fixedRuleIds, ruleIds } from '../language/generated/rule-ids.js';
import type { Severity } from '../language/rules/rule.js';
import { didYouMean } from '../language/text/nearest.js';
import { say } from './messages.js';

/** What an author sets in the editor, under `concordat`; each folder may have settings of its own. */
export interface EditorSettings {
    /** What rules are set to where no configuration says. */
    readonly rules: Readonly<Record<string, string>>;
    /** The configuration that counts for the charters of a folder, as a path from it; where it is empty, the nearest one. */
    readonly configuration: string;
    /** When a charter is checked: while it is written, or only when it is saved. */
    readonly run: 'onType' | 'onSave';
    /** Findings that are less severe are not shown. */
    readonly minimumSeverity: Severity;
    readonly codeLenses: boolean;
    readonly inlayHints: boolean;
    /** Which entries the menu of fixes has. */
    readonly fixes: { readonly templates: boolean; readonly accepting: boolean; readonly refactorings: boolean };
}

const severities: readonly Severity[] = ['error', 'warning', 'info', 'hint'];

/** The settings as a client sends them; what is missing or makes no sense is as if it had not been set. */
export function settingsIn(sent: unknown): EditorSettings {
    const { rules, configuration, run, minimumSeverity, codeLens, inlayHints, quickFixes } = record(sent);
    const isOn = (value: unknown, key: string) => record(value)[key] !== false;
    return {
        rules: record(rules) as EditorSettings['rules'],
        configuration: typeof configuration === 'string' ? configuration.trim() : '',
        run: run === 'onSave' ? 'onSave' : 'onType',
        minimumSeverity: severities.find(each => each === minimumSeverity) ?? 'hint',
        codeLenses: isOn(codeLens, 'enabled'),
        inlayHints: isOn(inlayHints, 'enabled'),
        fixes: { templates: isOn(quickFixes, 'templates'), accepting: isOn(quickFixes, 'explainAndIgnore'), refactorings: isOn(quickFixes, 'refactorings') },
    };
}

const record = (value: unknown): Readonly<Record<string, unknown>> => (typeof value === 'object' && value !== null ? value as Record<string, unknown> : {});

const settable: readonly string[] = [...Object.keys(conditions), ...ruleIds.filter(id => !fixedRuleIds.includes(id))];
const levels: readonly string[] = ['off', ...severities];

/** What is wrong with the rules in the settings, a sentence for each. */
export const problemsOfRules = (rules: EditorSettings['rules']): string[] => Object.entries(rules).flatMap(([id, level]) => {
    if (!settable.includes(id)) return [fixedRuleIds.some(each => each === id) ? say('rule setting is fixed', id) : `${say('rule setting is unknown', id)}${didYouMean(id, settable)}`];
    return levels.includes(level) ? [] : [say('rule level is unknown', id, String(level), levels.join(', '))];
});
