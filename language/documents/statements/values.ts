import { numberOf, numberWord } from '../numbers.js';

/** What the slots of a wording matched. */
export type Found = Readonly<Record<string, string | undefined>>;

/** Reads a value of the language from what a wording matched, and gives nothing where it is in doubt. */
export const readers = {
    quorum: ({ share, number, group = '', entitled }) => {
        if (share === undefined) return number === undefined ? undefined : `${counted(number)} members`;
        const value = shareIn(share);
        return value === undefined ? undefined : `${value} of ${entitled !== undefined || isOfVoters(group) ? 'voting members' : 'members'}`;
    },
    rhythm: ({ rhythm, more }) => (rhythm === undefined ? undefined : rhythmIn(`${more === undefined ? '' : 'at least '}${rhythm}`)),
    meetings: ({ least, number, unit: plain, unitWord }) => {
        const unit = plain ?? unitWord;
        const count = number === undefined ? 0 : counted(number);
        return unit === undefined || count === 0 || (count > 1 && /week|quarter/i.test(unit)) ? undefined : `${least ? 'at least ' : ''}${times(count, /annum/i.test(unit) ? 'year' : unit.toLowerCase())}`;
    },
    monthlyOrSo: ({ how }) => (how === undefined ? undefined : rhythmIn(how)),
    duration: ({ time }) => (time === undefined ? undefined : durationIn(time)),
    publishedWithin: ({ time }) => (time === undefined ? 'published' : withTime(time, duration => `published within ${duration}`)),
    publishedBefore: ({ time }) => (time === undefined ? 'published' : withTime(time, duration => `published ${duration} before`)),
    rule: ({ rule }) => (rule === undefined ? undefined : /unanim/i.test(rule) ? 'unanimity' : /^(?:simple |absolute )?majority$/i.test(rule) ? 'majority' : 'supermajority'),
    elseRule: ({ rule }) => (rule === undefined || /unanim/i.test(rule) ? undefined : `consensus-then-${/^(?:simple |absolute )?majority$/i.test(rule) ? 'majority' : 'supermajority'}`),
    ruleOfShare: ({ share }) => {
        const value = share === undefined ? undefined : shareIn(share);
        return value === undefined ? undefined : value === 'majority' ? 'majority' : value === '50%' ? undefined : 'supermajority';
    },
    threshold: ({ share, base = '' }) => {
        const value = share === undefined ? undefined : shareIn(share);
        const of = baseIn(base);
        return value === undefined || value === 'majority' || value === '50%' || of === undefined ? undefined : `${value} of ${of}`;
    },
    years: ({ term }) => (term === undefined ? undefined : years(counted(term))),
    terms: ({ number }) => (number === undefined ? undefined : `${counted(number)} ${counted(number) === 1 ? 'term' : 'terms'}`),
    number: ({ number }) => (number === undefined ? undefined : String(counted(number))),
    office: ({ office }) => (office === undefined ? undefined : officeIn(office)),
    text: ({ text }) => (text === undefined || isBroken(text) ? undefined : text.trim().replace(/(?:[.,;]+|[,;] (?:and|or))$/, '')),
    body: ({ to }) => to?.trim(),
} as const satisfies Record<string, (found: Found) => string | undefined>;

const isOfVoters = (group: string): boolean => /\bvoting\b(?=.*\b(?:members|directors|trustees|representatives|membership|delegates)\b)/i.test(group);

/** A text that ends within brackets has lost its end. */
const isBroken = (text: string): boolean => text.split('(').length > text.split(')').length;

/** The number that a phrase begins with: “ten (10)”, “2-year”. */
const counted = (phrase: string): number => numberOf(new RegExp(`^${numberWord}`, 'i').exec(phrase)![0]);

const years = (count: number): string => `${count} ${count === 1 ? 'year' : 'years'}`;

const fractions: readonly (readonly [RegExp, string])[] = [
    [/^(?:more|greater) than (?:one[- ])?half|^over (?:one[- ])?half|^(?:more|greater) than (?:50 ?%|fifty per ?cent)/i, 'majority'],
    [/^(?:more|greater) than|^over/i, ''],
    [/majority/i, 'majority'],
    [/half|^1\/2/i, '50%'], [/two[- ]third|2\/3/i, '2/3'], [/third|1\/3/i, '1/3'], [/three[- ](?:quarter|fourth)|3\/4/i, '3/4'], [/quarter/i, '25%'],
];

