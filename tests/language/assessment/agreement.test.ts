import pico from 'picocolors';
import { resolve } from 'node:path';
import Papa from 'papaparse';
import { globSync } from 'tinyglobby';
import { describe, expect, it } from 'vitest';
import { assessConditions } from '../../../language/assessment/condition-states.js';
import { countsInWords, marks, meanings, states, type ConditionState } from '../../../language/assessment/states.js';
import { lensesOf } from '../../../language/assist/lenses.js';
import { conditions, type ConditionId } from '../../../language/framework/conditions.js';
import { figureOf } from '../../../language/pictures/figure.js';
import { keyOf, markOf, boxOf } from '../../../language/pictures/states.js';
import { reportAsMarkdown } from '../../../language/report/markdown.js';
import { reportOf } from '../../../language/report/report.js';
import { isGoodPractice } from '../../../language/rules/rule.js';
import { ruleById } from '../../../language/rules/rule-by-id.js';
import { assessmentsAsCsv } from '../../../cli/output/formats/assessment-csv.js';
import { assessmentsAsJson } from '../../../cli/output/formats/assessment-json.js';
import { assessmentsAsPretty } from '../../../cli/output/formats/assessment-pretty.js';
import { assistantIn, call } from '../../support/assistant.js';
import { assessedExample, tagsOf } from '../../support/picture.js';
import { slow } from '../../support/slow.js';

const ids = Object.keys(conditions) as ConditionId[];
// Four of them are the real documents whose cases were written before they were encoded. A library has no states.
const examples = globSync('examples/**/*.{concordat,concordat.md}').map(path => path.replace('examples/', '')).filter(path => !/organisations|answers-/.test(path)).sort();

describe.each(examples)('%s', path => {
    it('has the same states wherever they are shown', async () => {
        const { inspection, charter, assessment } = await assessedExample(path);
        const found = assessConditions(inspection)!;
        const expected = ids.map(id => [id, found[id].state]);

        expect(assessment.conditions.map(({ id, state }) => [id, state])).toEqual(expected);
        expect(tagsOf(figureOf(assessment)).filter(({ attributes }) => attributes['data-condition']).map(({ attributes }) => [attributes['data-condition'], attributes['data-state']]))
            .toEqual(expected.map(([id, state]) => [id, keyOf(state as ConditionState)]));
        const files = [{ path, inspection, assessment }];
        const data = JSON.parse(assessmentsAsJson(files)) as { assessments: { conditions: { id: string; state: string }[] }[] };
        expect(data.assessments[0]!.conditions.map(({ id, state }) => [id, state])).toEqual(expected);
        const [pretty, markdown] = [assessmentsAsPretty(files, { colors: pico.createColors(false), width: 110 }), reportAsMarkdown(reportOf(charter, assessment))];
        for (const { title, state } of assessment.conditions) {
            expect(pretty).toContain(`${marks[state]} ${title}: ${state}\n`);
            expect(markdown.replaceAll('**', '')).toContain(`${title}: ${marks[state]} ${state}`);
        }
        const { data: rows } = Papa.parse<Record<string, string>>(assessmentsAsCsv(files, ''), { header: true, skipEmptyLines: true });
        expect(rows.map(({ condition, state }) => [condition, state])).toEqual(expected);
        const counts = countsInWords(assessment.conditions);
        expect(lensesOf(inspection)[0]!.label).toBe(`Conditions of the model: ${counts}`);
        expect(pretty).toContain(`Of 15 conditions: ${counts}.`);
        expect(figureOf(assessment)).toContain(`Fifteen conditions: ${counts}.`);
    });

    it('is free of concern only where something is stated, nothing is missing and no rule of the model finds anything, hints included', async () => {
        const { assessment } = await assessedExample(path);
        for (const { state, facts, findings } of assessment.conditions) {
            const ofModel = findings.filter(({ rule }) => !isGoodPractice(ruleById(rule)!));
            const bearings = facts.map(({ bearing }) => bearing);
            if (state === 'no concern found') {
                expect(ofModel).toEqual([]);
                expect(bearings).toContain('stated');
                expect(bearings.filter(bearing => bearing !== 'stated' && bearing !== 'context')).toEqual([]);
            }
            if (state === 'unmet' || state === 'at risk') expect(ofModel.map(({ severity }) => severity as string)).toContain(state === 'unmet' ? 'error' : 'warning');
            if (state === 'not stated') expect(bearings).toContain('missing');
            expect(facts.length).toBeGreaterThan(0);
        }
    });

    it('has facts in sentences, without counting to none or one', async () => {
        const { assessment } = await assessedExample(path);
        for (const { says } of [...assessment.conditions.flatMap(({ facts }) => facts), ...assessment.leadership.steps]) {
            expect(says).toMatch(/^\P{Ll}.*[.!?”)]$/su);
            expect(says.replace(/[“"][^”"]*[”"]/g, '')).not.toMatch(/\b0 of \d|\b\d+ of 1\b|\ball [12] |\b1 others|\(s\)|\.\./);
        }
    });
});

slow('an assistant is told the same states, and to ask the same first', async () => {
    const client = await assistantIn(resolve('examples'));
    for (const path of examples) {
        const { inspection, charter, assessment } = await assessedExample(path);
        const { structuredContent } = await call(client, 'assess', { path });
        const told = structuredContent as { to_ask?: string; conditions: { condition: string; state: string }[] };
        expect({ path, states: told.conditions.map(({ condition, state }) => [condition, state]), asked: told.to_ask }).toEqual({ path, states: assessment.conditions.map(({ id, state }) => [id, state]), asked: assessment.toAsk });
        const texts = [assessmentsAsPretty([{ path, inspection, assessment }], { colors: pico.createColors(false), width: 110 }), reportAsMarkdown(reportOf(charter, assessment))];
        for (const text of texts) expect({ path, asks: /ask the partners/i.test(text) }).toEqual({ path, asks: assessment.toAsk !== undefined });
    }
});

it('each state has a sign, a mark, a border and a meaning that no other has', () => {
    const own = (of: (state: ConditionState) => string) => expect(new Set(states.map(of)).size).toBe(states.length);
    own(state => marks[state]);
    own(state => meanings[state]);
    // Without colours: shapes and borders alone.
    own(state => markOf(keyOf(state), 0, 0).replace(/ (class|fill|stroke)="[^"]*"/g, ''));
    own(state => { const { class: _, fill: __, stroke: ___, ...border } = boxOf(keyOf(state)); return JSON.stringify(border); });
});
