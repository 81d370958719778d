import type { Charter } from '../../model/charter.js';
import type { Entity } from '../../model/entity.js';
import { reasonFrom } from '../../model/facts/fact.js';
import { originOf, chairsOf } from '../../model/facts/offices.js';
import { membersOfForums } from '../../model/facts/parties.js';
import { sayInWords, voiceFact } from '../../model/facts/voice.js';
import { forumsTaking } from '../../model/facts/forums.js';
import { termInWords } from '../../text/terms.js';
import { being, calledOf, count, evidence, partOf, stating, termsInWords, type Evidence, type EvidenceOf } from './evidence.js';

export const inclusionEvidence: EvidenceOf = ({ decisions }) => {
    if (decisions.length === 0) return [evidence('The charter names no decision, so nobody can see whom it affects.')];
    return decisions.map(decision => decisionEvidence(decision));
};

function decisionEvidence(decision: Entity<'decision'>): Evidence {
    const affected = [...new Set(decision.affects?.value)];
    if (!decision.affects) return evidence(`Of ${decision.called} the charter does not say whom it affects.`, being([decision]));
    if (!decision.takenBy) return evidence(`Of ${decision.called} the charter does not say which forum takes it.`, being([decision]));
    const voices = affected.map(stakeholder => ({ stakeholder, ...voiceFact(decision, stakeholder) }));
    const left = voices.filter(({ is }) => is !== 'decides');
    const others = Object.entries(sayInWords).flatMap(([say, { one, several }]) => {
        const these = left.filter(({ is }) => is === say).map(({ stakeholder }) => stakeholder);
        return these.length === 0 ? [] : [`${calledOf(these)} ${these.length === 1 ? one : several}`];
    });
    const deciding = `Of ${count(affected.length, 'stakeholder')} whom ${decision.called} affects, ${affected.length - left.length} ${affected.length - left.length === 1 ? 'takes' : 'take'} part in it`;
    return evidence(`${[deciding, ...others].join('; ')}.`, [reasonFrom(decision, 'affects'), reasonFrom(decision, 'taken by'), ...stating(forumsTaking(decision), 'members')]);
}

export const groundRuleEvidence: EvidenceOf = ({ groundRules }) => {
    if (groundRules.length === 0) return [evidence('The charter has no ground rules.')];
    const topics = termsInWords(groundRules.flatMap(({ about }) => about?.value ?? []));
    const upheld = groundRules.filter(rule => rule.upheldBy).length;
    return [
        evidence(`There ${groundRules.length === 1 ? 'is' : 'are'} ${count(groundRules.length, 'ground rule')}${topics === '' ? '' : `, about ${topics}`}.`, being(groundRules)),
        evidence(`Somebody upholds ${partOf(upheld, groundRules.length, 'ground rules')}.`, stating(groundRules, 'upheld by')),
    ];
};

export const transparencyEvidence: EvidenceOf = ({ forums }) => {
    if (forums.length === 0) return [evidence('The charter has no forum whose minutes could be read.')];
    const published = forums.filter(({ minutes }) => minutes?.value === 'published');
    const closed = forums.filter(({ minutes }) => minutes && minutes.value !== 'published');
    const silent = forums.filter(({ minutes }) => !minutes);
    return [
        ...(published.length > 0 ? [evidence(`The minutes of ${calledOf(published)} are published.`, stating(published, 'minutes'))] : []),
        ...(closed.length > 0 ? [evidence(`The minutes of ${calledOf(closed)} are not published.`, stating(closed, 'minutes'))] : []),
        ...(silent.length > 0 ? [evidence(`Who can read the minutes of ${calledOf(silent)} is not stated.`, being(silent))] : []),
    ];
};

export const roleEvidence: EvidenceOf = charter => {
    const { roles, forums } = charter;
    if (roles.length === 0) return [evidence('The charter defines no roles.')];
    const holders = new Set<Entity>([...roles.flatMap(({ heldBy }) => heldBy?.value ?? []), ...forums.flatMap(chairsOf)].flatMap(holder => [holder, ...(holder.keyword === 'leader' ? [originOf(holder) ?? holder] : [])]));
    const members = membersOfForums(charter);
    const vacant = roles.filter(({ heldBy }) => !heldBy);
    return [
        evidence(`There ${roles.length === 1 ? 'is' : 'are'} ${count(roles.length, 'role')}: ${calledOf(roles)}.`, being(roles)),
        ...(members.length > 0 ? [evidence(`A role is held by ${partOf(members.filter(member => holders.has(member)).length, members.length, 'members of forums')}.`, stating(roles, 'held by'))] : []),
        ...(vacant.length > 0 ? [evidence(`Nobody holds ${calledOf(vacant)}.`, being(vacant))] : []),
    ];
};

export const forumEvidence: EvidenceOf = charter => {
    const { forums, partnership } = charter;
    const convened = partnership.convenedBy ? [evidence(`It was convened by ${convenors(charter)}.`, [reasonFrom(partnership, 'convened by')])] : [];
    if (forums.length === 0) return [evidence('The charter has no forum at which the partners decide together.'), ...convened];
    return [...convened, ...forums.map(forum => evidence(forumSentence(forum), [...stating([forum], 'decides by'), ...stating([forum], 'meets'), ...stating([forum], 'members')]))];
};

const convenors = ({ partnership }: Charter) => partnership.convenedBy!.items.map(({ refersTo, written }) => refersTo?.called ?? written).join(', ');

function forumSentence(forum: Entity<'forum'>): string {
    const { members, decidesBy, meets, called } = forum;
    const parts = [
        members ? `has ${count(new Set(members.value).size, 'member')}` : 'names no members',
        decidesBy ? `decides by ${termInWords(decidesBy.value)}` : 'does not say how it decides',
        meets ? `meets ${meets.value}` : 'does not say how often it meets',
    ];
    return `${called} ${parts[0]}, ${parts[1]} and ${parts[2]}.`;
}
