import type { ReadOutcome } from '../language/workspace/load.js';

/** What the server needs of the machine it runs on. */
export interface Host {
    /** The URIs of the charters in a folder that no .gitignore leaves out. */
    listCharters(root: string): Promise<string[]>;
    read(uri: string, root: string): Promise<ReadOutcome>;
    /** The folder that a charter's imports may not leave, where the editor has no folder open around it. */
    rootOf(uri: string): string;
    /** `2026-11-23` */
    today(): string;
}
