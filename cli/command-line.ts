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
        .description('Write a partnership’s charter as text and check it against published research on collaborative governance.\n\nThree things to do first:\n  concordat new charter.concordat                      write a first draft\n  concordat lint charter.concordat                     check it\n  concordat report charter.concordat -o report.html    write the board’s report')
        .version(version, '-v, --version', 'print the version')
        .helpOption('-h, --help', 'show this help')
        .helpCommand('help [command]', 'show the help of a command')
        .option('--color', 'colour the output even where it is not a terminal')
        .option('--no-color', 'never colour the output')
        .showHelpAfterError('(run concordat --help to see all commands)')
        .exitOverride()
        .addHelpText('after', examples(
            ['concordat lint', 'check all charters in this folder'],
            ['concordat lint charter.concordat --fail-on warning', 'fail on warnings too'],
            ['concordat rule affected-stakeholder-excluded', 'why a rule matters, with examples'],
        ));
    addLint(concordat, version);
    addAssess(concordat);
    addReport(concordat);
    addDiff(concordat);
    addAgree(concordat);
    addRule(concordat);
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
        .argument('[paths...]', 'charters, or folders that contain charters; - reads a charter from standard input', ['.'])
        .addOption(new Option('-f, --format <format[=file]>', 'how to print the findings; may be repeated, each with its own file').argParser(formatArgument).default(pretty, 'pretty'))
        .addOption(new Option('-o, --output <file>', 'write the findings to a file instead of standard output').argParser(fileArgument))
        .addOption(new Option('--fail-on <severity>', 'exit with code 1 if there are findings of this severity or higher').choices(['error', 'warning', 'info', 'hint']).default('error'))
        .option('--exit-zero', 'exit with code 0 whatever is found; incorrect use still exits with 2')
        .option('--quiet', 'print findings and nothing else')
        .addOption(new Option('--rule <id=severity>', 'set the severity of a rule or a condition, overriding the configuration; may be repeated').argParser(listed))
        .addOption(new Option('--only <id>', 'report only the findings of this rule or condition; may be repeated').argParser(listed))
        .option('--since <revision>', 'check only charters that changed since a git revision, or depend on a file that did')
        .option('--files-from <file>', 'check the charters listed in a file, one path per line; - reads the list from standard input')
        .addOption(configOption())
        .option('--preview', 'also use rules in preview, which may change in any version')
        .addOption(new Option('--show-config <file>', 'show the settings that apply to a charter and where each comes from; check nothing'))
        .addOption(new Option('--max-warnings <count>', 'exit with code 1 if there are more warnings than this').argParser(countArgument))
        .option('--hints', 'also show hints: what a draft does not cover yet')
        .option('--statistics', 'count the findings of each rule')
        .option('--fix', 'correct mistakes that do not affect the meaning, such as spelling')
        .addOption(new Option('--fix-dry-run', 'show what --fix would change, as a diff').conflicts('fix'))
        .option('--force-exclude', 'skip excluded files even if they are named')
        .option('--show-files', 'list the charters to check and the files that are skipped, with the reason; check nothing')
        .option('--baseline <file>', 'accept the findings recorded in this file')
        .option('--update-baseline', 'record the current findings in the baseline')
        .addOption(new Option('--prune-baseline', 'remove fixed findings from the baseline').conflicts('updateBaseline'))
        .option('--cache', 'skip charters that have not changed since the last run')
        .addOption(new Option('--cache-location <file>', 'file for the cache').default('.concordat-cache/findings.json').implies({ cache: true }))
        .addOption(new Option('--shard <part/of>', 'check one of several parts, such as 2/5').argParser(shardArgument))
        .addOption(new Option('--threads <count>', 'number of threads (default: chosen automatically)').argParser(countFromOne))
        .addOption(new Option('--watch', 'check again whenever a file changes').conflicts(['updateBaseline', 'pruneBaseline', 'fix', 'fixDryRun']))
        .addOption(new Option('--rule-page <address>', 'address of the rule pages, with {rule} in place of the name, for links in SARIF').argParser(addressArgument))
        .option('--stdin-filename <path>', 'path of the charter read from standard input, to find its imports', 'stdin.concordat')
        .addOption(todayOption())
        .addHelpText('after', `${examples(
            ['concordat lint charters', 'check all charters in a folder'],
            ['concordat lint --format json > findings.json', 'findings as data'],
            ['cat draft.concordat | concordat lint -', 'check text from another program'],
            ['concordat lint --fix-dry-run', 'preview the automatic fixes'],
            ['concordat lint --baseline known.json --update-baseline', 'accept current findings and fail only on new ones'],
        )}
Formats:
${Object.entries(formats).map(([name, format]) => `  ${name.padEnd(10)}  for ${format.for}`).join('\n')}

Exit codes:
  0  no problems at or above --fail-on
  1  findings
  2  incorrect use, or a file that could not be read
`)
        .action(async (paths: string[], options) => (await import('./commands/lint.js')).lint(paths, options, version));
}

