import { Command, Option } from 'commander';
import { addressArgument, columnPairs, configOption, countArgument, countFromOne, dateArgument, examples, fileArgument, formatArgument, listed, pretty, todayOption } from './input/arguments.js';
import { addConfirm, addSources } from './document-commands.js';
import { addAnswers, addAsk, addRegister } from './partner-commands.js';
import { formats } from './output/formats/registry.js';
import { shardArgument } from './input/shard.js';

/** The command line of Concordat: every command, its arguments, and its help with examples. */
export function program(version: string): Command {
    const concordat = withoutCompletion(version);
    addComplete(concordat, version);
    return concordat;
}

function withoutCompletion(version: string): Command {
    const concordat = new Command('concordat')
        .description('Write the charter of a partnership as text, and hold it against the published conditions of collaborative governance.')
        .version(version, '-v, --version', 'print the version')
        .helpOption('-h, --help', 'show this help')
        .helpCommand('help [command]', 'show the help of a command')
        .option('--color', 'colour the output even where it is not a terminal')
        .option('--no-color', 'never colour the output')
        .showHelpAfterError('(concordat --help shows what there is)')
        .exitOverride()
        .addHelpText('after', examples(
            ['concordat lint', 'check all charters in this folder'],
            ['concordat lint charter.concordat --fail-on warning', 'fail on warnings too'],
            ['concordat explain affected-stakeholder-excluded', 'why it matters, with examples'],
        ));
    addLint(concordat, version);
    addAssess(concordat);
    addReport(concordat);
    addDiff(concordat);
    addAgree(concordat);
    addExplain(concordat);
    addRules(concordat);
    addImport(concordat);
    addConfirm(concordat);
    addSources(concordat);
    addAsk(concordat);
    addAnswers(concordat);
    addRegister(concordat);
    addServer(concordat);
    addFmt(concordat);
    addNew(concordat);
    addInit(concordat, version);
    addMcp(concordat, version);
    return concordat;
}

function addLint(concordat: Command, version: string): void {
    concordat.command('lint')
        .description('check charters against the model')
        .argument('[paths...]', 'charters, or folders to look for them; - reads a charter from standard input', ['.'])
        .addOption(new Option('-f, --format <format[=file]>', 'how to print the findings; several times, each with a file of its own').argParser(formatArgument).default(pretty, 'pretty'))
        .addOption(new Option('-o, --output <file>', 'write the findings to a file, instead of to standard output').argParser(fileArgument))
        .addOption(new Option('--fail-on <severity>', 'end with exit code 1 from this severity on').choices(['error', 'warning', 'info', 'hint']).default('error'))
        .option('--exit-zero', 'end with exit code 0 whatever is found; faults still end with 2')
        .option('--quiet', 'print findings, and nothing beside them')
        .addOption(new Option('--rule <id=level>', 'set a rule or a condition, over the configuration; several times').argParser(listed))
        .addOption(new Option('--only <id>', 'look for the findings of a rule or a condition alone; several times').argParser(listed))
        .option('--since <revision>', 'check charters that changed since a revision of git, or depend on what did')
        .option('--files-from <file>', 'check the charters of a list, one path a line; - reads it from standard input')
        .addOption(configOption())
        .option('--preview', 'use rules in preview too, which may change in any version')
        .addOption(new Option('--show-config <file>', 'show what counts for a charter, each value with where it comes from; check nothing'))
        .addOption(new Option('--max-warnings <count>', 'end with exit code 1 if there are more warnings').argParser(countArgument))
        .option('--hints', 'show hints too: what a draft does not say yet')
        .option('--statistics', 'count the findings of each rule')
        .option('--fix', 'mend what can be mended without changing the meaning')
        .addOption(new Option('--fix-dry-run', 'show what --fix would change, as a diff').conflicts('fix'))
        .option('--force-exclude', 'leave out what the configuration excludes even where it is named')
        .option('--show-files', 'list the charters that would be checked, and what is passed over and why; check nothing')
        .option('--baseline <file>', 'let findings stand that this file counts')
        .option('--update-baseline', 'write what is found now into the baseline')
        .addOption(new Option('--prune-baseline', 'take out of the baseline what is mended').conflicts('updateBaseline'))
        .option('--cache', 'take from a cache what cannot have changed')
        .addOption(new Option('--cache-location <file>', 'where the cache is kept').default('.concordat-cache/findings.json').implies({ cache: true }))
        .addOption(new Option('--shard <part/of>', 'check one of several parts, such as 2/5').argParser(shardArgument))
        .addOption(new Option('--threads <count>', 'how many threads work, instead of as many as pay').argParser(countFromOne))
        .addOption(new Option('--watch', 'check again whenever a file changes').conflicts(['updateBaseline', 'pruneBaseline', 'fix', 'fixDryRun']))
        .addOption(new Option('--rule-page <address>', 'where the pages of rules are, with {rule} for the id, for the links in SARIF').argParser(addressArgument))
        .option('--stdin-filename <path>', 'where the charter from standard input would stand, for its imports', 'stdin.concordat')
        .addOption(todayOption())
        .addHelpText('after', `${examples(
            ['concordat lint charters', 'check all charters in a folder'],
            ['concordat lint --format json > findings.json', 'findings as data'],
            ['cat draft.concordat | concordat lint -', 'check a text from elsewhere'],
            ['concordat lint --fix-dry-run', 'see what can be mended unasked'],
            ['concordat lint --baseline known.json --update-baseline', 'begin with what is there, and keep more from coming'],
        )}
Formats:
${Object.entries(formats).map(([name, format]) => `  ${name.padEnd(10)}  for ${format.for}`).join('\n')}

Exit codes:
  0  nothing found at or above --fail-on
  1  findings
  2  wrong use, or a file that could not be read
`)
        .action(async (paths: string[], options) => (await import('./commands/lint.js')).lint(paths, options, version));
}

