import type { Paper } from '../documents/paper.js';
import type { Checked } from './drift.js';
import { partCited, wordingCited } from './drift.js';
import type { BoundDocument } from './entity.js';
import type { Confirmation, Lock } from './lock.js';
import { citationText } from './statements.js';

/** Who confirms, and on which day. */
export interface Confirmer {
    readonly by: string;
    readonly on: string;
}

/** A person has something to confirm: nobody has confirmed it yet, or its passage, its value or its document is another one now. */
export function isOpen(document: BoundDocument, { cited, drift }: Checked): boolean {
    if (drift.is === 'unchecked') return false;
    return drift.is !== 'confirmed' || drift.by.document !== document.pathInWorkspace(cited.uri);
}

/** Why a citation cannot be confirmed as it is; undefined where it can. Words that are not in the document are confirmed by nobody. */
export function whyNotConfirmable({ cited, drift }: Checked): string | undefined {
    switch (cited.is) {
        case 'unchecked': return cited.reason;
        case 'nowhere': return drift.is === 'renumbered' ? `the passage is ${drift.to} now: correct its number first` : 'the passage is not in the document';
        case 'ambiguous': return 'the citation leads to several passages';
        case 'misquoted': return 'the words that are quoted are not in the passage';
        case 'passage': return undefined;
    }
}

/** The confirmation of a citation as it is now; undefined where it cannot be confirmed. */
export function confirmationOf(document: BoundDocument, { citation, cited, statement }: Checked, { by, on }: Confirmer): Confirmation | undefined {
    const part = partCited(cited, citation.locator, citation.quotation);
    const passage = wordingCited(cited, citation);
    if (cited.is !== 'passage' || !part || !passage || passage.length === 0) return undefined;
    return { statement: statement.name, value: statement.value, citation: citationText(citation), document: document.pathInWorkspace(cited.uri), at: cited.paper.locatorOf(part.start), passage, by, on };
}

/**
 * The lock with what was confirmed anew in a charter. What was confirmed of it before is kept as long as a citation of it is there, under the
 * name and number that it has now; of a charter with mistakes of syntax, all is kept, because its citations may not have been read.
 */
export function lockWith(lock: Lock, document: BoundDocument, all: readonly Checked[], anew: ReadonlyMap<Checked, Confirmation>): Lock {
    const path = document.pathInWorkspace(document.source.uri);
    const before = lock.confirmed[path] ?? [];
    const after = all.flatMap(checked => anew.get(checked) ?? kept(checked) ?? []);
    const used = new Set(all.flatMap(({ drift }) => [usedBy(drift)].filter(each => each !== undefined).map(keyOf)));
    const others = document.source.problems.length === 0 ? [] : before.filter(each => !used.has(keyOf(each)));
    const distinct = new Map([...others, ...after].map(each => [keyOf(each), each]));
    return { ...lock, confirmed: { ...lock.confirmed, [path]: [...distinct.values()] } };
}

const keyOf = ({ statement, citation, value }: Confirmation): string => JSON.stringify([statement, citation, value]);

const usedBy = (drift: Checked['drift']): Confirmation | undefined => (drift.is === 'unconfirmed' ? drift.before : drift.by);

function kept({ citation, cited, statement, drift }: Checked): Confirmation | undefined {
    const by = usedBy(drift);
    if (drift.is !== 'confirmed') return by;
    const part = partCited(cited, citation.locator, citation.quotation);
    return { ...drift.by, statement: statement.name, citation: citationText(citation), ...(part && 'paper' in cited ? { at: cited.paper.locatorOf(part.start) } : {}) };
}

/**
 * The lock with the hashes of those documents that say all that was confirmed, at the place where it was confirmed. While some of it is open,
 * the hash is that of the version before, so that an unchanged hash always means that nothing has changed.
 */
export function withHashes(lock: Lock, paperAt: (path: string) => Paper | undefined): Lock {
    const all = Object.values(lock.confirmed).flat();
    const paths = [...new Set(all.map(({ document }) => document))];
    const documents = paths.flatMap(path => {
        const [paper, before] = [paperAt(path), lock.documents[path]];
        const isWhole = paper?.hash !== undefined && all.filter(({ document }) => document === path).every(each => isIn(paper, each));
        const known = isWhole ? { sha256: paper.hash! } : before;
        return known ? [[path, known] as const] : [];
    });
    return { ...lock, documents: Object.fromEntries(documents) };
}

function isIn(paper: Paper, { at, passage }: Confirmation): boolean {
    const places = paper.placesWorded(passage);
    if (at === '') return places.length > 0;
    const resolution = paper.resolve(at);
    return resolution.kind === 'one' && places.some(({ start, end }) => start >= resolution.place.start && end <= resolution.place.end);
}
