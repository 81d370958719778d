import { configDefaults, defineConfig } from 'vitest/config';

export default defineConfig({
    test: {
        include: ['tests/**/*.test.ts'],
        exclude: [...configDefaults.exclude, 'tests/fuzz/**'],
        testTimeout: 60_000,
        // The core keeps no state, so that the files of one worker can share what they have loaded.
        isolate: false,
        // A worker that waits for a command which it started leaves its processor to that command.
        maxWorkers: '100%',
    },
});
