import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';

/** The earliest day that a ZIP archive can hold; no time of day or time zone gets into its bytes. */
const archiveDay = new Date(1980, 0, 1);

/** A Word document whose bytes depend on nothing but its content and its day: random names of links are numbered, bookmarks and pictures are numbered from 1 again, and every time is that day. */
export function withSameBytes(document: Uint8Array, day: string): Uint8Array {
    const numbers = new Map<string, string>();
    const numbered = (text: string) => text.replace(/"rId([\w-]{8,})"/g, (_, random: string) => {
        if (!numbers.has(random)) numbers.set(random, `"rIdLink${numbers.size + 1}"`);
        return numbers.get(random)!;
    });
    const parts = unzipSync(document);
    const texts = Object.entries(parts).map(([name, bytes]): [string, Uint8Array] => {
        if (!/\.(xml|rels)$/.test(name)) return [name, bytes];
        const text = numbered(strFromU8(bytes));
        return [name, strToU8(name === 'docProps/core.xml' ? text.replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${day}T00:00:00Z`) : sortedLinks(fromOne(text)))];
    });
    return zipSync(Object.fromEntries(texts.sort(([a], [b]) => (a < b ? -1 : 1))) as Zippable, { mtime: archiveDay });
}

/** The links of a part are listed as they come up, which is not always in the same order. */
const sortedLinks = (text: string) => text.replace(/(?:<Relationship [^>]*\/>)+/, list => list.match(/<Relationship [^>]*\/>/g)!.sort().join(''));

/** The library numbers bookmarks and pictures through all documents that one process makes. The end of a bookmark follows its beginning. */
function fromOne(text: string): string {
    const bookmarks = new Map<string, number>();
    let pictures = 0;
    return text
        .replace(/(<w:bookmark(?:Start|End) (?:w:name="[^"]*" )?w:id=")(\d+)/g, (_, before: string, id: string) => {
            if (!bookmarks.has(id)) bookmarks.set(id, bookmarks.size + 1);
            return `${before}${bookmarks.get(id)}`;
        })
        .replace(/(<wp:docPr id=")\d+/g, (_, before: string) => `${before}${++pictures}`);
}
