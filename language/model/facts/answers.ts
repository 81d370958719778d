import { answerLevels, isPartnerQuestion, type AnswerLevel, type QuestionId } from '../../framework/questions.js';
import { vocabularies } from '../../vocabulary/terms/index.js';
import { derived, type Charter } from '../charter.js';
import type { Entity } from '../entity.js';
import type { Reason } from './fact.js';

type Stakeholder = Entity<'stakeholder'>;
type Survey = Entity<'survey'>;

/** What the partners say to one question, as a survey states it. */
export interface Answered {
    readonly question: QuestionId;
    readonly survey: Survey;
    /** The partner that the question is about. */
    readonly about?: Stakeholder;
    /** The one organisation that says so; left out where all who answered do. */
    readonly by?: Stakeholder;
    readonly responses: number;
    readonly median: AnswerLevel;
    /** How many gave just the median, where it is stated. */
    readonly atMedian?: number;
    /** The lowest and the highest of the middle half of the answers. */
    readonly lowest: AnswerLevel;
    readonly highest: AnswerLevel;
    readonly entity: Entity<'answer'>;
}

/** A survey of the charter and what was answered. */
export interface Round {
    readonly survey: Survey;
    readonly answers: readonly Answered[];
}

export const stepOf = (level: AnswerLevel): number => answerLevels.indexOf(level);

/** How many steps lie between the lowest and the highest of the middle half. */
const spreadOf = ({ lowest, highest }: Answered): number => stepOf(highest) - stepOf(lowest);

/** The partners see it differently: the middle half of the answers covers three of the four levels, or all. */
export const isDivided = (answered: Answered): boolean => spreadOf(answered) >= 2;

/** What those who answered are divided on; what an organisation says for itself is no division. */
export const dividedAnswers = ({ answers }: Round): Answered[] => answers.filter(answered => answered.by === undefined && isDivided(answered));

/** What a charter states lies outside the middle half of the answers. */
export const contradicts = ({ lowest, highest }: Answered, stated: AnswerLevel): boolean => stepOf(stated) < stepOf(lowest) || stepOf(stated) > stepOf(highest);

/** The surveys of a charter with their answers, the latest first. One without dates counts as the earliest. */
export const roundsOf = derived((charter): readonly Round[] => {
    const counted = new Set<Entity>(charter.stakeholders);
    const bySurvey = new Map<Survey, Answered[]>(charter.surveys.map(survey => [survey, []]));
    const asked = new Set<string>();
    for (const entity of charter.answers) {
        const [answered, question] = [answeredIn(entity), askedIn(entity)];
        if (!answered || question === undefined || asked.has(question) || ![answered.about, answered.by].every(each => each === undefined || counted.has(each))) continue;
        asked.add(question);
        bySurvey.get(answered.survey)?.push(answered);
    }
    return [...bySurvey].map(([survey, answers]) => ({ survey, answers })).sort((a, b) => compare(heldOn(b.survey), heldOn(a.survey)));
});

const heldOn = (survey: Survey): string => survey.held?.value.to ?? survey.held?.value.from ?? '';
const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** What an `answer` answers: the survey, the question, about whom and by whom. Of two answers to the same, the first counts. */
export const askedIn = ({ to, in: held, about, by }: Entity<'answer'>): string | undefined =>
    (isQuestion(to?.value) && held?.value[0] ? [to!.value, ...[held, about, by].map(named => named?.value[0]?.name ?? '')].join('\n') : undefined);

/** What an `answer` states, where it states enough to be used. */
function answeredIn(entity: Entity<'answer'>): Answered | undefined {
    const [question, survey, about, by] = [entity.to?.value, entity.in?.value[0], entity.about?.value[0], entity.by?.value[0]];
    const [responses, median] = [entity.responses?.value, entity.median?.value as AnswerLevel | undefined];
    if (!isQuestion(question) || !survey || !median || !responses || isPartnerQuestion(question) !== (about !== undefined)) return undefined;
    const half = (entity.middleHalf?.value ?? [median]) as readonly AnswerLevel[];
    const steps = [...half, median].map(stepOf);
    return {
        question, survey, responses, median, entity,
        lowest: answerLevels[Math.min(...steps)]!, highest: answerLevels[Math.max(...steps)]!,
        ...(about ? { about } : {}), ...(by ? { by } : {}), ...(entity.atMedian ? { atMedian: entity.atMedian.value } : {}),
    };
}

const isQuestion = (word: string | undefined): word is QuestionId => word !== undefined && Object.hasOwn(vocabularies['survey-question'].terms, word);

/** The latest survey that was answered, which is what counts as what the partners say now. */
export const latestRound = derived((charter): Round | undefined => roundsOf(charter).find(({ answers }) => answers.length > 0));

/** What all who answered say to a question, about a partner if it asks about one. */
export const answerTo = (round: Round | undefined, question: QuestionId, about?: Stakeholder): Answered | undefined =>
    round?.answers.find(each => each.question === question && each.about === about && each.by === undefined);

/** What one organisation says to a question. */
export const answerBy = (round: Round | undefined, by: Stakeholder, question: QuestionId, about?: Stakeholder): Answered | undefined =>
    round?.answers.find(each => each.question === question && each.about === about && each.by === by);

/** How far a party trusts another one, or that is not known; from the latest survey, and only where organisations speak for themselves. */
export const trustSaid = (charter: Charter, by: Stakeholder, about: Stakeholder): Answered | undefined => answerBy(latestRound(charter), by, 'trust', about);

/** An answer as a reason: where it is stated, and how many said what. */
export const reasonOf = (answered: Answered): Reason => ({ of: answered.entity, says: `${answered.responses} answered, median: ${answered.median}`, place: answered.entity.place });
