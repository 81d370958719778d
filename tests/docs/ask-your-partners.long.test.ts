import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { concordat, folderWith } from '../support/command.js';

const page = readFileSync('docs/how-to/ask-your-partners.md', 'utf8');
const charter = /^```concordat\n([^]*?)^```$/m.exec(page)![1]!;
/** Every command of the page that stands on a line of its own, and what the page says that it prints. */
const commands = [...page.matchAll(/^ {4}concordat (\w+ .*)$/gm)].map(([, args]) => args!.split(' '));
const printed = [...page.replace(/^```[^]*?^```$/gm, '').matchAll(/(?:^ {4}.+\n)+/gm)].map(([block]) => block.replace(/^ {4}/gm, '')).filter(block => !/^concordat \w+ /.test(block));

/** What a person saves who answers the page: the headings are read from the page itself. */
function saved(questionnaire: string, person: number): string {
    const headings = [...questionnaire.matchAll(/data-heading="([^"]*)"/g)].map(([, heading]) => heading!);
    const answers = headings.map(heading => (/far can Valley Council shape/.test(heading) ? (person === 0 ? 'A fair amount' : 'A great deal') : ['A little', 'A fair amount'][(person + heading.length) % 2]!));
    const line = (cells: readonly string[]) => `${cells.map(cell => `"${cell}"`).join(',')}\r\n`;
    return `\ufeff${line(['Response', ...headings])}${line([`code${person}`, ...answers])}`;
}

describe('the guide “Ask your partners”', () => {
    it('works as it is written, from the questionnaire to the report', () => {
        const cwd = folderWith({ 'weir.concordat': charter });
        const run = (name: string) => concordat([...commands.find(([first]) => first === name)!, ...(name === 'answers' || name === 'ask' ? [] : ['--today', '2026-11-28'])], { cwd });
        expect(commands.map(([name]) => name)).toEqual(['ask', 'answers', 'lint', 'report']);

        expect(run('ask')).toMatchObject({ status: 0 });
        const questionnaire = readFileSync(join(cwd, 'questionnaire.html'), 'utf8');
        expect(questionnaire.match(/data-heading=/g)).toHaveLength(15 + 3 * 3);

        mkdirSync(join(cwd, 'received'));
        for (let person = 0; person < 7; person++) writeFileSync(join(cwd, 'received', `answers-weir-partnership-${person}.csv`), saved(questionnaire, person));
        expect(run('answers')).toEqual({ status: 0, stdout: '', stderr: printed[0] });
        rmSync(join(cwd, 'received'), { recursive: true });

        const line = /import ".*"/.exec(printed[0]!)![0];
        writeFileSync(join(cwd, 'weir.concordat'), `${line}\n${charter}`);
        expect(run('lint')).toEqual({ status: 0, stdout: printed[1], stderr: '' });
        expect(run('report')).toMatchObject({ status: 0 });
        expect(readFileSync(join(cwd, 'report.html'), 'utf8')).toContain('7 of 9 people answered “Survey of November 2026”');
    });

    it('names the formats, the rules and the messages that there are', () => {
        const cwd = folderWith({ 'weir.concordat': charter });
        for (const [, file] of page.matchAll(/^\| .* \| `-o (.*)` \|$/gm)) {
            expect(concordat(['ask', 'weir.concordat', '-o', file!], { cwd })).toMatchObject({ status: 0 });
            expect(existsSync(join(cwd, file!))).toBe(true);
        }
        const sources = ['cli/commands/answers.ts', 'language/survey/read-responses.ts'].map(file => readFileSync(file, 'utf8')).join('\n');
        const messages = [...page.slice(page.indexOf('## If the answers are not read')).matchAll(/^\| (?!message|---)(.*?) \|/gm)].map(([, message]) => message!);
        expect(messages).toHaveLength(4);
        for (const message of messages) for (const piece of message.split(/4 people|these questions/).map(each => each.trim()).filter(each => each !== '')) expect([piece, sources.includes(piece)]).toEqual([piece, true]);
    });
});
