import { canonicalUri } from './uri.js';

/** The path from the folder of one file to another file, as an import writes it. */
export function relativePath(from: string, to: string): string {
    const [source, target] = [from, to].map(uri => canonicalUri(uri).split('/')) as [string[], string[]];
    const folder = source.slice(0, -1);
    const common = folder.findIndex((part, index) => part !== target[index]);
    const shared = Math.min(common < 0 ? folder.length : common, target.length - 1);
    return [...folder.slice(shared).map(() => '..'), ...target.slice(shared).map(decoded)].join('/');
}

/** A name that is no valid encoding stands for itself. */
function decoded(part: string): string {
    try {
        return decodeURIComponent(part);
    } catch {
        return part;
    }
}
