import { states, type ConditionState } from '../assessment/states.js';
import { conditions } from '../framework/conditions.js';
import { groupBy } from '../model/collections.js';
import { keyOf } from '../pictures/states.js';
import { counted } from '../text/counted.js';
import { dateInWords } from '../text/date-in-words.js';
import { element, escaped, rounded } from '../text/markup.js';
import { timeBetween } from '../text/time-between.js';
import { conditionIds } from './condition-ids.js';
import { troubledIn, type Organisation, type Register, type Where } from './register.js';
import type { Row } from './row.js';
import { standings, standingWords, type Standing } from './standing.js';
import { cells, folded, narrow, table, type Table } from './tables.js';

/** A part of the page. */
export interface Section {
    readonly title: string;
    /** Markup, as is what follows. */
    readonly introduction: string;
    /** What is said in place of both where there is nothing to show. */
    readonly empty?: string;
    content(): Iterable<string>;
}

export const sectionsOf = (register: Register): Section[] => [
    sideBySide(register), ...changed(register), due(register), acrossPartnerships(register), whoSitsWhere(register), statedDifferently(register),
];

const mark = (state: ConditionState) => `<svg class="concordat-picture" width="16" height="16" aria-hidden="true"><use href="#${keyOf(state)}"/></svg>`;
const shortMarks: Readonly<Record<Standing, string>> = { agreed: '', draft: 'draft', ended: 'period ended', fictional: 'fictional' };
const small = (text: string, title?: string) => (text === '' ? '' : ` ${element('small', { title }, escaped(text))}`);
/** A partnership, and what it is unless that is plain. */
const link = ({ partnership, page, standing }: Where) => `${element('a', { href: page }, escaped(partnership))}${small(shortMarks[standing])}`;
const list = (items: readonly string[]) => `<ul>${items.map(item => `<li>${item}</li>`).join('')}</ul>`;

function sideBySide({ partnerships }: Register): Section {
    const heads = ['Partnership', ...conditionIds.map(id => conditions[id].title)];
    const present = standings.filter(standing => partnerships.some(row => row.standing === standing));
    const groups = present.map(standing => ({ ...(present.length > 1 ? { title: standingWords[standing].heading } : {}), rows: partnerships.filter(row => row.standing === standing).map(matrixRow) }));
    return {
        title: 'Conditions side by side',
        introduction: `The state of each condition of the model, from what each charter states, and from the answers of people in the partnership where they were asked. ${states.map(state => `<span class="state">${mark(state)} ${state}</span>`).join(', ')}.`,
        content: () => table({ kind: 'matrix', label: 'Conditions side by side', heads, groups }),
    };
}

function matrixRow(row: Row): string {
    const inRow = conditionIds.map(id => `<td title="${escaped(`${conditions[id].title}: ${row.conditions[id]}`)}">${mark(row.conditions[id])}<span class="hidden">${row.conditions[id]}</span></td>`).join('');
    const notes = [
        row.standing === 'fictional' || row.standing === 'ended' || row.stage === 'agreed' ? '' : small('draft'),
        row.readInPart.length === 0 ? '' : small('read in part', `Read only in part: ${row.readInPart.join('; ')}`),
        row.survey === undefined ? '' : small('asked', row.survey),
    ].join('');
    return `<tr data-standing="${row.standing}"><th scope="row">${element('a', { href: row.page }, escaped(row.partnership))}${notes}</th>${inRow}</tr>`;
}

/** What has changed since a revision, and the feed of it; nothing where no revision was named. */
function changed({ changes }: Register): Section[] {
    if (!changes) return [];
    const rows = () => changes.partnerships.map(({ is, partnership, page, says }) => cells(page === undefined ? escaped(partnership) : element('a', { href: page }, escaped(partnership)), is, list(says.map(escaped))));
    return [{
        title: 'What has changed',
        introduction: `What has changed since ${escaped(changes.since)}. Follow it as a <a href="changes.xml" type="application/atom+xml">feed</a>.`,
        ...(changes.partnerships.length === 0 ? { empty: `Nothing has changed since ${escaped(changes.since)}.` } : {}),
        content: () => table({ kind: 'list', label: 'What has changed', heads: ['Partnership', 'Is', 'What changed'], groups: [{ rows: rows() }] }),
    }];
}

