import { folderUri, isWithin } from '../text/uri.js';

/** The folders whose files may be read: the root of a workspace, and others that an editor has open beside it. */
export class Folders {
    private inside: readonly string[];

    /** @param root the URI of a folder, with a slash at its end or without. */
    constructor(private readonly root: string) {
        this.inside = [folderUri(root)];
    }

    /** Lets these folders be read beside the root; false where nothing changes. */
    allow(folders: readonly string[]): boolean {
        const inside = [...new Set([this.root, ...folders].map(folderUri))];
        if (inside.join() === this.inside.join()) return false;
        this.inside = inside;
        return true;
    }

    contains(uri: string): boolean {
        return this.inside.some(folder => isWithin(folder, uri));
    }

    copy(): Folders {
        const copy = new Folders(this.root);
        copy.inside = this.inside;
        return copy;
    }
}
