import { describe, expect, it } from 'vitest';
import { timeBetween } from '../../../language/text/time-between.js';

describe('the time between two days', () => {
    it.each([
        ['2026-03-01', '2026-03-01', '0 days'], ['2026-02-28', '2026-03-01', '1 day'], ['2026-02-08', '2026-02-28', '20 days'], ['2026-02-07', '2026-02-28', '3 weeks'],
        ['2025-12-21', '2026-02-28', '9 weeks'], ['2025-12-20', '2026-02-28', '2 months'], ['2025-12-31', '2026-03-30', '2 months'], ['2024-03-01', '2026-02-28', '23 months'],
        ['2024-03-01', '2026-03-01', '2 years'], ['2020-07-01', '2026-06-30', '5 years'],
    ])('from %s to %s is called %s', (from, to, words) => {
        expect(timeBetween(from, to)).toBe(words);
    });
});
