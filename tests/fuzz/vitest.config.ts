import { defineConfig } from 'vitest/config';

// Not a part of `npm test`: CI runs it by itself, and `npm run fuzz -- --minutes N` for as long as one likes.
export default defineConfig({
    test: { include: ['tests/fuzz/**/*.test.ts'], testTimeout: 60_000 },
});
