import { expect, it } from 'vitest';
import { inspect } from '../../language/check/check.js';
import type { Entity } from '../../language/model/entity.js';
import { sentencesOf } from '../../language/report/prose.js';
import { declarations, type DeclarationSpec } from '../../language/vocabulary/declarations.js';
import type { Kind } from '../../language/vocabulary/kinds.js';
import type { PropertySpec } from '../../language/vocabulary/properties.js';
import { vocabularies } from '../../language/vocabulary/terms/index.js';
import { Workspace } from '../../language/workspace/workspace.js';

// `npm run review-report` writes the file anew. It is read aloud: each sentence must be English.

/** One of each kind, for properties that name others. */
const named = 'stakeholder Mill "Mill Trust"\nstakeholder Farm "Valley Farmers"\nforum Board "Board"\ndecision Weir "The weir"\nrole Clerk "Clerk"\nleader Ada "Ada Cole"\nseat Bench "Bench" { on: Board }\nconcern Fish "The fish"\npriority Water "Clean water"\nobligation Report "A yearly report"\nground rule Fair "Fair words"\n';
const names: Readonly<Partial<Record<Kind, string>>> = { stakeholder: 'Mill, Farm', forum: 'Board', decision: 'Weir', role: 'Clerk', leader: 'Ada', seat: 'Bench', concern: 'Fish', priority: 'Water', obligation: 'Report', 'ground rule': 'Fair' };

const plainValues: Readonly<Record<string, readonly string[]>> = {
    text: ['"words as they are written"'], date: ['2027-04-01'], period: ['2026-04-01 to 2029-03-31', 'from 2026-04-01'], 'period-or-least': ['at least 8 weeks', '2026-04-01 to 2026-06-30'], duration: ['12 months', '1 week'], rhythm: ['monthly', 'every 6 weeks'],
    'date-or-rhythm': ['2027-04-01', 'yearly'], money: ['£60,000'], threshold: ['75% of members'], quorum: ['5 members', '50% of members'], number: ['3'], terms: ['2 terms'], year: ['2026'],
};

function valuesOf(spec: PropertySpec): readonly string[] {
    if (spec.form === 'names') {
        const own = spec.of.map(kind => names[kind]).find(each => each !== undefined);
        if (own === undefined) return [];
        return [spec.many ? own : own.split(',')[0]!];
    }
    if (spec.form !== 'term') return plainValues[spec.form]!;
    const terms = Object.keys(vocabularies[spec.vocabulary].terms);
    return [...terms, ...(spec.many && terms.length > 1 ? [terms.slice(0, 2).join(', ')] : []), ...(spec.timed ? [`${terms[0]} within 10 working days`] : [])];
}

function told(kind: Kind, property: string, value: string): string {
    const text = kind === 'partnership' ? `partnership Valley "Valley Partnership" {\n    ${property}: ${value}\n}\n${named}` : `partnership Valley "Valley Partnership"\n${named}${kind}${kind === 'stakeholder' || kind === 'leader' || declarations[kind].properties ? ' Probe' : ''} "Probe" {\n    ${property}: ${value}\n}\n`;
    const workspace = new Workspace('file:///w');
    workspace.setText('file:///w/charter.concordat', text);
    const { charter } = inspect(workspace, 'file:///w/charter.concordat', { today: '2026-06-01' })!;
    const all: readonly Entity[] = kind === 'partnership' ? [charter!.partnership] : charter!.document.declared;
    const entity = all.find(each => each.keyword === kind && each.written.has(property));
    return entity ? sentencesOf(entity).map(part => (typeof part === 'string' ? part : '')).join('').trim() : '';
}

it('tells every property and every term in sentences that were read', async () => {
    const kinds = (Object.keys(declarations) as Kind[]).filter(kind => !['source', 'explain', 'survey', 'answer'].includes(kind));
    const lines = kinds.flatMap(kind => {
        const { properties }: DeclarationSpec = declarations[kind];
        return ['', kind, ...Object.entries(properties).filter(([key]) => key !== 'title').flatMap(([key, spec]) => valuesOf(spec).map(value => `    ${key}: ${value} → ${told(kind, key, value)}`))];
    });
    expect(lines.filter(line => / → ?$/.test(line)), 'properties without a sentence').toEqual([]);
    await expect(`${lines.join('\n').trim()}\n`).toMatchFileSnapshot(`${import.meta.dirname}/sentences.txt`);
});

it('tells what is promised and to whom, and no word twice', () => {
    expect(told('commitment', 'to', '"close at eleven"')).toBe('To close at eleven.');
    expect(told('commitment', 'to', '"to close at eleven"')).toBe('To close at eleven.');
    expect(told('commitment', 'to', 'Farm')).toBe('Made to Valley Farmers.');
});
