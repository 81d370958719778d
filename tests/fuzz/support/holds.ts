import fc from 'fast-check';
import { it } from 'vitest';

// CI tries the same things each time; `npm run fuzz -- --minutes N` tries others in each of its rounds.
export const seed = Number(process.env['FUZZ_SEED'] ?? 20_261_123);
/** To look at one failure closely: the path that a failed run prints. */
const path = process.env['FUZZ_PATH'];

export const told = (name: string, tried: number): void => void process.stdout.write(`  ${name}: ${tried} tried with seed ${seed}\n`);

/** A failure is made smaller for so long: each of some charters takes a second, and there are thousands of ways to make one smaller. */
const shrinkingTime = 60_000;

/** A test that something holds of whatever is generated; prints how many were tried. */
export function holds<T>(name: string, of: fc.Arbitrary<T>, runs: number, property: (generated: T) => void | Promise<void>): void {
    it(name, async () => {
        let tried = 0;
        let failed: number | undefined;
        const counted = async (generated: T) => {
            if (failed !== undefined && Date.now() - failed > shrinkingTime) return;
            tried++;
            try {
                await property(generated);
            } catch (thrown) {
                if (failed === undefined) process.stdout.write(`  ${name}: failed with seed ${seed}, and is made smaller for up to ${shrinkingTime / 1_000} s\n`);
                failed ??= Date.now();
                throw thrown;
            }
        };
        await fc.assert(fc.asyncProperty(of, counted), { seed, numRuns: runs, ...(path === undefined ? {} : { path }) });
        told(name, tried);
    }, 1_200_000);
}
