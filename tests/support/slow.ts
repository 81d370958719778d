import { it } from 'vitest';

/** Whether everything is tested, as CI does by `npm test -- --mode thorough`. */
export const isThorough = import.meta.env.MODE === 'thorough';

/** A test that takes long, and so runs where everything is tested. */
export const slow: ReturnType<typeof it.runIf> = it.runIf(isThorough);

/** The first of many cases of one promise, each of which takes long; all of them where everything is tested. */
export function some<T>(cases: readonly T[], count = 1): readonly T[] {
    return isThorough ? cases : cases.slice(0, count);
}
