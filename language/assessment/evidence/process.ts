import type { Entity } from '../../model/entity.js';
import { reasonFrom } from '../../model/facts/fact.js';
import { leadershipCalledFor, type LeadershipCalledFor } from '../../model/facts/leadership.js';
import { meetingsInPerson, statesSetting } from '../../model/facts/meetings.js';
import { membersOfForums } from '../../model/facts/parties.js';
import { remediesCalledFor } from '../../model/facts/remedy.js';
import { pairsOf } from '../../model/facts/relationships.js';
import { inWords, unbudgeted } from '../../model/facts/trust-building.js';
import { listed } from '../../model/naming.js';
import { dateInWords } from '../../text/date-in-words.js';
import { being, calledOf, count, evidence, partOf, stating, termsInWords, type Evidence, type EvidenceOf } from './evidence.js';

export const leadershipEvidence: EvidenceOf = charter => {
    const { leaders } = charter;
    const call = leadershipCalledFor(charter);
    const called = call.row ? evidence(`Since ${call.situation}, the model calls for ${withArticle(call.row.calledFor)}.`, call.reasons) : undefined;
    if (leaders.length === 0) return [...(called ? [called] : []), evidence('The charter names no leader.')];
    const tasks = termsInWords(leaders.flatMap(leader => leader.tasks?.value ?? []));
    return [
        ...(called ? [called] : []),
        evidence(`${count(leaders.length, 'leader is', 'leaders are')} named: ${leaders.slice(0, 12).map(leaderInWords).join(', ')}${leaders.length > 12 ? ` and ${leaders.length - 12} others` : ''}.`, being(leaders)),
        ...(tasks === '' ? [] : [evidence(`Their tasks are ${tasks}.`, stating(leaders, 'tasks'))]),
    ];
};

/** `an honest broker`, `any facilitative leader`. */
export const withArticle = (leader: LeadershipCalledFor): string => (leader === 'any facilitative leader' ? leader : `an ${leader}`);

const leaderInWords = ({ called, standing }: Entity<'leader'>) => (standing ? `${called} (${standing.value})` : called);

export const dialogueEvidence: EvidenceOf = charter => {
    if (!statesSetting(charter)) return [evidence('The charter does not say that the partners meet in one room.')];
    const meetings = meetingsInPerson(charter);
    const met = new Set<Entity>(meetings.flat());
    const members = membersOfForums(charter);
    return [
        evidence(meetings.length === 0 ? 'No forum and no dialogue is held face to face.' : `${count(meetings.length, 'forum or dialogue is', 'forums and dialogues are')} held face to face.`, stating([...charter.forums, ...charter.dialogues], 'setting')),
        ...(members.length > 0 && meetings.length > 0 ? [evidence(`People meet face to face from ${partOf(members.filter(member => met.has(member)).length, members.length, 'members of forums')}.`)] : []),
    ];
};

export const trustEvidence: EvidenceOf = charter => {
    const called = remediesCalledFor(charter).map(({ is, pair, reasons }) => evidence(`Between ${listed(pair.parties)} the model calls for ${is}.`, reasons));
    const done = charter.trustBuildings.map(work => {
        const lacking = inWords(unbudgeted(work));
        return evidence(`${sentenceOf(work)} ${lacking.length === 0 ? 'has its time and its money' : `has no ${lacking.join(' and no ')} set aside`}.`, [...being([work]), ...stating([work], 'time'), ...stating([work], 'cost')]);
    });
    return called.length + done.length > 0 ? [...called, ...done] : [evidence(pairsOf(charter).length === 0 ? 'The charter says nothing of trust between the partners.' : 'No relationship is stated in which trust must be rebuilt.')];
};

const sentenceOf = (work: Entity<'trust building'>) => `Trust building between ${listed(work.between?.value ?? [])}`;

