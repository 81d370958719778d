import type { Fix } from '../../fixes/fix.js';
import { setProperty } from '../../fixes/edits.js';
import { freeName, namesOf, newDeclaration } from '../../fixes/templates.js';
import type { Charter } from '../../model/charter.js';
import { meetingsInPerson, statesSetting } from '../../model/facts/meetings.js';
import { includesPair, pairsOf, type Pair } from '../../model/facts/relationships.js';
import { listed } from '../../model/naming.js';
import { defineRule, type Report } from '../rule.js';

export const rule = defineRule({
    id: 'no-face-to-face-dialogue',
    condition: 'face-to-face-dialogue',
    severity: 'warning',
    otherSeverities: ['info'],
    reads: ['forum.setting', 'dialogue.setting'],
    searches: ['forum', 'dialogue'],
    summary: 'The partners meet face to face, those in conflict above all.',
    claims: ['face-to-face-talk-breaks-down-stereotypes'],
    rationale: 'A meeting in which some are in the room counts.',
    *check(charter) {
        const inPerson = meetingsInPerson(charter);
        if (inPerson.length > 0) yield* conflictedApart(charter);
        else if (statesSetting(charter)) yield onlyAtDistance(charter);
        else yield notStated(charter);
    },
});

function* conflictedApart(charter: Charter): Generator<Report> {
    for (const pair of pairsOf(charter)) {
        if (!pair.isConflicted || meetingsInPerson(charter).some(people => includesPair(people, pair))) continue;
        yield {
            at: pair.relationship,
            about: [...pair.parties],
            message: `${listed(pair.parties)} are in conflict, and share no forum or dialogue in which they meet face to face.`,
            fixes: () => [talk(charter, pair)],
        };
    }
}

function onlyAtDistance(charter: Charter): Report {
    const [forum] = charter.forums;
    return {
        at: charter.partnership,
        message: `In ${charter.partnership.called} nobody ever meets face to face.`,
        fixes: () => forum ? [{ title: `Let ${forum.called} meet face to face`, kind: 'complete', edits: [setProperty(forum, 'setting', 'face-to-face')] }] : [],
    };
}

function notStated(charter: Charter): Report {
    return { ...onlyAtDistance(charter), severity: 'info', absence: true, message: `The charter does not say whether the partners in ${charter.partnership.called} ever meet face to face.` };
}

function talk(charter: Charter, { parties }: Pair): Fix {
    return {
        title: `Plan a dialogue between ${listed(parties)}`,
        kind: 'template',
        edits: [newDeclaration(charter, 'dialogue', { name: freeName(charter, 'Dialogue') }, [
            { key: 'with', value: namesOf(parties), toComplete: 'who else takes part' },
            { key: 'setting', value: 'face-to-face' },
        ])],
    };
}
