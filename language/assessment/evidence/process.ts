import type { Charter } from '../../model/charter.js';
import type { Entity } from '../../model/entity.js';
import type { IsoDate } from '../../model/stated.js';
import { addMonths } from '../../model/add-months.js';
import { isWithoutContent } from '../../model/facts/commitments.js';
import { reviewInWords } from '../../model/facts/due.js';
import { reasonFrom } from '../../model/facts/fact.js';
import { isFaceToFace, isInPerson, peopleAt, statesSetting } from '../../model/facts/meetings.js';
import { jointPlans } from '../../model/facts/outcomes.js';
import { membersOfForums, partiesOf } from '../../model/facts/parties.js';
import { remediesCalledFor, type Remedy } from '../../model/facts/remedy.js';
import { includesPair, pairsOf, type Pair } from '../../model/facts/relationships.js';
import { inWords, startInWords, unbudgeted } from '../../model/facts/trust-building.js';
import { inList, listed, sentence } from '../../model/naming.js';
import { valueInWords } from '../../model/value-in-words.js';
import { dateInWords } from '../../text/date-in-words.js';
import { against, being, byPart, calledOf, context, count, missing, partly, partOf, stated, stating, termsInWords, unreadRules, verb, type Evidence, type EvidenceOf } from './evidence.js';

type Meeting = Entity<'forum' | 'dialogue'>;

export const dialogueEvidence: EvidenceOf = charter => [...settingEvidence(charter), ...dialoguesWithoutSetting(charter)];

/** A dialogue is worth knowing of, wherever people meet for it. */
function dialoguesWithoutSetting({ dialogues }: Charter): Evidence[] {
    const silent = dialogues.filter(({ setting }) => !setting);
    const named = silent.map(({ called, meets }) => (meets ? `${called} (${meets.value})` : called));
    return silent.length === 0 ? [] : [context(`The charter names ${inList(named)}, and does not state ${verb(silent.length, 'its', 'their')} setting.`, being(silent))];
}

function settingEvidence(charter: Charter): Evidence[] {
    const meeting = [...charter.forums, ...charter.dialogues];
    if (!statesSetting(charter)) return [missing(meeting.length === 0 ? 'The charter names no forum and no dialogue.' : 'The charter does not state whether people meet face to face.')];
    const inPerson = meeting.filter(isInPerson);
    if (inPerson.length === 0) return [against(`The charter states ${settingsInWords(meeting)}, and no face-to-face meeting.`, stating(meeting, 'setting'))];
    const [together, hybrid] = [inPerson.filter(isFaceToFace), inPerson.filter(each => !isFaceToFace(each))];
    if (together.length === 0) return [partly(`The charter states a hybrid setting for ${calledOf(hybrid)}${inItsWords(hybrid)}, and none in which all meet face to face.`, stating(hybrid, 'setting'))];
    return [
        stated(`The charter states a face-to-face setting for ${calledOf(together)}${hybrid.length > 0 ? `, and a hybrid one for ${calledOf(hybrid)}` : ''}.`, stating(inPerson, 'setting')),
        whoMeets(membersOfForums(charter), together, hybrid),
    ];
}

/** Which members of the forums meet where all are in one room, and which only where some are there and others join from afar. */
function whoMeets(members: readonly Entity<'stakeholder'>[], together: readonly Meeting[], hybrid: readonly Meeting[]): Evidence {
    if (members.length === 0) return missing('The charter names no members who would meet there.');
    const [faceToFace, inPart] = [new Set(together.flatMap(peopleAt)), new Set(hybrid.flatMap(peopleAt))];
    const meet = members.filter(member => faceToFace.has(member)).length;
    const mayJoin = members.filter(member => !faceToFace.has(member) && inPart.has(member));
    const says = meet === 0 ? 'No member of a forum meets face to face' : `People from ${partOf(meet, members.length, 'member')} of the forums meet face to face`;
    return byPart(meet, members.length, mayJoin.length > 0 ? partly : missing)(`${says}${mayJoin.length > 0 ? `; for ${calledOf(mayJoin)} the charter states only a hybrid setting` : ''}.`);
}

/** `work in writing and online meetings`. */
function settingsInWords(meeting: readonly Meeting[]): string {
    const settings = [...new Set(meeting.flatMap(({ setting }) => setting?.value ?? []))];
    return inList(settings.map(each => (each === 'written' ? 'work in writing' : `${each} meetings`)));
}

/** What the charter adds to a setting: for which meeting, or why. */
function inItsWords(meeting: readonly Meeting[]): string {
    const said = meeting.flatMap(({ setting }) => setting?.items[0]?.detail ?? setting?.because ?? []);
    return said.length === 0 ? '' : ` (${said.map(text => `“${text}”`).join('; ')})`;
}

