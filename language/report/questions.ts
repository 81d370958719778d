import type { AssessedFinding } from '../assessment/assessed-finding.js';
import type { AssessedExplanation, Assessment } from '../assessment/assessment.js';
import type { Charter } from '../model/charter.js';
import { isWithoutContent } from '../model/facts/commitments.js';
import { deadlocksIn, stuckInWords } from '../model/facts/deadlock.js';
import { dueIn, type Due } from '../model/facts/due.js';
import { isRuleBook } from '../model/facts/papers-behind.js';
import { absencesIn } from '../model/facts/presence.js';
import { startOf } from '../model/facts/trust-building.js';
import { inSentence, listed } from '../model/naming.js';
import { charterRuleById } from '../rules/rule-by-id.js';
import { textPlace } from '../model/place.js';
import { counted } from '../text/counted.js';
import { dateInWords } from '../text/date-in-words.js';
import { decapitalised, firstSentence } from '../text/sentence.js';
import { daysBetween } from '../text/time-between.js';
import { bullets, heading, type Block } from './blocks.js';
import { purposeOf } from './purpose.js';
import { declarationOf } from './stated-for.js';

/** How many days ahead page 1 tells of what ends by itself. */
const soon = 90;
const datesAsked = 5;

/** What a chair has to ask: what was due and may not be done, what ends soon, and what the charter leaves open. What page 1 asks elsewhere is left out. */
export function questionsToAsk(charter: Charter, assessment: Assessment, told: readonly AssessedFinding[]): Block[] {
    const asked = new Set(told.filter(({ rule }) => charterRuleById(rule)?.asksHowTiesEnd).map(finding => declarationOf(charter, finding)));
    const questions = [...dates(charter, assessment), ...deadlocksIn(charter).filter(({ forum, is }) => !(is === 'equal votes' && asked.has(forum))).map(({ forum, is }) => `What happens when ${stuckInWords[is](forum.called)}? No answer was found in ${decapitalised(purposeOf(charter).isRead)}.`), ...absences(charter), ...promises(charter), ...measures(charter)];
    return questions.length === 0 ? [] : [heading(2, 'Questions to ask: agree who finds out, and by when'), ...bullets(questions.map(question => [inSentence(question)]))];
}

/** Who may be absent when a forum decides. */
function absences(charter: Charter): string[] {
    return absencesIn(charter).map(absence => (absence.is === 'one alone'
        ? `May ${absence.forum.called} decide when only ${absence.of.called} is there? Its quorum allows that.`
        : `${absence.forum.called} decides by ${absence.by}, and ${absence.quorum} of its ${absence.seats} seats are a quorum: does a decision bind a member who was not there?`));
}

/** Commitments of which the charter does not say what they are. */
function promises(charter: Charter): string[] {
    const { commitments } = charter;
    const open = commitments.filter(isWithoutContent);
    if (open.length === 0) return [];
    return [`What is promised in ${open.length === commitments.length ? (open.length === 1 ? 'the commitment' : `the ${open.length} commitments`) : `${open.length} of the ${commitments.length} commitments`}? ${purposeOf(charter).isRead} does not say.`];
}

/** A book of rules is not the place of a measure. */
const measures = (charter: Charter): string[] => (charter.measures.length > 0 || isRuleBook(charter) ? [] : [`How will the partners know whether it works? ${purposeOf(charter).isRead} names no measure.`]);

/** What is past due, the oldest first, and what ends soon. */
function dates(charter: Charter, { explanations }: Assessment): string[] {
    const { today, trustBuildings } = charter;
    const started = trustBuildings.filter(work => startOf(charter, work) === 'unconfirmed');
    const due = dueIn(charter);
    const past = [
        ...due.filter(({ date }) => date < today).flatMap(each => asQuestion(each, explanations)),
        ...started.map(work => ({ date: work.starts!.value, asks: `Trust building between ${listed(work.between?.value ?? [])} was due from ${dateInWords(work.starts!.value)}: has it begun?` })),
    ].sort((a, b) => a.date.localeCompare(b.date));
    const ending = due.filter(({ date, kind }) => date >= today && daysBetween(today, date) <= soon && (kind === 'explanation' || kind === 'term' || kind === 'end')).flatMap(each => endsSoon(each, explanations));
    const rest = past.length - datesAsked;
    return [...past.slice(0, datesAsked).map(({ asks }) => asks), ...(rest > 0 ? [`What has become of ${counted(rest, 'more thing')} that ${rest === 1 ? 'was' : 'were'} due?`] : []), ...ending];
}

/** That the review is late is told with the next one, and that of an explanation with the others that explain nothing. */
function asQuestion(due: Due, explanations: readonly AssessedExplanation[]): { readonly date: string; readonly asks: string }[] {
    const { date } = due;
    const day = dateInWords(date);
    switch (due.kind) {
        case 'end': return [{ date, asks: `The period of the partnership ended on ${day}: does it go on?` }];
        case 'term': return [{ date, asks: `The term of ${due.of.called} ended on ${day}: has a new one begun?` }];
        case 'win': return [{ date, asks: `The small win ${due.of.called} was due on ${day}: has it been achieved?` }];
        case 'decision': return [{ date, asks: `The decision ${due.of.called} was due on ${day}: has it been taken?` }];
        case 'consultation': return [{ date, asks: `The consultation on ${due.of.called} was to close on ${day}: what did it bring, and has the decision been taken?` }];
        case 'explanation': return [{ date, asks: `${explained(due, explanations)}${reasonGiven(due)} held until ${day}: does it still hold?` }];
        case 'review': case 'repair': return [];
    }
}

function endsSoon(due: Due, explanations: readonly AssessedExplanation[]): string[] {
    const day = dateInWords(due.date);
    switch (due.kind) {
        case 'end': return [`The period of the partnership ends on ${day}: does it go on?`];
        case 'term': return [`The term of ${due.of.called} ends on ${day}: who follows?`];
        case 'explanation': return [`${explained(due, explanations)}${reasonGiven(due)} holds until ${day}: what follows?`];
        default: return [];
    }
}

type DueExplanation = Extract<Due, { readonly kind: 'explanation' }>;

/** What is explained, in a sentence before the reason; nothing where that was not found. */
function explained({ of }: DueExplanation, explanations: readonly AssessedExplanation[]): string {
    const { uri, range } = textPlace(of.place);
    const [message] = explanations.find(each => each.uri === uri && each.range.start.line === range.start.line)?.messages ?? [];
    return message === undefined ? '' : `${firstSentence(message)} `;
}

/** The reason that an explanation gives, by its first sentence. */
function reasonGiven({ of: { because } }: DueExplanation): string {
    return because === undefined ? 'An explanation without a reason' : `The reason that the partners give, “${firstSentence(because.value).replace(/\.$/, '')}”,`;
}
