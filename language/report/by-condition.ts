import type { AssessedFinding } from '../assessment/assessed-finding.js';
import type { AssessedCondition, AssessedExplanation, Assessment } from '../assessment/assessment.js';
import { isGoodPracticeOnly } from '../assessment/found.js';
import { acceptedBecause, type Accepted } from '../check/finding.js';
import { claimInShort } from '../framework/claims/in-words.js';
import { parts, type PartId } from '../framework/conditions.js';
import type { Charter } from '../model/charter.js';
import type { Entity } from '../model/entity.js';
import { concernedWithoutVote } from '../model/facts/explained.js';
import { earlierInWords } from '../model/facts/rounds-in-words.js';
import { roundsCompared } from '../model/facts/rounds.js';
import { inList, listed } from '../model/naming.js';
import type { TextPlace } from '../model/place.js';
import { dateInWords } from '../text/date-in-words.js';
import { alikeFindings, type AlikeFindings } from './alike.js';
import { breakLine, bullets, heading, paragraph, quiet, strong, type Block, type Inline } from './blocks.js';
import { documentsRead, instructions } from './first-page.js';
import { declarationOf } from './stated-for.js';

/** A finding, or all of one kind, with the number by which the appendix says where it is. */
export interface NumberedFindings extends AlikeFindings {
    readonly number: number;
}

/** A condition with its findings numbered through the report, in the order in which it tells them. */
export interface NumberedCondition {
    readonly condition: AssessedCondition;
    readonly findings: readonly NumberedFindings[];
}

export function numberedConditions({ conditions }: Assessment): NumberedCondition[] {
    let number = 0;
    const inOrder = Object.keys(parts).flatMap(part => conditions.filter(each => each.part === (part as PartId)));
    return inOrder.map(condition => ({ condition, findings: alikeFindings(condition.findings).map(alike => ({ ...alike, number: ++number })) }));
}

/** Every condition with its state and what the charter states on it; of those in which something was found, one entry for each cause. */
export function findingsByCondition(charter: Charter, numbered: readonly NumberedCondition[], { explanations }: Assessment): Block[] {
    const elsewhere = new Set(roundsCompared(charter)?.moved.map(earlierInWords));
    const [found, others] = [numbered.filter(({ findings }) => findings.length > 0), numbered.filter(({ findings }) => findings.length === 0)];
    const shown = new Set(found.map(({ condition }) => condition.claim));
    return [
        heading(1, found.length === 0 ? 'The conditions, one by one' : 'Findings by condition', { id: 'conditions' }),
        ...(found.length === 0 ? [] : [paragraph(quiet('A finding is, from the most serious to the least, a major risk (the research names it as a main reason why collaborations fail), a risk, advice, or a note on practice, which is not part of the model. Partners can also leave a matter as it is and record why: such a finding is called “explained”.'))]),
        ...Object.entries(parts).flatMap(([part, title]) => {
            const own = found.filter(({ condition }) => condition.part === (part as PartId));
            // A part that is one condition has its name.
            const isOne = own.length === 1 && own[0]!.condition.title === title;
            return own.length === 0 ? [] : [...(isOne ? [] : [heading(2, title)]), ...own.flatMap(each => conditionInWords(charter, each, explanations, { level: isOne ? 2 : 3, shown, elsewhere }))];
        }),
        ...(others.length === 0 ? [] : [...(found.length === 0 ? [] : [heading(2, 'Conditions without findings of their own')]), ...bullets(others.map(({ condition }) => withoutFindings(condition, { elsewhere, referredTo: findingOn(charter, numbered) })))]),
    ];
}

interface Setting {
    readonly level: 2 | 3;
    /** The claims that the report shows somewhere: each is shown once. */
    readonly shown: Set<string>;
    /** What is in the table of the answers that moved, and is not repeated. */
    readonly elsewhere: ReadonlySet<string>;
}

function conditionInWords(charter: Charter, { condition, findings }: NumberedCondition, explanations: readonly AssessedExplanation[], { level, shown, elsewhere }: Setting): Block[] {
    const { id, title, state, claim, strength, cites } = condition;
    const beyond = state === 'no concern found' && isGoodPracticeOnly(condition.findings) ? ['Nothing was found against what the model asks for; what follows is good practice.'] : [];
    const stated = [...statedOn(factsBeyondFindings(condition).filter(({ says }) => !elsewhere.has(says))), ...beyond].flatMap((inline, index): Inline[] => (index > 0 && inline === beyond[0] ? [' ', inline] : [inline]));
    return [
        heading(level, title, { id: `condition-${id}`, state }),
        paragraph(quiet(claimInShort({ statement: claim, strength, cites }))),
        ...(stated.length > 0 ? [paragraph(...stated)] : []),
        ...bullets(findings.map(each => findingInWords(charter, each, explanations, shown))),
    ];
}

interface Elsewhere {
    readonly elsewhere: ReadonlySet<string>;
    /** The finding of another condition that reports what a fact of this one says. */
    readonly referredTo: (fact: Fact, condition: AssessedCondition) => string | undefined;
}

type Fact = AssessedCondition['facts'][number];

function withoutFindings(condition: AssessedCondition, { elsewhere, referredTo }: Elsewhere): Inline[] {
    const facts = condition.facts.filter(({ says }) => !elsewhere.has(says)).map(fact => {
        const found = referredTo(fact, condition);
        return found === undefined ? fact : { ...fact, says: fact.says.replace(/\.$/, ` (see ${found}).`) };
    });
    return [{ is: 'anchor', id: `condition-${condition.id}` }, strong(condition.title), ': ', { is: 'state', state: condition.state }, '. ', ...statedOn(facts)];
}