function addAssess(concordat: Command): void {
    concordat.command('assess')
        .description('say how a partnership stands: every condition of the model with its reasons, the leadership called for, what to do next')
        .argument('[paths...]', 'charters, or folders to look for them; - reads a charter from standard input', ['.'])
        .addOption(new Option('-f, --format <format>', 'how to print the assessment').choices(['pretty', 'json', 'csv']).default('pretty'))
        .option('--coder <name>', 'who coded the charters, for the column of that name in csv', '')
        .option('--stdin-filename <path>', 'where the charter from standard input would stand, for its imports', 'stdin.concordat')
        .addOption(todayOption())
        .addHelpText('after', `${examples(
            ['concordat assess charter.concordat', 'the state of every condition, and why'],
            ['concordat assess --format json > assessment.json', 'assessments as data'],
            ['concordat assess charters --format csv --coder "A. Reyes" > states.csv', 'a table with a row for each charter and condition'],
        )}
Exit codes:
  0  assessed, whatever the state
  2  wrong use, or a file that could not be read
`)
        .action(async (paths: string[], options) => (await import('./commands/assess.js')).assessCharters(paths, options));
}

function addReport(concordat: Command): void {
    concordat.command('report')
        .description('write the report for the board: a summary for the chair, the findings by condition, pictures, and the charter in prose')
        .argument('<charter>', 'the charter; - reads it from standard input')
        .option('-o, --output <file>', 'the file to write; without it, standard output')
        .addOption(new Option('-f, --format <format>', 'the format; without it, as the name of the output file ends, else html').choices(['html', 'markdown', 'docx']))
        .option('--since <version>', 'an earlier version to compare with: a file, or a revision of git')
        .option('--keep', 'write nothing where the output file is there already')
        .option('--stdin-filename <path>', 'where the charter from standard input would stand, for its imports', 'stdin.concordat')
        .addOption(todayOption())
        .addHelpText('after', `${examples(
            ['concordat report charter.concordat --output report.html', 'a page for screens and printers'],
            ['concordat report charter.concordat --output report.docx', 'a Word document for the board pack'],
            ['concordat report charter.concordat --since main --output report.html', 'with what has changed since a revision of git'],
            ['concordat report charter.concordat --format markdown', 'text, on standard output'],
        )}
Exit codes:
  0  written, whatever the state
  2  wrong use, or a file that could not be read or written
`)
        .action(async (charter: string, options) => (await import('./commands/report.js')).writeReport(charter, options));
}

