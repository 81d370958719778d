import { claims } from '../../language/framework/claims/claims.js';
import type { KnownClaims } from './cached-findings.js';

/** The claims of the model, by their ids. */
export const knownClaims: KnownClaims = claims;
