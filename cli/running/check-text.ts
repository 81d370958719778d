import { fileOf, uriOf } from '../../files/disk.js';
import type { Checking } from './check-charters.js';
import type { WorkOrder } from './check-in-order.js';
import { fixFile } from './fix-file.js';
import { lintText } from './lint-files.js';
import { rendererOf, type Checked } from './rendering.js';
import type { Workspaces } from './workspaces.js';

/** Checks a text that is in no file; `file` says where it would be, for its imports and for the reports. */
export async function checkText(text: string, file: string, workspaces: Workspaces, { how, rendering }: WorkOrder, isFixed: boolean): Promise<Pick<Checking, 'files' | 'fixed'>> {
    const workspace = workspaces.around(file);
    workspace.setText(uriOf(file), text);
    const fixed = isFixed ? await fixFile(file, workspaces, how.today) : undefined;
    const linted = await lintText(fixed?.after ?? text, file, workspaces, how);
    const render = await rendererOf(rendering);
    return { files: one(render(linted, () => workspace.needs.dependencies(uriOf(file)).map(fileOf))), fixed: fixed ? [fixed] : [] };
}

async function* one(checked: Checked): AsyncGenerator<Checked> {
    yield checked;
}