function addDiff(concordat: Command): void {
    concordat.command('diff')
        .description('say what changed in the partnership between two versions of its charter: who came and left, whose say changed, what got better or worse')
        .argument('<old>', 'the charter as it was: a file, or a revision and a path, such as main:charter.concordat')
        .argument('<new>', 'the charter as it is, named in the same way')
        .addOption(new Option('-f, --format <format>', 'the format').choices(['pretty', 'json']).default('pretty'))
        .addOption(todayOption())
        .addHelpText('after', `${examples(
            ['concordat diff main: charter.concordat', 'against the same file in the branch main'],
            ['concordat diff v1:charter.concordat v2:charter.concordat', 'two revisions'],
            ['concordat diff old.concordat new.concordat', 'two files'],
        )}
Exit codes:
  0  compared, whatever changed
  2  wrong use, or a version that could not be read
`)
        .action(async (before: string, after: string, options) => (await import('./commands/diff.js')).diffCharters(before, after, options));
}

function addAgree(concordat: Command): void {
    concordat.command('agree')
        .description('compare two codings of one document: agreement by property (Krippendorff’s alpha), and every disagreement with its lines')
        .argument('<a>', 'the charter that one coder wrote: a file, or a revision and a path, such as main:anna.concordat')
        .argument('<b>', 'the charter that the other coder wrote, named in the same way')
        .addOption(new Option('-f, --format <format>', 'the format').choices(['pretty', 'json', 'csv']).default('pretty'))
        .addOption(todayOption())
        .addHelpText('after', `${examples(
            ['concordat agree anna.concordat ben.concordat', 'how far two coders agree, and where they do not'],
            ['concordat agree anna.concordat ben.concordat --format csv > coded.csv', 'what each states, for other measures'],
        )}
Exit codes:
  0  compared, however far they agree
  2  wrong use, or a charter that could not be read
`)
        .action(async (first: string, second: string, options) => (await import('./commands/agree.js')).agreeCharters(first, second, options));
}

function addExplain(concordat: Command): void {
    concordat.command('explain')
        .description('say what a rule looks for, why, what the papers say, and how to mend its findings')
        .argument('<rule>', 'the id of a rule, as findings show it')
        .addHelpText('after', examples(['concordat explain missing-ground-rules', 'the page of one rule']))
        .action(async (rule: string) => (await import('./commands/explain.js')).explain(rule));
}

function addRules(concordat: Command): void {
    concordat.command('rules')
        .description('list all rules, by the condition of the model that they belong to')
        .addOption(new Option('-f, --format <format>', 'how to print them').choices(['pretty', 'json']).default('pretty'))
        .addHelpText('after', examples(['concordat rules', 'every rule in one line'], ['concordat rules --format json', 'rules as data']))
        .action(async options => (await import('./commands/rules.js')).listRules(options));
}

function addImport(concordat: Command): void {
    concordat.command('import')
        .description('write a first charter from a table of stakeholders (CSV, Excel), or from a constitution or terms of reference (Word, PDF, Markdown, HTML)')
        .argument('<file>', 'a table, whose first row says what each column holds, or a document')
        .option('-o, --output <file>', 'write the charter to a file, instead of to standard output')
        .option('--force', 'replace the file if it is there')
        .addOption(new Option('--columns <pairs>', 'which column holds what: name=Organisation,power=Influence; power= for none').argParser(columnPairs).default([], 'guessed by their headings'))
        .option('--sheet <name>', 'the sheet of the workbook')
        .option('--title <title>', 'what the partnership is called; by default “Our partnership”, or the title of the document')
        .addHelpText('after', `${examples(
            ['concordat import stakeholders.csv', 'a first charter, on standard output'],
            ['concordat import analysis.xlsx -o charter.concordat --title "River Partnership"', 'into a file'],
            ['concordat import constitution.docx -o charter.concordat', 'a draft in which each statement quotes the document'],
            ['concordat import list.csv --columns "name=Who,power=Formal influence"', 'say which column holds what'],
        )}
A column can hold: name, sector, represents, participation, power, resources, incentive, depends on, role, notes.
What else the table says stands in comments, so that nothing is lost.

From a document, only what it surely states is taken, each with the words that say so. Passages that
may matter are listed at the end. Read each statement beside the words it quotes.
`)
        .action(async (file: string, options) => (await import('./commands/import.js')).importFile(file, options));
}

