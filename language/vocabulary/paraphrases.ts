import { inDigits } from '../text/number-words.js';
import { irregularRhythms, rhythms } from './forms.js';
import { months, respelt } from './misspellings.js';
import type { PropertySpec } from './properties.js';
import { vocabularies } from './terms/index.js';
import type { Term } from './vocabulary.js';

/** A phrase in the words of the language or, where it is not a value of its property, a sentence that says where it belongs. */
export type Paraphrase = { readonly write: string; readonly isSure: boolean } | { readonly advice: string };

/** A phrase as people write it first, in small letters and with its numbers in digits; what is written instead, in which `$1` is the first group. */
type Entry = readonly [pattern: RegExp, write: string];

const rhythmEntries: readonly Entry[] = [
    [/^(?:annual|annually|every year|1 times (?:a|per|each|every) year|once a year|each year)$/, 'yearly'],
    [/^(?:every month|each month|1 times (?:a|per) month)$/, 'monthly'], [/^(?:every week|each week|1 times (?:a|per) week)$/, 'weekly'],
    [/^(?:every quarter|each quarter|1 times (?:a|per) quarter)$/, 'quarterly'], [/^(?:every day|each day)$/, 'daily'],
    [/^every (?:other|second) month$/, 'bimonthly'], [/^every (?:other|second) week$/, 'fortnightly'],
    [/^(?:semi-?annually|bi-?annually|half-?yearly|every half year|every half-year|2 times yearly)$/, '2 times a year'],
    [/^(\d+) times (?:a|per|each|every|in a|in every) (year|month|week|quarter)$/, '$1 times a $2'], [/^(\d+) times (?:yearly|annually|per annum)$/, '$1 times a year'],
    [/^every (\d+) (day|week|month|year)s?$/, 'every $1 $2s'], [/^(?:when needed|as required|as necessary|when required|ad hoc|ad-hoc|on demand)$/, 'as needed'],
    [/^(?:asynchronous|async)$/, 'asynchronously'],
];

const baseWords: readonly Entry[] = [
    [/\bof (?:the |all |those )?(?:voting )?(?:members |those )?present and voting\b/, 'of votes cast'], [/\bof (?:the )?(?:total|entire|full|whole)? ?(?:voting )?membership\b/, 'of members'],
    [/\b(?:members )?voting\b(?! members)/, 'votes cast'], [/ majority\b(?: vote)?$/, ''], [/ vote$/, ''], [/^(?:a|an|at least|at least a) (?=\d)/, ''], [/\bhalf\b/, '50%'],
];

