import * as z from 'zod';
import type { Inspection } from '../check/check.js';
import type { Finding } from '../check/finding.js';
import type { Paper } from '../documents/paper.js';
import type { BoundDocument } from '../model/entity.js';
import { longestText } from '../syntax/limits.js';

/** What an assistant can ask about: a text, or the charters at a path. */
export const subjectShape = {
    text: z.string().max(longestText).optional().describe('The text of a charter. Give either this or a path.'),
    path: z.string().max(4096).optional().describe('A charter (.concordat or .concordat.md) or a folder of charters, relative to the working folder.'),
    filename: z.string().max(255).optional().describe('The file name to assume for the text, such as paper.concordat.md for Markdown that contains a charter.'),
};
export interface Subject {
    readonly text?: string | undefined;
    readonly path?: string | undefined;
    readonly filename?: string | undefined;
}

/** A text with the name that it is to have, or a path. Throws a ToolProblem for both, for neither, and for a name that is none. */
export function subjectOf({ text, path, filename = 'charter.concordat' }: Subject): { readonly text: string; readonly filename: string } | { readonly path: string } {
    if ((text === undefined) === (path === undefined)) throw new ToolProblem('Give either the text of a charter or a path.');
    if (text === undefined) return { path: path! };
    if (/[\\/\0]/.test(filename) || ['.', '..', ''].includes(filename)) throw new ToolProblem(`“${filename}” is not a plain file name.`);
    return { text, filename };
}

/** A charter that was checked. */
export interface CheckedCharter {
    /** As it is shown. */
    readonly path: string;
    readonly findings: readonly Finding[];
    /** The charter with its names bound; undefined where it could not be read. */
    readonly document: BoundDocument | undefined;
    inspect(): Inspection | undefined;
}

export interface CheckedCharters {
    readonly charters: readonly CheckedCharter[];
    /** What could not be read, in sentences. */
    readonly unread: readonly string[];
}

/** Where tools read: the working folder of a command, or the folders of an editor. They read nothing outside those. Each may throw a ToolProblem. */
export interface Sources {
    check(subject: Subject): Promise<CheckedCharters>;
    paper(path: string): Promise<Paper>;
}

/** Something that the assistant can put right, in a sentence. */
export class ToolProblem extends Error {}

/** What a tool returns: data for programs, and the same as text. Some have only text. */
export interface ToolAnswer {
    readonly data?: Record<string, unknown>;
    readonly text: string;
}

/** What an assistant can do. None of it changes anything. */
export interface Tool {
    readonly name: string;
    readonly title: string;
    readonly description: string;
    readonly input: z.ZodRawShape;
    readonly output?: z.ZodRawShape;
    /** @param input is as its shape says. */
    run(input: unknown, sources: Sources): Promise<ToolAnswer>;
}

/** A tool whose function knows the shape of what it is given. */
export const tool = <Input extends z.ZodRawShape>({ run, ...rest }: Omit<Tool, 'input' | 'run'> & { readonly input: Input; run(input: z.output<z.ZodObject<Input>>, sources: Sources): Promise<ToolAnswer> }): Tool =>
    ({ ...rest, run: (input, sources) => run(input as z.output<z.ZodObject<Input>>, sources) });

/** Runs a tool on what an assistant sent, which may have any shape. */
export async function runTool({ input, run }: Tool, sent: unknown, sources: Sources): Promise<ToolAnswer> {
    const { data, error } = z.object(input).safeParse(sent ?? {});
    if (error) throw new ToolProblem(`The input does not fit: ${z.prettifyError(error)}`);
    return run(data, sources);
}