export const commitmentEvidence: EvidenceOf = charter => {
    const { commitments } = charter;
    if (commitments.length === 0) return [evidence('The charter records no commitment.')];
    const committed = new Set<Entity>(commitments.flatMap(({ by }) => by?.value ?? []));
    const members = membersOfForums(charter);
    const silent = members.filter(member => !committed.has(member));
    const gaining = commitments.filter(({ gain }) => gain).length;
    return [
        evidence(`${count(commitments.length, 'commitment is', 'commitments are')} recorded, by ${partOf(members.length - silent.length, members.length, 'members of forums')}${silent.length > 0 ? `; not by ${calledOf(silent)}` : ''}.`, stating(commitments, 'by')),
        evidence(`What the partner gains is stated in ${partOf(gaining, commitments.length, 'commitments')}.`, stating(commitments, 'gain')),
    ];
};

export const understandingEvidence: EvidenceOf = ({ partnership, priorities }) => {
    const keys = ['purpose', 'problem', 'values'];
    const [said, unsaid] = [keys.filter(key => partnership.written.has(key)), keys.filter(key => !partnership.written.has(key))];
    const local = priorities.filter(({ origin }) => origin?.value === 'local').length;
    return [
        ...(said.length > 0 ? [evidence(`The partners state their ${termsInWords(said)}.`, said.map(key => reasonFrom(partnership, key)))] : []),
        ...(unsaid.length > 0 ? [evidence(`They do not state their ${termsInWords(unsaid)}.`)] : []),
        ...(priorities.length > 0 ? [evidence(`There ${priorities.length === 1 ? 'is' : 'are'} ${count(priorities.length, 'priority', 'priorities')}, ${local} of local origin.`, being(priorities))] : []),
    ];
};

export const winEvidence: EvidenceOf = ({ smallWins, partnership }) => {
    const by = (status: string) => smallWins.filter(win => (win.status?.value ?? 'planned') === status);
    const wins: Evidence[] = smallWins.length === 0 ? [evidence('The charter names no small win.')] : [
        evidence(`${count(smallWins.length, 'small win')}: ${by('achieved').length} achieved, ${by('planned').length} planned.`, being(smallWins)),
    ];
    const { review } = partnership;
    return [...wins, evidence(review ? `The partners next look back together: ${review.value.date === undefined ? review.value.rhythm : `on ${dateInWords(review.value.date)}`}.` : 'The charter does not say when the partners look back together.', review ? [reasonFrom(partnership, 'review')] : [])];
};

/** What has come of it, as far as the charter says. */
export const outcomeEvidence: EvidenceOf = ({ partnership, smallWins, measures, priorities }) => {
    const achieved = smallWins.filter(({ status }) => status?.value === 'achieved');
    const telling = measures.filter(({ counts }) => counts?.value.some(each => each === 'outcome' || each === 'experience'));
    const { benefit } = partnership;
    return [
        ...(benefit ? [evidence(`Hoped for: ${benefit.value}`, [reasonFrom(partnership, 'benefit')])] : []),
        evidence(achieved.length === 0 ? 'No small win is achieved yet.' : `Achieved: ${calledOf(achieved)}.`, being(achieved)),
        ...(priorities.length > 0 ? [evidence(`The partners work on ${count(priorities.length, 'priority', 'priorities')}.`, being(priorities))] : []),
        evidence(telling.length === 0 ? 'No measure counts outcomes or experience.' : `${count(telling.length, 'measure counts', 'measures count')} outcomes or experience.`, being(telling)),
    ];
};

export const sedimentEvidence: EvidenceOf = ({ obligations, measures }) => {
    if (obligations.length + measures.length === 0) return [evidence('The charter names no duty or measure that remains from other ways of governing.')];
    const bridged = obligations.filter(({ bridgedBy }) => bridgedBy).length;
    const serving = measures.filter(({ serves }) => serves).length;
    return [
        ...(obligations.length > 0 ? [evidence(`Somebody bridges ${partOf(bridged, obligations.length, 'obligations')}: ${calledOf(obligations)}.`, being(obligations))] : []),
        ...(measures.length > 0 ? [evidence(`A priority is served by ${partOf(serving, measures.length, 'measures')}: ${calledOf(measures)}.`, being(measures))] : []),
    ];
};