/** By form: how a phrase is rewritten. Each is tried in turn, and what comes out must have the form. */
const byForm: { readonly [F in PropertySpec['form']]?: (phrase: string) => Paraphrase | undefined } = {
    rhythm: rhythm,
    'date-or-rhythm': phrase => rhythm(phrase) ?? date(phrase),
    date,
    duration: phrase => {
        const [, length, times] = /^(\d+ (?:working )?(?:day|week|month|year)s?)(?:,? (?:renewable|can be renewed) (\d+) times)?$/.exec(phrase) ?? [];
        if (length === undefined) return /^(?:annual|yearly|a year)$/.test(phrase) ? sure('1 year') : undefined;
        return sure(times === undefined ? length : `${length}  limit: ${Number(times) + 1} terms`);
    },
    terms: phrase => {
        const [, count] = /^(?:at most |no more than |up to )?(\d+)(?: (?:consecutive |full |successive )?terms?)?$/.exec(phrase) ?? [];
        if (count !== undefined) return sure(`${count} ${count === '1' ? 'term' : 'terms'}`);
        if (/^(?:none|no limit|unlimited|no)$/.test(phrase)) return { advice: 'If there is no limit on terms, leave “limit” out.' };
        return /\d+ years?$/.test(phrase) ? { advice: '“limit” counts terms, such as 2 terms. “term” says how long one term lasts.' } : undefined;
    },
    money: phrase => {
        const [, pound, amount, thousand, unit] = /^([£€$¥])? ?(\d[\d,.]*) ?(k|thousand|m|million)?(?: (pounds?|euros?|dollars?|sterling))?$/.exec(phrase) ?? [];
        const sign = pound ?? { p: '£', s: '£', e: '€', d: '$' }[unit?.[0] ?? ''];
        if (amount === undefined || sign === undefined || !/^\d{1,3}(?:,?\d{3})*(?:\.\d+)?$/.test(amount)) return undefined;
        const number = Number(amount.replaceAll(',', '')) * (thousand === undefined ? 1 : thousand.startsWith('m') ? 1_000_000 : 1000);
        return sure(`${sign}${number.toLocaleString('en-GB')}`);
    },
    number: phrase => (/^\d+$/.test(phrase) ? sure(phrase) : undefined),
    period: phrase => {
        const [, day] = /^(?:since |starting |beginning |from )?(\d{4}-\d\d-\d\d)(?: (?:on|onwards|onward))?$/.exec(phrase) ?? [];
        if (day !== undefined) return sure(`from ${day}`);
        const [, from, to] = /^(\d{4}) (?:to|until) (\d{4})$/.exec(phrase) ?? [];
        return from === undefined ? undefined : { write: `${from}-01-01 to ${to}-12-31`, isSure: false };
    },
    'period-or-least': phrase => (/^\d+ (?:working )?(?:day|week|month)s?$/.test(phrase) ? { write: `at least ${phrase}`, isSure: false } : undefined),
    threshold: phrase => {
        if (/^(?:a |the |simple |absolute )*majority of (?:all |the |voting )*members$|^more than (?:half|50%) of (?:all |the |voting )*members$/.test(phrase)) return { advice: 'For more than half of the votes, write “decides by: majority”. For more than half of all members, write “threshold: 51% of members”.' };
        if (/majority(?: of .+)?$|^more than (?:half|50%)|^50% (?:\+|plus) 1$/.test(phrase) && !/\d\/\d|^[6-9]\d%/.test(phrase)) return { advice: 'For more than half of the votes, write “decides by: majority”. “threshold” takes a share such as 75% or 2/3.' };
        if (/^unanim|^all$/.test(phrase)) return { advice: 'If everyone must agree, write “decides by: unanimity”. “threshold” takes a share such as 75% or 2/3.' };
        return /^\d\d$/.test(phrase) ? { write: `${phrase}%`, isSure: false } : share(phrase);
    },
    quorum: phrase => {
        const [main, chair] = [phrase.replace(withChair, ''), withChair.test(phrase) ? ' including chair' : ''];
        const base = /^(?:a |the )?(?:simple )?majority( of [a-z ]+)?$/.exec(main);
        if (base) return sure(`majority${base[1] ? rewrite(base[1], baseWords) : ''}${chair}`);
        if (/^(?:more than|over) (?:half|50%|1\/2)|^(?:half|50%|1\/2) (?:\+|plus) 1/.test(main)) return sure(`majority${chair}`);
        const [, count] = /^(?:at least )?(\d+)(?: of(?: the)? \d+)?(?: (?:voting )?members)?$/.exec(main) ?? [];
        if (count !== undefined) return sure(`${count}${chair}`);
        const found = share(main);
        return found && 'write' in found ? sure(found.write + chair) : found;
    },
};

const withChair = /,? (?:including|with) (?:the )?chair$/;
const sure = (write: string): Paraphrase => ({ write, isSure: true });

function rhythm(phrase: string): Paraphrase | undefined {
    const [, least = '', often = ''] = /^(at least |no less than |not less than |a minimum of )?(.*)$/.exec(phrase)!;
    if (/^(?:regularly|from time to time|frequently|often)$/.test(phrase)) return { advice: 'This does not say how often. If there is no fixed rhythm, write “as needed” or leave it out.' };
    const written = entryFor(often, rhythmEntries) ?? ([...rhythms, ...irregularRhythms].includes(often) ? often : undefined);
    return written === undefined ? undefined : sure(`${least === '' ? '' : 'at least '}${written}`);
}

function date(written: string): Paraphrase | undefined {
    const phrase = written.replace(/^(?:(?:by|on|from|before) )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?(?:the )?/, '').replace(/(?<=\d(?:st|nd|rd|th)?) of /, ' ');
    if (new RegExp(`^(?:the end of |end of |early |late |mid-?)?(?:${months.join('|')}|spring|summer|autumn|winter|q[1-4])?,? ?\\d{4}$`).test(phrase)) return { advice: 'Write the day too: year, month and day, such as 2027-04-01.' };
    const [, day, month, year] = /^(\d{1,2})(?:st|nd|rd|th)? ([a-z]+),? (\d{4})$/.exec(phrase.replace(/^([a-z]+) (\d{1,2}),? (\d{4})$/, '$2 $1 $3')) ?? [];
    const index = month === undefined ? -1 : months.findIndex(each => each === month || (month.length >= 3 && each.startsWith(month)));
    return index < 0 ? undefined : sure(`${year}-${String(index + 1).padStart(2, '0')}-${day!.padStart(2, '0')}`);
}

