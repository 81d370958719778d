import { choicesAmong, type Fix } from '../../fixes/fix.js';
import { setProperty } from '../../fixes/edits.js';
import { addPropertyToChoose, freeName, newDeclaration, toChoose, type TemplateLine } from '../../fixes/templates.js';
import { inTitle } from '../../fixes/titles.js';
import type { Charter } from '../../model/charter.js';
import { isSubordinate, worksInWriting } from '../../model/facts/forums.js';
import { meetingsInPerson, statesSetting } from '../../model/facts/meetings.js';
import { includesPair, pairsOf, type Pair } from '../../model/facts/relationships.js';
import { inList, listed } from '../../model/naming.js';
import { defineRule, type Report } from '../rule.js';

export const rule = defineRule({
    id: 'no-face-to-face-dialogue',
    condition: 'face-to-face-dialogue',
    severity: 'warning',
    otherSeverities: ['info'],
    reads: ['forum.setting', 'forum.meets', 'dialogue.setting'],
    searches: ['forum', 'dialogue'],
    doFirst: 'Agree when the partners meet face to face, and record it',
    summary: 'Checks that the partners meet face to face, especially those in conflict.',
    claims: ['face-to-face-talk-breaks-down-stereotypes'],
    rationale: 'A meeting in which some are in the room counts.',
    *check(charter) {
        const inPerson = meetingsInPerson(charter);
        if (inPerson.length > 0) yield* conflictedApart(charter);
        else if (statesSetting(charter)) yield onlyAtDistance(charter);
        else yield* notStated(charter);
    },
});

function* conflictedApart(charter: Charter): Generator<Report> {
    for (const pair of pairsOf(charter)) {
        if (!pair.isConflicted || meetingsInPerson(charter).some(people => includesPair(people, pair))) continue;
        yield {
            at: pair.relationship,
            about: [...pair.parties],
            message: `The charter states no forum or dialogue in which ${listed(pair.parties)}, who are in conflict, meet face to face.`,
            fixes: () => [talk(charter, pair)],
        };
    }
}

/** Meetings are stated, and all of them at a distance; that a table works in writing by its nature is no fault of it. */
function onlyAtDistance(charter: Charter): Report {
    const isByNature = charter.forums.length > 0 && charter.forums.every(forum => isSubordinate(forum) || worksInWriting(forum));
    return {
        at: charter.partnership,
        ...(isByNature ? { severity: 'info', doFirst: 'Agree whether it would help to meet face to face, or explain why not' } : {}),
        message: `The charter of ${charter.partnership.called} states ${isByNature ? atDistance(charter) : 'meetings at a distance'}, but no face-to-face meeting.`,
        fixes: () => [
            ...(isByNature ? [] : choicesAmong(charter.forums).map(forum => ({ title: `Change ${forum.called} to meet face to face`, kind: 'complete' as const, edits: [setProperty(forum, 'setting', 'face-to-face')] }))),
            isByNature ? addDialogue(charter, 'Add a face-to-face dialogue') : addDialogue(charter, 'Add a face-to-face dialogue with everyone', 'everyone'),
        ],
    };
}

/** What a partnership that works in writing does at a distance: its smaller groups may talk. */
const atDistance = ({ forums, dialogues }: Charter): string => {
    const talks = [...new Set([...forums, ...dialogues].flatMap(({ setting }) => setting?.value ?? []))].filter(each => each !== 'written');
    return inList(['work in writing', ...talks.map(each => `${each} meetings`)]);
};

/** Who meets, meets somewhere: where a rhythm is stated, only conflict makes it matter that the room is not. */
function* notStated(charter: Charter): Generator<Report> {
    const meetings = [...charter.forums, ...charter.dialogues];
    if (meetings.some(({ written }) => written.has('setting'))) return;
    const apart = pairsOf(charter).find(({ isConflicted }) => isConflicted);
    const meets = meetings.some(({ meets }) => meets && !isIrregular(meets.value));
    if (meets && !apart) return;
    const who = apart ? `${listed(apart.parties)}, who are in conflict, meet` : `the partners in ${charter.partnership.called} meet`;
    yield {
        at: charter.partnership,
        severity: 'info',
        absence: true,
        message: `The charter does not say whether ${who} face to face.`,
        fixes: () => choicesAmong(charter.forums).map(forum => ({ title: `Add how ${forum.called} meets`, kind: 'template', edits: [addPropertyToChoose(forum, 'setting', 'one of face-to-face, hybrid, online or written')] })),
    };
}

const isIrregular = (rhythm: string) => rhythm === 'as needed' || rhythm === 'asynchronously';

const talk = (charter: Charter, { parties }: Pair): Fix => addDialogue(charter, `Add a face-to-face dialogue between ${inTitle(parties)}`, parties);

function addDialogue(charter: Charter, title: string, people?: TemplateLine['value']): Fix {
    return {
        title,
        kind: 'template',
        edits: [newDeclaration(charter, 'dialogue', { name: freeName(charter, 'Dialogue') }, [
            people === undefined ? toChoose('with', 'who takes part') : { key: 'with', value: people, toComplete: 'who takes part' },
            { key: 'setting', value: 'face-to-face' },
        ])],
    };
}
