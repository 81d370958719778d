import { describe, expect, it } from 'vitest';
import type { Proposal } from '../../language/assist/proposal.js';
import { completionAt, type Circumstances } from '../../language/assist/completion.js';
import type { CitableWork } from '../../language/model/imports.js';
import { declarations, type DeclarationSpec } from '../../language/vocabulary/declarations.js';
import { documentIn, workspaceWith } from '../support/model.js';

/** What is proposed at the mark `|`, and the text that it would replace. */
function proposed(marked: string, circumstances: Circumstances = {}, works: readonly CitableWork[] = []) {
    const at = marked.indexOf('|');
    const workspace = workspaceWith({ 'a.concordat': marked.replace('|', '') });
    workspace.setBibliography('file:///w/r.bib', works);
    const { from, proposals } = completionAt(documentIn(workspace, 'a.concordat'), at, circumstances);
    return { replaced: marked.slice(from, at), proposals, labels: proposals.map(({ label }) => label) };
}

const called = (label: string, proposals: readonly Proposal[]) => proposals.find(each => each.label === label);

describe('what supports a statement', () => {
    it('comes first behind it, and last on a line of its own', () => {
        expect(proposed('forum F {\n    meets: monthly |\n}').labels.slice(0, 3)).toEqual(['because', '[@…]', 'members']);
        expect(proposed('forum F {\n    meets: monthly\n    |\n}').labels.slice(0, 1)).toEqual(['members']);
        expect(proposed('forum F {\n    meets: monthly\n    |\n}').labels.slice(-2)).toEqual(['because', '[@…]']);
    });
});

