import type { AssessedFinding } from '../assessment/assessed-finding.js';
import type { Charter } from '../model/charter.js';
import type { Entity } from '../model/entity.js';
import { isInForce } from '../check/explanations.js';
import { dividedInWords, doubtsInWords } from '../model/facts/answers-in-words.js';
import { answerTo, isDivided, latestRound, type Round } from '../model/facts/answers.js';
import { isTaken } from '../model/facts/decisions.js';
import { partiesTaking } from '../model/facts/forums.js';
import { partiesTo } from '../model/facts/relationships.js';
import { peopleIn } from '../model/facts/rounds-in-words.js';
import { reviewInWords } from '../model/facts/due.js';
import { startInWords, startOf } from '../model/facts/trust-building.js';
import { inSentence, listed } from '../model/naming.js';
import { textPlace, type TextPlace } from '../model/place.js';
import { isBareWord } from './people.js';
import { valueInWords } from '../model/value-in-words.js';
import { firstSentence } from '../text/sentence.js';
import { dateInWords } from '../text/date-in-words.js';
import { declarations } from '../vocabulary/declarations.js';
import { kinds, type Kind } from '../vocabulary/kinds.js';

/** Who has a part in what a declaration states: the property, and the sentence that says so. */
const parts: Partial<Record<Kind, readonly [property: string, sentence: string]>> = {
    decision: ['taken by', 'this decision is taken by {}'],
    forum: ['set up by', 'this forum was set up by {}'],
    seat: ['chosen by', 'the holder of this seat is chosen by {}'],
    role: ['held by', 'this role is held by {}'],
    'ground rule': ['upheld by', 'this rule is upheld by {}'],
    dialogue: ['led by', 'this dialogue is led by {}'],
    'trust building': ['led by', 'this work is led by {}'],
    empowerment: ['led by', 'this work is led by {}'],
    commitment: ['by', 'this commitment is made by {}'],
    'small win': ['between', 'this small win is shared by {}'],
    priority: ['agreed by', 'this priority was agreed by {}'],
    measure: ['set by', 'this measure is set by {}'],
    obligation: ['owed by', 'this obligation is owed by {}'],
};

/** What the charter states about who is concerned with a finding. It never says more: who decides is for the partners to agree. */
export function whoIsStatedFor(charter: Charter, finding: AssessedFinding): string | undefined {
    const entity = declarationOf(charter, finding);
    const [property, words] = (entity && parts[entity.keyword]) ?? [];
    const names = entity && property ? valueInWords(entity, property) : undefined;
    const isPast = entity?.keyword === 'decision' && isTaken(entity as Entity<'decision'>);
    // Who takes it is mostly in the finding itself.
    return names === undefined || finding.message.toLowerCase().includes(names.toLowerCase()) ? undefined : inSentence(`The charter says that ${words!.replace('{}', names).replace(' is taken', isPast ? ' was taken' : ' is taken')}.`);
}

/** The date by which the charter says that what a finding is about is due. */
export function dueDateStatedFor(charter: Charter, finding: AssessedFinding): string | undefined {
    const entity = declarationOf(charter, finding);
    if (entity?.keyword === 'decision') return consultationInWords(charter, entity as Entity<'decision'>);
    const due = entity?.keyword === 'small win' ? (entity as Entity<'small win'>).due?.value : undefined;
    return due === undefined ? undefined : `The charter says that this small win ${due < charter.today ? 'was' : 'is'} due on ${dateInWords(due)}.`;
}

/** The cause that the charter states of what is between the partners whom a finding is about. */
export function causeStatedFor(charter: Charter, finding: AssessedFinding): string | undefined {
    const entity = declarationOf(charter, finding);
    const cause = entity?.keyword === 'relationship' ? (entity as Entity<'relationship'>).cause?.items[0]?.detail : undefined;
    return cause === undefined ? undefined : `The cause that the charter states: ${cause.replace(/\.$/, '')}.`;
}

/** Trust between two is not what they say themselves where the charter gives neither a reason nor a source for it. */
export function notAsked(charter: Charter, finding: AssessedFinding): string | undefined {
    const entity = declarationOf(charter, finding);
    return entity?.keyword === 'relationship' && /\btrust\b/.test(finding.message) && isBareWord(entity, 'trust') ? 'The charter does not say when or how these partners were asked about trust.' : undefined;
}

