import type { Claim } from '../../language/framework/claims/claim.js';
import type { Finding, TextFix } from '../../language/check/finding.js';

/** Findings as a cache keeps them: with their fixes, and the ids of their claims. */
export type CachedFindings = readonly (Omit<Finding, 'claims' | 'fixes'> & { readonly claims: readonly string[]; readonly fixes: readonly TextFix[] })[];

/** The claims that findings are based on, by their ids. */
export type KnownClaims = Readonly<Record<string, Claim>>;

export const toCached = (findings: readonly Finding[]): CachedFindings => findings.map(({ claims, ...finding }) => ({ ...finding, claims: claims.map(({ id }) => id), fixes: finding.fixes() }));

export const fromCached = (findings: CachedFindings, known: KnownClaims): Finding[] => findings.map(finding => ({ ...finding, claims: finding.claims.flatMap(id => known[id] ?? []), fixes: () => [...finding.fixes] }));