it('a declaration is inserted with a title that is still to be written', () => {
    const titles = proposed('|').proposals.map(({ snippet }) => /^[a-z ]+ \$\{1:Name\} "(.*)" \{/.exec(snippet)?.[1]).filter(title => title !== undefined);
    expect(titles.length).toBeGreaterThan(10);
    expect(new Set(titles)).toEqual(new Set(['${2:…}']));
});

describe('the words of a setting', () => {
    const sectors = (partnership: string) => proposed(`${partnership}\nstakeholder A { sector: | }`).labels;
    const kinds = proposed('partnership P { kind: | }').labels;

    it('come last where nobody said that the charter is in it', () => {
        const labels = sectors('partnership P { kind: fisheries-co-management }');
        expect(labels[0]).not.toMatch(/nhs|care/);
        expect(labels.indexOf('nhs-commissioner')).toBeGreaterThan(labels.indexOf('citizens'));
        expect(kinds.indexOf('integrated-care-system')).toBeGreaterThan(kinds.indexOf('watershed-council'));
    });

    it('come first where the charter is in it, and those of England only in England', () => {
        expect(sectors('partnership P { kind: integrated-care-system }').slice(0, 2)).toEqual(['nhs-commissioner', 'secondary-care']);
        const elsewhere = sectors('partnership P { kind: integrated-care-system  area: "Powys, Wales" }');
        expect([elsewhere[0], elsewhere.at(-1)]).toEqual(['secondary-care', 'nhs-commissioner']);
    });

    it('are all proposed, each once', () => {
        expect(kinds.length).toBe(new Set(kinds).size);
        expect(new Set(sectors('partnership P'))).toEqual(new Set(sectors('partnership P { kind: integrated-care-system }')));
    });
});

describe('dots that hold the place of a value', () => {
    it.each([
        'ground rule G "…" { binds: "…"| }',
        'ground rule G "…" { binds: "|…" }',
        'ground rule G "…" {\n    binds: "…|"\n}',
    ])('%s gives way to what may stand there', marked => {
        const at = marked.indexOf('|');
        const text = marked.replace('|', '');
        const { from, to, proposals } = completionAt(documentIn(workspaceWith({ 'a.concordat': text }), 'a.concordat'), at);
        expect(text.slice(from, to)).toBe('"…"');
        expect(proposals.map(({ label, foundBy }) => [label, foundBy])).toEqual([['everyone', '"…" everyone']]);
    });

    it.each(['partnership P { purpose: "…|" }', 'stakeholder A "…|"', 'forum F { meets: monthly because "…|" }'])('%s is a text to write, and nothing is proposed', marked => {
        expect(proposed(marked).labels).toEqual([]);
    });
});

it('a word is found by what authors call the matter themselves', () => {
    const { proposals } = proposed('stakeholder A { sector: gp| }');
    expect(proposals.filter(({ foundBy }) => foundBy?.includes(' gp ')).map(({ label }) => label)).toEqual(['primary-care']);
});

describe('a file begins', () => {
    it('with a whole charter or a library', () => {
        expect(proposed('|').labels.slice(0, 3)).toEqual(['charter', 'library', 'partnership']);
        expect(called('charter', proposed('|').proposals)).toMatchObject({ is: 'block', snippet: expect.stringMatching(/^partnership [^]*\nforum [^]*\nground rule /) });
    });

    it('and goes on with what adds to it', () => {
        const { labels } = proposed('partnership P\n\n|');
        expect(labels.filter(label => ['charter', 'library', 'repair after conflict'].includes(label))).toEqual(['repair after conflict']);
    });

    it('but nothing of that stands within a declaration', () => {
        expect(proposed('partnership P {\n    |\n}').proposals.filter(({ is }) => is === 'block')).toEqual([]);
    });
});

describe('a value of a form is one to write over', () => {
    it.each([
        ['trust building { cost: | }', ['£60,000']],
        ['trust building { time: | }', ['18 months']],
        ['partnership P { period: | }', ['2026-04-01 to 2029-03-31', 'from 2026-04-01']],
        ['partnership P { review: | }', ['2027-04-01', 'daily', 'weekly', 'fortnightly', 'monthly', 'bimonthly', 'quarterly', 'yearly']],
        ['forum F { threshold: | }', ['2/3 of those present', '75%', '2/3 of votes cast']],
        ['partnership P { purpose: | }', ['"…"']],
    ])('%s', (marked, expected) => {
        const { labels, proposals } = proposed(marked);
        expect(labels).toEqual(expected);
        expect(proposals[0]!.snippet).toBe(expected[0] === '"…"' ? '"$1"$0' : `\${1:${expected[0]}}$0`);
    });

    it('and beside names, a text for someone outside where one may stand', () => {
        expect(proposed('stakeholder A\nobligation O { owed to: | }').labels).toEqual(['A', '"…"']);
        expect(proposed('stakeholder A\nobligation O { owed by: | }').labels).toEqual(['A', 'everyone']);
    });
});

describe('rules', () => {
    it('to explain are those of the model, and those first of which something is found', () => {
        const { labels, proposals } = proposed('explain |', { found: () => new Set(['win-overdue', 'no-review', 'unknown-term']) });
        expect(labels.slice(0, 3)).toEqual(['no-review', 'win-overdue', 'affected-stakeholder-excluded']);
        expect(labels).not.toContain('unknown-term');
        expect(proposals[0]).toMatchObject({ detail: 'Checks that the charter says when the partners next review how they work together.' });
        expect(proposals[0]?.markdown?.()).toMatch(/^\*\*no-review\*\*: /);
    });

    it('to ignore are all that can be, in a comment that names them', () => {
        for (const marked of ['// concordat-ignore |', '// concordat-ignore no-review, unkno|']) expect(proposed(marked).labels).toEqual(expect.arrayContaining(['no-review', 'unknown-term']));
        expect(proposed('// concordat-ignore unkno|').replaced).toBe('unkno');
        expect(proposed('// concordat-ignore |').labels).not.toContain('syntax-error');
        for (const marked of ['// concordat-ignore no-review: |', '// concordat|', '// a word |']) expect(proposed(marked).labels).toEqual([]);
    });
});

describe('citation keys', () => {
    const works = [{ id: 'doe:2020/a', title: 'On rivers' }] as const;
    it.each([
        ['at the bracket', 'import "r.bib"\nstakeholder A { power: low [|] }', ''],
        ['behind an @', 'import "r.bib"\nstakeholder A { power: low [@|] }', '@'],
        ['with any mark that keys may have', 'import "r.bib"\nstakeholder A { power: low [@jones-2023 "p. 1"; @doe:2|] }', '@doe:2'],
    ])('come from an imported bibliography, a declared source and the literature: %s', (_, marked, replaced) => {
        const found = proposed(`${marked}\nsource own "Own"`, {}, works);
        expect(found.replaced).toBe(replaced);
        expect(found.labels).toEqual(expect.arrayContaining(['@own', '@doe:2020/a', '@jones-2023']));
        expect(called('@doe:2020/a', found.proposals)).toMatchObject({ detail: 'On rivers', snippet: '@doe:2020/a' });
    });

    it('are not offered where a key stands already', () => {
        expect(proposed('stakeholder A { power: low [@jones-2023 |] }').labels).not.toContain('@jones-2023');
    });
});

describe('where a space was typed and nothing was asked for', () => {
    it.each([
        ['a value has to follow', 'stakeholder S { power: | }', ['none', 'low', 'moderate', 'high']],
        ['another name has to follow', 'stakeholder A\nstakeholder B\nforum F { members: A, | }', ['B']],
        ['nothing has to follow a value', 'stakeholder S { power: low | }', []],
        ['nor a brace', 'stakeholder S { | }', []],
        ['nor a declaration', 'stakeholder S {}\n |', []],
    ])('%s', (_, marked, expected) => {
        expect(proposed(marked, { unasked: true }).labels).toEqual(expected);
    });
});

it.each([
    ['forum F { members:| }\nstakeholder A', ' A'],
    ['forum F { members: B,| }\nstakeholder A', ' A'],
    ['forum F { members: | }\nstakeholder A', 'A'],
    ['forum F { chair: B [@x;| }\nsource A', ' @A'],
])('a value is set apart from the mark before it: %s', (marked, expected) => {
    expect(proposed(marked).proposals[0]!.snippet).toBe(expected);
});

it('what leads on to more proposals says so', () => {
    const { proposals } = proposed('partnership P {\n    |\n}');
    expect(Object.fromEntries(['kind', 'purpose', 'stage', 'review'].map(key => [key, called(key, proposals)!.leadsOn ?? false]))).toEqual({ kind: true, purpose: false, stage: true, review: true });
});

describe('a value goes on', () => {
    const forum = (text: string) => proposed(`stakeholder A\nleader L\nforum F { ${text}\n}`).labels;

    it.each<[string, readonly string[]]>([
        ['members: A |', ['3 seats', 'because']],
        ['members: A 3 |', ['seats', 'because']],
        ['minutes: published |', ['within 10 working days', '7 days before', 'because']],
        ['threshold: 2/3 |', ['of those present', 'of votes cast', 'of members', 'because']],
        ['threshold: 2/3 of |', ['those present', 'votes cast', 'members']],
        ['quorum: |', ['50%', 'majority', '5', '50% including chair']],
        ['quorum: 50% |', ['including chair', 'with …', 'of those present']],
        ['quorum: 5 including |', ['chair', 'A', 'L']],
        ['meets: at |', ['least daily', 'least weekly']],
        ['meets: at least |', ['daily', 'weekly']],
        ['meets: every |', ['6 weeks']],
        ['decides by: consensus [@jones-2023 |', ['"p. …"', 'says "…"']],
    ])('%s', (text, expected) => expect(forum(text).slice(0, expected.length)).toEqual(expected));

    it('unasked too, where it cannot end there', () => {
        expect(proposed('stakeholder A\nforum F { members: A |\n}', { unasked: true }).labels).toEqual([]);
        expect(proposed('stakeholder A\nforum F { quorum: 5 including |\n}', { unasked: true }).labels).toEqual(['chair', 'A']);
    });

    it('a period has a beginning and may have an end', () => {
        expect(proposed('partnership P { period: |\n}').labels).toEqual(['2026-04-01 to 2029-03-31', 'from 2026-04-01']);
        expect(proposed('partnership P { period: from |\n}').labels).toEqual(['2026-04-01']);
    });
});

describe('everyday words', () => {
    /** Whether an editor finds a proposal by these letters: they occur in it in this order, from the beginning of a word. */
    const foundBy = (marked: string, typed: string) => proposed(marked).proposals.filter(({ label, foundBy = label }) => foundBy.split(' ').some(word => word.startsWith(typed))).map(({ label }) => label);

    it.each([
        ['relationship {\n    |\n}', 'when', 'history'], ['relationship {\n    |\n}', 'hist', 'history'], ['relationship {\n    between:\n    |\n}', 'hist', 'history'],
        ['relationship {\n    between: A,\n    |\n}', 'hist', 'history'], ['relationship {\n    |\n}', 'why', 'cause'],
        ['small win W {\n    |\n}', 'deadline', 'due'], ['forum F {\n    |\n}', 'who', 'members'], ['forum F {\n    |\n}', 'deputy', 'vice chair'], ['trust building {\n    |\n}', 'money', 'cost'],
        ['|', 'organisation', 'stakeholder'], ['|', 'board', 'forum'], ['|', 'promise', 'commitment'],
    ])('%s: “%s” finds %s', (marked, typed, expected) => expect(foundBy(marked, typed)).toContain(expected));

    it('name no other property of the same declaration', () => {
        for (const [kind, { properties }] of Object.entries(declarations) as [string, DeclarationSpec][]) {
            for (const [key, { soughtAs = [], also = [] }] of Object.entries(properties)) {
                expect(soughtAs.filter(word => Object.hasOwn(properties, word) || also.includes(word)), `${kind}, ${key}`).toEqual([]);
            }
        }
    });

    it('what is proposed after a mark that asks for a value is the value, on its line', () => {
        expect(proposed('stakeholder A\nrelationship {\n    between: |\n}').labels).toEqual(['A', 'everyone']);
    });

    it('a declaration without a name leads on to its first value', () => {
        const { proposals } = proposed('|');
        expect(['relationship', 'trust building', 'stakeholder'].map(label => called(label, proposals)!.leadsOn ?? false)).toEqual([true, true, false]);
    });
});

describe('in a comment nothing is proposed', () => {
    it.each(['// a word |', '/* a word |', '/** a word |\n * more */\nstakeholder A', 'stakeholder A {\n    power: high // why |\n}', 'stakeholder A { /* po| */ power: high }', 'stakeholder A {\n    power: low /* mod|'])('%s', marked => {
        expect(proposed(marked).labels).toEqual([]);
        expect(proposed(marked, { unasked: true }).labels).toEqual([]);
    });

    it('but after it, and after what only looks like one', () => {
        expect(proposed('/* a */ |').labels).toContain('stakeholder');
        expect(proposed('source S { url: "https://a.example/*"  |\n}').labels).toContain('doi');
    });
});
