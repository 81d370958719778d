import type { Fix } from '../../fixes/fix.js';
import { freeName, namesOf, newDeclaration } from '../../fixes/templates.js';
import { derived, type Charter } from '../../model/charter.js';
import type { Entity } from '../../model/entity.js';
import { chairsOf, originOf } from '../../model/facts/offices.js';
import { listed } from '../../model/naming.js';
import { defineRule, type Report } from '../rule.js';

type Stakeholder = Entity<'stakeholder'>;

export const rule = defineRule({
    id: 'member-without-role',
    condition: 'defined-roles',
    severity: 'info',
    absence: true,
    reads: ['role.held by', 'forum.chair'],
    searches: ['role', 'leader'],
    summary: 'Every member of a forum has a role that all can read.',
    claims: ['roles-are-defined', 'roles-are-shared'],
    rationale: 'Where most members have a role, those without one stand out.',
    *check(charter) {
        const forums = charter.forums.filter(({ members }) => members && members.value.length > 0);
        const few: Entity<'forum'>[] = [];
        for (const forum of forums) {
            const members = [...new Set(forum.members!.value)];
            const without = members.filter(member => !holders(charter).has(member));
            if (without.length * 2 > members.length) few.push(forum);
            else if (without.length > 0) yield inForum(charter, forum, without);
        }
        if (few.length > 0) yield inCharter(charter, few);
    },
});

/** Those who hold a role or a chair, themselves or by a leader from among them. */
const holders = derived((charter): ReadonlySet<Entity> => {
    const named = [...charter.roles.flatMap(({ heldBy }) => heldBy?.value ?? []), ...charter.forums.flatMap(chairsOf)];
    return new Set(named.flatMap(each => (each.keyword === 'leader' ? originOf(each) ?? [] : each)));
});

function inForum(charter: Charter, forum: Entity<'forum'>, without: readonly Stakeholder[]): Report {
    return {
        at: forum.members!,
        about: [forum],
        message: `No role in ${forum.called} is given to ${listed(without)}, while most members have one.`,
        fixes: () => [giveRole(charter, without)],
    };
}

function inCharter(charter: Charter, forums: readonly Entity<'forum'>[]): Report {
    const members = [...new Set(forums.flatMap(({ members }) => members!.value))].filter(member => !holders(charter).has(member));
    return {
        at: charter.partnership,
        message: `The charter does not say who does what: most members of ${listed(forums)} have no role.`,
        fixes: () => [giveRole(charter, members)],
    };
}

function giveRole(charter: Charter, members: readonly Stakeholder[]): Fix {
    return {
        title: `Give ${listed(members)} a role`,
        kind: 'template',
        edits: [newDeclaration(charter, 'role', { name: freeName(charter, 'Role'), title: '…' }, [
            { key: 'held by', value: namesOf(members), toComplete: 'what the role is called, in place of the dots' },
            { key: 'duty', value: '"…"', toComplete: 'what its holder is there to do' },
        ])],
    };
}
