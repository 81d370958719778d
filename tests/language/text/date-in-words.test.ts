import { expect, it } from 'vitest';
import { dateInWords, monthInWords } from '../../../language/text/date-in-words.js';

it('a date in words is what Node writes for Britain', () => {
    const days = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
    for (let month = 1; month <= 12; month++) {
        for (const day of ['01', '09', '28']) {
            const date = `2026-${String(month).padStart(2, '0')}-${day}`;
            expect(dateInWords(date)).toBe(days.format(new Date(date)));
        }
    }
    expect(monthInWords('2026-06-30')).toBe('June 2026');
});
