import type { TextPlace } from '../model/place.js';
import type { Claim } from '../framework/claims/claim.js';
import type { RuleId } from '../generated/rule-ids.js';
import type { Severity } from '../rules/rule.js';

/** A change of texts that clears a finding; see `Fix` for what kind and meaning say. */
export interface TextFix {
    readonly title: string;
    readonly kind: 'complete' | 'template';
    readonly keepsMeaning: boolean;
    readonly edits: readonly (TextPlace & { readonly newText: string })[];
}

/** Why a finding may stand: it stays visible, and fails no build. */
export type Accepted =
    /** The partners explain in the charter why they depart from the rule: who agreed to that, and the last day on which it holds. */
    | { readonly by: 'explanation'; readonly reason: string; readonly agreedBy?: string; readonly until?: string }
    /** A comment in front of the line says why. */
    | { readonly by: 'comment'; readonly reason: string }
    /** It was there when the project began to check its charters. */
    | { readonly by: 'baseline' };

/** What a rule found in a document, ready to be shown. */
export interface Finding extends TextPlace {
    readonly rule: RuleId;
    readonly severity: Severity;
    readonly message: string;
    /** The claims that the rule is based on, the one that carries most first; a rule of the language has none. */
    readonly claims: readonly Claim[];
    readonly related: readonly (TextPlace & { readonly message: string })[];
    /** The names of the declarations that it is about, by which an explanation may name it; none for a finding about the charter as a whole. */
    readonly about: readonly string[];
    /** What the partners do first, before a fix may record it; left out where a fix is all that there is to do. */
    readonly doFirst?: string;
    /** Left out while nobody has said why it may stand. */
    readonly accepted?: Accepted;
    /** The ways to fix it, the best first; worked out when asked for. */
    readonly fixes: () => TextFix[];
}

const ranks: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2, hint: 3 };

/** From 0 for errors to 3 for hints. */
export const rankOf = (severity: Severity): number => ranks[severity];
export const isAtLeast = (severity: Severity, threshold: Severity): boolean => ranks[severity] <= ranks[threshold];

/** What is told of a finding that may stand: `Explained by the Board until 2027-03-31: …`. */
export function acceptedBecause(accepted: Accepted): string {
    switch (accepted.by) {
        case 'explanation': return `Explained${accepted.agreedBy ? ` by ${accepted.agreedBy}` : ''}${accepted.until ? ` until ${accepted.until}` : ''}: ${accepted.reason}`;
        case 'comment': return `Ignored by a comment: ${accepted.reason}`;
        case 'baseline': return 'In the baseline: it was there when checking began.';
    }
}