function share(phrase: string): Paraphrase | undefined {
    const written = rewrite(phrase, baseWords);
    return /^(?:\d+(?:\.\d+)?%|\d+\/\d+)(?: of (?:(?:all |the )*(?:voting )?members(?: present)?|those present|votes cast))?$/.test(written) ? sure(written) : undefined;
}

const entryFor = (phrase: string, entries: readonly Entry[]): string | undefined => {
    const [pattern, write] = entries.find(([each]) => each.test(phrase)) ?? [];
    return pattern && phrase.replace(pattern, write!);
};

const rewrite = (phrase: string, entries: readonly Entry[]): string => entries.reduce((text, [pattern, write]) => text.replace(pattern, write), phrase);

/** A value that someone wrote in their own words, in the words of the language; `undefined` if its meaning is not known. */
export function paraphraseOf(spec: PropertySpec, written: string): Paraphrase | undefined {
    const words = written.replace(/\s+/g, ' ').trim().replace(spec.form === 'text' ? /$^/ : /(?<=[^.])\.$/, '');
    const found = meantBy(spec, words) ?? meantIfMisspelt(spec, words);
    return found && 'write' in found && found.write === words ? undefined : found;
}

function meantBy(spec: PropertySpec, words: string): Paraphrase | undefined {
    const phrase = inDigits(words);
    return spec.form === 'term' ? termMeant(spec, words, phrase) : spec.form === 'names' ? namesMeant(spec, words) : spec.form === 'text' ? quoted(words) : byForm[spec.form]?.(phrase);
}

/** `quaterly`, `18 monhts`. */
function meantIfMisspelt(spec: PropertySpec, words: string): Paraphrase | undefined {
    const corrected = respelt(spec, words.toLowerCase());
    const found = corrected && meantBy(spec, corrected.words);
    return found && 'write' in found ? { ...found, isSure: found.isSure && corrected!.isSure } : found;
}

/** `simple majority`, `local authority`, `published within two weeks`. */
function termMeant(spec: PropertySpec & { form: 'term' }, words: string, phrase: string): Paraphrase | undefined {
    const terms = Object.entries<Term>(vocabularies[spec.vocabulary].terms);
    const called = (word: string) => terms.find(([term, { also }]) => term === word || also?.includes(word))?.[0];
    const [, word, limit] = /^([a-z-]+) (?:within |up to |)?(\d+ (?:working )?(?:day|week|month|year)s?)(?: (?:after|later|of the meeting))?$/.exec(phrase) ?? [];
    if (spec.timed && word !== undefined && called(word)) return sure(`${called(word)} within ${limit}`);
    const bare = words.toLowerCase().replace(/ (?:vote|voting|decision|majority)$/, '').replace(/^(?:by|a|the|very|quite|rather|fairly|really|extremely) /, '');
    const meant = [words.toLowerCase(), bare].map(each => called(each.replaceAll(' ', '-'))).find(each => each !== undefined);
    if (meant !== undefined) return sure(meant);
    const [, first, rest] = /^([a-z-]+) ((?:by|from|under|at|among|through|via|on|in) [^\d]*)$/.exec(words) ?? [];
    return first !== undefined && called(first) === first && !rest!.includes(',') ? { write: `${first} "${rest}"`, isSure: false } : undefined;
}

const name = String.raw`[\p{L}_][\p{L}\p{M}\p{N}_-]*`;
const seatsAfter = new RegExp(`^(${name}) ?(?:x|×)? ?\\(?(\\d+)\\)?(?: (?:seats?|votes?|members?|places?|people|persons?|representatives?))?$`, 'u');
const seatsBefore = new RegExp(`^(\\d+)(?: ?x)?(?: (?:seats|members|places|representatives))?(?: (?:for|from|of))? (${name})$`, 'u');

/** `A and B`, `3 A, 2 B`, `A (3)`, `A 3 votes`. */
function namesMeant(spec: PropertySpec & { form: 'names' }, phrase: string): Paraphrase | undefined {
    if (/^(?:everyone|everybody|all) else$/i.test(phrase)) return { advice: 'Name each of those that “everyone else” means. “everyone” alone means all stakeholders of the charter.' };
    if (/^(?:elected|appointed|chosen|nominated|rotating|selected)(?: |$)/i.test(phrase)) return { advice: 'Write how someone is chosen in their own declaration, such as role Chair { chosen by: …  chosen how: election }.' };
    const parts = phrase.split(/ ?, ?| and | & /).filter(part => part !== '').map(part => partMeant(spec, part));
    return parts.every(part => part !== undefined) ? { write: parts.join(', '), isSure: false } : undefined;
}

