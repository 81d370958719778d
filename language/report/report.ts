import type { AssessedFinding } from '../assessment/assessed-finding.js';
import type { AssessedCondition, AssessedExplanation, Assessment } from '../assessment/assessment.js';
import type { TextPlace } from '../model/place.js';
import { acceptedBecause } from '../check/finding.js';
import { ruleById } from '../rules/rule-by-id.js';
import { toldSteps, type ToldStep } from '../assessment/next-steps.js';
import type { BibliographyKey } from '../framework/bibliography.js';
import { shortCite } from '../framework/bibliography.js';
import { claimInWords } from '../framework/claims/in-words.js';
import { conditions, parts, type PartId } from '../framework/conditions.js';
import type { Charter } from '../model/charter.js';
import { inList } from '../model/naming.js';
import { picturesOf, type Pictures } from '../pictures/pictures.js';
import { meanings, states } from '../assessment/condition-states.js';
import { anchorOf } from '../pictures/links.js';
import { stakeholdersOf } from '../model/facts/stakeholders.js';
import { stakeholderTable } from '../model/facts/stakeholder-table.js';
import { bullets, heading, numbered, paragraph, quiet, strong, type Block, type Inline, type Report } from './blocks.js';
import { charterInProse } from './prose.js';
import { references } from './references.js';
import { dateInWords } from '../text/date-in-words.js';

/** The report for the board: how the partnership stands and why, what to do next, the maps, the charter in prose, explanations, references. */
export function reportOf(charter: Charter, assessment: Assessment): Report {
    const { partnership, stage, today } = assessment;
    const pictures = picturesOf(charter, assessment);
    return {
        title: partnership,
        subtitle: `${stage === 'draft' ? 'Draft charter' : 'Agreed charter'}, assessed on ${dateInWords(today)}`,
        blocks: [
            ...atAGlance(charter, assessment, pictures), ...whatNext(assessment), ...conditionsInWords(assessment), ...leadershipInWords(assessment),
            ...maps(charter, pictures), ...charterInProse(charter), ...explanationsInWords(assessment), ...referencesOf(charter, assessment),
        ],
    };
}

function atAGlance(charter: Charter, assessment: Assessment, { figure }: Pictures): Block[] {
    const { conditions, notUnderstood, leadership } = assessment;
    const counted = states.map(state => ({ state, titles: conditions.filter(each => each.state === state).map(({ title }) => title) })).filter(({ titles }) => titles.length > 0);
    const conclusion = leadership.steps.find(({ is }) => is === 'conclusion')!;
    return [
        heading(1, 'At a glance', { id: 'glance' }),
        paragraph(`The charter is held against the ${conditions.length} conditions of successful collaboration that Ansell & Gash (2008) and Jones et al. (2023) describe. A draft is judged as an agreed charter would be.`),
        ...notUnderstoodInWords(notUnderstood, charter),
        paragraph('This is how the conditions stand:'),
        ...bullets(counted.map(({ state, titles }) => [{ is: 'state' as const, state }, ` (${titles.length}): ${inList(titles, { limit: 20 })}. `, quiet(meanings[state])])),
        paragraph(strong('Leadership. '), conclusion.says),
        { is: 'picture', svg: figure, caption: 'The model, and how the partnership stands in each of its conditions' },
    ];
}

function notUnderstoodInWords(notUnderstood: Assessment['notUnderstood'], charter: Charter): Block[] {
    if (notUnderstood.length === 0) return [];
    const places = notUnderstood.length === 1 ? 'One place' : `${notUnderstood.length} places`;
    return [
        paragraph(strong(`${places} in the charter could not be understood, and what stands there was not judged:`)),
        ...bullets(notUnderstood.map(place => [`${place.message} `, quiet(`(${lineOf(place, charter)})`)])),
    ];
}

function whatNext({ nextSteps }: Assessment): Block[] {
    return [
        heading(1, 'What to do next', { id: 'next' }),
        ...(nextSteps.length === 0 ? [paragraph('Nothing is left open.')] : numbered(toldSteps(nextSteps).map(stepInWords))),
    ];
}

