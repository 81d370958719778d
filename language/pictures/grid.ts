import { groupBy } from '../model/collections.js';
import { linked, placeData } from './links.js';
import { markOf, type StateKey } from './states.js';
import { anchorOf } from './links.js';
import { sayInWords, type Say } from '../model/facts/voice.js';
import { says, type StakeholderView } from '../model/facts/stakeholders.js';
import { element } from '../text/markup.js';
import { picture } from './svg.js';
import { lineHeight, longestWord, textLines, wrapped } from './text.js';
import { painted } from './theme.js';

/** How good each kind of say is for a stakeholder that the decision affects. */
const keys: Readonly<Record<Say, StateKey>> = { none: 'unmet', informed: 'at-risk', consulted: 'at-risk', 'may join': 'at-risk', advises: 'at-risk', recommends: 'at-risk', decides: 'no-concern-found', 'not stated': 'not-stated' };
const levels = ['high', 'moderate', 'low', 'none', 'not stated'] as const;

/** Room for the levels of power, of which the longest word ends well before the cells, in wide fonts too. */
const left = 104;
const top = 112;
/** At this width the picture fits an upright page, and its letters are seven points high there. */
const cellWidth = 127;
const emptyWidth = 88;
const size = 12;
/** A cell shows up to this many stakeholders by name, and more by number. Those without a say have a higher limit. */
const namedAtMost = 8;
const excludedNamedAtMost = 40;
const perRow = 4;
const disc = 13;

/** A column of the grid: those with one say, narrower where there are none. */
interface Column {
    readonly say: Say;
    readonly x: number;
    readonly width: number;
    readonly count: number;
}

function columnsFor(stakeholders: readonly StakeholderView[]): Column[] {
    let x = left;
    return says.map(say => {
        const members = stakeholders.filter(each => each.say === say);
        const count = members.length;
        const words = Math.max(longestWord(sayInWords[say].several, ...lettersOf(count)) + besideTitle, ...members.map(member => Math.min(longestName, longestWord(writtenOn(member), size)) + besideName));
        const column = { say, x, width: Math.max(count === 0 ? emptyWidth : cellWidth, Math.ceil(words)), count };
        x += column.width;
        return column;
    });
}

/** An empty column is narrow, and needs no emphasis. */
const lettersOf = (count: number): [size: number, bold: boolean] => (count === 0 ? [size, false] : [13, true]);
/** What a column has beside the words of its title, and beside those of a name. */
const [besideTitle, besideName] = [29, 42];
/** A column becomes wider for its longest word, unless that is longer than this. */
const longestName = 150;

interface Cell {
    readonly say: Say;
    readonly members: readonly StakeholderView[];
    readonly isNamed: boolean;
    readonly height: number;
}

/** Power against say: who is affected, and how much they can shape the decision. Those who are shut out are on the left. */
export function gridOf(partnership: string, stakeholders: readonly StakeholderView[]): string {
    const columns = columnsFor(stakeholders);
    const rows = levels.map(level => ({ level, cells: cellsOf(stakeholders.filter(({ power }) => power === level), columns) }))
        .filter(({ level, cells }) => ['high', 'moderate', 'low'].includes(level) || cells.some(({ members }) => members.length > 0));
    let y = top;
    const drawn = rows.map(({ level, cells }) => {
        const height = Math.max(52, ...cells.map(cell => cell.height));
        const row = rowOf(level, cells, columns, { y, height });
        y += height + 6;
        return row;
    });
    const excluded = stakeholders.filter(({ say }) => say === 'none');
    const width = columns.reduce((sum, column) => sum + column.width, left + 8);
    const advice = adviceLines(stakeholders, width);
    const notesTop = y + 16 + (advice.length === 0 ? 0 : advice.length * lineHeight(13) + 8);
    const height = notesTop - 4 + footLines(width).length * lineHeight(12);
    return picture(
        {
            id: 'grid', width, height, title: `Power and voice in ${partnership}`,
            description: `${stakeholders.length} stakeholders by their power, from high to low, and by the least say that they have in a decision that affects them, from none to taking part. ${excluded.length === 0 ? 'Nobody is without a say.' : `Without a say: ${excluded.map(({ called }) => called).join(', ')}.`}`,
        },
        element('rect', { width, height, ...painted('paper') }),
        heading(columns), ...drawn, textLines(advice, { x: 8, y: y + 16, size: 13, attributes: { 'font-weight': 'bold', ...painted('ink') } }), foot(notesTop, width),
    );
}

function cellsOf(row: readonly StakeholderView[], columns: readonly Column[]): Cell[] {
    const bySay = groupBy(row, ({ say }) => say);
    return columns.map(({ say, width }) => {
        const members = bySay.get(say) ?? [];
        const isNamed = members.length <= (say === 'none' ? excludedNamedAtMost : namedAtMost);
        const height = isNamed ? members.reduce((sum, member) => sum + chipHeight(member, width), 12) : 12 + Math.ceil(members.length / perRow) * (2 * disc + 3);
        return { say, members, isNamed, height };
    });
}

