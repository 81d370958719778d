import type { Charter } from '../model/charter.js';
import type { Entity } from '../model/entity.js';
import { isParty } from '../model/facts/parties.js';
import { addToList, setProperty } from './edits.js';
import type { Fix } from './fix.js';
import { freeName, newDeclaration } from './templates.js';

type Leader = Entity<'leader'>;

/** Adds an organic leader, from a party that the author has yet to choose. */
export function addOrganicLeader(charter: Charter): Fix {
    const party = charter.stakeholders.find(each => each.name !== undefined && isParty(charter, each));
    return {
        title: 'Add an organic leader, from among the partners',
        kind: 'template',
        edits: [newDeclaration(charter, 'leader', { name: freeName(charter, 'OrganicLeader'), title: '…' }, [
            ...(party ? [{ key: 'from', value: party.name!, toComplete: 'the partner that the leader comes from' }] : []),
            { key: 'standing', value: 'organic' },
            { key: 'tasks', value: 'inclusion, convening' },
        ])],
    };
}

/** Adds a neutral leader from outside, and puts that leader in the chair of a forum without one. */
export function addNeutralChair(charter: Charter): Fix {
    const name = freeName(charter, 'NeutralChair');
    const forum = charter.forums.find(({ chair }) => !chair);
    return {
        title: 'Add a neutral chair, from outside',
        kind: 'template',
        edits: [
            ...(forum ? [setProperty(forum, 'chair', name)] : []),
            newDeclaration(charter, 'leader', { name, title: '…' }, [
                { key: 'from', value: '"…"', toComplete: 'where the leader comes from: no partner' },
                { key: 'standing', value: 'neutral' },
                { key: 'tasks', value: 'mediation, convening' },
            ]),
        ],
    };
}

/** Gives tasks to a leader: each of the leaders in turn is offered. */
export function giveTasks(charter: Charter, tasks: readonly string[]): Fix[] {
    return charter.leaders.filter(({ name }) => name !== undefined).slice(0, 3).map(leader => ({
        title: `Give ${tasks.length === 1 ? `the task of ${tasks[0]}` : 'these tasks'} to ${leader.called}`,
        kind: 'complete',
        edits: [addToList(leader, 'tasks', tasks.join(', '))],
    }));
}

export function setStanding(leader: Leader, standing: 'organic' | 'neutral' | 'sponsor' | 'representative'): Fix {
    return { title: `Call ${leader.called} ${phrases[standing]}`, kind: 'complete', edits: [setProperty(leader, 'standing', standing)] };
}

const phrases = { organic: 'an organic leader', neutral: 'a neutral leader', sponsor: 'a sponsor', representative: 'a representative' } as const;
