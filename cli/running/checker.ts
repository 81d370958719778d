import { dependencyGraph, type DependencyGraph } from '../../language/workspace/dependency-graph.js';
import { fileOf, uriOf } from '../../files/disk.js';
import type { Candidate } from '../input/find-charters.js';
import type { WorkOrder } from './check-in-order.js';
import { lintFile, type Check } from './lint-files.js';
import { rendererOf, type Checked, type Renderer } from './rendering.js';
import { Workspaces } from './workspaces.js';

/** Checks and renders one file after the other, and forgets each. */
export class Checker {
    /** The documents whose dependencies were told. */
    private readonly told = new Set<string>();

    private constructor(private readonly how: Check, private readonly workspaces: Workspaces, private readonly render: Renderer) {}

    static async of({ how, rendering }: WorkOrder, workspaces = new Workspaces(undefined, how)): Promise<Checker> {
        return new Checker(how, workspaces, await rendererOf(rendering));
    }

    async check({ file }: Candidate): Promise<Checked> {
        const linted = await lintFile(file, this.workspaces, this.how);
        if (typeof linted === 'string') return { unread: linted };
        const workspace = this.workspaces.around(file);
        const rendered = this.render(linted, () => workspace.needs.dependencies(uriOf(file)).map(fileOf), () => this.graphOf(file));
        workspace.release(uriOf(file));
        return rendered;
    }

    /** On what a file depends, by the names of files. */
    private graphOf(file: string): DependencyGraph {
        const { documents, papers } = dependencyGraph(this.workspaces.around(file), uriOf(file), uri => this.told.has(uri));
        for (const uri of Object.keys(documents)) this.told.add(uri);
        return {
            documents: Object.fromEntries(Object.entries(documents).map(([uri, { imports, others }]) => [fileOf(uri), { imports: imports.map(fileOf), others: others.map(fileOf) }])),
            papers: papers.map(fileOf),
        };
    }
}
