import type { Questions } from '../../input/questions.js';
import { visible } from '../../../language/text/visible.js';
import { fields, type Columns, type Field } from './fields.js';

/** What a charter cannot do without, or gains most from. */
const asked: readonly Field[] = ['name', 'sector', 'power', 'incentive'];

/** Asks which columns hold what could not be guessed. */
export async function askForColumns(titles: readonly string[], columns: Columns, questions: Pick<Questions, 'ask'>): Promise<Columns> {
    const chosen = new Map(columns);
    for (const field of asked.filter(each => !columns.has(each))) {
        const free = [...titles.keys()].filter(index => titles[index]!.trim() !== '' && ![...chosen.values()].includes(index));
        if (free.length === 0) break;
        const list = free.map((index, number) => `  ${number + 1}  ${visible(titles[index]!.trim())}\n`).join('');
        const isNumber = (answer: string) => /^\d*$/.test(answer) && (answer === '' || free[Number(answer) - 1] !== undefined);
        const answer = await questions.ask(`${list}Which of these columns says ${fields[field]}? Its number, or nothing if none does:`, answer => (isNumber(answer) ? undefined : `One of the numbers 1 to ${free.length} is needed, or nothing.`));
        if (answer !== '') chosen.set(field, free[Number(answer) - 1]!);
    }
    return chosen;
}
