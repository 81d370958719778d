import { Option, type Command } from 'commander';
import { configOption, examples, listedWhole, todayOption } from './input/arguments.js';

export function addConfirm(concordat: Command): void {
    concordat.command('confirm')
        .description('confirm that statements match the passages they cite')
        .argument('[paths...]', 'charters, or folders that contain charters', ['.'])
        .addOption(new Option('--statement <name>', 'confirm this statement without being asked, such as "forum Board: quorum", or all of one declaration; may be repeated').argParser(listedWhole))
        .addOption(new Option('--all', 'confirm everything that is open without asking; each statement is printed next to its passage').conflicts('statement'))
        .option('--by <name>', 'who confirms (default: the name in git)')
        .option('--dry-run', 'show what is open or would be confirmed, and write nothing')
        .addOption(configOption())
        .addOption(todayOption())
        .addHelpText('after', `${examples(
            ['concordat confirm', 'go through everything that is open, one by one'],
            ['concordat confirm --dry-run', 'list what is open'],
            ['concordat confirm charter.concordat --statement "forum Board: quorum"', 'confirm one statement that you have read'],
        )}
What is confirmed is recorded in concordat.lock.json, with your name and the day. Commit that file.
concordat lint then reports every statement whose passage has changed.

Exit codes:
  0  nothing is open
  1  statements are open
  2  incorrect use, or a file that could not be read or written
`)
        .action(async (paths: string[], options) => (await import('./commands/confirm.js')).confirm(paths, options));
}

export function addSources(concordat: Command): void {
    concordat.command('sources')
        .description('list which passages of documents the charters are based on, and which statements have no source')
        .argument('[paths...]', 'charters, or folders that contain charters', ['.'])
        .addOption(new Option('-f, --format <format>', 'the format').choices(['pretty', 'json']).default('pretty'))
        .option('--missing', 'list only passages that no statement cites, and statements without a source')
        .addOption(configOption())
        .addHelpText('after', `${examples(
            ['concordat sources', 'every passage with the statements that cite it'],
            ['concordat sources charter.concordat --missing', 'what the charter does not cite, and statements without a source'],
            ['concordat sources --format json > sources.json', 'the same as data'],
        )}
Exit codes:
  0  listed, whatever is missing
  2  incorrect use, or a file that could not be read
`)
        .action(async (paths: string[], options) => (await import('./commands/sources.js')).sources(paths, options));
}
