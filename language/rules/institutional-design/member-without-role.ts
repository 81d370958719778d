import type { Fix } from '../../fixes/fix.js';
import { freeName, newDeclaration } from '../../fixes/templates.js';
import { inTitle } from '../../fixes/titles.js';
import type { Charter } from '../../model/charter.js';
import type { Entity } from '../../model/entity.js';
import { isSubordinate } from '../../model/facts/forums.js';
import { areRulesReadInPart } from '../../model/facts/papers-behind.js';
import { holdersOfParts } from '../../model/facts/roles.js';
import { votersOf } from '../../model/facts/seats.js';
import { listed } from '../../model/naming.js';
import { defineRule, type Report } from '../rule.js';

type Stakeholder = Entity<'stakeholder'>;

export const rule = defineRule({
    id: 'member-without-role',
    condition: 'defined-roles',
    severity: 'info',
    absence: true,
    reads: ['role.held by', 'seat.held by', 'forum.chair', 'leader.is', 'leader.from', 'source.read'],
    searches: ['role', 'leader', 'seat'],
    doFirst: 'Agree what role each member has, and record it',
    summary: 'Checks that every member of a forum has a role.',
    claims: ['roles-are-defined', 'roles-are-shared'],
    rationale: 'Where most members have a role, those without one stand out.',
    *check(charter) {
        if (areRulesReadInPart(charter)) return;
        const tables = charter.forums.filter(forum => !isSubordinate(forum));
        const few: Entity<'forum'>[] = [];
        for (const forum of tables) {
            const members = votersOf(forum);
            const without = members.filter(member => !holdersOfParts(charter).has(member));
            if (without.length * 2 >= members.length && without.length > 0) few.push(forum);
            else if (without.length > 0) yield inForum(charter, forum, without);
        }
        if (few.length > 0) yield inCharter(charter, few);
    },
});

function inForum(charter: Charter, forum: Entity<'forum'>, without: readonly Stakeholder[]): Report {
    return {
        at: forum.members ?? forum,
        about: [forum],
        message: `The charter gives ${listed(without)} no role in ${forum.called}; most members have one.`,
        fixes: () => [giveRole(charter, without)],
    };
}

function inCharter(charter: Charter, forums: readonly Entity<'forum'>[]): Report {
    const members = [...new Set(forums.flatMap(votersOf))];
    const without = members.filter(member => !holdersOfParts(charter).has(member));
    const share = without.length === members.length ? 'any member' : `${without.length} of the ${members.length} members`;
    return {
        at: charter.partnership,
        message: `The charter states no role for ${share} of ${listed(forums)}.`,
        fixes: () => [giveRole(charter, without)],
    };
}

function giveRole(charter: Charter, members: readonly Stakeholder[]): Fix {
    return {
        title: `Give ${inTitle(members)} a role`,
        kind: 'template',
        edits: [newDeclaration(charter, 'role', { name: freeName(charter, 'Role'), title: '…' }, [
            { key: 'held by', value: members, toComplete: 'what the role is called, in place of the dots' },
            { key: 'duty', value: '"…"', toComplete: 'what its holder does' },
        ])],
    };
}