/** Which finding, based on the claim that sums a condition up, is about the declaration from which all reasons of a missing fact come. */
const findingOn = (charter: Charter, numbered: readonly NumberedCondition[]) => (fact: Fact, { claim }: AssessedCondition): string | undefined => {
    if (fact.reasons.length === 0 || (fact.bearing !== 'missing' && fact.bearing !== 'against')) return undefined;
    const [first, ...rest] = fact.reasons.map(reason => declarationOf(charter, reason));
    if (first === undefined || rest.some(each => each !== first)) return undefined;
    const found = numbered.flatMap(({ findings }) => findings).find(each => [each.first, ...each.others.map(({ finding }) => finding)].some(finding => finding.claims.some(({ statement }) => statement === claim) && declarationOf(charter, finding) === first));
    return found && `${kindOf(found.first)} ${found.number}`;
};

/** What the charter states, without what a finding reports in the same words, or at its line. */
function factsBeyondFindings({ facts, findings }: AssessedCondition): AssessedCondition['facts'] {
    const found = new Set(findings.map(lineOf));
    const messages = new Set(findings.map(({ message }) => message));
    return facts.filter(({ says, bearing, reasons }) => !messages.has(says) && ((bearing !== 'missing' && bearing !== 'against' && !(bearing === 'context' && reasons.length === 1)) || reasons.length === 0 || !reasons.every(reason => found.has(lineOf(reason)))));
}

const lineOf = ({ uri, range }: TextPlace) => `${uri}#${range.start.line}`;

/** What the charter states, and then what was answered. What was answered about each partner is in the table of stakeholders. */
function statedOn(facts: AssessedCondition['facts']): Inline[] {
    const isInTable = facts.some(({ isOfEach }) => isOfEach);
    const told = facts.filter(({ isOfEach }) => !isOfEach);
    const [answered, stated] = [told.filter(({ answers }) => answers !== undefined), told.filter(({ answers }) => answers === undefined)];
    const sentences = [...stated, ...answered].map(({ says }) => says).join(' ');
    return [...(sentences === '' ? [] : [sentences]), ...(isInTable ? [sentences === '' ? '' : ' ', { is: 'link' as const, text: 'The answers about each partner', to: '#stakeholders' }, ' are in the table of stakeholders.'] : [])];
}

const kindNames = { error: 'Major risk', warning: 'Risk', info: 'Advice', hint: 'Advice' } as const;

/** How many findings of one kind are named before the rest is left to the list of places. */
const namedTogether = 12;

/** What was found, what to do about it, and the claim that it is based on, unless the report has shown that. */
function findingInWords(charter: Charter, { first, others, number }: NumberedFindings, explanations: readonly AssessedExplanation[], shown: Set<string>): Inline[] {
    const { accepted, claims: [claim], message } = first;
    const isNew = claim !== undefined && !shown.has(claim.statement);
    if (isNew) shown.add(claim.statement);
    return [
        strong(`${kindOf(first)} ${number}: `), message, ...alsoOf(others), ...documentsRead(charter, [first, ...others.map(({ finding }) => finding)]), ...(accepted ? [` ${acceptedInWords(charter, first, accepted, explanations)}`] : []),
        ...(accepted ? [whileAccepted(accepted)] : instructions(first)).flatMap((deed): Inline[] => [breakLine, strong('What to do: '), `${deed}.`]), ...(others.length > 0 ? [' The same applies to each of the others.'] : []),
        ...(isNew ? [' ', quiet(claimInShort(claim))] : []),
    ];
}

/** The reason that the partners give, who agreed to it and until when. */
function acceptedInWords(charter: Charter, { rule, message }: AssessedFinding, accepted: Accepted, explanations: readonly AssessedExplanation[]): string {
    if (accepted.by !== 'explanation') return longDates(acceptedBecause(accepted));
    const explanation = explanations.find(each => each.rule === rule && each.messages.includes(message));
    const { agreedBy = [], until } = explanation ?? {};
    const agreed = [...(agreedBy.length > 0 ? [`agreed by ${inList(agreedBy, { limit: 20 })}`] : []), ...(explanation ? withoutVote(charter, explanation) : []), ...(until ? [`until ${dateInWords(until)}`] : [])].join(', ');
    return `The reason that the partners give: ${accepted.reason.replace(/\.$/, '')}${agreed === '' ? '' : ` (${agreed})`}.`;
}

/** Whom the matter concerns and who had no vote on the reason that was agreed. */
function withoutVote(charter: Charter, explanation: AssessedExplanation): string[] {
    const declared = declarationOf(charter, explanation);
    const concerned = declared?.keyword === 'explain' ? concernedWithoutVote(declared as Entity<'explain'>) : [];
    return concerned.length === 0 ? [] : [`where ${listed(concerned)} ${concerned.length === 1 ? 'has' : 'have'} no vote`];
}

/** What an accepted finding asks for, without a full stop. */
function whileAccepted(accepted: Accepted): string {
    const until = accepted.by === 'explanation' ? accepted.until : undefined;
    if (until !== undefined) return `The reason holds until ${longDates(until)}; review it then`;
    return accepted.by === 'baseline' ? 'Look at it again when the charter is next revised' : 'No action while the reason holds';
}

const kindOf = ({ accepted, claims, severity }: AssessedFinding) => (accepted ? 'Explained' : claims.every(({ strength }) => strength === 'ours') ? 'Note on practice' : kindNames[severity]);

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