function addAssess(concordat: Command): void {
    concordat.command('assess')
        .description('show the state of each condition of the model, why, and what to do next')
        .argument('[paths...]', 'charters, or folders that contain charters; - reads a charter from standard input', ['.'])
        .addOption(new Option('-f, --format <format>', 'how to print the assessment').choices(['pretty', 'json', 'csv']).default('pretty'))
        .option('--coder <name>', 'who coded the charters, for the coder column in csv', '')
        .option('--stdin-filename <path>', 'path of the charter read from standard input, to find its imports', 'stdin.concordat')
        .addOption(configOption())
        .addOption(todayOption())
        .addHelpText('after', `${examples(
            ['concordat assess charter.concordat', 'the state of every condition, and why'],
            ['concordat assess --format json > assessment.json', 'assessments as data'],
            ['concordat assess charters --format csv --coder "A. Reyes" > states.csv', 'a table with a row for each charter and condition'],
        )}
Exit codes:
  0  assessed, whatever the state
  2  incorrect use, or a file that could not be read
`)
        .action(async (paths: string[], options) => (await import('./commands/assess.js')).assessCharters(paths, options));
}

function addReport(concordat: Command): void {
    concordat.command('report')
        .description('write the report for the board')
        .argument('<charter>', 'the charter; - reads it from standard input')
        .option('-o, --output <file>', 'the file to write (default: standard output)')
        .addOption(new Option('-f, --format <format>', 'the format (default: from the name of the output file, or html)').choices(['html', 'markdown', 'docx']))
        .option('--since <version>', 'an earlier version to compare with: a file or a git revision')
        .option('--keep', 'write nothing if the output file exists')
        .option('--stdin-filename <path>', 'path of the charter read from standard input, to find its imports', 'stdin.concordat')
        .addOption(configOption())
        .addOption(todayOption())
        .addHelpText('after', `${examples(
            ['concordat report charter.concordat --output report.html', 'a page for screens and printers'],
            ['concordat report charter.concordat --output report.docx', 'a Word document for the board pack'],
            ['concordat report charter.concordat --since main --output report.html', 'include what changed since a git revision'],
            ['concordat report charter.concordat --format markdown', 'text, on standard output'],
        )}
Exit codes:
  0  written, whatever the state
  2  incorrect use, or a file that could not be read or written
`)
        .action(async (charter: string, options) => (await import('./commands/report.js')).writeReport(charter, options));
}

function addDiff(concordat: Command): void {
    concordat.command('diff')
        .description('show what changed in the partnership between two versions of its charter')
        .argument('<old>', 'the earlier charter: a file, or a revision and a path, such as main:charter.concordat')
        .argument('<new>', 'the later charter, named in the same way')
        .addOption(new Option('-f, --format <format>', 'the format').choices(['pretty', 'json']).default('pretty'))
        .addOption(configOption())
        .addOption(todayOption())
        .addHelpText('after', `${examples(
            ['concordat diff main: charter.concordat', 'compare with the same file on the branch main'],
            ['concordat diff v1:charter.concordat v2:charter.concordat', 'two revisions'],
            ['concordat diff old.concordat new.concordat', 'two files'],
        )}
Exit codes:
  0  compared, whatever changed
  2  incorrect use, or a version that could not be read
`)
        .action(async (before: string, after: string, options) => (await import('./commands/diff.js')).diffCharters(before, after, options));
}

function addAgree(concordat: Command): void {
    concordat.command('agree')
        .description('compare two codings of one document, for research')
        .argument('<a>', 'the charter that one coder wrote: a file, or a revision and a path, such as main:anna.concordat')
        .argument('<b>', 'the charter that the other coder wrote, named in the same way')
        .addOption(new Option('-f, --format <format>', 'the format').choices(['pretty', 'json', 'csv']).default('pretty'))
        .addOption(configOption())
        .addOption(todayOption())
        .addHelpText('after', `${examples(
            ['concordat agree anna.concordat ben.concordat', 'how far two coders agree, and where they do not'],
            ['concordat agree anna.concordat ben.concordat --format csv > coded.csv', 'what each states, for other measures'],
        )}
Exit codes:
  0  compared, however far they agree
  2  incorrect use, or a charter that could not be read
`)
        .action(async (first: string, second: string, options) => (await import('./commands/agree.js')).agreeCharters(first, second, options));
}

/** `explain` is the former name: an explanation is what a charter gives for a finding. It is understood, and no help shows it. */
function addRule(concordat: Command): void {
    for (const name of ['rule', 'explain']) {
        concordat.command(name, { hidden: name === 'explain' })
            .description('show the page of a rule: why it matters, what the research says and how to fix its findings')
            .argument('<rule>', 'the name of the rule, as findings show it')
            .addHelpText('after', examples(['concordat rule missing-ground-rules', 'the page of one rule']))
            .action(async (rule: string) => (await import('./commands/rule.js')).showRule(rule));
    }
}

function addRules(concordat: Command): void {
    concordat.command('rules')
        .description('list all rules, by condition of the model')
        .addOption(new Option('-f, --format <format>', 'how to print them').choices(['pretty', 'json']).default('pretty'))
        .addHelpText('after', examples(['concordat rules', 'every rule in one line'], ['concordat rules --format json', 'rules as data']))
        .action(async options => (await import('./commands/rules.js')).listRules(options));
}