function addServer(concordat: Command): void {
    concordat.command('server')
        .description('serve an editor by the Language Server Protocol')
        .option('--stdio', 'speak over standard input and output, as without any of these')
        .option('--socket <port>', 'connect to the editor at this port')
        .option('--pipe <name>', 'connect to the editor at this pipe or socket file')
        .option('--node-ipc', 'speak over the channel of a parent process that is Node')
        .option('--clientProcessId <id>', 'end when the process with this id ends')
        .addOption(new Option('--today <date>', 'the day that counts as today').argParser(dateArgument))
        .addHelpText('after', examples(['concordat server --stdio', 'what an editor starts']))
        .action(async options => (await import('./commands/server.js')).serve(options));
}

function addFmt(concordat: Command): void {
    concordat.command('fmt')
        .description('lay charters out: indentation, line breaks and blanks, and nothing else')
        .argument('[paths...]', 'charters, or folders to look for them; - lays out standard input', ['.'])
        .option('--check', 'write nothing, name the files that would change, and end with exit code 1 if there are any')
        .option('--force-exclude', 'leave out what the configuration excludes even where it is named')
        .option('--stdin-filename <path>', 'where the charter from standard input would stand', 'stdin.concordat')
        .addHelpText('after', examples(['concordat fmt', 'lay out all charters in this folder'], ['concordat fmt --check', 'see in CI whether all are laid out']))
        .action(async (paths: string[], options) => (await import('./commands/fmt.js')).fmt(paths, options));
}

function addNew(concordat: Command): void {
    concordat.command('new')
        .description('write the first draft of a charter, after a few questions')
        .argument('<file>', 'the file to write, such as charter.concordat')
        .option('--title <title>', 'what the partnership is called')
        .option('--kind <kind>', 'what kind of partnership it is')
        .addOption(new Option('--partner <title...>', 'who takes part, the one who convened the others first'))
        .addHelpText('after', examples(
            ['concordat new charter.concordat', 'answer three questions'],
            ['concordat new valley.concordat --title "Valley Partnership" --kind watershed-council --partner "Valley Council" Anglers', 'or answer them here'],
        ))
        .action(async (file: string, options) => (await import('./commands/new.js')).newCharter(file, options));
}

function addInit(concordat: Command, version: string): void {
    concordat.command('init')
        .description('prepare a folder for charters: a configuration, a first charter, the check in CI')
        .argument('[folder]', 'the folder to prepare', '.')
        .option('-y, --yes', 'ask nothing')
        .addOption(new Option('--ci <service>', 'write the check of every change too').choices(['github', 'gitlab']))
        .addHelpText('after', examples(['concordat init', 'begin here, after a few questions'], ['concordat init --yes --ci github', 'begin without questions, and check in GitHub Actions']))
        .action(async (folder: string, options) => (await import('./commands/init.js')).init(folder, options, version));
}

function addMcp(concordat: Command, version: string): void {
    concordat.command('mcp')
        .description('serve an assistant by the Model Context Protocol: it can check, assess, explain and lay out charters of this folder')
        .addOption(new Option('--today <date>', 'the day that counts as today').argParser(dateArgument))
        .addHelpText('after', examples(['concordat mcp', 'what an assistant starts, in the folder of the charters']))
        .action(async ({ today }: { today?: string }) => (await import('./commands/mcp.js')).serveAssistant(version, today));
}

/** What completes goes through the whole program, and is loaded only where it is asked for. */
function addComplete(concordat: Command, version: string): void {
    concordat.command('complete')
        .description('Generate shell completion scripts')
        .argument('[shell]', 'shell type (choices: "zsh", "bash", "fish", "powershell")')
        .helpOption(false)
        .allowUnknownOption()
        .allowExcessArguments()
        .action(async () => {
            const whole = withoutCompletion(version);
            (await import('./commands/shell-completion.js')).addCompletion(whole);
            await whole.parseAsync();
        });
}
