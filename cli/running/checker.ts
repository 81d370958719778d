import { fileOf, uriOf } from '../../files/disk.js';
import type { Candidate } from '../input/find-charters.js';
import type { WorkOrder } from './check-in-order.js';
import { lintFile, type Check } from './lint-files.js';
import { rendererOf, type Checked, type Renderer } from './rendering.js';
import { Workspaces } from './workspaces.js';

/** Checks and renders one file after the other, and forgets each. */
export class Checker {
    private constructor(private readonly how: Check, private readonly workspaces: Workspaces, private readonly render: Renderer) {}

    static async of({ how, rendering }: WorkOrder, workspaces = new Workspaces(undefined, how)): Promise<Checker> {
        return new Checker(how, workspaces, await rendererOf(rendering));
    }

    async check({ file }: Candidate): Promise<Checked> {
        const linted = await lintFile(file, this.workspaces, this.how);
        if (typeof linted === 'string') return { unread: linted };
        const workspace = this.workspaces.around(file);
        const rendered = this.render(linted, () => workspace.dependencies(uriOf(file)).map(fileOf));
        workspace.release(uriOf(file));
        return rendered;
    }
}
