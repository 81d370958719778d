import { setProperty } from '../../fixes/edits.js';
import type { Fix } from '../../fixes/fix.js';
import { inTitle } from '../../fixes/titles.js';
import { answerLevels, answerWords, type AnswerLevel } from '../../framework/questions.js';
import type { Charter } from '../../model/charter.js';
import { answerInWords } from '../../model/facts/answers-in-words.js';
import { answerBy, answerTo, contradicts, latestRound, type Answered } from '../../model/facts/answers.js';
import type { Entity } from '../../model/entity.js';
import { partiesOf } from '../../model/facts/parties.js';
import type { TermOf } from '../../vocabulary/terms/index.js';
import { defineRule, type Report } from '../rule.js';

export const rule = defineRule({
    id: 'incentive-seen-differently',
    condition: 'incentives',
    severity: 'warning',
    reads: ['stakeholder.incentive', 'answer.to', 'answer.by', 'answer.median', 'answer.middle half'],
    searches: [],
    summary: 'Checks that the incentive that the charter states for the partners is the one that they report.',
    isOfTheRecord: true,
    doFirst: 'Talk about why the charter and the answers differ, and record what you agree',
    claims: ['taking-part-must-be-worth-the-time', 'some-key-stakeholders-have-weak-incentives'],
    rationale: 'Where an organisation answered for itself, its own answer counts. Where people answered without naming an organisation, the rule compares them with the charter only if it states the same for every partner.',
    *check(charter) {
        const round = latestRound(charter);
        for (const party of partiesOf(charter)) {
            const [stated, answered] = [party.incentive, answerBy(round, party, 'incentive')];
            if (!answered || !stated || !contradicts(answered, levelOf(stated.value))) continue;
            yield {
                at: stated,
                about: [party],
                message: `The charter states ${incentiveInWords(stated.value)} for ${party.called}. Asked how far taking part serves its own aims, ${party.called} answers “${answerWords[answered.median]}”.`,
                related: [{ at: answered.entity, message: `This is its answer in ${answered.survey.called}.` }],
                fixes: () => [changed([party], answered)],
            };
        }
        yield* together(charter, answerTo(round, 'incentive'));
    },
});

/** What people say all together can only be compared with what the charter states of everybody. */
function* together(charter: Charter, answered: Answered | undefined): Iterable<Report> {
    const parties = partiesOf(charter);
    const levels = new Set(parties.map(({ incentive }) => incentive?.value));
    const [level] = levels;
    if (!answered || levels.size !== 1 || level === undefined || answered.survey.answeredBy?.value === 'organisations' || !contradicts(answered, levelOf(level))) return;
    yield {
        at: parties[0]!.incentive!,
        about: parties,
        message: `The charter states ${incentiveInWords(level)} for every partner. Asked how far taking part serves their own aims, ${answerInWords(answered)}.`,
        related: [{ at: answered.entity, message: `This is what they answered in ${answered.survey.called}.` }],
        fixes: () => [changed(parties, answered)],
    };
}

/** Takes over what was answered. */
function changed(parties: readonly Entity<'stakeholder'>[], { median }: Answered): Fix {
    const incentive = incentives[median];
    return { title: `Change the incentive of ${inTitle(parties)} to ${incentive}`, kind: 'complete', edits: parties.map(party => setProperty(party, 'incentive', incentive)) };
}

/** The answers, lowest first, as a charter states them of an incentive. */
const incentives: Readonly<Record<AnswerLevel, TermOf<'incentive'>>> = { none: 'none', low: 'weak', moderate: 'moderate', high: 'strong' };
const levelOf = (incentive: string): AnswerLevel => answerLevels.find(level => incentives[level] === incentive)!;
const incentiveInWords = (incentive: string): string => (incentive === 'none' ? 'no incentive' : `a ${incentive} incentive`);
