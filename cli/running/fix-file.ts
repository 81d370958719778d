import { existsSync } from 'node:fs';
import { createTwoFilesPatch } from 'diff';
import { check } from '../../language/check/check.js';
import { fixAll } from '../../language/check/fix-all.js';
import { uriOf } from '../../files/disk.js';
import { byteOrderMarkOf, rewriteText } from '../../files/write.js';
import { shownPath, type Candidate } from '../input/find-charters.js';
import { readInto } from './lint-files.js';
import type { Workspaces } from './workspaces.js';

/** A file before and after the fixes that keep its meaning. */
export interface FixedFile {
    readonly file: string;
    readonly before: string;
    readonly after: string;
}

/** Fixes all files before any is checked, because what one finds may be fixed in another. Those that cannot be read are passed over. */
export async function fixFiles(candidates: readonly Candidate[], workspaces: Workspaces, today: string): Promise<FixedFile[]> {
    const fixed: FixedFile[] = [];
    for (const { file } of candidates) {
        const mended = await readInto(file, workspaces) === undefined ? await fixFile(file, workspaces, today) : undefined;
        if (mended) fixed.push(mended);
    }
    return fixed;
}

/** Fixes a file in its workspace, so that all that is checked from now on sees it fixed; undefined where nothing changes. */
export async function fixFile(file: string, workspaces: Workspaces, today: string): Promise<FixedFile | undefined> {
    const workspace = await workspaces.prepare(file);
    const uri = uriOf(file);
    const before = workspace.document(uri)!.text;
    const { text: after } = fixAll(before, uri, candidate => check(workspace.with(uri, candidate), uri, { today }));
    if (after === before) return undefined;
    workspace.setText(uri, after);
    return { file, before, after };
}

export const writeFixed = ({ file, after }: FixedFile): Promise<void> => rewriteText(file, after);

/** The changes as a unified diff, which `git apply` and `patch -p1` understand. */
export function asDiff({ file, before, after }: FixedFile): string {
    const path = shownPath(file);
    const mark = existsSync(file) ? byteOrderMarkOf(file) : '';
    return createTwoFilesPatch(`a/${path}`, `b/${path}`, mark + before, mark + after, undefined, undefined, { context: 3, headerOptions: { includeIndex: false, includeUnderline: false, includeFileHeaders: true } });
}
