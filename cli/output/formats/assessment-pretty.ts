import type { Colors } from 'picocolors/types.js';
import { wrapAnsi } from 'fast-wrap-ansi';
import { acceptedBecause } from '../../../language/check/finding.js';
import type { AssessedFinding } from '../../../language/assessment/assessed-finding.js';
import type { AssessedCondition, Assessment } from '../../../language/assessment/assessment.js';
import { toldSteps } from '../../../language/assessment/next-steps.js';
import { countedStates, marks, type ConditionState } from '../../../language/assessment/states.js';
import type { Bearing } from '../../../language/assessment/evidence/evidence.js';
import type { PlacedFact } from '../../../language/assessment/places.js';
import { parts, type PartId } from '../../../language/framework/conditions.js';
import type { AssessedFile } from '../../running/assess-charters.js';
import { shownLine } from '../reported-place.js';
import { countedAs } from '../../../language/check/counts.js';
import { counted } from '../../../language/text/counted.js';
import { safeText } from '../safe-text.js';

interface PrettyOptions {
    readonly colors: Colors;
    /** Columns of the terminal. */
    readonly width: number;
}

interface BlockOptions extends PrettyOptions {
    /** The charter that the block is about; of places in it, the line will do. */
    readonly path: string;
}

/** What a fact means for its condition: it states what the model asks for, some of it, or the contrary; or the charter does not state it. */
const bullets: Readonly<Record<Bearing, string>> = { stated: '+', partly: '±', against: '-', missing: '?', context: '·' };

/** Assessments for people: the leadership called for, every condition with its reasons by the parts of the model, and what to do next. */
export function assessmentsAsPretty(files: readonly AssessedFile[], options: PrettyOptions): string {
    return files.map(file => `${assessmentBlock(file, { ...options, path: file.path }).join('\n')}\n`).join('\n');
}

function assessmentBlock({ path, assessment }: AssessedFile, options: BlockOptions): string[] {
    const { colors } = options;
    const { partnership, stage, conditions, leadership, notUnderstood } = assessment;
    return [
        `${colors.bold(colors.underline(safeText(partnership)))}  ${colors.dim(`${safeText(path)}, ${stage}`)}`,
        `Of ${counted(conditions.length, 'condition')}: ${countedStates(conditions).map(({ state, count }) => paint(state, colors)(`${count} ${state}`)).join(', ')}.`,
        ...(notUnderstood.length > 0 ? [colors.red(`${counted(notUnderstood.length, 'place')} could not be understood and ${notUnderstood.length === 1 ? 'was' : 'were'} not assessed. concordat lint shows where.`)] : []),
        ...Object.entries(parts).flatMap(([part, title]) => ['', colors.bold(title.toUpperCase()), ...conditions.filter(each => each.part === (part as PartId)).flatMap(each => conditionBlock(each, options))]),
        '', colors.bold('LEADERSHIP CALLED FOR'),
        ...leadership.steps.flatMap((step, index) => factLines(step, `${index + 1}.`, options)),
        '', colors.bold('WHAT TO DO NEXT'),
        ...(assessment.toAsk ? lines(safeText(assessment.toAsk), '?', options) : []),
        ...steps(assessment, options),
    ];
}

const paint = (state: ConditionState, colors: Colors) => ({ 'no concern found': colors.green, 'partly stated': colors.cyan, 'not called for': colors.dim, 'at risk': colors.yellow, unmet: colors.red, 'not stated': colors.dim })[state];

function conditionBlock({ title, state, claimInWords, facts, findings }: AssessedCondition, options: BlockOptions): string[] {
    const { colors } = options;
    return [
        `  ${paint(state, colors)(`${marks[state]} ${colors.bold(title)}: ${state}`)}`,
        ...facts.flatMap(fact => factLines(fact, bullets[fact.bearing], options)),
        ...findings.flatMap(finding => findingLines(finding, options)),
        ...lines(colors.dim(claimInWords), '', options),
    ];
}

function findingLines({ rule, severity, message, accepted, ...place }: AssessedFinding, options: BlockOptions): string[] {
    const { colors } = options;
    const label = accepted ? colors.green(countedAs[accepted.by]) : { error: colors.red, warning: colors.yellow, info: colors.blue, hint: colors.dim }[severity](severity);
    return [
        ...lines(`${label}: ${safeText(message)} ${colors.dim(`(${rule}, ${safeText(shownLine(place, options.path))})`)}`, '»', options),
        ...(accepted ? lines(colors.green(safeText(acceptedBecause(accepted))), '', options) : []),
    ];
}

/** A fact, and where the first of its reasons stand. */
function factLines({ says, reasons }: PlacedFact, bullet: string, options: BlockOptions): string[] {
    const places = [...new Set(reasons.map(reason => shownLine(reason, options.path)))];
    const shown = places.length > 3 ? `${places.slice(0, 3).join(', ')} and ${places.length - 3} more` : places.join(', ');
    return lines(`${safeText(says)}${shown === '' ? '' : ` ${options.colors.dim(safeText(`(${shown})`))}`}`, bullet, options);
}

function steps({ nextSteps }: Assessment, options: BlockOptions): string[] {
    if (nextSteps.length === 0) return ['    Nothing is left open.'];
    return toldSteps(nextSteps).flatMap(({ step: { do: deed, because }, alike }, index) => [
        ...lines(safeText(deed), `${index + 1}.`, options),
        ...lines(options.colors.dim(`${because[0]!.severity}: ${safeText(because[0]!.message)}${because.length > 1 ? ` (and ${because.length - 1} more)` : ''} (${safeText(shownLine(because[0]!, options.path))})`), '', options),
        ...(alike.length > 0 ? lines(`And ${alike.length} more like this.`, '', options) : []),
    ]);
}

function lines(text: string, bullet: string, { width }: PrettyOptions): string[] {
    const indent = ' '.repeat(8);
    return wrapAnsi(text, Math.max(40, Math.min(width, 110) - 8)).split('\n').map((line, index) => (index === 0 ? `${`    ${bullet}`.padEnd(8)}${line}` : `${indent}${line}`));
}
