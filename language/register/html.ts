import { states, type ConditionState } from '../assessment/states.js';
import { conditions, type ConditionId } from '../framework/conditions.js';
import { keyOf, markOf } from '../pictures/states.js';
import { pictureCss } from '../pictures/theme.js';
import { reportCss } from '../report/style.js';
import { dateInWords } from '../text/date-in-words.js';
import { htmlPage } from '../text/html-page.js';
import { element, escaped, rounded } from '../text/markup.js';
import { counted } from '../text/counted.js';
import type { Register } from './register.js';
import type { Row } from './row.js';
import { registerMark } from './mark.js';
import { registerCss, registerScript } from './page-parts.js';

const ids = Object.keys(conditions) as ConditionId[];

/** The register as one page that needs no network and no server; beside it are the pages of the partnerships. */
export function registerAsHtml(register: Register): string {
    const page = htmlPage({ title: 'Register of partnerships', policy: "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; base-uri 'none'; form-action 'none'", styles: [reportCss, pictureCss, registerCss], body: `<svg class="concordat-picture symbols" width="0" height="0" aria-hidden="true">${states.map(state => `<symbol id="${keyOf(state)}" viewBox="-11 -11 22 22">${markOf(keyOf(state), 0, 0)}</symbol>`).join('')}</svg>
<main>
<h1>Register of partnerships</h1>
<p class="subtitle">${counted(register.partnerships.length, 'partnership')} and ${counted(register.organisations.length, 'organisation')}, as of ${dateInWords(register.today)}. The same as data: <a href="register.json">register.json</a>.</p>
<nav aria-label="On this page">${titles(register).map(title => `<a href="#${idOf(title)}">${title}</a>`).join(' ')}</nav>
<div class="filter" hidden>
<label>Search <input type="search" autocomplete="off"></label>
<label>Show partnerships with <select><option value="">any state</option>${states.map(state => element('option', { value: keyOf(state) }, escaped(`a condition ${inSentence[state]}`))).join('')}</select></label>
<p role="status" aria-live="polite"></p>
</div>
${section('Conditions side by side', `The state of each condition of the model, from what each charter states, and from what its partners say where they were asked. ${states.map(state => `<span class="state">${mark(state)} ${state}</span>`).join(', ')}.`, matrix(register.partnerships))}
${changesSection(register)}${section('What is due', `Reviews, terms, periods and explanations that end in the next ${counted(register.days, 'day')}, or have already ended.`, dueTable(register), register.due.length === 0 ? 'The charters state nothing that is due in this time.' : undefined)}
${section('Who sits where', `The hours are meetings a year, times seats, times ${counted(register.hoursPerMeeting, 'hour')} a meeting. Charters do not state how long a meeting takes, so this length is an assumption. Forums without a regular rhythm are not counted.`, organisationTable(register), register.organisations.length === 0 ? 'The charters name no member of any forum.' : undefined)}
${section('Stated differently', 'What one charter states of an organisation, and another states otherwise. Both can be right: an organisation can have more power in one partnership than in another. Organisations are matched by name.', differenceTable(register), register.statedDifferently.length === 0 ? 'No organisation is stated differently in two charters.' : undefined)}
</main>
<script>
${registerScript}
</script>` });
    return `${page}${registerMark}\n`;
}

const inSentence: Readonly<Record<ConditionState, string>> = {
    'no concern found': 'with no concern found', 'partly stated': 'partly stated', 'not called for': 'not called for', 'at risk': 'at risk', unmet: 'unmet', 'not stated': 'not stated',
};

const titles = ({ changes }: Register) => ['Conditions side by side', ...(changes ? ['What has changed'] : []), 'What is due', 'Who sits where', 'Stated differently'];
const idOf = (title: string) => title.toLowerCase().replaceAll(' ', '-');
const section = (title: string, introduction: string, table: string, empty?: string) => `<section>\n<h2 id="${idOf(title)}">${title}</h2>\n${empty === undefined ? `<p>${introduction}</p>\n${table}` : `<p>${empty}</p>`}\n</section>`;
const mark = (state: ConditionState) => `<svg class="concordat-picture" width="16" height="16" aria-hidden="true"><use href="#${keyOf(state)}"/></svg>`;
const link = ({ partnership, page }: { readonly partnership: string; readonly page: string }) => element('a', { href: page }, escaped(partnership));

