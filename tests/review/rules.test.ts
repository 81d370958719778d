import { readFileSync } from 'node:fs';
import { globSync } from 'tinyglobby';
import { expect, it } from 'vitest';
import type { Finding, TextFix } from '../../language/check/finding.js';
import { ruleIds } from '../../language/generated/rule-ids.js';
import { termInWords } from '../../language/text/terms.js';
import { vocabularies } from '../../language/vocabulary/terms/index.js';
import { examplesOn, readPage } from '../support/page.js';

// `npm run review-rules` writes both files anew. They are read by a person: whether each message claims no more than the charter shows, and whether each fix fills in only what is known.
const pages = globSync('language/rules/*/*.md').sort().map(readPage);
const terms = new Set<string>(Object.values(vocabularies).flatMap(({ terms: words }) => Object.keys(words)));

interface Found {
    readonly finding: Finding;
    readonly fixes: readonly TextFix[];
    readonly text: string;
}

/** What every rule finds on all pages, its own and the others'. */
const found = pages.flatMap(page => {
    const { fences, inspect } = examplesOn(page);
    return fences.flatMap((fence): Found[] => inspect(fence.text, fence).findings.map(finding => ({ finding, fixes: finding.fixes(), text: fence.text })));
});

/** The findings of the examples, as they were reviewed. */
const inExamples = globSync('tests/examples/*.txt').sort().flatMap(path => readFileSync(path, 'utf8').split('\n')).flatMap(line => {
    const [, rule, message] = /^\d+:\d+ \w+ ([a-z-]+): (.*)$/.exec(line) ?? [];
    return rule === undefined ? [] : [{ rule, message: message! }];
});

/** What is left of a sentence without names, numbers and quoted words: two sentences of the same frame come from the same words of a rule. */
const frameOf = (sentence: string) => sentence.replace(/ More may be in what was not read\.$/, '').replace(/“[^”]*”/g, '…').replace(/\d+/g, '0').replace(/\b(?:[A-Z][\w'’]*)(?: (?:of|and|the|for|[A-Z][\w'’]*))*\b/g, 'N').replace(/(?:N|…|0)(?:(?:, | and | or )(?:N|…|0))+/g, 'N');

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

/** What a fix writes and how each part of it is known. `chosen` is for the reader to judge: the title must offer it as a choice, or it is made up. */
function filledIn({ title, edits }: TextFix, finding: Finding, text: string): string[] {
    const written = edits.map(({ newText }) => newText).filter(each => each.trim() !== '');
    if (written.length === 0) return ['writes nothing; it takes words out'];
    return [`writes: ${written.join(' ⏎ ').replace(/\s+/g, ' ').trim()}`, ...partsOf(written.join('\n')).map(part => `${part}: ${reasonFor(part, { title, finding, text })}`)];
}

/** The values in what is written: names, words, dates, numbers; keywords, comments and dots left to the author are none. */
function partsOf(written: string): string[] {
    const values = written.replace(/\/\/.*/g, '').split('\n').flatMap(line => {
        const value = /^\s*(?:[a-z][a-z -]*:\s*|,\s*)(.*)$/.exec(line)?.[1] ?? (/[{}]/.test(line) ? '' : line);
        return value.replace(/[{}]/g, '').split(',').map(each => each.trim());
    });
    return [...new Set(values.filter(value => value !== '' && !/^["“]?…["”]?$/.test(value)))];
}

function reasonFor(part: string, { title, finding, text }: { title: string; finding: Finding; text: string }): string {
    if (finding.about.includes(part)) return 'the finding is about it';
    if (title.includes(part) || title.includes(termInWords(part)) || finding.message.includes(termInWords(part.replace(/^"|"$/g, '')))) return 'named in the title or the message';
    if (terms.has(part)) return 'CHOSEN: a term that neither the title nor the message names';
    if (new RegExp(`^(?:[a-z ]+) ${part}\\b`, 'm').test(text)) return 'CHOSEN: a declaration of the charter that the finding is not about';
    return text.includes(part) ? 'written in the charter already' : 'CHOSEN: stated nowhere';
}