export const trustEvidence: EvidenceOf = charter => {
    const called = remediesCalledFor(charter);
    const covered = (pair: Pair) => charter.trustBuildings.some(({ between }) => includesPair(between?.value, pair));
    const open = called.filter(({ pair }) => !covered(pair));
    const between = (remedies: typeof called) => [...new Set(remedies.map(({ pair: { relationship } }) => listed([...new Set(remedies.filter(each => each.pair.relationship === relationship).flatMap(({ pair }) => pair.parties))])))].join('; ');
    const facts = [
        ...(open.length > 0 ? [missing(`The model asks for trust building between ${between(open)}, and the charter plans none.`, open.flatMap(({ reasons }) => reasons))] : []),
        ...charter.trustBuildings.map(work => workInWords(charter, work, called.filter(({ pair }) => includesPair(work.between?.value, pair)))),
    ];
    if (facts.length > 0) return facts;
    const pairs = pairsOf(charter);
    if (pairs.length === 0) return [missing('The charter states nothing about trust between the partners.')];
    if (isTrustHigh(charter)) return [context('Wherever the charter describes a relationship, it states high trust or a history of cooperation, and every partner is in one.', being([...new Set(pairs.map(({ relationship }) => relationship))]))];
    return [missing('The charter describes no work on trust, and does not state high trust between all partners.')];
};

/** Every partner is in a described relationship, and each of these has high trust, or a history of cooperation and no lower trust. */
export function isTrustHigh(charter: Charter): boolean {
    const pairs = pairsOf(charter);
    const described = new Set<Entity>(pairs.flatMap(({ parties }) => parties));
    return pairs.length > 0 && pairs.every(({ trust, isConflicted }) => trust.is === 'high' && !isConflicted) && partiesOf(charter).every(party => described.has(party));
}

/** That work on trust has its budget is asked for after antagonism; elsewhere that is good practice. */
function workInWords(charter: Charter, work: Entity<'trust building'>, calledFor: readonly Remedy[]): Evidence {
    const lacking = unbudgeted(work);
    const set = (['time', 'cost'] as const).filter(key => !lacking.includes(key));
    const budget = set.length === 0 ? 'The charter states no time and no money for it' : lacking.length === 0 ? 'It has time and money set aside' : `It has ${inWords(set).join('')} set aside; the charter states no ${inWords(lacking).join('')} for it`;
    const needsBudget = calledFor.some(({ is }) => is === 'trust building with time and cost');
    const start = startInWords(charter, work);
    return (lacking.length > 0 && needsBudget ? partly : stated)(
        `The charter plans trust building between ${listed(work.between?.value ?? []) || 'partners whom it does not name'}${calledFor.length > 0 ? ', for whom the model asks for it' : ''}. ${start === undefined ? '' : `It ${start}. `}${budget}.`,
        [...being([work]), ...stating([work], 'time'), ...stating([work], 'cost'), ...calledFor.flatMap(({ reasons }) => reasons)],
    );
}

export const commitmentEvidence: EvidenceOf = charter => {
    const { commitments } = charter;
    if (commitments.length === 0) return [missing('The charter records no commitment.'), ...elsewhereInWords(charter)];
    const committed = new Set<Entity>(commitments.flatMap(({ by }) => by?.value ?? []));
    const members = membersOfForums(charter);
    const silent = members.filter(member => !committed.has(member));
    const gaining = commitments.filter(({ gain }) => gain).length;
    const recorded = `${count(commitments.length, 'commitment is', 'commitments are')} recorded`;
    return [
        members.length === 0 ? partly(`${recorded}.`, stating(commitments, 'by'))
            : byPart(members.length - silent.length, members.length)(`${recorded}${silent.length === 0 ? `, by ${partOf(members.length, members.length, 'member')} of the forums` : `; the charter records none by ${calledOf(silent)}`}.`, stating(commitments, 'by')),
        ...withoutContent(commitments),
        byPart(gaining, commitments.length)(gaining === 0 ? 'The charter does not state what the partners gain.' : `What the partners gain is stated in ${partOf(gaining, commitments.length, 'commitment')}.`, stating(commitments, 'gain')),
    ];
};

function withoutContent(commitments: readonly Entity<'commitment'>[]): Evidence[] {
    const open = commitments.filter(isWithoutContent);
    if (open.length === 0) return [];
    const says = open.length === commitments.length ? `The charter does not state what is promised in ${verb(open.length, 'it', 'them')}`
        : `What is promised is stated in ${partOf(commitments.length - open.length, commitments.length, 'commitment')}, and not in ${verb(open.length, 'the one', 'those')} by ${inList([...new Set(open.flatMap(({ by }) => by?.value ?? []))].map(({ called }) => called), { limit: 12 })}`;
    return [(open.length === commitments.length ? missing : partly)(`${says}.`, being(open))];
}

