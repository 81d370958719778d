import { configDefaults, defineConfig } from 'vitest/config';

/** Files of many commands or editor sessions. They run where everything is tested, and when tests are named. */
const long = 'tests/**/*.long.test.ts';
const areNamed = process.argv.some(argument => argument.startsWith('tests/'));

export default defineConfig(({ mode }) => ({
    test: {
        include: ['tests/**/*.test.ts'],
        exclude: [...configDefaults.exclude, 'tests/fuzz/**', ...(mode === 'thorough' || areNamed ? [] : [long])],
        testTimeout: 60_000,
        // The core keeps no state, so that the files of one worker can share what they have loaded.
        isolate: false,
        // A worker that waits for a command which it started leaves its processor to that command.
        maxWorkers: '100%',
    },
}));