function stepInWords({ step: { do: deed, severity, condition, because }, alike }: ToldStep): Inline[] {
    return [
        strong(`${deed}. `), `${because[0]!.message}${because.length > 1 ? ` This answers ${because.length} findings.` : ''} `,
        quiet(`${severities[severity]}: `), { is: 'link', text: conditions[condition].title, to: `#condition-${condition}` }, quiet('.'),
        ...(alike.length > 0 ? [strong(` ${alike.length} more like this are told there.`)] : []),
    ];
}

function conditionsInWords(assessment: Assessment): Block[] {
    return [
        heading(1, 'The conditions, one by one', { id: 'conditions' }),
        ...Object.entries(parts).flatMap(([part, title]) => [heading(2, title), ...assessment.conditions.filter(each => each.part === (part as PartId)).flatMap(conditionInWords)]),
    ];
}

function conditionInWords({ id, title, state, claim, cites, facts, findings }: AssessedCondition): Block[] {
    const shown = new Set([claim]);
    return [
        heading(3, title, { id: `condition-${id}`, state }),
        paragraph({ is: 'emphasis', text: claim }, ' ', quiet(`(${cites.map(shortCite).join('; ')})`)),
        ...bullets([...facts.map(fact => [fact.says, ...linesOf(fact.reasons)]), ...findings.map(finding => findingInWords(finding, shown))]),
    ];
}

const severities = { error: 'Reason for failure', warning: 'Risk', info: 'Advice', hint: 'Advice' } as const;

/** A finding, and the claim that it rests on where nothing above has shown that one. */
function findingInWords(finding: AssessedFinding, shown: Set<string>): Inline[] {
    const { message, severity, accepted, rule, claims } = finding;
    const [claim] = claims.filter(({ statement }) => !shown.has(statement)).slice(0, 1);
    if (claim) shown.add(claim.statement);
    const kind = claims.every(({ strength }) => strength === 'ours') ? 'Good practice' : severities[severity];
    return [strong(`${accepted ? 'Explained' : kind}: `), message, ' ', ...(claim ? [quiet(`${claimInWords(claim)} `)] : []), ...(accepted ? [`${inWordsOf(acceptedBecause(accepted))} `] : []), quiet(`(${rule}, line ${finding.range.start.line + 1})`)];
}

const inWordsOf = (text: string) => text.replace(/\d{4}-\d{2}-\d{2}/, dateInWords);

/** The lines that a fact rests on, the first few of them. */
function linesOf(reasons: readonly TextPlace[]): Inline[] {
    const lines = [...new Set(reasons.map(({ range }) => range.start.line + 1))];
    if (lines.length === 0) return [];
    return [' ', quiet(`(${lines.length === 1 ? 'line' : 'lines'} ${lines.slice(0, 4).join(', ')}${lines.length > 4 ? ' …' : ''})`)];
}

const lineOf = ({ uri, range }: TextPlace, { document }: Charter) => `${uri === document.source.uri ? '' : `${decodeURIComponent(uri.split('/').at(-1)!)}, `}line ${range.start.line + 1}`;

const leadershipInWords = ({ leadership: { steps } }: Assessment): Block[] => [
    heading(1, 'The leadership that is called for, step by step', { id: 'leadership' }),
    ...numbered(steps.map(step => [step.says, ...linesOf(step.reasons)])),
];

function maps(charter: Charter, { grid, network }: Pictures): Block[] {
    const stakeholders = stakeholdersOf(charter);
    const { head, rows } = stakeholderTable(stakeholders);
    return [
        heading(1, 'Stakeholders', { id: 'stakeholders' }),
        { is: 'picture', svg: grid, caption: 'Power, and say in the decisions that affect each stakeholder' },
        { is: 'picture', svg: network, caption: 'Relationships, forums, and leaders who work between partners' },
        { is: 'table', caption: 'The stakeholders: what the maps show', head, isWide: true, widths: [4, 13, 10, 7, 19, 13, 15, 10, 9], rows: rows.map((cells, index) => ({ id: anchorOf(stakeholders[index]!), cells: cells.map(cell => [cell]) })) },
    ];
}

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
