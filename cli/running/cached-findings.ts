import type { Claim } from '../../language/framework/claims/claim.js';
import type { Finding, TextFix } from '../../language/check/finding.js';

/** Findings as a cache keeps them: with their fixes, and without the claims, which are those of their rules. */
export type CachedFindings = readonly (Omit<Finding, 'claims' | 'fixes'> & { readonly fixes: readonly TextFix[] })[];

/** The claims of each rule that has some. */
export type ClaimsOfRules = Readonly<Record<string, readonly Claim[]>>;

export const toCached = (findings: readonly Finding[]): CachedFindings => findings.map(({ claims: _, ...finding }) => ({ ...finding, fixes: finding.fixes() }));

export const fromCached = (findings: CachedFindings, claims: ClaimsOfRules): Finding[] => findings.map(finding => ({ ...finding, claims: claims[finding.rule] ?? [], fixes: () => [...finding.fixes] }));