const writtenOn = ({ number, called, isEmpowered }: StakeholderView) => `${number} ${called}${isEmpowered ? ' (has support)' : ''}`;
const linesOf = (member: StakeholderView, width: number) => wrapped(writtenOn(member), { width: width - besideName, size, lines: 6 });
const chipHeight = (member: StakeholderView, width: number) => linesOf(member, width).length * lineHeight(size) + 7;

function heading(columns: readonly Column[]): string {
    const titles = columns.map(({ say, x, width, count }) => {
        const [letters, bold] = lettersOf(count);
        const lines = wrapped(sayInWords[say].several, { width: width - besideTitle, size: letters, lines: 3, bold });
        return markOf(keys[say], x + 14, 52, 0.9) + textLines([...lines, `${count}`], { x: x + 27, y: 48, size: letters, attributes: { ...(bold ? { 'font-weight': 'bold' } : {}), ...painted('ink') } });
    });
    return textLines(['In the decisions that affect them, they …'], { x: left, y: 24, size: 14, attributes: { ...painted('muted') } })
        + textLines(['power'], { x: 8, y: 56, size: 14, attributes: painted('muted') }) + titles.join('');
}

function rowOf(level: string, cells: readonly Cell[], columns: readonly Column[], { y, height }: { y: number; height: number }): string {
    const label = textLines(level.split(' '), { x: 8, y: y + 24, size: 13, attributes: { 'font-weight': 'bold', ...painted('ink') } });
    return label + cells.map((cell, index) => cellOf(cell, { ...columns[index]!, y, height })).join('');
}

function cellOf({ say, members, isNamed }: Cell, { x, y, width, height }: { x: number; y: number; width: number; height: number }): string {
    const paint = members.length === 0 || say === 'decides' ? 'panel' : `${keys[say]}-box` as const;
    const background = element('rect', { x: x + 3, y, width: width - 6, height, rx: 6, ...painted(paint), 'stroke-width': say === 'none' && members.length > 0 ? 3 : 1 });
    if (!isNamed) return background + members.map((member, index) => discOf(member, x + 20 + (index % perRow) * 29, y + 20 + Math.floor(index / perRow) * (2 * disc + 3))).join('');
    let chipTop = y + 8;
    return background + members.map(member => {
        const chip = chipOf(member, { x: x + 8, y: chipTop, width });
        chipTop += chipHeight(member, width);
        return chip;
    }).join('');
}

/** A stakeholder by name. */
function chipOf(member: StakeholderView, { x, y, width }: { readonly x: number; readonly y: number; readonly width: number }): string {
    const lines = linesOf(member, width);
    return link(member,
        element('rect', { x, y, width: width - 16, height: lines.length * lineHeight(size) + 5, rx: 4, ...painted('node'), 'stroke-width': 1, class: 'focusable paint-node' }),
        markOf(keys[member.say], x + 11, y + 10, 0.6),
        textLines(lines, { x: x + 22, y: y + 14, size, attributes: painted('ink') }));
}

/** A stakeholder by number. */
const discOf = (member: StakeholderView, cx: number, cy: number) => link(member,
    element('circle', { cx, cy, r: disc, ...painted('node'), 'stroke-width': 1.2, class: 'focusable paint-node' }),
    textLines([String(member.number)], { x: cx, y: cy + 4, size: member.number > 999 ? 9 : 12, attributes: { 'text-anchor': 'middle', ...painted('ink') } }));

function link(member: StakeholderView, ...children: readonly string[]): string {
    const { called, name, power, say, place } = member;
    const sayText = say === 'not stated' ? sayInWords[say].several : `in the decisions that affect them they ${sayInWords[say].several}`;
    return linked({ to: anchorOf(member), label: `${writtenOn(member)}: power ${power}, ${sayText}`, data: { 'data-entity': name ?? called, ...placeData(place) } }, ...children);
}

/** What to write, where nobody has a place yet by both power and say. */
function adviceLines(stakeholders: readonly StakeholderView[], width: number): string[] {
    const isStated = (key: 'power' | 'say') => stakeholders.some(each => each[key] !== 'not stated');
    if (stakeholders.some(({ power, say }) => power !== 'not stated' && say !== 'not stated')) return [];
    const steps = [
        ...stakeholders.length === 0 ? ['Write a block for each stakeholder, such as: stakeholder Residents { power: low }'] : isStated('power') ? [] : ['Write the power of each stakeholder, such as: power: low'],
        ...isStated('say') ? [] : ['Write a block for each decision, with who it affects and who takes it, such as: decision Budget { affects: Residents  taken by: Board }'],
    ];
    return ['Nobody has a place in this grid yet.', ...steps].flatMap(text => wrapped(text, { width: width - 24, size: 13, lines: 3, bold: true }));
}

const footnote = [
    'Each stakeholder is placed by the decision in which it has least say. Not stated: the charter names no decision that affects it, or does not say who takes that decision.',
    'Numbers match the table of stakeholders. Empowered: the charter records support that helps it to take part as an equal.',
];
const footLines = (width: number) => footnote.flatMap(text => wrapped(text, { width: width - 24, size: 12, lines: 3 }));
const foot = (y: number, width: number) => textLines(footLines(width), { x: 8, y, size: 12, attributes: painted('muted') });
