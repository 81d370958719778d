import type { Range } from 'vscode-languageserver-types';
import type { RuleId } from '../generated/rule-ids.js';
import type { Severity } from '../rules/rule.js';

/** A place as editors and reports need it: lines and characters count from 0, characters in UTF-16 units. */
export interface TextPlace {
    readonly uri: string;
    readonly range: Range;
}

/** A change of texts that clears a finding; see `Fix` for what kind and meaning say. */
export interface TextFix {
    readonly title: string;
    readonly kind: 'complete' | 'template';
    readonly keepsMeaning: boolean;
    readonly edits: readonly (TextPlace & { readonly newText: string })[];
}

/** Why the partners depart from a rule: who agreed to it, and the last day on which that holds. */
export interface Explained {
    readonly reason: string;
    readonly agreedBy?: string;
    readonly until?: string;
}

/** What a rule found in a document, ready to be shown. */
export interface Finding extends TextPlace {
    readonly rule: RuleId;
    readonly severity: Severity;
    readonly message: string;
    readonly related: readonly (TextPlace & { readonly message: string })[];
    /** The names of the declarations that it is about, by which an explanation may name it; none for a finding about the charter as a whole. */
    readonly about: readonly string[];
    /** Set where the charter explains the finding; it stays visible, and fails no build. */
    readonly explained?: Explained;
    /** The ways to mend it, the best first; worked out when asked for. */
    readonly fixes: () => TextFix[];
}

const ranks: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2, hint: 3 };

/** From 0 for errors to 3 for hints. */
export const rankOf = (severity: Severity): number => ranks[severity];
export const isAtLeast = (severity: Severity, threshold: Severity): boolean => ranks[severity] <= ranks[threshold];
