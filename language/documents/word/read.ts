import { outlineOf } from '../outline.js';
import type { Document } from '../passage.js';
import { Archive, damaged } from './archive.js';
import { readElements, readWhole } from './elements.js';
import { Body } from './body.js';
import { Numbering } from './numbering.js';
import { Styles } from './styles.js';

/** Reads a Word document. Automatic numbers are counted, and tracked changes are taken as accepted. */
export function readWord(bytes: Uint8Array): Document {
    const archive = Archive.open(bytes);
    const main = mainPart(archive);
    const related = relatedParts(archive, main);
    const styles = new Styles(readWhole(archive, related('styles'), 'styles'));
    const numbering = new Numbering(readWhole(archive, related('numbering'), 'numbering'), styles);
    const notes = { footnote: notesIn(archive, related('footnotes')), endnote: notesIn(archive, related('endnotes')) };
    const body = new Body(styles, numbering, notes);
    const isThere = readElements(archive, main, {
        whole: new Set(['p', 'tr']),
        take: element => body.take(element),
        open: name => body.open(name),
        close: name => body.close(name),
    });
    if (!isThere || !body.isDocument) throw damaged();
    const { title, remarks } = body;
    return { format: 'word', ...(title === undefined ? {} : { title }), passages: outlineOf(body.blocks()), remarks };
}

/** The part that the archive names as its document. */
function mainPart(archive: Archive): string {
    const target = readWhole(archive, '_rels/.rels', 'rel:Relationships')?.children.find(({ attributes }) => attributes['Type']?.endsWith('/officeDocument'))?.attributes['Target'];
    return target === undefined ? 'word/document.xml' : target.replace(/^\//, '');
}

/** The parts that a document names as its styles, its lists and its notes. */
function relatedParts(archive: Archive, main: string): (kind: string) => string {
    const [folder, file] = [main.slice(0, main.lastIndexOf('/') + 1), main.slice(main.lastIndexOf('/') + 1)];
    const relations = readWhole(archive, `${folder}_rels/${file}.rels`, 'rel:Relationships')?.children ?? [];
    return kind => {
        const target = relations.find(({ attributes }) => attributes['Type']?.endsWith(`/${kind}`))?.attributes['Target'];
        return target === undefined ? `${folder}${kind}.xml` : target.startsWith('/') ? target.slice(1) : `${folder}${target}`;
    };
}

/** The footnotes or endnotes of a part by id, without the lines that separate them from the text. */
function notesIn(archive: Archive, part: string): Body['notes']['footnote'] {
    const notes = new Map<string, Parameters<Body['take']>[0]>();
    readElements(archive, part, {
        whole: new Set(['footnote', 'endnote']),
        take: note => {
            if (note.attributes['type'] === undefined || note.attributes['type'] === 'normal') notes.set(note.attributes['id'] ?? '', note);
        },
    });
    return notes;
}

