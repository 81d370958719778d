import satisfies from 'semver/functions/satisfies.js';
import validRange from 'semver/ranges/valid.js';
import { version } from '../generated/version.js';

/** Whether a text is a range of versions, as npm understands it. */
export const isRange = (range: string): boolean => validRange(range) !== null;

/** Why a configuration that asks for certain versions may not be used with this one. A version before a release counts as that release. */
export function versionTrouble(range: string, own = version): string | undefined {
    if (satisfies(own, range, { includePrerelease: true })) return undefined;
    return `This configuration requires Concordat ${range}, and this is ${own}. Install a version that fits: npm install --save-dev concordat@"${range}"`;
}
