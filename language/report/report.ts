import type { AssessedFinding } from '../assessment/assessed-finding.js';
import type { Assessment } from '../assessment/assessment.js';
import { readInPart } from '../check/partly-read.js';
import { charterKind } from '../assessment/summary.js';
import type { BibliographyKey } from '../framework/bibliography.js';
import { asStated, type Charter } from '../model/charter.js';
import { citationsOf } from '../citation/cited.js';
import { inList } from '../model/naming.js';
import { figureOf } from '../pictures/figure.js';
import { ruleById } from '../rules/rule-by-id.js';
import { dateInWords } from '../text/date-in-words.js';
import { bullets, heading, numbered, paragraph, quiet, strong, type Block, type Inline, type Report } from './blocks.js';
import { findingsByCondition, numberedConditions } from './by-condition.js';
import { changesInFull, firstPage, type Earlier } from './first-page.js';
import { placesOfFindings } from './places.js';
import { movedAnswers } from './moved-answers.js';
import { charterInProse } from './prose.js';
import { purposeOf } from './purpose.js';
import { numbersOf, references, worksOf, type Numbers } from './references.js';
import { stakeholdersInReport } from './stakeholders.js';
import { withoutPlaces } from './without-places.js';
import { wordsOf } from './words.js';

/** The report for the board: a page for the chair, the figure, what was found by condition; then, to look things up, the charter in prose, the words, the references and the lines of what was found. */
export function reportOf(held: Charter, assessed: Assessment, earlier?: Earlier): Report {
    const charter = asStated(held);
    const assessment = withoutDoubts(assessed);
    const { partnership, today } = assessment;
    const purpose = purposeOf(charter);
    const conditions = numberedConditions(assessment);
    const works = worksOf(charter, citedByModel(assessment));
    const numbers = numbersOf(works);
    const stakeholders = stakeholdersInReport(charter);
    const figure: Block[] = [heading(1, 'The conditions at a glance', { id: 'glance' }), { is: 'picture', svg: withoutPlaces(figureOf(assessment)), caption: 'The conditions of successful collaboration, and their states in this charter' }];
    const inWords = findingsByCondition(charter, conditions, assessment);
    const blocks: Block[] = [
        ...firstPage(charter, assessment, earlier),
        // Where nothing was found, the first page has room for the conditions; the figure fills a page of its own.
        ...(conditions.every(({ findings }) => findings.length === 0) ? [...inWords, ...figure] : [...figure, ...inWords]), ...otherExplanations(assessment),
        ...stakeholders.blocks, ...movedAnswers(charter),
    ];
    return {
        title: partnership,
        subtitle: `${charter.partnership.fictional ? 'Fictional. ' : ''}${charterKind(assessment)}, assessed on ${dateInWords(today)}`,
        foot: [partnership, ...(purpose.foot === undefined ? [] : [purpose.foot])].join(': '),
        day: today,
        blocks,
        appendix: [
            ...changesInFull(earlier), ...charterInProse(charter, { numbers, hasDependence: stakeholders.hasDependence }), ...wordsOf(blocks, [charter.partnership, ...charter.stakeholders, ...charter.forums, ...charter.leaders].flatMap(({ title }) => title ?? [])),
            heading(1, 'References', { id: 'references' }),
            ...howToCite(charter, numbers),
            ...numbered(references(works)),
            ...placesOfFindings(charter, conditions, assessment.notUnderstood),
        ],
    };
}

/** What the number and the place in brackets mean, by the first of the charter's citations that has both. */
function howToCite(charter: Charter, numbers: Numbers): Block[] {
    for (const { citation: { key, locator } } of citationsOf(charter)) {
        const number = key === undefined ? undefined : numbers.get(key.slice(1));
        if (number !== undefined && locator !== undefined) return [paragraph(quiet(`Where the charter cites a document, [${number}: ${locator}] means ${locator} in number ${number} of this list.`))];
    }
    return [];
}

/** Where sources were read in part, page 1 says so of all findings: none of them repeats it. */
function withoutDoubts(assessment: Assessment): Assessment {
    const told = ({ message, ...finding }: AssessedFinding): AssessedFinding => ({ ...finding, message: message.replace(readInPart, '') });
    return {
        ...assessment,
        conditions: assessment.conditions.map(condition => ({ ...condition, findings: condition.findings.map(told) })),
        nextSteps: assessment.nextSteps.map(step => ({ ...step, because: step.because.map(told) })),
        explanations: assessment.explanations.map(each => ({ ...each, messages: each.messages.map(message => message.replace(readInPart, '')) })),
    };
}

/** Explanations of what is not found now, or that are no longer in force: the others are told where they are needed. */
function otherExplanations({ explanations }: Assessment): Block[] {
    const others = explanations.filter(({ messages, isInForce }) => messages.length === 0 || !isInForce);
    if (others.length === 0) return [];
    return [
        heading(1, 'Explanations that explain nothing now', { id: 'explanations' }),
        ...bullets(others.map(({ rule, messages, reason, agreedBy, until, isInForce }): Inline[] => [
            strong(messages.length > 0 ? messages.join(' ') : ruleById(rule)?.summary ?? rule), ` ${reason === undefined ? 'No reason is given.' : `The reason: ${reason.replace(/\.$/, '')}.`}${agreedBy.length > 0 ? ` Agreed by ${inList(agreedBy, { limit: 20 })}.` : ''}${until ? ` Until ${dateInWords(until)}.` : ''}${isInForce ? '' : ' It is no longer in force.'}`,
        ])),
    ];
}

const citedByModel = ({ conditions }: Assessment): BibliographyKey[] =>
    [...new Set(conditions.flatMap(({ cites, findings }) => [...cites, ...findings.flatMap(finding => finding.claims).flatMap(claim => claim.cites)]).map(({ source }) => source))];
