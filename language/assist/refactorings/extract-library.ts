import { citationsIn, citedSource } from '../../citation/cited.js';
import type { BoundDocument, Entity } from '../../model/entity.js';
import type { Edit } from '../../fixes/fix.js';
import { placeOf } from '../../model/place.js';
import { resolveFrom } from '../../text/uri.js';
import type { Refactoring, Selected } from './refactoring.js';

const libraryName = 'organisations.concordat';

/** Moves the selected stakeholders to a library that other charters can import: one that is imported already, or a new file beside the charter. */
export function extractLibrary(document: BoundDocument, selected: Selected): Refactoring[] {
    const moved = document.declared.filter(entity => entity.keyword === 'stakeholder' && isSelected(entity, selected));
    if (moved.length === 0 || document.source.fences || !document.source.uri.includes('/') || dependsOnRest(document, moved)) return [];
    const texts = moved.map(entity => declarationWithComment(document, entity));
    const removals = texts.map(({ start, end }): Edit => ({ place: { document: document.source, start, end: endWithGap(document, end) }, text: '' }));
    const who = moved.length === 1 ? moved[0]!.called : `${moved.length} stakeholders`;
    const text = texts.map(each => each.text).join('\n\n');
    const library = importedLibrary(document);
    if (library) return [{ title: `Move ${who} to ${fileName(library.source.uri)}`, kind: 'extract', edits: [...removals, appended(library, text)] }];
    return [{
        title: `Move ${who} to a library, ${libraryName}`, kind: 'extract', edits: [importLine(document), ...removals],
        creates: { uri: resolveFrom(document.source.uri, libraryName), text: `${text}\n` },
    }];
}

/** The cursor is on the heading of a stakeholder, or the selection touches its text. */
function isSelected({ extent, place, node }: Entity, { start, end }: Selected): boolean {
    if (start !== end) return extent.start < end && start < extent.end;
    const head = node.$cstNode!.text.indexOf('{');
    return extent.start <= start && start <= (head < 0 ? extent.end : Math.max(place.end, extent.start + head));
}

/** Something that is moved names or cites what stays here, and a library cannot import the charter that imports it. */
function dependsOnRest(document: BoundDocument, moved: readonly Entity[]): boolean {
    const own = document.declared.filter(entity => !moved.includes(entity));
    const names = moved.flatMap(entity => [...entity.written.keys()].flatMap(key => (entity.stated(key)?.items ?? []).flatMap(({ refersTo }) => refersTo ?? [])));
    const cited = [...citationsIn(document)].filter(({ $cstNode }) => moved.some(({ extent }) => extent.start <= $cstNode!.offset && $cstNode!.end <= extent.end)).flatMap(citation => citedSource(document, citation) ?? []);
    return document.partnership !== undefined && moved.includes(document.partnership) || [...names, ...cited].some(entity => own.includes(entity));
}

/** A declaration and the comments directly above it, from the beginning of their first line. */
function declarationWithComment({ source: { text } }: BoundDocument, { extent }: Entity) {
    let start = text.lastIndexOf('\n', extent.start - 1) + 1;
    if (text.slice(start, extent.start).trim() !== '') start = extent.start;
    for (let above = text.lastIndexOf('\n', start - 2) + 1; start > 0 && /^[ \t]*(\/\/|\/\*|\*)/.test(text.slice(above, start)); above = text.lastIndexOf('\n', start - 2) + 1) start = above;
    return { start, end: extent.end, text: text.slice(start, extent.end).trimEnd() };
}

/** With the line break after it, and the empty line that follows. */
const endWithGap = ({ source: { text } }: BoundDocument, end: number): number => end + /^[ \t]*(?:\r?\n){0,2}/.exec(text.slice(end))![0].length;

/** A library that is imported and holds nothing but stakeholders. */
function importedLibrary(document: BoundDocument): BoundDocument | undefined {
    return document.imports.map(link => document.importedBy(link)).find(each => each !== undefined && !each.partnership && !each.source.fences && each.declared.length > 0 && each.declared.every(({ keyword }) => keyword === 'stakeholder'));
}

function appended({ source }: BoundDocument, text: string): Edit {
    const end = source.text.trimEnd().length;
    return { place: { document: source, start: end, end: source.text.length }, text: `\n\n${text}\n` };
}

function importLine({ source }: BoundDocument): Edit {
    const last = source.tree.imports.at(-1);
    const line = `import "${libraryName}"`;
    const at = last ? placeOf(source, last).end : source.text.startsWith('\uFEFF') ? 1 : 0;
    return { place: { document: source, start: at, end: at }, text: last ? `\n${line}` : `${line}\n\n` };
}

const fileName = (uri: string) => decodeURIComponent(uri.slice(uri.lastIndexOf('/') + 1));