function partMeant({ seats }: PropertySpec & { form: 'names' }, part: string): string | undefined {
    if (new RegExp(`^${name}$`, 'u').test(part)) return part;
    const digits = part.replace(/(?<= )[a-z]+(?= |$)/g, inDigits).replace(/^[a-z]+(?= )/, inDigits);
    const [, before, after] = seatsBefore.exec(digits) ?? [];
    const [, holder = after, count = before] = seatsAfter.exec(digits) ?? [];
    return seats && holder !== undefined && count !== undefined ? `${holder} ${count} ${count === '1' ? 'seat' : 'seats'}` : undefined;
}

const quoted = (words: string): Paraphrase | undefined => (/["“”]/.test(words) ? undefined : sure(`"${words}"`));

type Place = readonly [words: RegExp, advice: string];

/** What forums and partnerships settle for themselves, and record as ground rules. */
const settled: readonly Place[] = [
    [/^(?:casting vote|second vote|ties?|tie[- ]?break(?:er)?)$/, 'Write what happens when votes are equal as a ground rule, such as ground rule Ties "The chair has a casting vote." { about: decision-making }.'],
    [/^(?:amended by|amendments?|amending|changed by)$/, 'Write how the rules are changed as a ground rule, such as ground rule Amendments "…" { about: review }. To record who decides on changes, use a decision { about: governance }.'],
    [/^(?:dissolution|dissolved by|dissolves|termination)$/, 'Write how it comes to an end as a ground rule, such as ground rule Dissolution "…" { about: dissolution }.'],
];

/** Words that people write as a property where a kind of declaration has no such property, and where they belong. */
const elsewhere: Readonly<Record<string, readonly Place[]>> = {
    forum: [
        ...settled,
        [/^(?:(?:meetings? )?(?:called|convened|summoned) by)$/, 'Write who calls its meetings as a duty of a role, such as role Chair "Chair" { duty: "calls the meetings" }, or as a ground rule { about: agenda }.'],
        [/^(?:co-?opted|co-?opts|co-?option|co-?opted members?)$/, 'Give members that the forum itself brings in a seat of their own, such as seat CoOpted "Co-opted member" { on: Council  chosen by: Council  chosen how: appointment }.'],
        [/^(?:agendas?|agenda (?:set|made) by)$/, 'Write who sets the agenda as a ground rule, such as ground rule Agenda "…" { about: agenda }. Write who can read it beforehand in “papers”, such as “papers: published 7 days before”.'],
        [/^(?:votes?|voting rights)$/, 'Each seat has one vote. Give more seats to members with more votes, such as “members: Council 2 seats”, and name members with no vote in “without vote”.'],
        [/^seats?$/, 'Write the number of seats after the name of the member, such as “members: Council 3 seats”. To say more about a seat, declare it as a seat of its own.'],
        [/^(?:secretary|treasurer|clerk|secretariat)$/, 'Declare a post as a role of its own, such as role Secretary "Secretary" { held by: … }.'],
        [/^(?:term|terms|term of office|term of chair|chair term)$/, 'Write how long someone holds a post in a seat, a role or a leader, such as role Chair { term: 2 years }.'],
        [/^(?:(?:chair )?(?:elected|appointed|chosen) by|elections?)$/, 'Write how someone is chosen in a seat, a role or a leader, such as role Chair { chosen by: …  chosen how: election }.'],
    ],
    partnership: [
        ...settled,
        [/^(?:members|chair|meets|quorum|decides by|without vote)$/, 'Write this in a forum, such as forum Board "Board" { members: … }.'],
        [/^(?:signatories|partners|parties)$/, 'Declare each partner as a stakeholder of its own, and name those who meet as the “members” of a forum.'],
    ],
    stakeholder: [
        [/^(?:seats?|votes?)$/, 'Write seats in the forum that they belong to, such as forum Board { members: Council 3 seats }.'],
        [/^(?:member of|sits on|members?)$/, 'Write who is a member in a forum, such as forum Board { members: … }.'],
        [/^roles?$/, 'Declare what someone does as a role of its own, such as role Secretary "Secretary" { held by: … }.'],
    ],
};

/** A sentence that says where to write what someone wrote as a property of a kind of declaration. */
export const placeElsewhere = (words: string, kind: string): string | undefined => elsewhere[kind]?.find(([pattern]) => pattern.test(words))?.[1];

/** How to write in a charter what someone said in other words. */
export const writtenAs = (words: string, meant: string): string =>
    (/^["“]/.test(meant) ? `“${cut(words)}” is text, so it needs quotation marks.` : `“${cut(words)}” is written “${meant}” in a charter.`);

const cut = (words: string) => (words.length > 60 ? `${words.slice(0, 60)}…` : words);
