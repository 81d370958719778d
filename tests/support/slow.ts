import { it } from 'vitest';

/** Whether everything is tested, as CI does by `npm test -- --mode thorough`. */
export const isThorough = import.meta.env.MODE === 'thorough';

/** A test that takes long, and so runs where everything is tested. */
export const slow: ReturnType<typeof it.runIf> = it.runIf(isThorough);
