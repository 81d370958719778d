import { formatted } from '../../../language/format/format.js';
import { parseDocument } from '../../../language/syntax/document.js';
import { quoted } from '../../../language/syntax/values.js';
import { namesFor } from '../../../language/text/names.js';
import type { Columns } from './fields.js';
import { nameKey, type Reading, type Stakeholder } from './stakeholder-rows.js';

/** What a first charter is made of. */
export interface Import extends Reading {
    /** The title of the partnership. */
    readonly title: string;
    /** The file that the stakeholders come from. */
    readonly from: string;
    readonly headings: readonly string[];
    readonly columns: Columns;
    /** What stands above the headings. */
    readonly above: readonly string[];
}

/** A first charter: the partnership, its stakeholders with what the table says of them, and the forum of those that it calls members. */
export function charterOf(made: Import): string {
    const { title, stakeholders } = made;
    const [partnership, ...names] = namesFor([title, ...stakeholders.map(each => each.title)], ['Board']);
    const nameOf = new Map(stakeholders.map((each, index) => [nameKey(each.title), names[index]!]));
    const parts = [
        [...beginning(made), partnershipText(partnership!, title)].join('\n'),
        ...stakeholders.map((each, index) => stakeholderText(each, names[index]!, nameOf)),
        forumText(stakeholders, names),
    ];
    return formatted(parseDocument('charter.concordat', `${parts.filter(part => part !== '').join('\n\n')}\n`));
}

function beginning({ from, columns, headings, scales, above, nameless }: Import): string[] {
    const heading = (index: number) => headings[index]!.trim().replace(/\s+/g, ' ');
    const used = [...columns].map(([field, index]) => `${field} from “${heading(index)}”`);
    const graded = [...scales].map(([field, most]) => `The numbers of “${heading(columns.get(field)!)}” were read as a scale up to ${most}, where ${most} is the most.`);
    return [
        ...comments(`The first draft of a charter, made from ${from}. Anything not recognised is kept in comments.`),
        ...comments(`Read as ${used.join(', ')}.`),
        ...graded.flatMap(comments),
        ...above.flatMap(text => comments(`Above the headings: ${text}`)),
        ...nameless.flatMap(comments),
        '',
    ];
}

const partnershipText = (name: string, title: string) => `partnership ${name} ${quoted(clean(title))} {
    // kind: what kind of partnership it is
    // purpose: "the mission that all partners share"
    // problem: "the problem, as all of them define it"
    // values: "what all of them hold in common"
    stage: draft
}`;

function stakeholderText(stakeholder: Stakeholder, name: string, nameOf: ReadonlyMap<string, string>): string {
    const { title, properties, notes, left } = stakeholder;
    const dependsOn = [...new Set(stakeholder.dependsOn.map(each => nameOf.get(nameKey(each))!))];
    const lines = [
        ...properties.map(({ key, value, isText, reason }) => `${key}: ${isText ? quoted(clean(value)) : value}${reason === undefined ? '' : ` because ${quoted(clean(reason))}`}`),
        ...(dependsOn.length > 0 ? [`depends on: ${dependsOn.join(', ')}`] : []),
        ...left.flatMap(comments),
    ];
    const documentation = notes.length > 0 ? `/** ${clean(notes.join('\n')).replaceAll('*/', '* /').replace(/\s*\n\s*/g, '\n * ')} */\n` : '';
    const head = `${documentation}stakeholder ${name} ${quoted(clean(title))}`;
    return lines.length === 0 ? head : `${head} {\n${lines.map(line => `    ${line}`).join('\n')}\n}`;
}

function forumText(stakeholders: readonly Stakeholder[], names: readonly string[]): string {
    const seated = (seat: Stakeholder['seat']) => names.filter((_, index) => stakeholders[index]!.seat === seat).join(', ');
    const lines = [seated('member') && `members: ${seated('member')}`, seated('attends') && `in attendance: ${seated('attends')}`].filter(line => line !== '');
    return lines.length === 0 ? '' : `forum Board "The partnership board" {\n${lines.map(line => `    ${line}`).join('\n')}\n}`;
}

/** Text as comment lines. One that would let findings stand does not begin with the words for that. */
const comments = (text: string): string[] => clean(text).split(/\s*\n\s*/).map(line => `// ${line.replace(/^concordat-ignore/, '“concordat-ignore”')}`);

/** Control characters are shown, line breaks are the same everywhere. */
const clean = (text: string): string => text
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g, '\ufffd');
