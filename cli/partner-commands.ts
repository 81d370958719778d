import { Option, type Command } from 'commander';
import { configOption, countArgument, countFromOne, dateArgument, examples, todayOption } from './input/arguments.js';

// What the partners say: the commands that ask them and take their answers.

export function addAsk(concordat: Command): void {
    concordat.command('ask')
        .description('write a questionnaire for the partners')
        .argument('<charter>', 'the charter')
        .option('-o, --output <file>', 'the file to write (default: standard output)')
        .addOption(new Option('-f, --format <format>', 'the format (default: from the name of the output file, or html)').choices(['html', 'docx', 'csv']))
        .option('--organisations', 'each organisation answers once, and its answer is shown to all; without it, people answer and nobody is told apart')
        .option('--about <names...>', 'the partners to ask about, by name or title; without it, all who take part, up to 24')
        .addOption(configOption())
        .addOption(todayOption())
        .addHelpText('after', examples(
            ['concordat ask charter.concordat -o questionnaire.html', 'a page that works without network and saves the answers'],
            ['concordat ask charter.concordat -o questionnaire.docx', 'a Word document of two sides'],
            ['concordat ask charter.concordat -o headings.csv', 'the questions as headings, for any form service'],
        ))
        .action(async (charter: string, options) => (await import('./commands/ask.js')).askPartners(charter, options));
}

export function addAnswers(concordat: Command): void {
    concordat.command('answers')
        .description('summarise the partners’ answers in a file that the charter can import')
        .argument('<charter>', 'the charter whose partners answered')
        .argument('<files...>', 'CSV or Excel files with the answers, or folders of them')
        .option('-o, --output <file>', 'the file to write (default: standard output)')
        .option('--force', 'replace the file if it exists')
        .option('--title <title>', 'what the survey is called; without it, “Survey of” and the month')
        .addOption(new Option('--from <date>', 'the first day on which partners could answer').argParser(dateArgument))
        .addOption(new Option('--to <date>', 'the last day on which partners could answer; without it, today').argParser(dateArgument))
        .addOption(new Option('--asked <count>', 'how many were asked').argParser(countArgument))
        .option('--organisations', 'each row is the answer of one organisation, which agreed that all can see it')
        .option('--sheet <name>', 'the sheet of the workbook')
        .addOption(configOption())
        .addOption(todayOption())
        .addHelpText('after', `${examples(
            ['concordat answers charter.concordat export.csv -o answers-2027.concordat', 'the export of a form service'],
            ['concordat answers charter.concordat received/ -o answers-2027.concordat', 'a folder with one file from each partner'],
            ['concordat answers charter.concordat export.xlsx --organisations', 'organisations that answered openly'],
        )}
Of people, only counts leave the files: how many answered each question, the median, and where the middle
half of the answers lies. Nothing is written about fewer than five people, and no name and no comment.
`)
        .action(async (charter: string, files: string[], options) => (await import('./commands/answers.js')).writeAnswers(charter, files, options));
}

export function addRegister(concordat: Command): void {
    concordat.command('register')
        .description('write a register of all partnerships in a folder, as web pages and data')
        .argument('<folder>', 'the folder that holds the charters')
        .requiredOption('-o, --output <folder>', 'the folder to write to; only what Concordat wrote there is replaced')
        .addOption(new Option('--days <count>', 'list what is due in so many days').argParser(countArgument).default(90))
        .addOption(new Option('--hours <count>', 'how many hours a meeting takes, to count the hours of each organisation').argParser(countFromOne).default(2))
        .option('--since <revision>', 'list what has changed since a revision of git, also as a feed')
        .addOption(configOption())
        .addOption(todayOption())
        .addHelpText('after', examples(
            ['concordat register charters --output public', 'write public/index.html and public/register.json'],
            ['concordat register . -o public --days 180', 'list what is due in the next half year'],
            ['concordat register charters -o public --since v1', 'list what has changed since v1, and write public/changes.xml'],
        ))
        .action(async (folder: string, options) => (await import('./commands/register.js')).writeRegister(folder, options));
}
