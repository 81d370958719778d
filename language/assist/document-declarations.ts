import type { Paper } from '../documents/paper.js';
import type { Seats } from '../documents/seats.js';
import type { Statement } from '../documents/statements/read.js';
import { quoted } from '../syntax/values.js';
import { namesFor } from '../text/names.js';
import { citationOf, clean } from './document-citation.js';
import { isHeldIn, rolesIn } from './document-roles.js';

/** What a draft declares. */
export interface Drafted {
    readonly title: string;
    readonly stated: readonly Statement[];
    readonly seats: readonly Seats[];
    /** The path of the document from the charter. */
    readonly file: string;
}

/** A forum of the draft; that of the statements without a body has none. */
interface Forum {
    readonly body?: string;
    readonly title: string;
}

/** Properties that the language takes as text in quotation marks. */
const texts: ReadonlySet<string> = new Set(['purpose', 'remit', 'reports to', 'duty']);

/** The declarations of a draft, each statement with the words that say so. */
export function declarationsOf(paper: Paper, { title, stated, seats, file }: Drafted): string[] {
    const of = (kind: Statement['of']) => stated.filter(each => each.of === kind);
    const [forums, roles] = [forumsIn(stated, seats, title), rolesIn(stated)];
    const names = namesOf([
        ...[title].map(each => ['partnership', each] as const), ...forums.map(each => ['forum', each.title] as const), ...seats.map(each => ['stakeholder', each.title] as const),
        ...roles.map(each => ['role', each.title] as const), ['decision', amendment], ...of('ground rule').map(each => ['ground rule', topicOf(each)] as const),
    ]);
    const line = ({ property, value, passage, quotation }: Statement): string => `${property}: ${texts.has(property) ? quoted(clean(value)) : value} ${citationOf(paper, passage, quotation)}`;
    const withChair = (each: Statement): Statement => (each.property === 'chair' || each.property === 'vice chair' ? { ...each, value: names('role', roles.find(role => isHeldIn(role, each))!.title) } : each);
    const seatsAt = ({ body, title: forum }: Forum): string[] => {
        const lines = of('seat').filter(each => each.body === body).map(line);
        return lines.length === 0 ? [] : [block('seat', `${names('forum', forum)}Seats`, `Seats of ${forum}`, [`on: ${names('forum', forum)}`, ...lines])];
    };
    return [
        block('partnership', names('partnership', title), title, ['stage: draft', ...of('partnership').map(line)]),
        block('source', 'Document', paper.document.title ?? title, [`file: ${quoted(file)}`, 'read: whole']),
        ...seats.map(each => block('stakeholder', names('stakeholder', each.title), each.title)),
        ...forums.map((forum, index) => block('forum', names('forum', forum.title), forum.title, [...(index === 0 ? members(paper, seats, names) : []), ...of('forum').filter(each => each.body === forum.body).map(withChair).map(line)])),
        ...forums.flatMap(seatsAt),
        ...roles.map(role => block('role', names('role', role.title), role.title, role.statements.map(line))),
        ...(of('decision').length > 0 ? [block('decision', names('decision', amendment), amendment, ['about: governance', ...of('decision').map(line)])] : []),
        ...of('ground rule').map(rule => block('ground rule', names('ground rule', topicOf(rule)), rule.quotation, [line(rule)])),
    ];
}

const amendment = 'Amendments of this document';

/** A rule of conduct has the words of the document as its title, and its topic as its name. */
const topicOf = ({ value }: Statement): string => value.replaceAll('-', ' ');

/** One forum for each body, and one for what names none; none at all where nothing is stated of a forum. What a document says of no body in particular is not laid to one that it does not name. */
function forumsIn(stated: readonly Statement[], seats: readonly Seats[], title: string): Forum[] {
    const bodies = [...new Set(stated.flatMap(({ of, body }) => ((of === 'forum' || of === 'seat') && body !== undefined ? [body] : [])))];
    const hasUnnamed = stated.some(({ of, body }) => of === 'forum' && body === undefined) || (seats.length > 0 && bodies.length !== 1);
    const named = bodies.map(body => ({ body, title: body === title ? `The ${body.slice(body.lastIndexOf(' ') + 1).toLowerCase()}` : body }));
    return [...(hasUnnamed ? [{ title: 'The forum' }] : []), ...named];
}

function members(paper: Paper, seats: readonly Seats[], names: Names): string[] {
    const seated = (hasVote: boolean) => seats.filter(each => each.hasVote === hasVote).map(({ title, number, passage, quotation }) => `${names('stakeholder', title)} ${number} ${number === 1 ? 'seat' : 'seats'} ${citationOf(paper, passage, quotation)}`).join(',\n        ');
    return ([['members', seated(true)], ['without vote', seated(false)]] as const).flatMap(([property, list]) => (list === '' ? [] : [`${property}: ${list}`]));
}

type Names = (kind: string, title: string) => string;

/** Gives each declaration a name of its own: “The board” is Board. */
function namesOf(declared: readonly (readonly [kind: string, title: string])[]): Names {
    const names = namesFor(declared.map(([, title]) => title.replace(/^The /, '')), ['Document']);
    const byTitle = new Map(declared.map(([kind, title], index) => [`${kind} ${title}`, names[index]!]));
    return (kind, title) => byTitle.get(`${kind} ${title}`)!;
}

const block = (kind: string, name: string, title: string, lines: readonly string[] = []): string => `${kind} ${name} ${quoted(clean(title))}${lines.length === 0 ? '' : ` {\n${lines.map(each => `    ${each}`).join('\n')}\n}`}`;
