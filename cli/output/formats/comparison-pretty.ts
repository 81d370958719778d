import type { Colors } from 'picocolors/types.js';
import { wrapAnsi } from 'fast-wrap-ansi';
import type { AssessedFinding } from '../../../language/assessment/assessed-finding.js';
import type { Comparison, ConditionChange } from '../../../language/comparison/comparison.js';
import type { Change } from '../../../language/comparison/changed-declarations.js';
import type { RoundsInWords } from '../../../language/model/facts/rounds-in-words.js';
import { safeText } from '../safe-text.js';

interface Options {
    readonly before: string;
    readonly after: string;
    readonly colors: Colors;
    /** Columns of the terminal. */
    readonly width: number;
}

/** A comparison for people: what got better and worse first, then who came and left, and what else is stated differently. */
export function comparisonAsPretty({ partnership, declarations, say, answers, conditions, leadership, notUnderstood, findings }: Comparison, options: Options): string {
    const { colors, before, after } = options;
    const sections: [title: string, lines: string[]][] = [
        ['Conditions of the model', conditions.flatMap(each => line(marks[each.is], `${each.title}: ${each.before} before, ${each.after} now`, each.is, options))],
        ['Leadership called for', leadership ? [...line('~', `Before: ${leadership.before}`, 'other', options), ...line('~', `Now: ${leadership.after}`, 'other', options)] : []],
        ['What the survey shows', answers ? [...line('~', answers.says, 'other', options), ...answers.moved.flatMap(each => line(marks[movedIs[each.is]], each.says, movedIs[each.is], options))] : []],
        ['Say in the decisions that affect them', say.flatMap(each => changeLines(each, options))],
        ...declarations.map(({ title, changes }): [string, string[]] => [title, changes.flatMap(each => changeLines(each, options))]),
        ['Findings that are gone', findings.went.flatMap(each => findingLines(each, '-', options))],
        ['Findings that are new', findings.came.flatMap(each => findingLines(each, '+', options))],
    ];
    const told = sections.filter(([, lines]) => lines.length > 0).flatMap(([title, lines]) => ['', colors.bold(title.toUpperCase()), ...lines]);
    return `${[
        `${colors.bold(colors.underline(safeText(partnership)))}  ${colors.dim(`${safeText(before)} → ${safeText(after)}`)}`,
        ...notUnderstoodLines(before, notUnderstood.before, options), ...notUnderstoodLines(after, notUnderstood.after, options),
        ...(told.length > 0 ? told : ['Nothing changed in the partnership.']),
    ].join('\n')}\n`;
}

function notUnderstoodLines(version: string, places: number, options: Options): string[] {
    if (places === 0) return [];
    return line('!', `In ${version}, ${places === 1 ? 'one place' : `${places} places`} could not be read, so ${places === 1 ? 'it was' : 'they were'} not compared. concordat lint shows where.`, 'worse', options);
}

const marks: Readonly<Record<ConditionChange['is'], string>> = { better: '↑', worse: '↓', other: '~' };
const movedIs = { better: 'better', agreed: 'better', worse: 'worse', divided: 'worse', other: 'other' } as const satisfies Record<RoundsInWords['moved'][number]['is'], ConditionChange['is']>;
const changeMarks: Readonly<Record<Change['is'], string>> = { came: '+', left: '-', changed: '~' };

const changeLines = ({ is, says }: Change, options: Options) => line(changeMarks[is], says, 'other', options);

/** A finding that someone explained is no worse for it. */
const findingLines = ({ message, rule, severity, accepted }: AssessedFinding, mark: '+' | '-', options: Options) =>
    line(mark, `${accepted ? 'accepted' : severity}: ${message} (${rule})`, accepted ? 'other' : mark === '+' ? 'worse' : 'better', options);

function line(mark: string, text: string, is: ConditionChange['is'], { colors, width }: Options): string[] {
    const paint = { better: colors.green, worse: colors.red, other: (plain: string) => plain }[is];
    const [first, ...others] = wrapAnsi(safeText(text), Math.max(40, width - 4)).split('\n');
    return [paint(`  ${mark} ${first}`), ...others.map(each => paint(`    ${each}`))];
}
