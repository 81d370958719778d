import { globSync } from 'tinyglobby';
import { describe, expect, it } from 'vitest';
import { ruleById } from '../../language/rules/rule-by-id.js';
import { isCharterRule } from '../../language/rules/rule.js';
import { checkText } from '../support/check.js';
import { examplesOn, readPage } from '../support/page.js';
import { withPartnership } from './edges.js';

// What is said of a finding that the unread part of a source, or another document, may contradict.

const sentence = 'The sources were read only in part, so they may say more.';
/** A message says so itself where the charter is silent. */
const saysWhatIsAbsent = /\bcharter\b[^.;]*?\b(?:not|no|nothing|nobody|only|none)\b|\bbut not\b|\b[Ii]t does not say\b|\bno support is stated\b|\bno reason\b|nothing that\b/;

describe('where a source was read in part', () => {
    const rules = globSync('language/rules/*/*.md').sort().map(readPage).filter(({ id }) => isCharterRule(ruleById(id)!));
    const unread = (text: string) => `${text}\nsource NotReadWhole "A source that was not read whole" { read: part "the opening" }\n`;

    it.each(rules.map(page => [page.id, page] as const))('%s says that its sources may say more just where it reports what the charter does not state', (id, page) => {
        const { fences, inspect } = examplesOn(page);
        const messages = fences.flatMap(fence => inspect(unread(fence.text), fence).findings).filter(({ rule }) => rule === id).map(({ message }) => message);
        const saysSo = (message: string) => message.includes(sentence);
        expect(messages.filter(message => saysWhatIsAbsent.test(message.replace(sentence, '')) && !saysSo(message)), 'rests on an absence, and does not say so').toEqual([]);
        expect(messages.filter(message => saysSo(message) && message.split(sentence).length !== 2), 'says so twice').toEqual([]);
    });

    it('what rests on what is stated alone does not say so', () => {
        const { findings } = checkText(unread(withPartnership('stakeholder A "A" { sector: business  power: high }\nstakeholder B "B" { power: low }\nforum F "F" { members: A 3 seats, B  decides by: majority }')));
        expect(findings.filter(({ rule }) => rule === 'weaker-can-be-outvoted').map(({ message }) => message)).toEqual(['In “F”, A can outvote B.']);
    });
});

describe('where the documents differ on a body', () => {
    const forum = 'stakeholder A "A" { sector: secondary-care }\nstakeholder C "C" { sector: patients-and-public }\nforum F "F" { members: A 5 seats, C 1 seats DIFFER }\n';
    const found = (text: string) => checkText(withPartnership(text)).findings.filter(({ rule }) => rule === 'weaker-can-be-outvoted').map(({ message, related }) => [message, ...related.map(each => each.message)]);
    const message = 'In “F”, providers hold 5 of 6 seats, and C 1. The charter states nothing that offsets it.';

    it('findings that count its seats say so', () => {
        expect(found(forum.replace('DIFFER', ' papers differ: "12 members or 14"'))).toEqual([[`${message} The documents differ on “F”, so the numbers are uncertain: “12 members or 14”.`, 'C speaks for those who use services.', 'The documents differ here: “12 members or 14”.']]);
    });

    it('also on a seat there', () => {
        expect(found(`${forum.replace('DIFFER', '')}seat S "S" { on: F  held by: A  number: 5  papers differ: "5 or 6" }`)).toMatchObject([[expect.stringContaining('The documents differ on “F”'), expect.anything(), 'The documents differ here: “5 or 6”.']]);
    });

    it('and where they agree, nothing is said', () => {
        expect(found(forum.replace('DIFFER', ''))).toEqual([[message, 'C speaks for those who use services.']]);
    });
});
