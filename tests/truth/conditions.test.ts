import { describe, expect, it } from 'vitest';
import { assessConditions } from '../../language/assessment/condition-states.js';
import { inspect } from '../../language/check/check.js';
import { conditions } from '../../language/framework/conditions.js';
import { checkText, today } from '../support/check.js';
import { ruleById } from '../../language/rules/rule-by-id.js';
import { isGoodPractice } from '../../language/rules/rule.js';
import { subsets } from './support.js';

type Bearing = 'all' | 'some';

/** What a charter may state, and of which conditions that is all or some of what the model asks for. */
const statements: Readonly<Record<string, { readonly text: string; readonly states: Readonly<Record<string, Bearing>> }>> = {
    power: { text: 'stakeholder A { power: high }\nstakeholder B { power: none }', states: { 'power-and-resources': 'some' } },
    past: { text: 'relationship { between: A, B  history: antagonism }', states: { prehistory: 'some' } },
    goodwill: { text: 'relationship { between: A, B  history: cooperation  trust: high  conflict: none }', states: { prehistory: 'all' } },
    table: { text: 'forum F { members: A  setting: online }', states: { 'collective-forum': 'some', 'face-to-face-dialogue': 'some' } },
    decision: { text: 'decision D { affects: B  taken by: F }', states: { inclusiveness: 'some' } },
    leader: { text: 'leader L { standing: organic  from: A }', states: { leadership: 'some' } },
    work: { text: 'trust building { between: A, B  time: 2 years  cost: £5,000 }', states: { 'trust-building': 'all', prehistory: 'some' } },
    win: { text: 'small win W { between: A, B  due: 2026-08-01 }', states: { 'intermediate-outcomes': 'all' } },
};

/** Rules whose findings in these charters only say that something is not stated. */
const silent = new Set(['no-facilitative-leader', 'leader-without-trust', 'missing-ground-rules', 'no-small-wins', 'shared-understanding-incomplete', 'forum-without-decision-rule', 'trust-building-unbudgeted']);

const charters = subsets(Object.keys(statements)).filter(said => said.includes('power') && (!said.includes('decision') || said.includes('table')) && !(said.includes('past') && said.includes('goodwill')));
const written = (said: readonly string[], more = '') => `partnership P "P" { stage: agreed }\n${said.map(each => statements[each]!.text).join('\n')}\n${more}`;

/** The state of each condition: the gravest finding about what is stated, then how much of what the model asks for is stated. */
function truth(said: readonly string[], more = ''): Record<string, string> {
    const { findings } = checkText(written(said, more));
    return Object.fromEntries(Object.keys(conditions).map(id => {
        const ofModel = findings.filter(({ rule }) => (ruleById(rule) as { condition?: string }).condition === id && !isGoodPractice(ruleById(rule)!));
        const gravest = ['error', 'warning'].find(severity => ofModel.some(finding => finding.severity === severity && !silent.has(finding.rule)));
        if (gravest) return [id, { error: 'unmet', warning: 'at risk' }[gravest]];
        if (id === 'trust-building' && said.includes('goodwill') && !said.includes('work')) return [id, 'not called for'];
        // Work on a relationship says nothing of a history that is not described, and does not undo a history of conflict.
        const bearings = said.flatMap(each => (each === 'work' && id === 'prehistory' && !said.includes('past') ? [] : statements[each]!.states[id] ?? []));
        if (bearings.length === 0) return [id, 'not stated'];
        return [id, bearings.includes('all') && ofModel.length === 0 ? 'no concern found' : 'partly stated'];
    })) as Record<string, string>;
}

function derived(text: string): Record<string, string> {
    const { workspace, uri } = checkText(text);
    return Object.fromEntries(Object.entries(assessConditions(inspect(workspace, uri, { today })!)!).map(([id, { state }]) => [id, state]));
}

describe('of all charters that say some of these things', () => {
    it('each condition is in the state that its findings and what is stated give it', () => {
        const seen = new Set<string>();
        for (const said of charters) {
            const states = truth(said);
            expect({ said, ...derived(written(said)) }).toEqual({ said, ...states });
            Object.values(states).forEach(state => seen.add(state));
        }
        expect([...seen].sort()).toEqual(['at risk', 'no concern found', 'not called for', 'not stated', 'partly stated', 'unmet']);
    });

    it('an explanation lets a finding stand, and changes no state', () => {
        const explained = 'explain antagonism-without-remedy { because: "It is planned." }';
        for (const said of charters.filter(each => each.includes('past'))) expect({ said, ...derived(written(said, explained)) }).toEqual({ said, ...truth(said) });
    });

    it('a draft is judged as if it were agreed', () => {
        for (const said of charters) expect({ said, ...derived(written(said).replace('stage: agreed', 'stage: draft')) }).toEqual({ said, ...truth(said) });
    });
});
