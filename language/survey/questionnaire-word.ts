import { AlignmentType, Document, HeadingLevel, Packer, PageBreak, Paragraph, Table, TableCell, TableLayoutType, TableRow, TextRun, WidthType } from 'docx';
import { answerLevels, answerWords, askedAbout, cannotSay, partnerQuestionIds, partnershipQuestionIds } from '../framework/questions.js';
import { withSameBytes } from '../report/same-bytes.js';
import { visible } from '../text/visible.js';
import { columnsOf, introductionTo, organisationHeading, type Questionnaire } from './questionnaire.js';

/** Twentieths of a point; letters are measured in half points. */
const margin = 800;
const a4 = { width: 11906, height: 16838 };
const [bodySize, smallSize] = [19, 17];

/** The questionnaire as a Word document of two sides, to be filled in on screen or on paper. */
export async function questionnaireAsWord(questionnaire: Questionnaire, day: string): Promise<Uint8Array> {
    const title = `Your view of ${visible(questionnaire.partnership)}`;
    const text = (words: string, more: object = {}) => new Paragraph({ spacing: { after: 80 }, children: [new TextRun({ text: visible(words), size: bodySize, ...more })] });
    const heading = (words: string) => new Paragraph({ heading: HeadingLevel.HEADING_2, keepNext: true, spacing: { before: 120, after: 60 }, children: [new TextRun(words)] });
    const document = new Document({
        title, creator: 'Concordat', lastModifiedBy: 'Concordat',
        styles: { default: { document: { run: { font: 'Calibri', size: bodySize } } } },
        sections: [{
            properties: { page: { margin: { top: margin, bottom: margin, left: margin, right: margin }, size: a4 } },
            children: [
                new Paragraph({ heading: HeadingLevel.HEADING_1, spacing: { after: 80 }, children: [new TextRun(title)] }),
                ...introductionTo(questionnaire).map(each => text(each)), text('Mark one box in each row.'),
                ...(questionnaire.respondents === 'organisations' ? [text(`${organisationHeading}: ________________________________`, { bold: true })] : []),
                heading('The partnership'), partnershipTable(questionnaire),
                ...(questionnaire.partners.length === 0 ? [] : [
                    new Paragraph({ children: [new PageBreak()] }), heading('The partners'),
                    text(`${answerLevels.map((level, step) => `${step} ${answerWords[level].toLowerCase()}`).join(', ')}, ? ${cannotSay}. Leave out your own organisation.`), partnersTable(questionnaire),
                ]),
                text('On paper: give this sheet back in a closed envelope.', { bold: true }),
            ],
        }],
    });
    return withSameBytes(await Packer.pack(document, 'uint8array'), day);
}

const box = '☐';

function partnershipTable(questionnaire: Questionnaire): Table {
    const asked = columnsOf(questionnaire).slice(0, partnershipQuestionIds.length);
    const head = ['Question', ...answerLevels.map(level => answerWords[level]), cannotSay];
    return tableOf([45, 11, 11, 11, 11, 11], head, asked.map(({ heading }) => [heading, ...head.slice(1).map(() => box)]));
}

function partnersTable({ partners }: Questionnaire): Table {
    const boxes = [...answerLevels.map((_, step) => `${step} ${box}`), `? ${box}`].join('   ');
    return tableOf([25, 25, 25, 25], ['Partner', ...partnerQuestionIds.map(id => askedAbout(id, 'this partner'))], partners.map(({ called }) => [called, ...partnerQuestionIds.map(() => boxes)]));
}

function tableOf(widths: readonly number[], head: readonly string[], rows: readonly (readonly string[])[]): Table {
    const cell = (words: string, column: number, isHead: boolean) => new TableCell({
        width: { size: widths[column]!, type: WidthType.PERCENTAGE }, margins: { top: 40, bottom: 40, left: 70, right: 70 }, ...(isHead ? { shading: { fill: 'E9ECEF' } } : {}),
        children: [new Paragraph({ alignment: column === 0 ? AlignmentType.LEFT : AlignmentType.CENTER, children: [new TextRun({ text: visible(words), bold: isHead, size: smallSize })] })],
    });
    return new Table({
        width: { size: 100, type: WidthType.PERCENTAGE }, layout: TableLayoutType.FIXED, columnWidths: widths.map(width => Math.round(width / 100 * (a4.width - 2 * margin))),
        rows: [head, ...rows].map((cells, index) => new TableRow({ tableHeader: index === 0, cantSplit: true, children: cells.map((words, column) => cell(words, column, index === 0)) })),
    });
}
