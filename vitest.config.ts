import { configDefaults, defineConfig } from 'vitest/config';

export default defineConfig({
    test: { include: ['tests/**/*.test.ts'], exclude: [...configDefaults.exclude, 'tests/fuzz/**'], testTimeout: 60_000 },
});