/** A table whose head names its columns; it scrolls by keyboard too. */
const table = (kind: string, label: string, heads: readonly string[], rows: readonly string[]) =>
    `<div class="table ${kind}" role="region" tabindex="0" aria-label="${label}"><table><thead><tr>${heads.map(head => `<th scope="col"><span>${escaped(head)}</span></th>`).join('')}</tr></thead>\n<tbody>\n${rows.join('\n')}\n</tbody></table></div>`;

const cells = (first: string, ...others: readonly string[]) => `<tr><th scope="row">${first}</th>${others.map(cell => `<td>${cell}</td>`).join('')}</tr>`;

const matrix = (rows: readonly Row[]) => table('matrix', 'Conditions side by side', ['Partnership', ...ids.map(id => conditions[id].title)], rows.map(row => {
    const inRow = ids.map(id => `<td title="${escaped(`${conditions[id].title}: ${row.conditions[id]}`)}">${mark(row.conditions[id])}<span class="hidden">${row.conditions[id]}</span></td>`).join('');
    return `<tr data-states="${[...new Set(ids.map(id => keyOf(row.conditions[id])))].join(' ')}"><th scope="row">${link(row)}${row.stage === 'draft' ? ' <small>draft</small>' : ''}${row.survey === undefined ? '' : ` <small title="${escaped(row.survey)}">partners asked</small>`}</th>${inRow}</tr>`;
}));

/** What has changed since a revision, and the feed of it; nothing where no revision was named. */
function changesSection({ changes }: Register): string {
    if (!changes) return '';
    const rows = changes.partnerships.map(({ is, partnership, page, says }) => cells(page === undefined ? escaped(partnership) : link({ partnership, page }), is, `<ul>${says.map(each => `<li>${escaped(each)}</li>`).join('')}</ul>`));
    const introduction = `What has changed since ${escaped(changes.since)}. Follow it as a <a href="changes.xml" type="application/atom+xml">feed</a>.`;
    return `${section('What has changed', introduction, table('list', 'What has changed', ['Partnership', 'Is', 'What changed'], rows), rows.length === 0 ? `Nothing has changed since ${escaped(changes.since)}.` : undefined)}\n`;
}

/** What a cell holds, for narrow screens, where the head of the table has no room. */
const narrow = (head: string) => `<span class="narrow">${head}: </span>`;

const dueTable = ({ due }: Register) => table('list', 'What is due', ['Date', 'What', 'Partnership'], due.map(each => cells(`${dateInWords(each.date)}${each.isPast ? ' <small>past</small>' : ''}`, escaped(each.what), link(each))));

const organisationTable = ({ organisations }: Register) => table('list seats', 'Who sits where', ['Organisation', 'Partnerships', 'Hours a year', 'Forums'], organisations.map(({ name, partnerships, hoursAYear, forumsNotCounted, sittings }) => cells(
    escaped(name),
    `${narrow('Partnerships')}${partnerships}`,
    narrow('Hours a year') + (forumsNotCounted === sittings.length ? 'not known' : `${hoursAYear}${forumsNotCounted > 0 ? ` <small>without ${counted(forumsNotCounted, 'forum')}</small>` : ''}`),
    `<ul>${sittings.map(each => `<li>${escaped(each.forum)}${each.seats === 1 ? '' : `, ${rounded(each.seats)} seats`}${each.hasVote ? '' : ', without a vote'} <small>(${link(each)})</small></li>`).join('')}</ul>`,
)));

const differenceTable = ({ statedDifferently }: Register) => table('list', 'Stated differently', ['Organisation', 'Property', 'What the charters state'], statedDifferently.map(({ organisation, property, stated }) => cells(
    escaped(organisation), property, `<ul>${stated.map(each => `<li>${escaped(each.value)} <small>(${link(each)})</small></li>`).join('')}</ul>`,
)));
