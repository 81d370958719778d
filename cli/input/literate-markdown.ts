import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ancestors } from '../../files/disk.js';
import { configurationNames } from '../../language/configuration/names.js';
import type { Overrides } from '../running/overrides.js';

/** Of Markdown files, those that a configuration lets hold charters. Without one that says anything of this, nothing more is loaded. */
export async function literateAmong(markdown: readonly string[], overrides: Overrides = {}): Promise<string[]> {
    if (markdown.length === 0 || (overrides.config === undefined && !mayBeLiterate(markdown))) return [];
    const { Workspaces } = await import('../running/workspaces.js');
    const workspaces = new Workspaces(undefined, overrides);
    const literate: string[] = [];
    for (const file of markdown) if (await workspaces.isLiterate(file)) literate.push(file);
    return literate;
}

/** A configuration around one of the files has the key, or is based on another one, which may have it. */
function mayBeLiterate(files: readonly string[]): boolean {
    const folders = new Set(files.flatMap(file => ancestors(dirname(file))));
    const configurations = [...folders].flatMap(folder => configurationNames.map(name => join(folder, name))).filter(file => existsSync(file));
    return configurations.some(file => /"(?:literate|extends)"/.test(textOf(file)));
}

function textOf(file: string): string {
    try {
        return readFileSync(file, 'utf8');
    } catch {
        return '';
    }
}
