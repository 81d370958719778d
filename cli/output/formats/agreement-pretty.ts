import type { Colors } from 'picocolors/types.js';
import { wrapAnsi } from 'fast-wrap-ansi';
import type { Agreement, OverallAgreement, PropertyAgreement } from '../../../language/agreement/agreement.js';
import type { Coded, CodedProperty } from '../../../language/agreement/coded-properties.js';
import { inList, sentence } from '../../../language/model/naming.js';
import { counted } from '../../../language/text/counted.js';
import { shownLine } from '../reported-place.js';
import { safeText } from '../safe-text.js';

interface Options {
    /** The two codings, as they were named. */
    readonly first: string;
    readonly second: string;
    readonly colors: Colors;
    /** Columns of the terminal. */
    readonly width: number;
}

/** The agreement of two codings for people: how far they agree on the whole and by property, then every disagreement with its lines. */
export function agreementAsPretty(agreement: Agreement, options: Options): string {
    const { colors, first, second } = options;
    const { declared, units, conditions } = agreement;
    const differing = units.filter(({ outcome }) => outcome === 'different' || outcome === 'only first' || outcome === 'only second').sort((a, b) => a.first.range.start.line - b.first.range.start.line);
    const alone = [...declared.onlyFirst.map(each => ({ ...each, by: 'A', path: first })), ...declared.onlySecond.map(each => ({ ...each, by: 'B', path: second }))];
    const sections: [title: string, lines: string[]][] = [
        ['Agreement by property', table(agreement.properties)],
        ['Disagreements', differing.flatMap(each => line(disagreement(each, options), options))],
        ['Found by one coder only', alone.flatMap(({ by, path, called, kind, ...place }) => line(`${by}, ${shownLine(place, path)}: ${nameOf(kind, called)}`, options))],
        ['Conditions in different states', conditions.differing.flatMap(each => line(`${each.title}: ${each.first} in A, ${each.second} in B`, options))],
    ];
    return `${[
        colors.bold('Agreement of two codings'), `  A  ${safeText(first)}`, `  B  ${safeText(second)}`, '',
        ...summary(agreement).flatMap(each => wrapAnsi(each, Math.max(40, options.width)).split('\n')),
        ...sections.filter(([, lines]) => lines.length > 0).flatMap(([title, lines]) => ['', colors.bold(title.toUpperCase()), ...lines]),
    ].join('\n')}\n`;
}

function summary({ declared, stating, conditions, notUnderstood }: Agreement): string[] {
    const unread = [['A', notUnderstood.first], ['B', notUnderstood.second]].filter(([, count]) => count !== 0);
    return [
        `${counted(declared.both, 'declaration')} ${declared.both === 1 ? 'is' : 'are'} in both, ${declared.onlyFirst.length} only in A, and ${declared.onlySecond.length} only in B.`,
        `Whether a property is stated: ${overall(stating)}.`,
        `State of the conditions: ${overall(conditions)}.`,
        ...unread.map(([by, count]) => `In ${by}, ${count === 1 ? 'one place' : `${count} places`} could not be understood and ${count === 1 ? 'is' : 'are'} not compared. concordat lint shows where.`),
    ];
}

const overall = ({ units, same, alpha }: OverallAgreement) => `the same in ${same} of ${units}, ${alpha === undefined ? 'and alpha is not defined' : `alpha ${inDecimals(alpha)}`}`;
const inDecimals = (alpha: number) => alpha.toFixed(3).replace(/^-(?=0\.000$)/, '');

const head = ['property', 'measure', 'both state it', 'same', 'alpha', 'only A', 'only B'];
const withoutAlpha = '–';

function table(properties: readonly PropertyAgreement[]): string[] {
    const rows = properties.map(({ kind, property, measure, both, same, alpha, onlyFirst, onlySecond }) => [
        `${kind}, ${property}`, measure, String(both), measure === 'wording' ? withoutAlpha : String(same), alpha === undefined ? withoutAlpha : inDecimals(alpha), String(onlyFirst), String(onlySecond),
    ]);
    if (rows.length === 0) return [];
    const widths = head.map((title, column) => Math.max(title.length, ...rows.map(row => row[column]!.length)));
    const lines = [head, ...rows].map(row => `  ${row.map((cell, column) => (column < 2 ? cell.padEnd(widths[column]!) : cell.padStart(widths[column]!))).join('  ')}`);
    return [...lines, `  ${withoutAlpha}  No figure: the two never both state it, every value is the same, or each coder uses words of their own.`];
}

function disagreement({ kind, called, property, first, second }: CodedProperty, options: Options): string {
    const says = ({ value, ...place }: Coded, by: string, path: string) => `${value ?? 'not stated'} in ${by} (${shownLine(place, path)})`;
    return `${nameOf(kind, called)}, ${property}: ${inList([says(first, 'A', options.first), says(second, 'B', options.second)])}`;
}

/** `The forum “River table”`, `Valley Anglers`, `The relationship between …`. */
const nameOf = (kind: string, called: string) => sentence(called.startsWith('“') ? `the ${kind} ${called}` : called);

function line(text: string, { width }: Options): string[] {
    return wrapAnsi(safeText(text), Math.max(40, width - 4)).split('\n').map((each, index) => `${index === 0 ? '  ' : '    '}${each}`);
}