/** How far each side of a relationship is trusted, as the partners answered, beside what the charter says of it. */
export function answersOn(charter: Charter, finding: AssessedFinding): string[] {
    const entity = declarationOf(charter, finding);
    const round = latestRound(charter);
    if (entity?.keyword !== 'relationship' || !round) return [];
    const answers = [...partiesTo(entity as Entity<'relationship'>)].flatMap(party => answerTo(round, 'trust', party) ?? []);
    const [divided, agreed] = [answers.filter(isDivided), answers.filter(each => !isDivided(each))];
    return [...(agreed.length > 0 ? [`${whoWasAsked(round)}: ${doubtsInWords(agreed)}.`] : []), ...(divided.length > 0 ? [dividedInWords(round, divided)] : [])];
}

/** `The survey asked 18 people, not only these partners`. */
const whoWasAsked = ({ survey }: Round): string => `The survey asked ${survey.asked === undefined ? 'others too' : peopleIn(survey, survey.asked.value)}, not only these partners`;

/** What the partners have explained of the decision that a finding is about, or that one side of a relationship took and that affects the other: the first reason for each decision. */
export function explainedFor(charter: Charter, finding: AssessedFinding): string[] {
    const entity = declarationOf(charter, finding);
    const decisions = entity?.keyword === 'relationship' ? decisionsBetween(charter, partiesTo(entity as Entity<'relationship'>)) : charter.decisions.filter(each => each === entity);
    return decisions.flatMap(decision => {
        const explanation = charter.explanations.find(each => each.because !== undefined && isInForce(each, charter.today) && each.for?.value.some(named => named === decision));
        return explanation ? [`On ${decision.called} the charter explains: ${firstSentence(explanation.because!.value).replace(/\.$/, '')}.`] : [];
    });
}

const decisionsBetween = ({ decisions }: Charter, parties: readonly Entity[]): readonly Entity<'decision'>[] =>
    decisions.filter(decision => partiesTaking(decision).some(taker => parties.includes(taker) && decision.affects?.value.some(affected => affected !== taker && parties.includes(affected))));

/** The decision in which a finding is placed. */
export function decisionOf(charter: Charter, finding: AssessedFinding): Entity | undefined {
    const entity = declarationOf(charter, finding);
    return entity?.keyword === 'decision' ? entity : undefined;
}

/** When people are asked about a decision that is still open: until then, something can change. */
function consultationInWords({ today }: Charter, decision: Entity<'decision'>): string | undefined {
    const asked = decision.consultation?.value;
    if (isTaken(decision) || !asked || !('to' in asked) || asked.to === undefined || asked.to < today) return undefined;
    const days = `${'from' in asked && asked.from !== undefined ? `from ${dateInWords(asked.from)} to` : 'until'} ${dateInWords(asked.to)}`;
    return inSentence(decision.consults ? `Consultation of ${listed(decision.consults.value)}: ${days}.` : `The consultation runs ${days}.`);
}

/** What the charter plans for days to come: trust building, small wins and the review, each as a sentence. What was due before is asked for. */
export function plannedIn(charter: Charter): string[] {
    return [
        ...charter.trustBuildings.filter(work => startOf(charter, work) !== 'unconfirmed').map(work => trustBuildingInWords(charter, work)),
        ...charter.smallWins.filter(({ status, due }) => (status === undefined || status.value === 'planned') && !(due && due.value < charter.today)).map(({ called, due }) => `The small win ${called} ${due ? `is due on ${dateInWords(due.value)}` : 'has no date yet'}.`),
        reviewStated(charter),
    ];
}

function trustBuildingInWords(charter: Charter, work: Entity<'trust building'>): string {
    const start = startInWords(charter, work);
    return `Trust building between ${listed(work.between?.value ?? [])} ${start ?? 'is planned'}${start !== undefined && work.time ? ` and lasts ${valueInWords(work, 'time')}` : ''}.`;
}

/** When the partners review how they work, in a sentence. */
export const reviewStated = (charter: Charter): string => reviewInWords(charter) ?? 'The charter states no date for a review.';

/** The declaration in which a finding is placed. */
export function declarationOf(charter: Charter, { uri, range }: TextPlace): Entity | undefined {
    const entities = [charter.partnership, ...kinds.flatMap(kind => charter[declarations[kind].plural] as readonly Entity[])];
    return entities.find(({ extent }) => {
        const place = textPlace(extent);
        return place.uri === uri && place.range.start.line <= range.start.line && range.start.line <= place.range.end.line;
    });
}
