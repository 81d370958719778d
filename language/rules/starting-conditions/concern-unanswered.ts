import { addNames } from '../../fixes/edits.js';
import { choicesAmong, type Fix } from '../../fixes/fix.js';
import { freeName, newDeclaration } from '../../fixes/templates.js';
import type { Charter } from '../../model/charter.js';
import type { Entity } from '../../model/entity.js';
import { hasMark } from '../../model/facts/marks.js';
import { listed } from '../../model/naming.js';
import { defineRule, type Report } from '../rule.js';

export const rule = defineRule({
    id: 'concern-unanswered',
    condition: 'incentives',
    severity: 'warning',
    reads: ['concern', 'concern.of', 'concern.kind', 'dialogue.answers', 'trust building.answers', 'empowerment.answers', 'commitment.answers'],
    searches: ['dialogue', 'trust building', 'empowerment', 'commitment'],
    doFirst: 'Agree what answers the concern, and record it',
    summary: 'Checks that something the partners do answers every concern.',
    claims: ['clinicians-are-tired-of-initiatives', 'loss-and-anger-last', 'listening-acknowledges-loss', 'mutual-appreciation-is-needed'],
    rationale: 'The articles describe the concerns of clinicians. This rule asks for an answer to those of anyone.',
    *check(charter) {
        const answered = new Set(answersIn(charter).flatMap(({ answers }) => answers?.value ?? []));
        for (const concern of charter.concerns) {
            if (answered.has(concern)) continue;
            const whose = concern.of?.value.length ? ` of ${listed(concern.of.value)}` : '';
            yield {
                at: concern,
                about: [concern, ...(concern.of?.value ?? [])],
                ...claimsOn(concern),
                message: `The charter names no answer to the concern${whose}${concern.name || concern.title ? ` about ${concern.called}` : ''}.`,
                fixes: () => concern.name === undefined ? [] : [...choicesAmong(charter.dialogues).map(dialogue => answerIn(dialogue, concern)), talk(charter, concern)],
            };
        }
    },
});

/** What the articles say of clinicians supports a concern of clinicians about such things, and no other. */
function claimsOn({ of, kind }: Entity<'concern'>): Pick<Report, 'claims'> {
    const isOfClinicians = of === undefined || of.value.some(each => hasMark(each, 'clinical'));
    const about = kind?.value;
    if (!isOfClinicians) return { claims: ['mutual-appreciation-is-needed'] };
    if (about === undefined || about === 'initiative-fatigue') return {};
    return { claims: about === 'loss-and-anger' || about === 'loss-of-service' ? ['loss-and-anger-last', 'mutual-appreciation-is-needed'] : ['mutual-appreciation-is-needed'] };
}

const answersIn = ({ dialogues, trustBuildings, empowerments, commitments }: Charter) => [...dialogues, ...trustBuildings, ...empowerments, ...commitments];

function answerIn(dialogue: Entity<'dialogue'>, concern: Entity<'concern'>): Fix {
    return { title: `Add it to what ${dialogue.called} answers`, kind: 'complete', edits: [addNames(dialogue, 'answers', [concern])] };
}

function talk(charter: Charter, concern: Entity<'concern'>): Fix {
    const holders = concern.of?.value ?? [];
    return {
        title: 'Plan a dialogue that answers it',
        kind: 'template',
        edits: [newDeclaration(charter, 'dialogue', { name: freeName(charter, 'Dialogue') }, [
            ...(holders.length > 0 ? [{ key: 'with', value: holders, toComplete: 'who else takes part' }] : []),
            { key: 'answers', value: [concern] },
        ])],
    };
}