function addImport(concordat: Command): void {
    concordat.command('import')
        .description('draft a charter from a table of stakeholders (CSV, Excel) or from a document (Word, PDF, Markdown, HTML, text)')
        .argument('<file>', 'a table whose first row has the column headings, or a document')
        .option('-o, --output <file>', 'write the charter to a file instead of standard output')
        .option('--force', 'replace the file if it exists')
        .addOption(new Option('--columns <pairs>', 'which column contains what: name=Organisation,power=Influence; power= for none').argParser(columnPairs).default([], 'from the headings'))
        .option('--sheet <name>', 'the sheet of the workbook')
        .option('--title <title>', 'the title of the partnership (default: the title of the document, or “Our partnership”)')
        .addHelpText('after', `${examples(
            ['concordat import stakeholders.csv', 'a first charter, on standard output'],
            ['concordat import analysis.xlsx -o charter.concordat --title "River Partnership"', 'into a file'],
            ['concordat import constitution.docx -o charter.concordat', 'a draft in which each statement quotes the document'],
            ['concordat import list.csv --columns "name=Who,power=Formal influence"', 'name the columns'],
        )}
A column can hold: name, sector, represents, participation, power, resources, incentive, depends on, role, notes.
Anything not recognised is kept in comments, so nothing is lost.

From a document, only what it surely states is taken, each with the words that say so. Passages that
may matter are listed at the end. Read each statement beside the words it quotes.
`)
        .action(async (file: string, options) => (await import('./commands/import.js')).importFile(file, options));
}

function addServer(concordat: Command): void {
    concordat.command('server')
        .description('run the language server for an editor')
        .option('--stdio', 'use standard input and output (the default)')
        .option('--socket <port>', 'connect to the editor at this port')
        .option('--pipe <name>', 'connect to the editor at this pipe or socket file')
        .option('--node-ipc', 'use the channel of a parent Node process')
        .option('--clientProcessId <id>', 'end when the process with this id ends')
        .addOption(new Option('--today <date>', 'the day that counts as today').argParser(dateArgument))
        .addHelpText('after', examples(['concordat server --stdio', 'what an editor starts']))
        .action(async options => (await import('./commands/server.js')).serve(options));
}

function addFmt(concordat: Command): void {
    concordat.command('fmt')
        .description('format charters; no word changes')
        .argument('[paths...]', 'charters, or folders that contain charters; - formats standard input', ['.'])
        .option('--check', 'write nothing, list the files that would change, and exit with code 1 if there are any')
        .option('--force-exclude', 'skip excluded files even if they are named')
        .option('--stdin-filename <path>', 'path of the charter read from standard input', 'stdin.concordat')
        .addOption(configOption())
        .addHelpText('after', examples(['concordat fmt', 'format all charters in this folder'], ['concordat fmt --check', 'check the format in CI']))
        .action(async (paths: string[], options) => (await import('./commands/fmt.js')).fmt(paths, options));
}

function addNew(concordat: Command): void {
    concordat.command('new')
        .description('write a first draft of a charter after a few questions')
        .argument('<file>', 'the file to write, such as charter.concordat')
        .option('--title <title>', 'the title of the partnership')
        .option('--kind <kind>', 'the kind of partnership')
        .addOption(new Option('--partner <title...>', 'the partners, the convenor first'))
        .addHelpText('after', examples(
            ['concordat new charter.concordat', 'answer three questions'],
            ['concordat new valley.concordat --title "Valley Partnership" --kind watershed-council --partner "Valley Council" Anglers', 'or answer them here'],
        ))
        .action(async (file: string, options) => (await import('./commands/new.js')).newCharter(file, options));
}

function addInit(concordat: Command, version: string): void {
    concordat.command('init')
        .description('set up a folder: a configuration, a first charter, a check in CI')
        .argument('[folder]', 'the folder to prepare', '.')
        .option('-y, --yes', 'ask nothing')
        .addOption(new Option('--ci <service>', 'also write a check of every change for CI').choices(['github', 'gitlab']))
        .addHelpText('after', examples(['concordat init', 'set up this folder after a few questions'], ['concordat init --yes --ci github', 'ask nothing, and add a GitHub Actions workflow']))
        .action(async (folder: string, options) => (await import('./commands/init.js')).init(folder, options, version));
}

function addMcp(concordat: Command, version: string): void {
    concordat.command('mcp')
        .description('let an AI assistant check the charters of this folder (Model Context Protocol)')
        .addOption(new Option('--today <date>', 'the day that counts as today').argParser(dateArgument))
        .addOption(configOption())
        .addHelpText('after', examples(['concordat mcp', 'what an assistant starts, in the folder of the charters']))
        .action(async options => (await import('./commands/mcp.js')).serveAssistant(version, options));
}

/** What completes goes through the whole program, and is loaded only where it is asked for. */
function addComplete(concordat: Command, version: string): void {
    concordat.command('complete')
        .description('write shell completion scripts')
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
