import { setProperty } from '../../fixes/edits.js';
import type { Charter } from '../../model/charter.js';
import type { Entity } from '../../model/entity.js';
import { peopleBehind, stakeholderBehind } from '../../model/facts/offices.js';
import { forumsOf } from '../../model/facts/parties.js';
import { votersOf } from '../../model/facts/seats.js';
import { listed } from '../../model/naming.js';
import { defineRule } from '../rule.js';

export const rule = defineRule({
    id: 'ground-rule-uneven',
    condition: 'ground-rules',
    severity: 'warning',
    basedOnAbsence: true,
    reads: ['ground rule.binds', 'forum.members'],
    searches: [],
    doFirst: 'Agree whether it binds everyone, or record why it does not',
    summary: 'Checks that a ground rule binds all members of a forum, or says why not.',
    claims: ['clear-consistent-rules-assure-fairness'],
    rationale: 'A rule that binds only some members needs a reason.',
    *check(charter) {
        for (const groundRule of charter.groundRules) {
            const { binds } = groundRule;
            if (!binds || binds.because || ![groundRule, ...binds.value].every(({ isSound }) => isSound)) continue;
            const uneven = unevenTables(charter, binds.value);
            if (uneven.length === 0) continue;
            const forums = uneven.map(({ forum }) => forum);
            const free = listed([...new Set(uneven.flatMap(each => each.free))]);
            yield {
                at: binds,
                about: [groundRule, ...forums],
                message: `${groundRule.called} binds some members of ${listed(forums)}, but not ${free}. The charter gives no reason.`,
                related: forums.map(forum => ({ at: forum.members ?? forum, message: `The members of ${forum.called}.` })),
                fixes: () => [{ title: `Change ${groundRule.called} to bind everyone`, kind: 'complete', edits: [setProperty(groundRule, 'binds', 'everyone')] }],
            };
        }
    },
});

interface UnevenTable { readonly forum: Entity<'forum'>; readonly free: readonly Entity<'stakeholder'>[] }

/** Forums that are not bound as a whole, and of whose members some are bound and others are free. */
function unevenTables(charter: Charter, bound: readonly Entity[]): UnevenTable[] {
    const wholes = new Set<Entity>(bound.filter(isForum));
    const named = bound.filter(each => each.keyword === 'stakeholder');
    const covered = new Set<Entity>([...bound.filter(each => !isForum(each)).flatMap(each => peopleIn(each)), ...bound.filter(isForum).flatMap(votersOf)]);
    const tables = new Set(named.flatMap(stakeholder => forumsOf(charter, stakeholder)));
    return [...tables]
        .filter(forum => !wholes.has(forum))
        .map(forum => ({ forum, free: votersOf(forum).filter(member => !covered.has(member)) }))
        .filter(({ free }) => free.length > 0);
}

/** Those whom a rule binds by naming them, their leader, or a role or a seat that they hold. */
const peopleIn = (bound: Entity): readonly Entity[] =>
    (bound.keyword === 'stakeholder' || bound.keyword === 'leader' || bound.keyword === 'role' || bound.keyword === 'seat' ? peopleBehind(bound).flatMap(each => stakeholderBehind(each) ?? []) : []);

const isForum = (entity: Entity): entity is Entity<'forum'> => entity.keyword === 'forum';
