import type { Charter } from '../model/charter.js';
import type { Entity } from '../model/entity.js';
import { addNames, addNewName, addToList, setProperty } from './edits.js';
import { choicesAmong, type Fix } from './fix.js';
import { facilitationTasks } from '../vocabulary/terms/index.js';
import { freeName, newDeclaration, toChoose, toWrite } from './templates.js';
import { inTitle } from './titles.js';

type Leader = Entity<'leader'>;
type Forum = Entity<'forum'>;
type Stakeholder = Entity<'stakeholder'>;

/** Adds an organic leader. Who that is, from where, trusted by whom and to do what, the author has yet to say. */
export function addOrganicLeader(charter: Charter): Fix {
    return {
        title: 'Add an organic leader, from among the partners',
        kind: 'template',
        edits: [newDeclaration(charter, 'leader', { name: freeName(charter, 'OrganicLeader'), title: '…' }, [
            toWrite('from', 'the name of the partner that the leader comes from; add “trusted by” with those who trust the leader'),
            { key: 'standing', value: 'organic' },
            toChoose('tasks', `one or more, such as ${facilitationTasks.join(', ')}`),
        ])],
    };
}

/** Adds a neutral leader from outside, in the chair of a forum that has none; where all have one, to mediate. */
export function addNeutralChair(charter: Charter): Fix {
    const name = freeName(charter, 'NeutralChair');
    const forum = charter.forums.find(forum => !hasChair(forum) && forum.document === charter.document);
    return {
        title: forum ? `Add a neutral chair of ${forum.called}, from outside` : 'Add a neutral leader from outside, for mediation',
        kind: 'template',
        edits: [
            ...(forum ? [addNewName(charter, forum, 'chair', name)] : []),
            newDeclaration(charter, 'leader', { name, title: '…' }, [
                toWrite('from', 'where the leader comes from: no partner'),
                { key: 'standing', value: 'neutral' },
                ...(forum ? [] : [{ key: 'tasks', value: 'mediation' }]),
            ]),
        ],
    };
}

/** A chair whose name is not known here is one too. */
const hasChair = (forum: Forum): boolean => forum.chair !== undefined || forum.hides('chair');

/** Puts a leader in the chair of a forum, or beside the one who is there. */
export function giveChair(leader: Leader, forum: Forum): Fix {
    return hasChair(forum)
        ? { title: `Add ${leader.called} as a co-chair of ${forum.called}`, kind: 'complete', edits: [addNames(forum, 'co-chair', [leader])] }
        : { title: `Make ${leader.called} the chair of ${forum.called}`, kind: 'complete', edits: [addNames(forum, 'chair', [leader])] };
}

/** Adds a leader from a stakeholder, whom the author has yet to name, to share the chair of these forums. */
export function addCoChair(charter: Charter, forums: readonly Forum[], from: Stakeholder): Fix {
    const name = freeName(charter, 'CoChair');
    return {
        title: `Add a co-chair of ${inTitle(forums)} from ${from.called}`,
        kind: 'template',
        edits: [
            ...forums.map(forum => addNewName(charter, forum, 'co-chair', name)),
            newDeclaration(charter, 'leader', { name, title: '…' }, [{ key: 'from', value: [from], toComplete: 'who this is, in place of the dots' }]),
        ],
    };
}

/** Gives tasks to a leader; each of them is a choice. */
export function giveTasks(leaders: readonly Leader[], tasks: readonly string[]): Fix[] {
    return choicesAmong(leaders).map(leader => ({
        title: `Give the ${tasks.length === 1 ? 'task' : 'tasks'} of ${inTitle(tasks)} to ${leader.called}`,
        kind: 'complete',
        edits: [addToList(leader, 'tasks', tasks.join(', '))],
    }));
}

export function setStanding(leader: Leader, standing: 'organic' | 'neutral' | 'sponsor' | 'representative'): Fix {
    return { title: `Call ${leader.called} ${phrases[standing]}`, kind: 'complete', edits: [setProperty(leader, 'standing', standing)] };
}

const phrases = { organic: 'an organic leader', neutral: 'a neutral leader', sponsor: 'a sponsor', representative: 'a representative' } as const;
