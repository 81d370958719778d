import { readFileSync } from 'node:fs';
import { globSync } from 'tinyglobby';
import { expect, it } from 'vitest';
import { remedyFor } from '../../language/assessment/remedy.js';
import { findingsFrom, inspect } from '../../language/check/check.js';
import type { Finding, TextFix } from '../../language/check/finding.js';
import { presented } from '../../language/check/presentation.js';
import { ruleIds } from '../../language/generated/rule-ids.js';
import { isCharterRule } from '../../language/rules/rule.js';
import { documentsOn } from '../support/documents.js';
import { examplesOn, readPage } from '../support/page.js';
import { today } from '../support/check.js';
import { filledIn } from './filled-in.js';

// `npm run review-rules` writes the files anew. They are read by a person: whether each message claims no more than the charter shows, whether each fix fills in
// only what is known, and whether each next step asks for what is open.
const pages = globSync('language/rules/*/*.md').sort().map(readPage);

interface Found {
    readonly finding: Finding;
    readonly fixes: readonly TextFix[];
    readonly text: string;
}

/** What every rule finds on all pages, its own and the others', and what to do next about what is found of the charter. */
const inspected = pages.flatMap(page => {
    const { fences, inspect: inspectFence } = examplesOn(page);
    // What a cited document says is stated too.
    const documents = [...documentsOn(page.path).values()].flatMap(({ document }) => document.passages.map(({ text }) => text)).join('\n');
    return fences.map(fence => {
        const { workspace, uri } = inspectFence(fence.text, fence);
        const inspection = inspect(workspace, uri, { today: fence.options.get('today') ?? today })!;
        const found = findingsFrom(inspection).map((finding): Found => ({ finding, fixes: finding.fixes(), text: `${fence.text}\n${documents}` }));
        const steps = inspection.aboutCharter.map(raw => ({ rule: raw.rule.id, step: remedyFor(raw, inspection.document, presented(raw, inspection.document, 'info', undefined).fixes()), isOfModel: isCharterRule(raw.rule) }));
        return { found, steps };
    });
});
const found = inspected.flatMap(each => each.found);
const steps = inspected.flatMap(each => each.steps);

/** The findings of the examples, as they were reviewed. */
const inExamples = globSync('tests/examples/*.txt').sort().flatMap(path => readFileSync(path, 'utf8').split('\n')).flatMap(line => {
    const [, rule, message] = /^\d+:\d+ \w+ ([a-z-]+): (.*)$/.exec(line) ?? [];
    return rule === undefined ? [] : [{ rule, message: message! }];
});

/** What is left of a sentence without names, numbers and quoted words: two sentences of the same frame come from the same words of a rule. */
const frameOf = (sentence: string) => sentence.replace(/ The sources were read only in part, so they may say more\.$/, '').replace(/“[^”]*”/g, '…').replace(/\d+/g, '0').replace(/\b(?:[A-Z][\w'’]*)(?: (?:of|and|the|for|[A-Z][\w'’]*))*\b/g, 'N').replace(/(?:N|…|0)(?:(?:, | and | or )(?:N|…|0))+/g, 'N');

function oncePerFrame<T>(items: readonly T[], sentenceOf: (item: T) => string): T[] {
    const seen = new Map<string, T>();
    for (const item of items) if (!seen.has(frameOf(sentenceOf(item)))) seen.set(frameOf(sentenceOf(item)), item);
    return [...seen.values()].sort((a, b) => (sentenceOf(a) < sentenceOf(b) ? -1 : 1));
}

it('the messages of all rules, one for each way in which they are worded, are those that were read', async () => {
    const messages = [...found.map(({ finding: { rule, message } }) => ({ rule, message })), ...inExamples];
    const sections = ruleIds.map(id => {
        const own = oncePerFrame(messages.filter(({ rule }) => rule === id), ({ message }) => message);
        return `${id}\n${own.map(({ message }) => `    ${message}\n`).join('')}`;
    });
    await expect(sections.join('\n')).toMatchFileSnapshot(`${import.meta.dirname}/messages.txt`);
});

it('the fixes of all rules are those that were read, with what each fills in and how that is known', async () => {
    const sections = ruleIds.map(id => {
        const own = oncePerFrame(found.filter(({ finding }) => finding.rule === id).flatMap(each => each.fixes.map(fix => ({ ...each, fix }))), ({ fix }) => fix.title);
        return own.length === 0 ? `${id}\n    no fix\n` : `${id}\n${own.map(({ fix, finding, text }) => `    ${fix.title} (${fix.kind})\n${filledIn(fix, finding, text).map(line => `        ${line}\n`).join('')}`).join('')}`;
    });
    await expect(sections.join('\n')).toMatchFileSnapshot(`${import.meta.dirname}/fixes.txt`);
});

it('no fix fills in what nobody stated', () => {
    const invented = found.flatMap(({ finding, fixes, text }) => fixes.flatMap(fix => filledIn(fix, finding, text).filter(line => line.includes('INVENTED')).map(line => `${finding.rule}: ${fix.title}: ${line}`)));
    expect([...new Set(invented)]).toEqual([]);
});

it('the next steps of all rules of the model are those that were read', async () => {
    const sections = ruleIds.filter(id => steps.some(({ rule }) => rule === id)).map(id => {
        const own = oncePerFrame(steps.filter(({ rule }) => rule === id), ({ step }) => step);
        return `${id}\n${own.map(({ step }) => `    ${step}\n`).join('')}`;
    });
    await expect(sections.join('\n')).toMatchFileSnapshot(`${import.meta.dirname}/next-steps.txt`);
});
