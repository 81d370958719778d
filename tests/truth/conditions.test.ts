import { describe, expect, it } from 'vitest';
import { assessConditions } from '../../language/assessment/condition-states.js';
import { inspect } from '../../language/check/check.js';
import { conditions } from '../../language/framework/conditions.js';
import { checkText, today } from '../support/check.js';
import { ruleById } from '../../language/rules/rule-by-id.js';
import { subsets } from './support.js';

/** What a charter may say, and of which conditions of the model it says something. */
const statements: Readonly<Record<string, { readonly text: string; readonly speaksOf: readonly string[] }>> = {
    power: { text: 'stakeholder A { power: high }\nstakeholder B { power: none }', speaksOf: ['power-and-resources'] },
    past: { text: 'relationship { between: A, B  history: antagonism }', speaksOf: ['prehistory'] },
    table: { text: 'forum F { members: A  setting: online }', speaksOf: ['inclusiveness', 'face-to-face-dialogue'] },
    decision: { text: 'decision D { affects: B  taken by: F }', speaksOf: ['inclusiveness'] },
    leader: { text: 'leader L { standing: organic  from: A }', speaksOf: ['leadership'] },
    work: { text: 'trust building { between: A, B  time: 2 years  cost: £5,000 }', speaksOf: ['trust-building'] },
    win: { text: 'small win W { between: A, B  due: 2026-08-01 }', speaksOf: ['intermediate-outcomes'] },
};

const charters = subsets(Object.keys(statements)).filter(said => said.includes('power') && (!said.includes('decision') || said.includes('table')));
const written = (said: readonly string[], more = '') => `partnership P "P" { stage: agreed }\n${said.map(each => statements[each]!.text).join('\n')}\n${more}`;

/** The state of each condition, as its findings and its words say: the gravest finding first, then whether there are any words. */
function truth(said: readonly string[], more = ''): Record<string, string> {
    const { findings } = checkText(written(said, more));
    const spokenOf = said.flatMap(each => statements[each]!.speaksOf);
    return Object.fromEntries(Object.keys(conditions).map(id => {
        const found = findings.filter(({ rule }) => (ruleById(rule) as { condition?: string }).condition === id).map(({ severity }) => severity as string);
        const gravest = ['error', 'warning'].find(severity => found.includes(severity));
        return [id, gravest ? { error: 'unmet', warning: 'at risk' }[gravest] : spokenOf.includes(id) ? 'supported' : 'not stated'] as [string, string];
    }));
}

function derived(text: string): Record<string, string> {
    const { workspace, uri } = checkText(text);
    return Object.fromEntries(Object.entries(assessConditions(inspect(workspace, uri, { today })!)!).map(([id, { state }]) => [id, state]));
}

describe('of all charters that say some of these things', () => {
    it('each condition is unmet, at risk, supported or not stated as its findings and its words say', () => {
        const seen = new Set<string>();
        for (const said of charters) {
            const states = truth(said);
            expect({ said, ...derived(written(said)) }).toEqual({ said, ...states });
            Object.values(states).forEach(state => seen.add(state));
        }
        expect([...seen].sort()).toEqual(['at risk', 'not stated', 'supported', 'unmet']);
    });

    it('an explanation lets a finding stand, and changes no state', () => {
        const explained = 'explain antagonism-without-remedy { because: "It is planned." }';
        for (const said of charters.filter(each => each.includes('past'))) expect({ said, ...derived(written(said, explained)) }).toEqual({ said, ...truth(said) });
    });

    it('a draft is judged as if it were agreed', () => {
        for (const said of charters) expect({ said, ...derived(written(said).replace('stage: agreed', 'stage: draft')) }).toEqual({ said, ...truth(said) });
    });
});