function due({ due: all, days, today }: Register): Section {
    const rows = (isPast: boolean) => all.filter(each => each.isPast === isPast).map(each => cells(
        dateInWords(each.date), `${narrow(isPast ? 'Late by' : 'In')}${timeBetween(...(isPast ? [each.date, today] as const : [today, each.date] as const))}`, escaped(each.what), link(each),
    ));
    const part = (isPast: boolean): Table[] => {
        const found = rows(isPast);
        const title = isPast ? 'Overdue' : `Due in the next ${counted(days, 'day')}`;
        return found.length === 0 ? [] : [{ kind: 'list due', label: title, caption: title, heads: ['Date', isPast ? 'Late by' : 'In', 'What', 'Partnership'], groups: [{ rows: found }] }];
    };
    return {
        title: 'What is due',
        introduction: 'Reviews, decisions, consultations, small wins, terms of office, charter periods and explanations for which a charter sets a day. Something counts as overdue when its day has passed and the charter does not say that it was done.',
        ...(all.length === 0 ? { empty: 'The charters set no day that is in this time, or that has passed.' } : {}),
        content: () => [...part(true), ...part(false)].flatMap(each => [...table(each)]),
    };
}

function acrossPartnerships({ conditions: counts }: Register): Section {
    const shown = (['unmet', 'at risk', 'partly stated', 'not stated', 'not called for', 'no concern found'] as const).filter(state => counts.some(({ states: found }) => found[state] !== undefined));
    return {
        title: 'Conditions across partnerships',
        introduction: `This table counts the partnerships in which each condition is in each state. The conditions that are most often unmet or at risk come first. Fictional partnerships are counted only if there are no others. To see which partnerships they are, choose a condition and a state at the top of this page.`,
        content: () => table({ kind: 'counts', label: 'Conditions across partnerships', heads: ['Condition', ...shown], groups: [{ rows: counts.map(each => cells(
            `${conditions[each.condition].title}`, ...shown.map(state => (each.states[state] === undefined ? '' : `<span class="count${troubledIn(each) > 0 && (state === 'unmet' || state === 'at risk') ? ' much' : ''}">${each.states[state]}</span>`)),
        )) }] }),
    };
}

function whoSitsWhere({ organisations, hoursPerMeeting }: Register): Section {
    const [several, one] = [organisations.filter(({ partnerships }) => partnerships > 1), organisations.filter(({ partnerships }) => partnerships === 1)];
    const tableFor = (label: string, some: readonly Organisation[]): Table => ({ kind: 'list seats', label, heads: ['Organisation', 'Partnerships', 'Hours a year', 'Forums'], groups: [{ rows: some.map(organisationRow) }] });
    return {
        title: 'Who sits where',
        introduction: `The hours are meetings a year, times seats, times ${counted(hoursPerMeeting, 'hour')} a meeting. Charters do not state how long a meeting takes, so this length is an assumption. Forums without a regular rhythm are not counted. Preparation is not counted either.`,
        ...(organisations.length === 0 ? { empty: 'The charters name no member of any forum.' } : {}),
        content: () => several.length === 0 ? table(tableFor('Who sits where', one)) : [
            ...table(tableFor('Organisations in several partnerships', several)),
            ...(one.length === 0 ? [] : folded(`${counted(one.length, 'organisation')} in one partnership each`, table(tableFor('Organisations in one partnership', one)))),
        ],
    };
}

const organisationRow = ({ name, partnerships, hoursAYear, forumsNotCounted, sittings }: Organisation) => cells(
    escaped(name),
    `${narrow('Partnerships')}${partnerships}`,
    narrow('Hours a year') + (forumsNotCounted === sittings.length ? 'not known' : `${inThousands(hoursAYear)}${forumsNotCounted > 0 ? ` <small>without ${counted(forumsNotCounted, 'forum')}</small>` : ''}`),
    foldedList(`${counted(sittings.length, 'forum')}`, sittings.map(each => `${escaped(each.forum)}${each.seats === 1 ? '' : `, ${rounded(each.seats)} seats`}${each.hasVote ? '' : ', without a vote'} (${link(each)})`)),
);

const inThousands = (count: number) => new Intl.NumberFormat('en-GB').format(count);

/** So many are shown at once; more fold up. */
const mostShown = 5;
const foldedList = (label: string, items: readonly string[]) => (items.length <= mostShown ? list(items) : `<details><summary>${label}</summary>${list(items)}</details>`);

function statedDifferently({ statedDifferently: differences }: Register): Section {
    const rows = () => differences.map(({ organisation, property, stated }) => cells(
        escaped(organisation), property, list([...groupBy(stated, ({ value }) => value)].sort(([, a], [, b]) => b.length - a.length).map(([value, those]) => (those.length > mostShown
            ? `<details><summary>${escaped(value)} <small>in ${those.length} charters</small></summary>${list(those.map(link))}</details>`
            : `${escaped(value)} (${those.map(link).join(', ')})`))),
    ));
    return {
        title: 'Stated differently',
        introduction: 'What one charter states of an organisation, and another states otherwise. Both can be right: an organisation can have more power in one partnership than in another. Organisations are matched by name.',
        ...(differences.length === 0 ? { empty: 'No organisation is stated differently in two charters.' } : {}),
        content: () => table({ kind: 'list', label: 'Stated differently', heads: ['Organisation', 'Property', 'What the charters state'], groups: [{ rows: rows() }] }),
    };
}
