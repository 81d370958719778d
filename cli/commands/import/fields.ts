import { nearest } from '../../../language/text/nearest.js';
import { UserProblem } from '../../running/user-problem.js';

/** What a column may hold. Everything else that a table says stands in comments. */
export const fields = {
    name: 'who the stakeholder is',
    sector: 'which part of public life it belongs to',
    represents: 'whom it speaks for',
    participation: 'whether it must take part',
    power: 'how much power it has',
    resources: 'what resources it has',
    incentive: 'how strong its reason to take part is',
    'depends on': 'on whom it depends',
    role: 'whether it is a member or attends',
    notes: 'what else there is to know',
} as const;

export type Field = keyof typeof fields;

/** The column that holds each field, from 0. */
export type Columns = ReadonlyMap<Field, number>;

/** How headings call a field, the surest first; a heading that begins with one of these words will do too. */
const headings: Readonly<Record<Field, readonly string[]>> = {
    name: ['stakeholder', 'stakeholder name', 'name of stakeholder', 'organisation', 'organisation name', 'name of organisation', 'partner', 'partner organisation', 'agency', 'company', 'party', 'interest group', 'name', 'who', 'body', 'institution', 'participant', 'member', 'group', 'stakeholder group'],
    sector: ['sector', 'organisation type', 'type of organisation', 'stakeholder type', 'type of stakeholder', 'type', 'category', 'classification', 'kind', 'kind of organisation', 'stakeholder group'],
    represents: ['represents', 'representing', 'speaks for', 'constituency', 'on behalf of', 'who they speak for', 'whom they speak for'],
    participation: ['participation', 'mandatory', 'mandatory or voluntary', 'voluntary', 'statutory', 'statutory or voluntary', 'must take part'],
    power: ['power', 'level of power', 'influence', 'level of influence', 'power influence', 'influence power', 'authority', 'say', 'how much say', 'how much power', 'how much influence', 'how powerful'],
    resources: ['resources', 'resource', 'capacity', 'what they can bring'],
    incentive: ['incentive', 'interest', 'level of interest', 'motivation', 'impact', 'level of impact', 'affected', 'how affected', 'reason to take part', 'reasons to take part', 'why they would come', 'why they take part', 'how much interest', 'how interested'],
    'depends on': ['depends on', 'dependencies', 'dependent on', 'relies on', 'who they depend on', 'whom they depend on', 'who they need', 'whom they need'],
    role: ['role', 'membership', 'board role', 'role in partnership'],
    notes: ['notes', 'note', 'comments', 'comment', 'remarks', 'what else', 'anything else'],
};

/** British spelling, small letters, and nothing but words. */
export const plainWords = (text: string): string => text.toLowerCase().replace(/organiz/g, 'organis').replace(/\([^)]*\)/g, ' ').replace(/[^\p{L}\p{N}%]+/gu, ' ').trim();

/** The columns that the headings of a table name. */
export function guessColumns(titles: readonly string[]): Columns {
    const plain = titles.map(plainWords);
    const taken = new Set<number>();
    const columns = new Map<Field, number>();
    const take = (field: Field, index: number) => {
        if (index < 0 || taken.has(index) || columns.has(field)) return;
        columns.set(field, index);
        taken.add(index);
    };
    const all = Object.entries(headings) as [Field, readonly string[]][];
    for (const [field, words] of all) for (const word of words) take(field, plain.indexOf(word));
    for (const [field, words] of all) for (const word of words) take(field, plain.findIndex((title, index) => !taken.has(index) && title.startsWith(`${word} `)));
    return columns;
}

/** The columns as someone names them, `name=Organisation,power=Influence`; `power=` says that no column holds it. Throws a UserProblem. */
export function statedColumns(pairs: readonly string[], titles: readonly string[]): Map<Field, number | undefined> {
    return new Map(pairs.map(pair => {
        const [, word, title] = /^([^=]*)=(.*)$/.exec(pair) ?? [];
        if (word === undefined || title === undefined) throw new UserProblem(`“${pair}” does not say which column holds what: write it as --columns name=Organisation,power=Influence.`);
        const field = fieldCalled(word.trim());
        if (title.trim() === '') return [field, undefined];
        const index = titles.findIndex(each => plainWords(each) === plainWords(title));
        if (index < 0) throw new UserProblem(`The table has no column “${title.trim()}”. Its columns are ${shownTitles(titles)}.`);
        return [field, index];
    }));
}

export const shownTitles = (titles: readonly string[]): string => titles.filter(title => title.trim() !== '').map(title => `“${title.trim()}”`).join(', ');

function fieldCalled(word: string): Field {
    const known = Object.keys(fields) as Field[];
    const wanted = word.toLowerCase() === 'interest' ? 'incentive' : word.toLowerCase().replaceAll('-', ' ');
    const field = known.find(each => each === wanted);
    if (field) return field;
    const near = nearest(wanted, known);
    throw new UserProblem(`A column cannot hold “${word}”. ${near ? `Did you mean ${near}?` : `It can hold ${known.join(', ')}.`}`);
}
