import type { AssessedFinding } from '../assessment/assessed-finding.js';
import type { AssessedCondition, Assessment } from '../assessment/assessment.js';
import { isLeftOpen } from '../assessment/remedy.js';
import { acceptedBecause, type Accepted } from '../check/finding.js';
import { claimInWords } from '../framework/claims/in-words.js';
import { parts, type PartId } from '../framework/conditions.js';
import type { Charter } from '../model/charter.js';
import { inList } from '../model/naming.js';
import type { TextPlace } from '../model/place.js';
import { dateInWords } from '../text/date-in-words.js';
import { alikeFindings, type AlikeFindings } from './alike.js';
import { breakLine, bullets, heading, paragraph, quiet, strong, type Block, type Inline } from './blocks.js';
import { choicesInWords } from './first-page.js';
import { fileName, placesInWords } from './places.js';

/** Every condition with its state and what the charter states on it; of those in which something was found, one entry for each cause. */
export function findingsByCondition(charter: Charter, assessment: Assessment): Block[] {
    const [found, others] = [assessment.conditions.filter(({ findings }) => findings.length > 0), assessment.conditions.filter(({ findings }) => findings.length === 0)];
    const shown = new Set(found.map(({ claim }) => claim));
    return [
        heading(1, 'Findings by condition', { id: 'conditions' }),
        paragraph(quiet(`A finding is, from the most serious to the least, a reason for failure, a risk, advice, or good practice that is not part of the model. Lines are those of ${fileName(charter.document.source.uri)} unless another file is named.`)),
        ...Object.entries(parts).flatMap(([part, title]) => {
            const own = found.filter(each => each.part === (part as PartId));
            // A part that is one condition has its name.
            const isOne = own.length === 1 && own[0]!.title === title;
            return own.length === 0 ? [] : [...(isOne ? [] : [heading(2, title)]), ...own.flatMap(each => conditionInWords(charter, each, { level: isOne ? 2 : 3, shown }))];
        }),
        ...(others.length === 0 ? [] : [heading(2, 'Conditions without findings'), ...bullets(others.map(each => withoutFindings(charter, each)))]),
    ];
}

interface Setting {
    readonly level: 2 | 3;
    /** The claims that the report shows somewhere: each is shown once. */
    readonly shown: Set<string>;
}

function conditionInWords(charter: Charter, condition: AssessedCondition, { level, shown }: Setting): Block[] {
    const { id, title, state, claim, strength, cites, findings } = condition;
    const stated = factsBeyondFindings(condition);
    return [
        heading(level, title, { id: `condition-${id}`, state }),
        paragraph(quiet(claimInWords({ statement: claim, strength, cites }))),
        ...statedOn(charter, stated).map(inlines => paragraph(...inlines)),
        ...bullets(alikeFindings(findings).map(alike => findingInWords(charter, alike, shown))),
    ];
}

const withoutFindings = (charter: Charter, condition: AssessedCondition): Inline[] =>
    [{ is: 'anchor', id: `condition-${condition.id}` }, strong(condition.title), ': ', { is: 'state', state: condition.state }, '. ', ...statedOn(charter, condition.facts).flatMap((inlines, index) => (index === 0 ? inlines : [' ', ...inlines]))];

/** What the charter states, without gaps that a finding reports: those at the lines of the findings. */
function factsBeyondFindings({ facts, findings }: AssessedCondition): AssessedCondition['facts'] {
    const found = new Set(findings.map(lineOf));
    return facts.filter(({ bearing, reasons }) => (bearing !== 'missing' && bearing !== 'against') || reasons.length === 0 || !reasons.every(reason => found.has(lineOf(reason))));
}

const lineOf = ({ uri, range }: TextPlace) => `${uri}#${range.start.line}`;

/** What the charter states, and then where, so that nothing interrupts the sentences; then what the partners answered. The lines of answers tell a reader nothing. */
function statedOn(charter: Charter, facts: AssessedCondition['facts']): Inline[][] {
    const [answered, stated] = [facts.filter(({ answers }) => answers !== undefined), facts.filter(({ answers }) => answers === undefined)];
    const reasons = stated.flatMap(fact => fact.reasons);
    const told = [[stated.map(({ says }) => says).join(' '), ...(reasons.length === 0 ? [] : [' ', quiet(`(${placesInWords(reasons, charter, linesOfAll)})`)])], [answered.map(({ says }) => says).join(' ')]];
    return told.filter(([says]) => says !== '');
}

/** How many lines of one file are named for a whole condition. */
const linesOfAll = 12;

const kindNames = { error: 'Reason for failure', warning: 'Risk', info: 'Advice', hint: 'Advice' } as const;

/** How many findings of one kind are named before the rest is left to the list of places. */
const namedTogether = 12;

/** What was found and where, the choice that is open, and the claim that it is based on, the first time. */
function findingInWords(charter: Charter, { first, others }: AlikeFindings, shown: Set<string>): Inline[] {
    const { accepted, claims, message } = first;
    const claim = claims.find(({ statement }) => !shown.has(statement));
    if (claim) shown.add(claim.statement);
    return [
        strong(`${kindOf(first)}: `), message, ...alsoOf(others), ' ', quiet(`(${placesInWords([first, ...others.map(({ finding }) => finding)], charter)})`), ...(accepted ? acceptedInWords(accepted) : []),
        ...(accepted || isLeftOpen(first) ? [] : [breakLine, strong('Options: '), `${choicesInWords(first)}.`, ...(others.length > 0 ? [' The same applies to each of the others.'] : [])]),
        ...(claim ? [breakLine, quiet(claimInWords(claim))] : []),
    ];
}

/** An explanation has a row of its own in the table of explanations. */
const acceptedInWords = (accepted: Accepted): Inline[] =>
    (accepted.by === 'explanation' ? [' The partners’ reason is ', { is: 'link', text: 'given below', to: '#explanations' }, '.'] : [` ${longDates(acceptedBecause(accepted))}`]);

const kindOf = ({ accepted, claims, severity }: AssessedFinding) => (accepted ? 'Explained' : claims.every(({ strength }) => strength === 'ours') ? 'Good practice' : kindNames[severity]);

/** The other findings of the same kind, by the names in which they differ from the first. */
function alsoOf(others: AlikeFindings['others']): Inline[] {
    if (others.length === 0) return [];
    const named = others.filter(({ names }) => names.length > 0).map(({ names }) => inList(names));
    if (named.length === 0) return [` This was found in ${others.length + 1} places.`];
    const rest = named.length - namedTogether;
    const told = [...named.slice(0, namedTogether), ...(rest > 0 ? [`${rest} more`] : [])];
    const areListsThemselves = told.some(each => /, | and /.test(each));
    return [` The same was found of ${areListsThemselves ? told.join('; ') : inList(told, { limit: namedTogether + 1 })}.`];
}

const longDates = (text: string) => text.replace(/\d{4}-\d{2}-\d{2}/g, dateInWords);
