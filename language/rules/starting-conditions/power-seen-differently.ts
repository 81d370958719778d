import { setProperty } from '../../fixes/edits.js';
import type { Fix } from '../../fixes/fix.js';
import { inTitle } from '../../fixes/titles.js';
import type { Entity } from '../../model/entity.js';
import { answerInWords } from '../../model/facts/answers-in-words.js';
import { answerTo, contradicts, latestRound, type Answered } from '../../model/facts/answers.js';
import { inList } from '../../model/naming.js';
import { levelOf } from '../../text/terms.js';
import { defineRule } from '../rule.js';

export const rule = defineRule({
    id: 'power-seen-differently',
    condition: 'power-and-resources',
    severity: 'warning',
    reads: ['stakeholder.power', 'answer.to', 'answer.about', 'answer.median', 'answer.middle half'],
    searches: [],
    summary: 'Checks that the power that the charter states for a partner is the power that those who answered a survey see.',
    isOfTheRecord: true,
    doFirst: 'Talk about why the charter and the answers differ, and record what you agree',
    claims: ['the-stronger-can-bend-the-process'],
    rationale: 'The charter and the partners can both be right in part. Where the stated level is outside the middle half of the answers, the partners should talk about it. The rule does not judge who is right.',
    *check(charter) {
        const round = latestRound(charter);
        const differing = charter.stakeholders.flatMap(party => {
            const [stated, answered] = [party.power, answerTo(round, 'power', party)];
            return stated && answered && contradicts(answered, stated.value as never) ? [{ party, stated, answered }] : [];
        });
        const [first] = differing;
        if (!first) return;
        yield {
            at: first.stated,
            about: differing.map(({ party }) => party),
            message: `Asked how far each can shape what is decided, people see the power of ${differing.length === 1 ? 'one partner' : `${differing.length} partners`} differently from the charter. ${differing.slice(0, 4).map(({ party, stated, answered }) => `The charter states ${levelOf(stated.value, 'power')} for ${party.called}; ${answerInWords(answered)}.`).join(' ')}${differing.length > 4 ? ` The same is true of ${inList(differing.slice(4).map(({ party }) => party.called))}.` : ''}`,
            related: differing.slice(0, 6).map(({ party, answered }) => ({ at: answered.entity, message: `This is what the partners answered about ${party.called}.` })),
            fixes: () => [changed(differing)],
        };
    },
});

/** Takes over what the partners answered, which is a choice: they need not be right. */
function changed(differing: readonly { readonly party: Entity<'stakeholder'>; readonly answered: Answered }[]): Fix {
    const parties = differing.map(({ party }) => party);
    const to = differing.length === 1 ? differing[0]!.answered.median : 'what was answered';
    return { title: `Change the power of ${inTitle(parties)} to ${to}`, kind: 'complete', edits: differing.map(({ party, answered }) => setProperty(party, 'power', answered.median)) };
}
