import { AlignmentType, Document, HeadingLevel, LevelFormat, Packer, Paragraph } from 'docx';

/** A part of a constitution: its heading, and its clauses. A clause may have items of its own. */
export interface Part {
    readonly heading: string;
    readonly clauses: readonly (string | { readonly text: string; readonly items: readonly string[] })[];
}

const levels = ['%1', '%1.%2', '(%3)'].map((text, level) => ({ level, format: level === 2 ? LevelFormat.LOWER_LETTER : LevelFormat.DECIMAL, text, alignment: AlignmentType.START }));

/** A Word document whose headings, clauses and items Word numbers itself: `1`, `1.1`, `(a)`. */
export async function wordPaper(title: string, parts: readonly Part[]): Promise<Uint8Array> {
    const numbered = (text: string, level: number) => new Paragraph({ text, numbering: { reference: 'clauses', level } });
    const children = [new Paragraph({ text: title, heading: HeadingLevel.TITLE }), ...parts.flatMap(({ heading, clauses }) => [
        new Paragraph({ text: heading, heading: HeadingLevel.HEADING_1, numbering: { reference: 'clauses', level: 0 } }),
        ...clauses.flatMap(clause => (typeof clause === 'string' ? [numbered(clause, 1)] : [numbered(clause.text, 1), ...clause.items.map(item => numbered(item, 2))])),
    ])];
    return new Uint8Array(await Packer.toBuffer(new Document({ title, numbering: { config: [{ reference: 'clauses', levels }] }, sections: [{ children }] })));
}

/** The same as a PDF of one page, with the numbers printed as text. */
export function pdfPaper(title: string, parts: readonly Part[]): Uint8Array {
    const lines = [{ text: title, size: 20 }, ...parts.flatMap(({ heading, clauses }, part) => [
        { text: `${part + 1} ${heading}`, size: 15 },
        ...clauses.flatMap((clause, index) => {
            const { text, items } = typeof clause === 'string' ? { text: clause, items: [] } : clause;
            return [...broken(`${part + 1}.${index + 1} ${text}`), ...items.flatMap((item, at) => broken(`(${String.fromCharCode(97 + at)}) ${item}`))].map(line => ({ text: line, size: 11 }));
        }),
    ])];
    let y = 800;
    const content = lines.map(({ text, size }) => `BT /${size > 11 ? 'B' : 'F'} ${size} Tf 60 ${(y -= size * 1.6).toFixed(1)} Td (${text.replace(/[\\()]/g, '\\$&')}) Tj ET`).join('\n');
    return new TextEncoder().encode(pdfOf([
        '<< /Type /Catalog /Pages 2 0 R >>',
        '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
        '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F 5 0 R /B 6 0 R >> >> >>',
        `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
        '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
        '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold >>',
    ]));
}

/** So many characters of this size fit on a line. */
const lineLength = 80;

function broken(text: string): string[] {
    if (text.length <= lineLength) return [text];
    const at = text.lastIndexOf(' ', lineLength);
    return [text.slice(0, at), ...broken(text.slice(at + 1))];
}

function pdfOf(objects: readonly string[]): string {
    let text = '%PDF-1.4\n';
    const offsets = objects.map((object, index) => {
        const offset = text.length;
        text += `${index + 1} 0 obj\n${object}\nendobj\n`;
        return offset;
    });
    const table = offsets.map(offset => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
    return `${text}xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${text.length}\n%%EOF\n`;
}
