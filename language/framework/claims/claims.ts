import type { ConditionId } from '../conditions.js';
import type { Claim, Setting } from './claim.js';
import { collaborativeProcess } from './collaborative-process.js';
import { institutionalDesign } from './institutional-design.js';
import { leadership } from './leadership.js';
import { practice } from './practice.js';
import { sedimentedGovernance } from './sedimented-governance.js';
import { startingConditions } from './starting-conditions.js';

/** Every claim by its id; `p1` to `p10` are the propositions of Ansell & Gash. */
export const claims = { ...startingConditions, ...institutionalDesign, ...leadership, ...collaborativeProcess, ...sedimentedGovernance, ...practice } as const;

export type ClaimId = keyof typeof claims;

export const claimIds = Object.keys(claims) as ClaimId[];
export const claimOf = (id: ClaimId): Claim => claims[id];

/** The claim that sums a condition up. */
const leading: Readonly<Record<ConditionId, ClaimId>> = {
    'power-and-resources': 'the-stronger-can-bend-the-process',
    incentives: 'taking-part-must-be-worth-the-time',
    prehistory: 'cooperation-leaves-trust-and-conflict-little',
    inclusiveness: 'all-who-are-affected-are-members',
    'ground-rules': 'clear-consistent-rules-assure-fairness',
    transparency: 'transparency-rules-out-the-back-room',
    'defined-roles': 'roles-are-defined',
    'collective-forum': 'public-and-private-decide-by-consensus',
    leadership: 'leaders-bring-people-together-as-the-context-asks',
    'face-to-face-dialogue': 'face-to-face-talk-breaks-down-stereotypes',
    'trust-building': 'leaders-repair-relationships',
    commitment: 'commitment-is-bargaining-in-good-faith',
    'shared-understanding': 'shared-understanding-has-three-parts',
    'intermediate-outcomes': 'intermediate-outcomes-build-experience-of-success',
    'sedimented-governance': 'earlier-modes-of-governance-remain',
};

export const leadingClaim = (condition: ConditionId): Claim => claims[leading[condition]];

/** Claims that say of any partnership what the leading one says of its own setting. */
const leadingElsewhere: Readonly<Partial<Record<ConditionId, ClaimId>>> = { 'sedimented-governance': 'hierarchy-returns' };

/** The claim that sums a condition up for a partnership in these settings. */
export function leadingClaimIn(settings: ReadonlySet<Setting>, condition: ConditionId): Claim {
    const claim = leadingClaim(condition);
    return fits(settings, claim) ? claim : claims[leadingElsewhere[condition] ?? leading[condition]];
}

const fits = (settings: ReadonlySet<Setting>, { setting }: Claim): boolean => setting === undefined || settings.has(setting);

/** Of the claims that a rule is based on, those that are about such a partnership; all of them, where the articles say nothing of it that is not made of another setting. */
export function fittingClaims(settings: ReadonlySet<Setting>, all: readonly Claim[]): readonly Claim[] {
    const fitting = all.filter(claim => fits(settings, claim));
    return fitting.some(({ strength }) => strength !== 'ours') ? fitting : all;
}

/** The claims of these ids, in their order. */
export const claimsOf = (ids: readonly ClaimId[]): Claim[] => ids.map(claimOf);
