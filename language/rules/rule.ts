import type { Claim } from '../framework/claims/claim.js';
import { claimsOf, type ClaimId } from '../framework/claims/claims.js';
import type { ConditionId } from '../framework/conditions.js';
import type { Fix } from '../fixes/fix.js';
import type { RuleId } from '../generated/rule-ids.js';
import type { BoundDocument } from '../model/entity.js';
import type { Charter } from '../model/charter.js';
import type { Entity } from '../model/entity.js';
import type { Place } from '../model/place.js';
import type { Severity } from '../model/project-settings.js';
import type { Stated } from '../model/entity.js';
import type { IgnoreComment, Word } from '../syntax/ignore-comments.js';
import type { PropertyOf } from '../vocabulary/declarations.js';
import type { Kind } from '../vocabulary/kinds.js';

export type { Severity };

/** Where a finding stands: a declaration (at its name), a property, or a place in the text. */
export type Location = Entity | Stated<unknown> | Place;

export interface RelatedPlace {
    readonly at: Location;
    readonly message: string;
}

/** What a rule found: one fact, said in words that a board secretary understands. */
export interface Report {
    readonly at: Location;
    /** Names the thing by its title and says what is wrong here. With `each`, it is told which of them remain to be named. */
    readonly message: string | ((each: readonly Entity[]) => string);
    /** The partner, pair, forum or decision that the finding is about; left out, the charter as a whole. */
    readonly about?: readonly Entity[];
    /** Declarations that one finding names together; those that a finding of a silencing rule is about are left out. */
    readonly each?: readonly Entity[];
    readonly severity?: Severity;
    /** This finding, unlike others of its rule, only reports an absence. */
    readonly absence?: boolean;
    /** What the charter does state makes this absence matter, so that it keeps its severity where a source was read in part. */
    readonly matters?: boolean;
    /** Whether this finding, unlike others of its rule, is based on something that the charter does not state, or is not. */
    readonly basedOnAbsence?: boolean;
    /** Bodies whose seats or votes it counts: where the documents differ on them, it says so. */
    readonly counts?: readonly Entity<'forum'>[];
    readonly related?: readonly RelatedPlace[];
    /** Those of the rule's claims that fit what this finding is about, where not all do. */
    readonly claims?: readonly [ClaimId, ...ClaimId[]];
    /** What the partners do first about this finding, in place of what its rule says. */
    readonly doFirst?: string;
    /** The ways to fix it, the best first. They are worked out only when someone asks. */
    readonly fixes?: () => readonly Fix[];
}

type DeclarationKey = { [K in Kind]: `${K}.${PropertyOf<K>}` }[Kind] | Kind;

interface Meta {
    readonly id: RuleId;
    readonly severity: Severity;
    /** Severities that a finding has in the cases that the page describes, in place of that of the rule. */
    readonly otherSeverities?: readonly Severity[];
    /** What the rule checks, in one sentence that begins with “Checks that”. */
    readonly summary: string;
    /** What the rule finds could be removed without a loss; editors fade it. */
    readonly isUnneeded?: true;
    /** New, and still being tried: it finds nothing where the project does not ask for previews, or for this rule. It may change in any version. */
    readonly preview?: true;
    /** Ids that it had in released versions. They are understood, and said to be former ones, until the next major version. */
    readonly formerIds?: readonly string[];
}

/** A claim of the model, made checkable. It reads the charter and nothing else. */
export interface CharterRule extends Meta {
    readonly condition: ConditionId;
    /** The claims that the rule is based on, the one that carries most first: what is shown of a finding, and all that the rule cites. */
    readonly claims: readonly [ClaimId, ...ClaimId[]];
    /** What the rule adds to its claims, if it does; it says which part is our reading. */
    readonly rationale?: string;
    /** The declarations and properties that the rule judges by, as its page tells them. */
    readonly reads: readonly DeclarationKey[];
    /** The rule only reports that something is absent, so a draft is told more gently (∅ in the table of rules). */
    readonly absence?: true;
    /** What the rule finds is stated, and matters because something else is not: where a source was read in part, it says so, and is no milder for it. A rule that searches kinds of declaration need not say this. */
    readonly basedOnAbsence?: true;
    /** The kinds of declaration in which the rule looks for something missing; while one of them is not understood, it stays silent. */
    readonly searches?: readonly Kind[];
    /** Rules that have nothing to add about the same partner, pair, forum or decision. */
    readonly silences?: readonly RuleId[];
    /** What the partners do before a fix may record it, where only they know which choice or which fact it is. The next steps of the assessment say this in place of a fix. */
    readonly doFirst?: string;
    /** What it finds is a slip or a difference in what is recorded, and nothing between the partners: what is between them comes first. */
    readonly isOfTheRecord?: true;
    /** What it finds may follow from seats of which the charter does not say who holds them. A report tells all such findings as one matter. */
    readonly mayFollowFromUnknownHolders?: true;
    /** Of a forum of two even sides, it asks how a tie ends too. A report does not ask that again. */
    readonly asksHowTiesEnd?: true;
    check(charter: Charter): Iterable<Report>;
}

/** A rule that a comment names, and the findings of that rule on the comment's line. */
export interface Ignoring {
    readonly comment: IgnoreComment;
    readonly word: Word;
    readonly findings: readonly unknown[];
}

/** What rules of the language know beside the document. */
export interface LanguageContext {
    readonly today: string;
    /** The explanations of a charter, each with the findings that it explains; a library has none. */
    readonly explanations: ReadonlyMap<Entity<'explain'>, readonly unknown[]> | undefined;
    /** The ids of the rules of the model, whose findings may be explained, and of the rules of the language, whose findings may not. */
    readonly explainable: ReadonlySet<string>;
    readonly languageRules: ReadonlySet<string>;
    /** The ids of the rules whose findings a comment may let stand. */
    readonly ignorable: ReadonlySet<string>;
    /** What the comments of the document let stand; empty until the other rules have run. */
    readonly ignorings: readonly Ignoring[];
}

/** A mistake of language: it can be seen in any document, with or without a partnership. */
export interface LanguageRule extends Meta {
    /** Why it matters. */
    readonly rationale: string;
    /** Something was not read because of it, so no comment lets it stand. */
    readonly mustBeFixed?: true;
    /** It judges by what the other rules found. */
    readonly comesLast?: true;
    /** What it finds is about a document that the charter cites, and nothing of the charter was left unread because of it. */
    readonly isAboutDocuments?: true;
    /** No example on a page can bring about its finding, so its page shows none, and it is tested elsewhere. */
    readonly hasNoFaultyExample?: true;
    check(document: BoundDocument, context: LanguageContext): Iterable<Report>;
}

export type Rule = CharterRule | LanguageRule;

/** Every severity that a finding of the rule may have in an agreed charter, the usual one first. */
export const severitiesOf = ({ severity, otherSeverities = [] }: Rule): readonly Severity[] => [severity, ...otherSeverities];

/** The claims that a rule is based on; a rule of the language is based on none. */
export const claimsBehind = (rule: Rule): readonly Claim[] => (isCharterRule(rule) ? claimsOf(rule.claims) : []);

/** A rule that is based on no claim of the articles: it is good practice, says so, and does not affect any condition. */
export const isGoodPractice = (rule: Rule): boolean => isCharterRule(rule) && claimsBehind(rule).every(({ strength }) => strength === 'ours');

export const isCharterRule = (rule: Rule): rule is CharterRule => 'condition' in rule;

export const defineRule = (rule: CharterRule): CharterRule => rule;
export const defineLanguageRule = (rule: LanguageRule): LanguageRule => rule;
