import { describe, expect, it } from 'vitest';
import { mentionsIn, declarationOf } from '../../language/assist/mentions.js';
import { renamableAt, renamed, renamings } from '../../language/assist/rename.js';
import { targetAt } from '../../language/assist/target.js';
import { documentIn, workspaceWith } from '../support/model.js';

/** The document `a.concordat` and the offset of the mark `|` in it. */
function at(marked: string, others: Readonly<Record<string, string>> = {}) {
    const offset = marked.indexOf('|');
    const workspace = workspaceWith({ 'a.concordat': marked.replace('|', ''), ...others });
    return { workspace, document: documentIn(workspace, 'a.concordat'), offset };
}

/** All texts after the rename, or why it was refused. */
function after(marked: string, newName: string, others: Readonly<Record<string, string>> = {}) {
    const { workspace, document, offset } = at(marked, others);
    const found = renamableAt(document, offset);
    const places = found && renamed(workspace, found, newName);
    if (!Array.isArray(places)) return places;
    return Object.fromEntries(['a.concordat', ...Object.keys(others)].filter(name => name.endsWith('.concordat')).map(name => {
        const source = workspace.document(`file:///w/${name}`)!;
        const own = places.filter(place => place.document === source).sort((a, b) => b.start - a.start);
        return [name, own.reduce((text, { start, end }) => text.slice(0, start) + newName + text.slice(end), source.text)];
    }));
}

const surveyed = 'source survey "Survey" { year: 2025 }\nstakeholder A { power: low [@survey "p. 3"; @jones-2023]  incentive: weak because "so" [@survey] }\n';

describe('a source', () => {
    it.each([
        ['where it is declared', surveyed.replace('survey', 'sur|vey')],
        ['where it is cited', surveyed.replace('@survey "', '@sur|vey "')],
        ['behind its key', surveyed.replace('@survey]', '@survey|]')],
    ])('is renamed with all that cites it: %s', (_, marked) => {
        expect(after(marked, 'staff-2025')).toEqual({ 'a.concordat': surveyed.replaceAll('survey', 'staff-2025') });
    });

    it('is renamed in the charters that import it', () => {
        const library = 'source survey "Survey" { year: 2025 }\n';
        expect(after('import "lib.concordat"\nstakeholder A { power: low [@sur|vey] }\n', 'staff', { 'lib.concordat': library })).toEqual({
            'a.concordat': 'import "lib.concordat"\nstakeholder A { power: low [@staff] }\n', 'lib.concordat': library.replace('survey', 'staff'),
        });
    });

    it('leads to where it is declared, and is found wherever it is cited', () => {
        const { document, offset } = at(surveyed.replace('@survey "', '@sur|vey "'));
        const source = declarationOf(document, targetAt(document, offset))!;
        expect([source.keyword, source.name]).toEqual(['source', 'survey']);
        expect([...mentionsIn(document, source)].map(({ start, end }) => document.source.text.slice(start - 1, end))).toEqual(['@survey', '@survey']);
    });

    it.each([
        ['a work of a bibliography', surveyed.replace('@jones', '@jo|nes')],
        ['one that nobody knows', 'stakeholder A { power: low [@no|where] }'],
        ['the place in it', surveyed.replace('"p. 3"', '"p.| 3"')],
    ])('but nothing else in brackets: %s', (_, marked) => {
        expect(after(marked, 'other')).toBeUndefined();
    });
});

it.each([
    ['an explanation, which is called as its rule is', 'partnership P\nexplain missing-ground|-rules { because: "later" }'],
    ['a term', 'stakeholder A { power: lo|w }'],
    ['a keyword', 'stakeh|older A'],
])('what cannot be renamed: %s', (_, marked) => {
    expect(after(marked, 'other')).toBeUndefined();
});

describe('a new name is refused', () => {
    it.each([
        ...['two words', '2026-04-01', '20GBP', '12', 'a.b'].map(name => [`that cannot be one: ${name}`, 'stakeholder A|', name, `“${name}” cannot be a name. Use letters and digits, a letter first.`]),
        ['that another has', 'stakeholder A|\nleader Lane', 'Lane', '“Lane” is taken: it is the name of a leader.'],
        ['that is the key of another source', `${surveyed.replace('survey', 'sur|vey')}source other "O"`, 'other', '“other” is taken: it is the key of another work.'],
        ['that is the key of a work of the literature', surveyed.replace('survey', 'sur|vey'), 'jones-2023', '“jones-2023” is taken: it is the key of another work.'],
    ])('%s', (_, marked, newName, expected) => {
        expect(after(marked, newName)).toBe(expected);
    });

    it('that another has in a charter that imports this one', () => {
        const others = { 'b.concordat': 'import "a.concordat"\nforum Table { members: A }\n' };
        expect(after('stakeholder A|\n', 'Table', others)).toBe('“Table” is taken: it is the name of a forum.');
        expect(after('stakeholder A|\n', 'Anna', others)).toEqual({ 'a.concordat': 'stakeholder Anna\n', 'b.concordat': others['b.concordat'].replace('A }', 'Anna }') });
    });

    it('but not the one that it has', () => {
        expect(after('stakeholder A|\nforum F { members: A }', 'A')).toEqual({ 'a.concordat': 'stakeholder A\nforum F { members: A }' });
    });
});

describe('a title that is given for a name', () => {
    /** The text after the rename, or why it was refused. */
    const retitled = (marked: string, title: string) => {
        const { workspace, document, offset } = at(marked);
        const edits = renamings(workspace, renamableAt(document, offset)!, title);
        if (typeof edits === 'string') return edits;
        return [...edits].sort((a, b) => b.place.start - a.place.start).reduce((text, { place, text: now }) => text.slice(0, place.start) + now + text.slice(place.end), document.source.text);
    };

    it.each([
        ['makes a name of its first words, and is the title', 'stakeholder Cou|ncil "Council"\nforum F { members: Council }', 'Riverside Town Council', 'stakeholder RiversideTownCouncil "Riverside Town Council"\nforum F { members: RiversideTownCouncil }'],
        ['also where the name is used', 'stakeholder Council "Council"\nforum F { members: Cou|ncil }', 'St Mary’s', 'stakeholder StMarys "St Mary’s"\nforum F { members: StMarys }'],
        ['is added where there was none', 'stakeholder Cou|ncil { power: high }', 'Town Council', 'stakeholder TownCouncil "Town Council" { power: high }'],
        ['changes the title alone where the name stays', 'stakeholder Town|Council "Council"', 'Town Council', 'stakeholder TownCouncil "Town Council"'],
        ['is refused where the name that it makes is taken', 'stakeholder Cou|ncil\nforum TownBoard', 'Town board', '“TownBoard” is taken: it is the name of a forum.'],
    ])('%s', (_, marked, title, expected) => expect(retitled(marked, title)).toBe(expected));
});
