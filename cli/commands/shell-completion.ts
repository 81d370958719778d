import { readdirSync } from 'node:fs';
import type { Command } from 'commander';
import tab from '@bomb.sh/tab/commander';
import { ruleIds } from '../../language/generated/rule-ids.js';
import { formats } from '../output/formats/registry.js';

type Propose = (value: string, description: string) => void;

/** Completion in shells: commands, options and their values are known; here is what only this command knows. */
export function addCompletion(concordat: Command): void {
    const { commands } = tab(concordat);
    const argument = (command: string, name: string, propose: (propose: Propose) => void) => commands.get(command)!.argument(name, propose, name === 'paths');
    const values = (command: string, option: string, propose: (propose: Propose) => void) => { commands.get(command)!.options.get(option)!.handler = propose; };

    for (const command of ['lint', 'assess', 'fmt']) argument(command, 'paths', charters);
    argument('report', 'charter', charters);
    for (const name of ['old', 'new']) argument('diff', name, charters);
    argument('import', 'table', files);
    argument('new', 'file', files);
    argument('init', 'folder', files);
    argument('rule', 'rule', propose => ruleIds.forEach(id => propose(id, '')));
    values('lint', 'format', propose => Object.entries(formats).forEach(([name, format]) => propose(name, `for ${format.for}`)));
    for (const option of ['output', 'baseline', 'cache-location']) values('lint', option, files);
    for (const command of ['report', 'import']) values(command, 'output', files);
    for (const command of ['lint', 'assess', 'report']) values(command, 'stdin-filename', charters);
}

const files = (propose: Propose) => pathsLike(lastWord(), () => true).forEach(path => propose(path, ''));
const charters = (propose: Propose) => pathsLike(lastWord(), name => /\.concordat(\.md)?$/.test(name)).forEach(path => propose(path, ''));

/** What stands before the cursor; shells hand it over as the last argument. */
const lastWord = () => process.argv.at(-1) ?? '';

/** The folders, and the files that will do, whose paths begin like this; where that is a single folder, what is in it, so that no blank comes behind it. */
function pathsLike(start: string, willDo: (name: string) => boolean): string[] {
    const folder = start.slice(0, start.lastIndexOf('/') + 1);
    const beginning = start.slice(folder.length);
    const found = entriesOf(folder || '.').filter(({ name }) => name.startsWith(beginning) && (beginning.startsWith('.') || !name.startsWith('.')))
        .flatMap(entry => (entry.isDirectory() ? [`${folder}${entry.name}/`] : willDo(entry.name) ? [`${folder}${entry.name}`] : []));
    const inside = found.length === 1 && found[0]!.endsWith('/') ? pathsLike(found[0]!, willDo) : [];
    return inside.length > 0 ? inside : found;
}

function entriesOf(folder: string) {
    try {
        return readdirSync(folder, { withFileTypes: true });
    } catch {
        return [];
    }
}
