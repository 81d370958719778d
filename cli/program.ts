import { Command, InvalidArgumentError, Option } from 'commander';

/** The command line of Concordat: every command, its arguments, and its help with examples. */
export function program(version: string): Command {
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
    addLint(concordat);
    addExplain(concordat);
    addRules(concordat);
    addServer(concordat);
    return concordat;
}

function addLint(concordat: Command): void {
    concordat.command('lint')
        .description('check charters against the model')
        .argument('[paths...]', 'charters, or folders to look for them; - reads a charter from standard input', ['.'])
        .addOption(new Option('-f, --format <format>', 'how to print the findings').choices(['pretty', 'json']).default('pretty'))
        .addOption(new Option('--fail-on <severity>', 'end with exit code 1 from this severity on').choices(['error', 'warning', 'info', 'hint']).default('error'))
        .option('--hints', 'show hints too: what a draft does not say yet')
        .option('--stdin-filename <path>', 'where the charter from standard input would stand, for its imports', 'stdin.concordat')
        .addOption(new Option('--today <date>', 'the day that counts as today').argParser(dateArgument).default(new Date().toISOString().slice(0, 10), 'today'))
        .addHelpText('after', `${examples(
            ['concordat lint charters', 'check all charters in a folder'],
            ['concordat lint --format json > findings.json', 'findings as data'],
            ['cat draft.concordat | concordat lint -', 'check a text from elsewhere'],
        )}
Exit codes:
  0  nothing found at or above --fail-on
  1  findings
  2  wrong use, or a file that could not be read
`)
        .action(async (paths: string[], options) => (await import('./commands/lint.js')).lint(paths, options));
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

function addServer(concordat: Command): void {
    concordat.command('server')
        .description('serve an editor by the Language Server Protocol')
        .requiredOption('--stdio', 'speak over standard input and output')
        .addOption(new Option('--today <date>', 'the day that counts as today').argParser(dateArgument))
        .addHelpText('after', examples(['concordat server --stdio', 'what an editor starts']))
        .action(async () => (await import('./commands/server.js')).serve());
}

function examples(...lines: readonly (readonly [string, string])[]): string {
    const width = Math.max(...lines.map(([command]) => command.length));
    return `\nExamples:\n${lines.map(([command, says]) => `  $ ${command.padEnd(width)}  # ${says}`).join('\n')}\n`;
}

function dateArgument(value: string): string {
    const day = new Date(`${value}T00:00:00Z`);
    if (!/^\d{4}-\d{2}-\d{2}$/.test(value) || Number.isNaN(day.getTime()) || day.toISOString().slice(0, 10) !== value) {
        throw new InvalidArgumentError('A date such as 2026-11-23 is needed.');
    }
    return value;
}
