import { existsSync } from 'node:fs';
import { charterQuestions, listedTitles, type Beginning } from '../../language/assist/charter-questions.js';
import { firstDraft } from '../../language/assist/first-draft.js';
import { didYouMean } from '../../language/text/nearest.js';
import { Terms } from '../../language/vocabulary/lookup.js';
import { writeNew } from '../../files/write.js';
import { asFile } from '../output/charter-file.js';
import { UserProblem } from '../running/user-problem.js';
import { Questions } from '../input/questions.js';

export interface NewOptions {
    readonly title?: string;
    readonly kind?: string;
    readonly partner?: readonly string[];
}

const terms = new Terms();
const kinds = terms.proposed('partnership-kind');

/** `concordat new FILE`: writes the first draft of a charter, after asking what the options do not say. Never writes over a file. */
export async function newCharter(file: string, options: NewOptions): Promise<void> {
    if (!/\.concordat(\.md)?$/.test(file)) throw new UserProblem(`The file of a charter ends in .concordat: write “${file}.concordat”.`);
    if (existsSync(file)) throw new UserProblem(`There is a file “${file}” already. Name another one; nothing was written.`);
    if (options.kind !== undefined && !kinds.includes(options.kind)) throw new UserProblem(`There is no kind of partnership “${options.kind}”.${didYouMean(options.kind, kinds)} Without --kind you are asked for it, and can have them listed.`);
    const draft = await beginning(options);
    await writeNew(file, asFile(file, draft.title, firstDraft(draft)));
    process.stderr.write(`concordat: “${file}” is written. Its open questions: concordat lint --hints ${file}\n`);
}

function kindRefusal(answer: string): string | undefined {
    if (answer === '?') return kinds.map(kind => `  ${kind}: ${terms.get('partnership-kind', kind)!.meaning}`).join('\n');
    return kinds.includes(answer) ? undefined : `There is no kind “${answer}”.${didYouMean(answer, kinds)} Enter ? for a list.`;
}

/** What a first draft is made of: what the options say, and answers to the questions that they leave. */
export async function beginning({ title, kind, partner }: NewOptions): Promise<Beginning> {
    if (title !== undefined && kind !== undefined && partner !== undefined) return { title, kind, partners: partner };
    const questions = new Questions();
    try {
        return {
            title: title ?? await questions.ask(charterQuestions.title.question),
            kind: kind ?? await questions.ask(`${charterQuestions.kind.question} (? lists them)`, kindRefusal),
            partners: partner ?? listedTitles(await questions.ask(`${charterQuestions.partners.question} ${charterQuestions.partners.help}`)),
        };
    } finally {
        questions.end();
    }
}
