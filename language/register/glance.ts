import { conditions } from '../framework/conditions.js';
import { inList } from '../model/naming.js';
import { counted } from '../text/counted.js';
import { timeBetween } from '../text/time-between.js';
import { countedIn, organisationsIn, troubledIn, type Register } from './register.js';
import { standings, standingWords } from './standing.js';

/** What somebody who oversees all these partnerships should know first, with the section that has more of it. */
export interface Glance {
    readonly says: string;
    readonly section?: string;
}

export const atAGlance = (register: Register): Glance[] => [
    { says: standingsInWords(register) },
    ...readInPartInWords(register),
    late(register), troubled(register), ...seated(register), ...asked(register),
];

/** `7 partnerships have an agreed charter, 1 has a draft charter and 5 are fictional.` */
function standingsInWords({ partnerships }: Register): string {
    const counts = standings.map(standing => ({ standing, count: partnerships.filter(row => row.standing === standing).length })).filter(({ count }) => count > 0);
    return `${inList(counts.map(({ standing, count }, index) => `${index === 0 ? counted(count, 'partnership') : count} ${standingWords[standing][count === 1 ? 'one' : 'many']}`))}.${counts.length > 1 && counts.some(({ standing }) => standing === 'fictional') ? ' The counts below leave out the fictional ones.' : ''}`;
}

function readInPartInWords({ partnerships }: Register): Glance[] {
    const count = countedIn(partnerships).filter(({ readInPart }) => readInPart.length > 0).length;
    if (count === 0) return [];
    return [{ says: `${count === 1 ? '1 charter was' : `${count} charters were`} written from documents that were read only in part. What such a charter does not state may be in the rest of the documents.` }];
}

function late({ due, partnerships, today, days }: Register): Glance {
    const section = 'What is due';
    const pages = new Set(countedIn(partnerships).map(({ page }) => page));
    const counts = due.filter(({ page }) => pages.has(page));
    const [past, soon] = [counts.filter(({ isPast }) => isPast), counts.filter(({ isPast }) => !isPast)];
    const ahead = `${soon.length === 0 ? 'nothing is' : `${soon.length} ${soon.length === 1 ? 'thing is' : 'things are'}`} due in the next ${counted(days, 'day')}`;
    if (past.length === 0) return { section, says: `Nothing is overdue, and ${ahead}.` };
    const [{ what, partnership, date }] = past as [typeof past[number]];
    return { section, says: `${past.length} ${past.length === 1 ? 'thing is' : 'things are'} overdue, and ${ahead}. Longest overdue, by ${timeBetween(date, today)}: ${what}, ${partnership}.` };
}

/** The conditions that are unmet or at risk in most partnerships. */
function troubled(register: Register): Glance {
    const found = register.conditions.filter(each => troubledIn(each) > 0);
    const section = 'Conditions across partnerships';
    if (found.length === 0) return { section, says: 'No condition is unmet or at risk in any partnership.' };
    const count = countedIn(register.partnerships).length;
    return { section, says: `Most often unmet or at risk: ${inList(found.slice(0, 3).map(each => `${conditions[each.condition].title.toLowerCase()} (in ${troubledIn(each)} of ${count})`))}.` };
}

function seated({ partnerships: rows, hoursPerMeeting }: Register): Glance[] {
    const several = organisationsIn(countedIn(rows), hoursPerMeeting).filter(({ partnerships }) => partnerships > 1);
    if (several.length === 0) return [];
    const busiest = [...several].sort((a, b) => b.hoursAYear - a.hoursAYear)[0]!;
    const most = busiest.hoursAYear > 0 ? ` ${busiest.name} spends the most time in meetings: about ${new Intl.NumberFormat('en-GB').format(busiest.hoursAYear)} hours a year, in ${busiest.partnerships} partnerships.` : '';
    return [{ section: 'Who sits where', says: `${counted(several.length, 'organisation')} ${several.length === 1 ? 'sits' : 'sit'} in more than one partnership.${most}` }];
}

function asked({ partnerships }: Register): Glance[] {
    const counts = countedIn(partnerships);
    const count = counts.filter(({ survey }) => survey !== undefined).length;
    const [who, rest] = count === 0 ? ['No charter has', ', so each shows only what it states.'] : [count === 1 ? '1 charter has' : `${count} charters have`, '. The others show only what they state.'];
    return [{ says: `${who} answers from people in the partnership${rest}` }];
}