/** A share as the language writes it. More than a share is another one, except more than half. */
function shareIn(phrase: string): string | undefined {
    const known = fractions.find(([pattern]) => pattern.test(phrase))?.[1];
    if (known !== undefined) return known === '' ? undefined : known;
    const digits = /(\d{1,3}) ?(?:%|per ?cent)/i.exec(phrase)?.[1];
    return `${digits ?? counted(phrase)}%`;
}

/** Of what a share is, as far as it is said in so many words. */
function baseIn(phrase: string): 'members' | 'voting members' | 'those present' | 'votes cast' | undefined {
    if (/\bvotes? cast\b|\bvoting\b(?! (?:[\p{L}-]+ )*(?:members|directors|trustees|representatives)\b)/iu.test(phrase)) return 'votes cast';
    if (/\b(?:present|in attendance|attending)\b/i.test(phrase)) return 'those present';
    return /\b(?:entire|all|full|total|in office|whole)\b/i.test(phrase) ? isOfVoters(phrase) ? 'voting members' : 'members' : undefined;
}

function rhythmIn(phrase: string): string | undefined {
    const least = /\b(?:at least|minimum|less|fewer)\b|≥|>=/i.test(phrase) ? 'at least ' : '';
    if (/semi-?annually/i.test(phrase)) return /times|once|twice/i.test(phrase) ? undefined : `${least}2 times a year`;
    const plain = /\b(weekly|fortnightly|monthly|quarterly|annually|yearly)\b/i.exec(phrase)?.[1]?.toLowerCase();
    const count = new RegExp(String.raw`(${numberWord})(?: \(\d+\))? times`, 'i').exec(phrase)?.[1];
    const often = count !== undefined ? numberOf(count) : /\btwice\b/i.test(phrase) ? 2 : 1;
    if (plain) return often > 1 ? (plain === 'annually' || plain === 'yearly' ? `${least}${times(often, 'year')}` : plain === 'monthly' ? `${least}${times(often, 'month')}` : undefined) : `${least}${plain === 'annually' ? 'yearly' : plain}`;
    const unit = /\bper annum$/i.test(phrase) ? 'year' : /\b(week|month|quarter|year)s?$/i.exec(phrase)?.[1]?.toLowerCase();
    const every = new RegExp(String.raw`\bevery (other |second |(${numberWord})(?: \(\d+\))? )?(?:week|month|quarter|year)s?$`, 'i').exec(phrase);
    if (unit === undefined) return undefined;
    if (every?.[1] !== undefined) return often > 1 ? undefined : `${least}${everySo(every[2] === undefined ? 2 : numberOf(every[2]), unit)}`;
    return often > 1 && unit !== 'year' && unit !== 'month' ? undefined : `${least}${times(often, unit)}`;
}

const everySo = (count: number, unit: string): string => (count === 1 ? times(1, unit) : unit === 'quarter' ? `every ${count * 3} months` : `every ${count} ${unit}s`);

const times = (count: number, unit: string): string => (count === 1 ? { week: 'weekly', month: 'monthly', quarter: 'quarterly', year: 'yearly' }[unit]! : `${count} times a ${unit}`);

function durationIn(phrase: string): string {
    const unit = /(day|week|month)s?$/i.exec(phrase.trim())![1]!.toLowerCase();
    const count = counted(phrase);
    return `${count} ${/working|business/i.test(phrase) ? 'working ' : ''}${unit}${count === 1 ? '' : 's'}`;
}

const withTime = (time: string, words: (duration: string) => string): string => words(durationIn(time));

/** An office by its usual name: “Chair”, “Vice chair”, “President”. */
function officeIn(phrase: string): string {
    const bare = phrase.toLowerCase().replace(/^(?:board|branch|club|council|committee) /, '').replace(/chair(?:person|man|woman)$/, 'chair').replace(/^vice-/, 'vice ');
    if (bare === 'officer') return 'Officers';
    return bare.charAt(0).toUpperCase() + bare.slice(1);
}
