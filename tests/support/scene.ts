import { findingsFrom, inspect } from '../../language/check/check.js';
import type { Finding } from '../../language/check/finding.js';
import type { RawFinding } from '../../language/check/raw.js';
import { readPaper, type Paper } from '../../language/documents/paper.js';
import type { RuleId } from '../../language/generated/rule-ids.js';
import { confirmationOf, lockWith } from '../../language/model/confirm.js';
import { checkedCitations } from '../../language/model/drift.js';
import { emptyLock, type LockOutcome } from '../../language/model/lock.js';
import { rules } from '../../language/rules/all.js';
import { isCharterRule, type Rule } from '../../language/rules/rule.js';
import { Workspace } from '../../language/workspace/workspace.js';
import { today } from './check.js';

/** A charter among all that its findings can depend on. */
export interface Scene {
    readonly text: string;
    /** Other files of the folder, by their names. */
    readonly files?: Readonly<Record<string, string>>;
    /** Files that cannot be read. */
    readonly unreadable?: readonly string[];
    /** The documents that it cites, in Markdown, by their names; nothing for one that is not there. */
    readonly documents?: Readonly<Record<string, string | undefined>>;
    /** What was confirmed: everything in this charter, by these documents; or that the record cannot be read. */
    readonly confirmed?: Pick<Scene, 'text' | 'documents'> | 'unreadable';
    readonly configuration?: Readonly<Record<string, unknown>>;
    /** The day on which it is checked. */
    readonly on?: string;
}

/** A scene that is set up, to be checked by any rules. */
export interface Stage {
    readonly workspace: Workspace;
    readonly uri: string;
    readonly on: string;
}

const root = 'file:///w';
const uri = `${root}/charter.concordat`;

/** Reading a document takes a promise, and checking a charter does not. */
export async function setUp(scene: Scene): Promise<Stage> {
    const workspace = await workspaceWith(scene);
    if (scene.confirmed) workspace.setLock(scene.confirmed === 'unreadable' ? { outcome: 'unreadable', reason: 'it is no JSON' } : await confirmedIn(scene.confirmed));
    return { workspace, uri, on: scene.on ?? today };
}

async function workspaceWith({ text, files = {}, unreadable = [], documents = {}, configuration }: Scene): Promise<Workspace> {
    const workspace = new Workspace(root);
    if (configuration) workspace.setConfiguration(`${root}/concordat.json`, { outcome: 'text', text: JSON.stringify(configuration) });
    for (const [name, content] of Object.entries(files)) {
        if (name.endsWith('.bib')) workspace.setBibliography(`${root}/${name}`, []);
        else workspace.setText(`${root}/${name}`, content);
    }
    for (const name of unreadable) workspace.setFailure(`${root}/${name}`, { outcome: 'unreadable', reason: 'it is no text' });
    workspace.setText(uri, text);
    for (const [name, content] of Object.entries(documents)) workspace.setPaper(`${root}/${name}`, content === undefined ? { outcome: 'missing' } : { outcome: 'paper', paper: await paperOf(name, content) });
    return workspace;
}

const paperOf = (name: string, content: string): Promise<Paper> => readPaper(new TextEncoder().encode(content), name);

async function confirmedIn(scene: Scene): Promise<LockOutcome> {
    const workspace = await workspaceWith(scene);
    const document = workspace.bind(workspace.document(uri)!);
    const all = checkedCitations(document);
    const anew = new Map(all.flatMap(checked => {
        const confirmation = confirmationOf(document, checked, { by: 'Ana Clerk', on: '2026-01-15' });
        return confirmation ? [[checked, confirmation] as const] : [];
    }));
    return { outcome: 'lock', lock: lockWith(emptyLock, document, all, anew) };
}

/** What a rule finds on a stage, with all that is said of it; and which of the rules that it silences find something there all the same. */
export function observed({ workspace, uri: of, on }: Stage, id: RuleId, changed?: Rule): string[] {
    const chosen = changed ? rules.map(rule => (rule.id === id ? changed : rule)) : rules;
    const inspection = inspect(workspace, of, { today: on, rules: chosen })!;
    const findings = findingsFrom(inspection);
    const original = rules.find(rule => rule.id === id)!;
    const silenced: readonly string[] = isCharterRule(original) ? original.silences ?? [] : [];
    const beside = findings.filter(({ rule }) => silenced.includes(rule)).map(({ rule, about }) => `${rule} of ${about.join(', ')}`);
    return [...findings.filter(({ rule }) => rule === id).map(inWords), ...ofItsOwn(inspection.aboutCharter.filter(({ rule }) => rule.id === id)), ...(beside.length > 0 ? [`beside ${beside.join('; ')}`] : [])];
}

/** What findings say to do, and are based on, in place of what their rule says. */
const ofItsOwn = (found: readonly RawFinding[]): string[] => found.flatMap(({ report: { doFirst, claims } }, index) => [
    ...(doFirst === undefined ? [] : [`${index + 1} first: ${doFirst}`]), ...(claims === undefined ? [] : [`${index + 1} based on ${claims.join(', ')}`]),
]);

function inWords({ severity, message, range: { start, end }, about, related, accepted, fixes }: Finding): string {
    const also = related.map(({ message: said, range }) => `${range.start.line + 1}:${range.start.character + 1} ${said}`);
    const titles = fixes().map(({ title, keepsMeaning, edits }) => `${title}${keepsMeaning ? ' (the same)' : ''} ${edits.map(edit => `${edit.range.start.line + 1}:${edit.range.start.character + 1} ${JSON.stringify(edit.newText)}`).join(' ')}`);
    return [
        `${accepted ? 'explained' : severity} ${start.line + 1}:${start.character + 1} to ${end.line + 1}:${end.character + 1}`, message,
        ...(about.length > 0 ? [`about ${about.join(', ')}`] : []), ...(also.length > 0 ? [`with ${also.join(' | ')}`] : []), ...(titles.length > 0 ? [`fixed by ${titles.join(' | ')}`] : []),
    ].join('; ');
}
