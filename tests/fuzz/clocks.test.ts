import fc from 'fast-check';
import { afterEach, describe, expect } from 'vitest';
import { check } from '../../language/check/check.js';
import { localDay } from '../../language/text/local-day.js';
import { Workspace } from '../../language/workspace/workspace.js';
import { river } from '../support/editor.js';
import { inFolder, put, ran } from './support/folders.js';
import { holds } from './support/holds.js';

const home = process.env['TZ'];
afterEach(() => {
    if (home === undefined) delete process.env['TZ'];
    else process.env['TZ'] = home;
});

/** Zones in which days begin at odd moments: beside the date line, with half hours, with a summer time that begins at midnight, and days that were left out. */
const zone = fc.constantFrom('UTC', 'Europe/London', 'Europe/Lisbon', 'America/New_York', 'America/Havana', 'America/Sao_Paulo', 'Africa/Cairo', 'Asia/Beirut', 'Asia/Kathmandu', 'Asia/Tehran', 'Australia/Lord_Howe', 'Pacific/Apia', 'Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Pacific/Chatham', 'Antarctica/Troll', 'America/St_Johns');
const second = 1_000;
/** Moments anywhere, and right beside those at which a day or a summer time begins. */
const moment = fc.oneof(
    fc.date({ min: new Date('1971-01-01'), max: new Date('2199-12-30'), noInvalidDate: true }),
    fc.tuple(fc.integer({ min: 0, max: 20_000 }), fc.integer({ min: -14, max: 14 }), fc.constantFrom(-1, 0, 1)).map(([day, hours, seconds]) => new Date((day * 24 + hours) * 3_600 * second + seconds * second)),
    fc.constantFrom('2024-03-31T00:59:59Z', '2024-03-31T01:00:00Z', '2024-10-27T00:59:59Z', '2024-10-27T01:30:00Z', '2011-12-30T09:59:59Z', '2011-12-30T10:00:00Z', '2018-11-04T02:59:59Z', '2018-11-04T03:00:00Z', '2024-02-28T23:59:59.999Z', '2024-02-29T12:00:00Z', '1999-12-31T23:59:59Z').map(text => new Date(text)),
);

/** The same by other means: the tables of dates that the system keeps for people. */
function dayIn(timeZone: string, at: Date): string {
    const parts = Object.fromEntries(new Intl.DateTimeFormat('en-GB', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' }).formatToParts(at).map(({ type, value }) => [type, value]));
    return `${parts['year']}-${parts['month']}-${parts['day']}`;
}

describe('wherever and whenever', () => {
    holds('today is the day on the calendar there', fc.tuple(zone, moment), 600, ([timeZone, at]) => {
        process.env['TZ'] = timeZone;
        expect({ timeZone, at: at.toISOString(), day: localDay(at) }).toEqual({ timeZone, at: at.toISOString(), day: dayIn(timeZone, at) });
    });

    const explained = (until: string) => `${river}explain affected-stakeholder-excluded { because: "June"  until: ${until} }\n`;
    const rules = (text: string, today: string) => {
        const workspace = new Workspace('file:///w');
        workspace.setText('file:///w/a.concordat', text);
        return check(workspace, 'file:///w/a.concordat', { today });
    };
    holds('an explanation holds until the end of its day, whatever the zone', fc.tuple(zone, fc.date({ min: new Date('2000-01-01'), max: new Date('2099-12-28'), noInvalidDate: true }), fc.integer({ min: -2, max: 2 })), 120, ([timeZone, at, days]) => {
        process.env['TZ'] = timeZone;
        const until = localDay(at);
        const [year, month, day] = until.split('-').map(Number) as [number, number, number];
        const today = new Date(Date.UTC(year, month - 1, day + days)).toISOString().slice(0, 10);
        const isExplained = rules(explained(until), today).some(({ rule, accepted }) => rule === 'affected-stakeholder-excluded' && accepted?.by === 'explanation');
        expect({ until, today, isExplained }).toEqual({ until, today, isExplained: days <= 0 });
    });

    holds('a run is the same on one day in all zones, and with a cache of the day before', fc.tuple(fc.uniqueArray(zone, { minLength: 2, maxLength: 3 }), fc.constantFrom('2026-06-30', '2024-02-29', '2026-12-31', '2026-03-29')), 6, ([zones, today]) => inFolder(folder => {
        put(folder, 'a.concordat', explained(today));
        const run = (TZ: string, day: string, ...more: string[]) => ran(folder, ['lint', '--format', 'json', '--today', day, ...more], { TZ });
        const [first, ...others] = zones.map(each => run(each, today));
        for (const each of others) expect(each).toEqual(first);
        run(zones[0]!, '2020-01-01', '--cache');
        expect(run(zones[0]!, today, '--cache')).toEqual(first);
    }));
});
