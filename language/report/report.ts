import type { AssessedExplanation, Assessment } from '../assessment/assessment.js';
import type { BibliographyKey } from '../framework/bibliography.js';
import type { Charter } from '../model/charter.js';
import { stakeholderTable } from '../model/facts/stakeholder-table.js';
import { stakeholdersOf } from '../model/facts/stakeholders.js';
import { inList } from '../model/naming.js';
import { figureOf } from '../pictures/figure.js';
import { gridOf } from '../pictures/grid.js';
import { anchorOf } from '../pictures/links.js';
import { networkOf } from '../pictures/network/network.js';
import { ruleById } from '../rules/rule-by-id.js';
import { dateInWords } from '../text/date-in-words.js';
import { bullets, heading, numbered, paragraph, quiet, type Block, type Inline, type Report } from './blocks.js';
import { findingsByCondition } from './by-condition.js';
import { changesInFull, firstPage, movedInFull, type Earlier } from './first-page.js';
import { placesInWords } from './places.js';
import { charterInProse } from './prose.js';
import { references } from './references.js';

/** The report for the board: a page for the chair, the figure, what was found by condition; then, to look things up, the leadership, the maps, the charter in prose and the references. */
export function reportOf(charter: Charter, assessment: Assessment, earlier?: Earlier): Report {
    const { partnership, stage, today } = assessment;
    return {
        title: partnership,
        subtitle: `${stage === 'draft' ? 'Draft charter' : 'Agreed charter'}, assessed on ${dateInWords(today)}`,
        day: today,
        blocks: [
            ...firstPage(charter, assessment, earlier),
            { is: 'picture', svg: withoutPlaces(figureOf(assessment)), caption: 'The conditions of successful collaboration, and their states in this charter' },
            ...findingsByCondition(charter, assessment), ...explanationsInWords(assessment),
            ...maps(charter),
        ],
        appendix: [
            ...movedInFull(assessment, earlier), ...changesInFull(earlier), ...leadershipInWords(charter, assessment), ...charterInProse(charter), ...referencesOf(charter, assessment),
        ],
    };
}

/** A picture without the places in files that its parts lead to in an editor: a report names no address of the machine on which it was made. Attributes hold no quotation mark: they are escaped. */
const withoutPlaces = (svg: string) => svg.replace(/ data-(?:uri|line)="[^"]*"/g, '');

const leadershipInWords = (charter: Charter, { leadership: { steps } }: Assessment): Block[] => [
    heading(1, 'How the advice on leadership was worked out', { id: 'leadership' }),
    ...numbered(steps.map(({ says, reasons }) => [says, ...(reasons.length > 0 ? [' ', quiet(`(${placesInWords(reasons, charter)})`)] : [])])),
];

/** The columns of the stakeholders' table that the charter in prose does not have, with their widths in percent. */
const columns = [{ index: 0, width: 6 }, { index: 1, width: 26 }, { index: 2, width: 28 }, { index: 3, width: 12 }, { index: 4, width: 28 }];

/** A map is drawn only where the report shows it: placing the partners takes time. */
function maps(charter: Charter): Block[] {
    const stakeholders = stakeholdersOf(charter);
    const { head, rows } = stakeholderTable(stakeholders);
    const cells = rows.map(row => row.map(cell => cell.replace(/^not stated(?:, not stated)+$/, 'not stated')));
    const told = columns.filter(({ index }) => cells.some(row => row[index] !== '' && row[index] !== 'not stated'));
    const width = told.reduce((sum, column) => sum + column.width, 0);
    const pictures: Block[] = [
        ...(stakeholders.some(({ power }) => power !== 'not stated') ? [{ is: 'picture' as const, svg: withoutPlaces(gridOf(charter.partnership.called, stakeholders)), caption: 'Power, and say in the decisions that affect each stakeholder' }] : []),
        ...(connects(charter) ? [{ is: 'picture' as const, svg: withoutPlaces(networkOf(charter, stakeholders)), caption: 'Relationships, forums, and leaders who work between partners' }] : []),
    ];
    // The charter in prose lists them by name; numbers are there for the pictures.
    if (pictures.length === 0 && told.every(({ index }) => index < 2)) return [];
    return [
        heading(1, 'Stakeholders', { id: 'stakeholders' }),
        {
            is: 'table', caption: `Who takes part, and how much say they have${told.length < columns.length ? '. Columns on which the charter states nothing are left out' : ''}`,
            head: told.map(({ index }) => head[index]!), widths: told.map(column => column.width * 100 / width),
            rows: cells.map((row, number) => ({ id: anchorOf(stakeholders[number]!), cells: told.map(({ index }) => [row[index]!]) })),
        },
        ...pictures,
    ];
}

/** Whether the charter states something that connects partners apart from a seat, so that a map of it says more than the table. */
const connects = ({ relationships, stakeholders, leaders }: Charter) =>
    relationships.length > 0 || stakeholders.some(({ dependsOn }) => dependsOn !== undefined) || leaders.some(({ worksBetween }) => worksBetween !== undefined);

function explanationsInWords({ explanations }: Assessment): Block[] {
    if (explanations.length === 0) return [];
    return [
        heading(1, 'Where the partners depart from the model, and why', { id: 'explanations' }),
        { is: 'table', caption: 'Explanations, with who agreed to them and until when', head: ['What is explained', 'Reason', 'Agreed by', 'Until'], widths: [35, 35, 17, 13], rows: explanations.map(explanation => ({ cells: explanationCells(explanation) })) },
    ];
}

function explanationCells({ rule, messages, reason, agreedBy, until, isInForce }: AssessedExplanation): Inline[][] {
    const explained = messages.length > 0 ? messages.join(' ') : `Nothing that is found now. (${ruleById(rule)?.summary ?? rule})`;
    return [[explained], [reason ?? 'No reason is given.'], [inList(agreedBy, { limit: 20 }) || 'Not stated'], [`${until ? dateInWords(until) : 'No end'}${isInForce ? '' : ' (no longer in force)'}`]];
}

function referencesOf(charter: Charter, { conditions }: Assessment): Block[] {
    const keys = new Set<BibliographyKey>(conditions.flatMap(({ cites, findings }) => [...cites, ...findings.flatMap(finding => finding.claims).flatMap(claim => claim.cites)]).map(({ source }) => source));
    return [
        heading(1, 'References', { id: 'references' }),
        paragraph(quiet('“Refs” in brackets are the numbers of the reference list of Jones et al. (2023).')),
        ...bullets(references(charter, [...keys])),
    ];
}
