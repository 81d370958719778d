import { createHash } from 'node:crypto';

/** What is known of the files of a workspace, by which their states are told apart. */
export interface FileStates {
    importsOf(file: string): readonly string[];
    /** The state of a file, and of all else on which it depends by itself. */
    stateOf(file: string): string;
}

/**
 * A digest of a file and of all that it imports, directly or not: of its own state, and of the digests of its imports. So each file is looked at
 * once, however long a chain is. Files that import each other in a circle have one digest.
 */
export class ImportDigests {
    private readonly digests = new Map<string, string>();

    constructor(private readonly files: FileStates) {}

    of(file: string): string {
        if (!this.digests.has(file)) this.settle(file);
        return this.digests.get(file)!;
    }

    /** Tarjan’s way to find circles, without recursion, which a long chain would exhaust. */
    private settle(start: string): void {
        const index = new Map<string, number>();
        const lowest = new Map<string, number>();
        const open: string[] = [];
        const path: { readonly file: string; readonly rest: string[] }[] = [];
        const enter = (file: string) => {
            lowest.set(file, index.size);
            index.set(file, index.size);
            open.push(file);
            path.push({ file, rest: [...this.files.importsOf(file)] });
        };
        const lower = (file: string, to: number) => lowest.set(file, Math.min(lowest.get(file)!, to));
        enter(start);
        for (let at = path.at(-1); at; at = path.at(-1)) {
            const next = at.rest.pop();
            if (next !== undefined) {
                if (this.digests.has(next)) continue;
                if (index.has(next)) lower(at.file, index.get(next)!);
                else enter(next);
                continue;
            }
            path.pop();
            const importer = path.at(-1);
            if (importer) lower(importer.file, lowest.get(at.file)!);
            if (lowest.get(at.file) === index.get(at.file)) this.close(open.splice(open.lastIndexOf(at.file)));
        }
    }

    /** The files of a circle, or one that is in none. All that they import beside each other has a digest. */
    private close(circle: readonly string[]): void {
        const own = new Set(circle);
        const imported = new Set(circle.flatMap(file => this.files.importsOf(file)).filter(each => !own.has(each)));
        const parts = [...circle.map(file => this.files.stateOf(file)).sort(), '', ...[...imported].map(each => this.digests.get(each)!).sort()];
        const digest = createHash('sha256').update(JSON.stringify(parts)).digest('base64');
        for (const file of circle) this.digests.set(file, digest);
    }
}
