import type { Range } from 'vscode-languageserver-types';
import { relativePath } from '../text/relative.js';
import { canonicalUri, resolveFrom } from '../text/uri.js';
import { mayBePackage } from './extending.js';
import type { ConfigurationFile } from './parse.js';

/** A configuration names other files by paths in double quotation marks. */
export interface PathEdit {
    readonly uri: string;
    readonly range: Range;
    readonly newText: string;
}

/**
 * The edits by which a configuration names the same bibliographies, and builds on the same files, after files were moved, or it was moved itself.
 * @param isConfiguration whether a file is known to be a configuration.
 */
export function pathsAfterMoves({ uri, stated, rangeOf }: ConfigurationFile, placeAfter: (uri: string) => string, isConfiguration: (uri: string) => boolean): PathEdit[] {
    const named = [
        ...(stated.bibliography ?? []).map((path, index) => ({ path, at: ['bibliography', index] })),
        ...[stated.extends ?? []].flat().map((path, index) => ({ path, at: typeof stated.extends === 'string' ? ['extends'] : ['extends', index] })),
    ];
    const ownAfter = placeAfter(uri);
    return named.flatMap(({ path, at }) => {
        const target = resolveFrom(uri, path);
        const targetAfter = placeAfter(target);
        const isMoved = targetAfter !== canonicalUri(target);
        // What may be the name of a package is a path only if it leads to a file.
        const isPath = at[0] === 'bibliography' || !mayBePackage(path) || isConfiguration(target);
        if (target.startsWith('outside:') || !isPath || (!isMoved && ownAfter === canonicalUri(uri))) return [];
        const after = relativePath(ownAfter, targetAfter);
        const written = path.startsWith('./') && !after.startsWith('..') ? `./${after}` : after;
        return written === path ? [] : [{ uri, range: rangeOf(at), newText: JSON.stringify(written) }];
    });
}