/** What the partnership is based on, or is said to be agreed in, may hold what its partners commit to: nobody had it at hand. */
function elsewhereInWords({ partnership, sources }: Charter): Evidence[] {
    const unread = unreadRules(sources);
    if (unread.length > 0) return [context(`${sentence(calledOf(unread))} ${verb(unread.length, 'was', 'were')} not at hand, and may record some.`, being(unread))];
    const agreed = (partnership.mandate?.items ?? []).filter(({ written, detail }) => detail !== undefined && /^(?:agreement|contract)\b/.test(written));
    return agreed.length === 0 ? [] : [context(`What the partnership is based on may record some: ${inList(agreed.map(({ detail }) => `“${detail}”`))}.`, [reasonFrom(partnership, 'mandate')])];
}

export const understandingEvidence: EvidenceOf = charter => {
    const { partnership, priorities, sources } = charter;
    const keys = ['purpose', 'problem', 'values'];
    const [said, unsaid] = [keys.filter(key => partnership.written.has(key)), keys.filter(key => !partnership.written.has(key))];
    const local = priorities.filter(({ origin }) => origin?.value === 'local').length;
    const { review } = partnership;
    return [
        ...(said.length > 0 ? [stated(`The charter states the ${termsInWords(said)} of the partnership.`, said.map(key => reasonFrom(partnership, key)))] : []),
        ...(unsaid.length > 0 ? [missing(`${said.length > 0 ? 'It' : 'The charter'} does not state ${said.length > 0 ? 'its' : 'the'} ${inList(unsaid, { or: true })}${said.length > 0 ? '' : ' of the partnership'}.`)] : []),
        ...(unsaid.length > 0 ? unreadRules(sources).map(source => context(`${sentence(source.called)} was not at hand, and may state ${unsaid.length === 1 && unsaid[0] !== 'values' ? 'it' : 'them'}.`, being([source]))) : []),
        ...(priorities.length > 0 ? [context(`It names ${count(priorities.length, 'priority', 'priorities')}${local === 0 ? '' : priorities.length === 1 ? ', of local origin' : local === priorities.length ? ', all of local origin' : `, ${local} of local origin`}.`, being(priorities))] : []),
        context(reviewInWords(charter) ?? 'The charter does not state when the partners review how they work together.', review ? [reasonFrom(partnership, 'review')] : []),
    ];
};

/** How long a result shows that working together succeeds. The articles name no time; this is our figure. */
const monthsOfWin = 36;

export const winEvidence: EvidenceOf = charter => {
    const { smallWins } = charter;
    const plans = jointPlans(charter);
    const by = (status: string) => smallWins.filter(win => (win.status?.value ?? 'planned') === status);
    const [achieved, unfinished, dropped] = [by('achieved'), by('planned'), by('dropped')];
    const isLate = ({ due }: Entity<'small win'>) => due !== undefined && due.value < charter.today;
    const [late, planned] = [unfinished.filter(isLate), unfinished.filter(win => !isLate(win))];
    if (smallWins.length + plans.length === 0) return [missing('The charter names no small win.')];
    const isPast = (day: IsoDate | undefined): boolean => day !== undefined && addMonths(day, monthsOfWin) < charter.today;
    const [old, recent] = [plans.filter(({ decidedOn }) => isPast(decidedOn?.value)), plans.filter(({ decidedOn }) => !isPast(decidedOn?.value))];
    const [early, present] = [achieved.filter(({ due }) => isPast(due?.value)), achieved.filter(({ due }) => !isPast(due?.value))];
    const planInWords = ({ called, about }: Entity<'decision'>) => (about?.because ? `${called} (“${about.because}”)` : called);
    return [
        ...(recent.length > 0 ? [stated(`The partners have taken ${count(recent.length, 'decision')} on planning together: ${inList(recent.map(planInWords))}.`, being(recent))] : []),
        ...(present.length > 0 ? [stated(`${count(present.length, 'small win has', 'small wins have')} been achieved: ${calledOf(present)}.`, being(present))] : []),
        ...old.map(plan => partly(`The partners took a decision on planning together in ${plan.decidedOn!.value.slice(0, 4)}: ${planInWords(plan)}.`, being([plan]))),
        ...early.map(win => partly(`A small win was achieved that was due in ${win.due!.value.slice(0, 4)}: ${win.called}.`, being([win]))),
        ...plannedWins(charter, [...planned, ...late], late),
        ...(dropped.length > 0 ? [(achieved.length + unfinished.length + plans.length > 0 ? context : missing)(`${count(dropped.length, 'small win was', 'small wins were')} dropped: ${calledOf(dropped)}.`, being(dropped))] : []),
    ];
};

