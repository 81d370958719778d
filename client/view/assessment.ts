import type { AssessedCondition, Assessment } from '../../language/assessment/assessment.js';
import { marks, meanings } from '../../language/assessment/states.js';
import { toldSteps, type NextStep } from '../../language/assessment/next-steps.js';
import type { Severity } from '../../language/rules/rule.js';
import type { TextPlace } from '../../language/model/place.js';
import { acceptedBecause } from '../../language/check/finding.js';
import { keyOf } from '../../language/pictures/states.js';
import { element } from './elements.js';
import { furtherSuggestions } from './further.js';
import { t } from './l10n.js';

/** What to do, the conditions one by one with their reasons, and the leadership called for. */
export const assessmentInWords = ({ toAsk, survey, nextSteps, conditions, leadership }: Assessment, uri: string, minimumSeverity: Severity): HTMLElement[] => [
    element('h2', {}, t('What to do next')),
    ...(toAsk ? [element('p', {}, toAsk)] : []),
    nextSteps.length === 0
        ? element('p', {}, t('The charter shows nothing left to do.'))
        : element('ol', {}, ...toldSteps(nextSteps).map(({ step, alike }) => element('li', {}, ...stepInWords(step, uri), ...moreOf(alike, uri)))),
    ...furtherInWords(furtherSuggestions({ nextSteps }, minimumSeverity)),
    ...surveyInWords(survey),
    element('h2', {}, t('Condition by condition')),
    element('p', {}, t('A condition is something that helps or hinders partners who decide together, according to published research. Its state shows what the charter says about it, not how well the partnership works.')),
    ...conditions.map(condition => conditionInWords(condition, uri)),
    element('h2', {}, t('Leadership this partnership needs')),
    element('ol', {}, ...leadership.steps.map(step => element('li', {}, `${step.says} `, ...linesOf(step.reasons, uri)))),
];

/** Why the list of problems is shorter than the steps. */
const furtherInWords = (further: string | undefined): HTMLElement[] => (further ? [element('p', { class: 'further' }, further)] : []);

/** What was answered, apart from what the charter states. */
function surveyInWords(survey: Assessment['survey']): HTMLElement[] {
    if (!survey) return [];
    const { says, doubts, since } = survey;
    return [
        element('h2', {}, t('What the survey shows')), element('p', {}, doubts === undefined ? says : `${says} ${doubts}`),
        ...(since ? [element('p', {}, since.says), element('ul', {}, ...since.moved.map(moved => element('li', {}, moved.says)))] : []),
    ];
}

const stepInWords = (step: NextStep, uri: string) => [`${step.do} `, ...linesOf(step.because, uri)];

function moreOf(alike: readonly NextStep[], uri: string): HTMLElement[] {
    if (alike.length === 0) return [];
    return [element('details', {}, element('summary', {}, t('{0} more like this', alike.length)), element('ul', {}, ...alike.map(step => element('li', {}, ...stepInWords(step, uri)))))];
}

function conditionInWords({ id, title, state, claimInWords, findings, facts }: AssessedCondition, uri: string): HTMLElement {
    const [answered, stated] = [facts.filter(fact => fact.answers !== undefined), facts.filter(fact => fact.answers === undefined)];
    const reasons = [
        ...findings.map(finding => element('li', { class: 'finding' }, `${finding.message} `, ...(finding.accepted ? [`(${acceptedBecause(finding.accepted)}) `] : []), ...linesOf([finding], uri))),
        ...stated.map(fact => element('li', {}, `${fact.says} `, ...linesOf(fact.reasons, uri))),
    ];
    return element(
        'details', { id: `condition-${id}`, class: keyOf(state), 'data-condition': id },
        element('summary', { title: meanings[state] }, element('span', { class: 'mark', 'aria-hidden': 'true' }, marks[state]), ` ${title}: `, element('strong', { class: 'term' }, state)),
        element('p', {}, claimInWords),
        reasons.length > 0 ? element('ul', {}, ...reasons) : element('p', {}, t('The charter states nothing about this condition.')),
        ...(answered.length > 0 ? [element('p', {}, t('What was answered:')), element('ul', { class: 'answered' }, ...answered.map(fact => element('li', {}, fact.says)))] : []),
    );
}

/** Buttons that lead to the lines that something is based on, the first few of them; those of other files say which. */
function linesOf(places: readonly TextPlace[], own: string): (Node | string)[] {
    const distinct = new Map(places.map(({ uri, range: { start } }) => [`${uri}#${start.line}`, { uri, line: start.line + 1 }]));
    return [...distinct.values()].slice(0, 6).flatMap(({ uri, line }) => [
        element('button', { type: 'button', 'data-uri': uri, 'data-line': String(line) }, uri === own ? t('line {0}', line) : t('{0}, line {1}', decodeURIComponent(uri.split('/').at(-1)!), line)), ' ',
    ]);
}
