import { answerWords } from '../framework/questions.js';
import type { Charter } from '../model/charter.js';
import { countInWords, subjectOf } from '../model/facts/answers-in-words.js';
import { isDivided, type Answered } from '../model/facts/answers.js';
import { roundsInWords } from '../model/facts/rounds-in-words.js';
import { roundsCompared } from '../model/facts/rounds.js';
import { sentence } from '../model/naming.js';
import { heading, paragraph, type Block } from './blocks.js';
import { columnWidths } from './column-widths.js';

/** What was answered clearly differently in two surveys, of all partners and questions alike. */
export function movedAnswers(charter: Charter): Block[] {
    const compared = roundsCompared(charter);
    if (!compared || compared.moved.length === 0) return [];
    const { before, after, moved } = compared;
    const { says } = roundsInWords(compared);
    const cells = moved.map(each => [each.after.by ? `${sentence(subjectOf(each.after))} (${each.after.by.called})` : sentence(subjectOf(each.after)), inShort(each.before), inShort(each.after)] as const);
    const columns = ([['About', 36], ['Before', 32], ['Now', 32]] as const).map(([title, weight], column) => ({ title, weight, cells: cells.map(row => row[column]!) }));
    return [
        heading(1, 'What was answered differently', { id: 'answers' }), paragraph(says),
        {
            is: 'table', caption: `Answers in ${before.survey.called} and in ${after.survey.called}`, head: columns.map(({ title }) => title), widths: columnWidths(columns),
            rows: cells.map(row => ({ cells: row.map(cell => [cell]) })),
        },
    ];
}

const inShort = (answered: Answered): string => `${isDivided(answered) ? 'divided' : answerWords[answered.median]} (${isDivided(answered) ? `${answered.responses} answers` : countInWords(answered)})`;
