// A constitution of about a hundred pages in Word, the same each time: numbered headings and clauses, items, tables and footnotes.
import { AlignmentType, Document, FootnoteReferenceRun, HeadingLevel, LevelFormat, Packer, Paragraph, Table, TableCell, TableRow, TextRun, WidthType } from 'docx';

const bodies = ['Board', 'Finance Committee', 'Clinical Council', 'Assembly of Members', 'Audit Panel', 'Quality Group', 'People’s Forum', 'Joint Commissioning Committee'];
const acts = ['approve the annual budget', 'appoint the Chair and the Vice-Chair', 'publish the minutes of each meeting', 'review these terms of reference', 'delegate a function to a sub-committee', 'invite representatives of the public', 'hold the register of members’ interests', 're-examine decisions taken by written resolution'];
const ends = ['within ten working days of the meeting', 'at least four times in each financial year', 'by a two-thirds majority of the voting Members present', 'subject to the “scheme of delegation” as amended from time to time', 'unless the Members — or those who act for them — decide otherwise', 'after consulting the partner organisations and the co-opted Members'];
const pick = (list, number) => list[number % list.length];

/** A sentence that no other place of the document has: the numbers in it tell the sentences apart, and no two differ in a number alone. */
const sentence = (part, clause, at) => `${pick(['The', 'Each', 'A quorate meeting of the'], at + clause)} ${pick(bodies, part + clause)} ${pick(['shall', 'may', 'must'], clause + at)} ${pick(acts, part * 3 + clause + at)} ${pick(ends, part + clause * 5 + at)}, and report on matter ${part}.${clause}.${at} to the Secretary.`;

/** Letters, because what is the same on several pages but for its numbers is taken for the header or footer of a page. */
const letters = number => `${String.fromCharCode(65 + (number % 26))}${String.fromCharCode(65 + (number * 7 % 26))}`;

const levels = ['%1', '%1.%2', '(%3)'].map((text, level) => ({ level, format: level === 2 ? LevelFormat.LOWER_LETTER : LevelFormat.DECIMAL, text, alignment: AlignmentType.START }));
const numbered = (children, level) => new Paragraph({ children, numbering: { reference: 'clauses', level }, spacing: { after: 120 } });

/** The document, and every sentence in it. */
export async function longPaper(parts = 49, clauses = 12) {
    const sentences = [];
    const say = (...place) => {
        const text = sentence(...place);
        sentences.push(text);
        return text;
    };
    const footnotes = {};
    const children = [new Paragraph({ text: 'Constitution of the Long River Partnership', heading: HeadingLevel.TITLE })];
    for (let part = 1; part <= parts; part++) {
        children.push(new Paragraph({ text: `${pick(['Powers', 'Meetings', 'Membership', 'Decisions', 'Interests'], part)} of the ${pick(bodies, part)}`, heading: HeadingLevel.HEADING_1, numbering: { reference: 'clauses', level: 0 } }));
        for (let clause = 1; clause <= clauses; clause++) {
            const runs = [new TextRun([say(part, clause, 1), say(part, clause, 2), say(part, clause, 3)].join(' '))];
            if (clause === 5) {
                footnotes[part] = { children: [new Paragraph(`Resolution ${letters(part)}. ${say(part, clause, 8)}`)] };
                runs.push(new FootnoteReferenceRun(part));
            }
            children.push(numbered(runs, 1));
            if (clause % 4 === 0) for (const item of [4, 5, 6]) children.push(numbered([new TextRun(say(part, clause, item))], 2));
        }
        if (part % 5 === 0) children.push(table(part));
    }
    const document = new Document({ title: 'Constitution of the Long River Partnership', footnotes, numbering: { config: [{ reference: 'clauses', levels }] }, sections: [{ children }] });
    return { bytes: new Uint8Array(await Packer.toBuffer(document)), sentences };
}

const table = part => new Table({ width: { size: 100, type: WidthType.PERCENTAGE }, rows: [['Partner', 'Seats'], ...Array.from({ length: 6 }, (_, row) => [`Partner ${part}-${row}`, String(row + 1)])].map(cells => new TableRow({ children: cells.map(text => new TableCell({ children: [new Paragraph(text)] })) })) });