/** Small wins that are called planned, each with its day: of one that is late, the charter does not say what became of it. */
function plannedWins({ today }: Charter, wins: readonly Entity<'small win'>[], late: readonly Entity<'small win'>[]): Evidence[] {
    if (wins.length === 0) return [];
    const withDay = wins.map(({ called, due }) => `${called} (${due === undefined ? 'no date stated' : `${due.value < today ? 'was due' : 'due'} on ${dateInWords(due.value)}`})`);
    const says = `${count(wins.length, 'small win is', 'small wins are')} planned: ${inList(withDay)}.`;
    return late.length === 0 ? [stated(says, being(wins))] : [against(says, [...being(wins.filter(win => !late.includes(win))), ...stating(late, 'due')])];
}

/** What has come of it, as far as the charter says. */
export const outcomeEvidence: EvidenceOf = ({ partnership, smallWins, measures, priorities }) => {
    const achieved = smallWins.filter(({ status }) => status?.value === 'achieved');
    const telling = measures.filter(({ counts }) => counts?.value.some(each => each === 'outcome' || each === 'experience'));
    const { benefit } = partnership;
    return [
        ...(benefit ? [context(`Hoped for: ${benefit.value}`, [reasonFrom(partnership, 'benefit')])] : []),
        context(achieved.length === 0 ? 'The charter names no small win that is achieved.' : `Achieved: ${calledOf(achieved)}.`, being(achieved)),
        ...(priorities.length > 0 ? [context(`The partners work on ${count(priorities.length, 'priority', 'priorities')}.`, being(priorities))] : []),
        context(telling.length === 0 ? 'The charter names no measure of outcomes or experience.' : `${count(telling.length, 'measure counts', 'measures count')} outcomes or experience.`, being(telling)),
    ];
};

export const sedimentEvidence: EvidenceOf = ({ obligations, measures, priorities }) => {
    const elsewhere = priorities.filter(({ origin }) => origin?.value === 'national' || origin?.value === 'regional');
    if (obligations.length + measures.length + elsewhere.length === 0) return [missing('The charter names no duty or measure that comes from other ways of governing.')];
    const serving = measures.filter(({ serves }) => serves);
    return [
        ...(obligations.length > 0 ? [obligationEvidence(obligations)] : []),
        ...(measures.length > 0 ? [byPart(serving.length, measures.length, partly)(
            `It names ${count(measures.length, 'measure')}: ${calledOf(measures)}. ${serving.length === 0 ? `It does not state which priority ${verb(measures.length, 'it serves', 'they serve')}` : `${measures.length === 1 ? 'It' : sentence(partOf(serving.length, measures.length, 'measure'))} ${verb(serving.length, 'serves', 'serve')} a stated priority`}.`,
            being(measures))] : []),
        ...(elsewhere.length > 0 ? [partly(`${sentence(partOf(elsewhere.length, priorities.length, 'priority', 'priorities'))} ${verb(elsewhere.length, 'was', 'were')} set at a wider level${elsewhere.every(({ agreedBy }) => agreedBy) ? `, and the charter states who agreed ${verb(elsewhere.length, 'it', 'them')} here` : ''}.`, being(elsewhere))] : []),
    ];
};

/** Who connects each duty with the work of the partnership. What a forum owes itself is part of that work already. */
function obligationEvidence(obligations: readonly Entity<'obligation'>[]): Evidence {
    const bridged = obligations.filter(({ bridgedBy }) => bridgedBy);
    const own = obligations.filter(({ bridgedBy, owedBy }) => !bridgedBy && owedBy?.value.some(({ keyword }) => keyword === 'forum'));
    const open = obligations.filter(obligation => !bridged.includes(obligation) && !own.includes(obligation));
    const which = (some: typeof obligations) => (some.length < obligations.length ? calledOf(some) : verb(some.length, 'it', 'them'));
    const says = [
        `The charter names ${count(obligations.length, 'duty', 'duties')} that ${verb(obligations.length, 'comes', 'come')} from other ways of governing: ${calledOf(obligations)}.`,
        ...(bridged.length > 0 ? [`It says who connects ${which(bridged)} with the work of the partnership.`] : []),
        ...own.map(duty => `${obligations.length === 1 ? 'It' : duty.called} is a duty of ${calledOf(duty.owedBy!.value.filter(({ keyword }) => keyword === 'forum'))} itself${duty.owedTo ? ` to ${valueInWords(duty, 'owed to')!}` : ''}.`),
        ...(open.length > 0 ? [`It does not say who connects ${which(open)} with the work of the partnership.`] : []),
    ];
    return (bridged.length === obligations.length ? stated : partly)(says.join(' '), being(obligations));
}
