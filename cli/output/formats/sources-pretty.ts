import type { Colors } from 'picocolors/types.js';
import { beginningOf } from '../../../language/model/word-difference.js';
import { counted } from '../../../language/text/counted.js';
import { safeText } from '../safe-text.js';
import type { SourcesReport } from './sources-shape.js';

interface Options {
    readonly colors: Colors;
    readonly width: number;
    /** Only what is based on nothing, and what nothing is based on. */
    readonly isMissing: boolean;
}

/** Coverage for people: each document with its passages and what cites them, then each charter with the statements that have no source. */
export function sourcesAsPretty({ documents, charters }: SourcesReport, options: Options): string {
    const parts = [...documents.map(each => documentLines(each, options)), ...charters.map(each => charterLines(each, options))];
    return `${parts.map(lines => lines.join('\n')).join('\n\n')}\n`;
}

function documentLines({ file, title, problem, cited, passages, lost }: SourcesReport['documents'][number], { colors, width, isMissing }: Options): string[] {
    const told = problem === undefined ? `${cited} of ${counted(passages.length, 'passage')} cited` : `not checked: ${problem}`;
    const shown = isMissing ? passages.filter(({ citedBy }) => citedBy.length === 0) : passages;
    const column = Math.min(24, Math.max(4, ...shown.map(({ at }) => at.length)));
    return [
        `${colors.bold(colors.underline(safeText(file)))}  ${safeText(title)}  ${colors.dim(told)}`,
        ...shown.flatMap(({ at, text, citedBy }) => {
            const line = `${safeText(at).padEnd(column)}  ${safeText(beginningOf(text.replace(/\s+/g, ' '), Math.max(30, width - column - 8)))}`;
            if (citedBy.length === 0) return [isMissing ? `    ${line}` : colors.dim(`  – ${line}`)];
            return [`  ${colors.green('✓')} ${line}`, ...citedBy.map(each => `    ${' '.repeat(column)}  ${colors.cyan(`← ${safeText(each.statement)}`)}${stateNote(each.state, colors)}`)];
        }),
        ...(lost.length === 0 || problem !== undefined ? [] : [colors.bold('  Statements whose passage is not found'), ...lost.map(each => `  ${colors.red('✗')} ${safeText(each.statement)}  ${safeText(each.citation)}${stateNote(each.state, colors)}`)]),
    ];
}

const stateNote = (state: SourcesReport['documents'][number]['lost'][number]['state'], colors: Colors): string => (state === 'confirmed' || state === 'unconfirmed' ? '' : colors.yellow(`  ${state}`));

function charterLines({ file, sourced, statements }: SourcesReport['charters'][number], { colors, width }: Options): string[] {
    const without = statements.filter(({ sources }) => sources === 0);
    return [
        `${colors.bold(colors.underline(safeText(file)))}  ${colors.dim(`${sourced} of ${counted(statements.length, 'statement')} with a source`)}`,
        ...(without.length === 0 ? [] : [colors.bold('  Statements without a source')]),
        ...without.map(({ statement, value, line }) => `    ${colors.dim(`${line}:`.padEnd(6))}${safeText(statement)}  ${colors.dim(safeText(beginningOf(value, Math.max(20, width - statement.length - 14))))}`),
    ];
}
