import type { Claim } from '../../language/framework/claims/claim.js';
import type { Accepted, Finding, TextFix } from '../../language/check/finding.js';
import type { TextPlace } from '../../language/model/place.js';

/** Findings as a thread hands them over for the cache: with their fixes, and the ids of their claims. */
export type CachedFindings = readonly (Omit<Finding, 'claims' | 'fixes'> & { readonly claims: readonly string[]; readonly fixes: readonly TextFix[] })[];

/** The claims that findings are based on, by their ids. */
export type KnownClaims = Readonly<Record<string, Claim>>;

export const toCached = (findings: readonly Finding[]): CachedFindings => findings.map(({ claims, ...finding }) => ({ ...finding, claims: claims.map(({ id }) => id), fixes: finding.fixes() }));

/** The texts of all findings. Most of what a cache would hold are texts that many findings have, so each is kept once, and findings hold its number. */
export class Texts {
    private readonly numbers: Map<string, number>;

    constructor(readonly all: string[] = []) {
        this.numbers = new Map(all.map((text, number) => [text, number]));
    }

    readonly numberOf = (text: string): number => {
        const known = this.numbers.get(text);
        if (known !== undefined) return known;
        this.numbers.set(text, this.all.length);
        return this.all.push(text) - 1;
    };

    readonly at = (number: number): string => this.all[number]!;
}

type PackedPlace = readonly [uri: number, line: number, character: number, endLine: number, endCharacter: number];
type PackedFix = readonly [title: number, kind: number, keepsMeaning: boolean, edits: readonly (readonly [newText: number, place: PackedPlace])[]];

/** A finding as the cache writes it: what it holds in a fixed order, and numbers for its texts. */
export type PackedFinding = readonly [
    rule: number, severity: number, message: number, place: PackedPlace, claims: readonly number[], related: readonly (readonly [message: number, place: PackedPlace])[],
    about: readonly number[], fixes: readonly PackedFix[], doFirst: number | null, accepted: Accepted | null,
];

export const packed = (findings: CachedFindings, { numberOf }: Texts): readonly PackedFinding[] => findings.map(finding => {
    const placeOf = ({ uri, range: { start, end } }: TextPlace): PackedPlace => [numberOf(uri), start.line, start.character, end.line, end.character];
    const { rule, severity, message, claims, related, about, fixes, doFirst, accepted } = finding;
    return [
        numberOf(rule), numberOf(severity), numberOf(message), placeOf(finding), claims.map(numberOf), related.map(each => [numberOf(each.message), placeOf(each)]), about.map(numberOf),
        fixes.map(({ title, kind, keepsMeaning, edits }) => [numberOf(title), numberOf(kind), keepsMeaning, edits.map(edit => [numberOf(edit.newText), placeOf(edit)])]),
        doFirst === undefined ? null : numberOf(doFirst), accepted ?? null,
    ];
});

export const unpacked = (findings: readonly PackedFinding[], { at }: Texts, known: KnownClaims): Finding[] => findings.map(([rule, severity, message, place, claims, related, about, fixes, doFirst, accepted]) => {
    const placeIn = ([uri, line, character, endLine, endCharacter]: PackedPlace): TextPlace => ({ uri: at(uri), range: { start: { line, character }, end: { line: endLine, character: endCharacter } } });
    return {
        rule: at(rule) as Finding['rule'], severity: at(severity) as Finding['severity'], message: at(message), ...placeIn(place), claims: claims.flatMap(id => known[at(id)] ?? []),
        related: related.map(([said, where]) => ({ ...placeIn(where), message: at(said) })), about: about.map(at), ...(doFirst === null ? {} : { doFirst: at(doFirst) }), ...(accepted ? { accepted } : {}),
        fixes: () => fixes.map(([title, kind, keepsMeaning, edits]) => ({ title: at(title), kind: at(kind) as TextFix['kind'], keepsMeaning, edits: edits.map(([newText, where]) => ({ ...placeIn(where), newText: at(newText) })) })),
    };
});
