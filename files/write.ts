import { appendFileSync, mkdirSync, readFileSync, rmSync, type Stats } from 'node:fs';
import { chmod, chown, link, open, realpath, rename, rm, stat, writeFile, type FileHandle } from 'node:fs/promises';

/** A file could not be written; the message says why, as the end of a sentence. */
export class NotWritten extends Error {
    constructor(readonly file: string, thrown: unknown) {
        super(whyNotWritten(thrown as NodeJS.ErrnoException));
    }
}

/** Twelve digits. To load all of Node's cryptography for them would take a tenth of the time in which a small charter is checked. */
const random = () => crypto.randomUUID().slice(-12);

/** Writes a text, or bytes, whole or not at all, as NewVersion does. */
export async function write(file: string, content: string | Uint8Array): Promise<void> {
    const version = await NewVersion.of(file);
    await version.append(content);
    await version.finish();
}

/** Writes a text whole or not at all too, without ever holding all of it. */
export async function writePieces(file: string, pieces: Iterable<string>): Promise<void> {
    const version = await NewVersion.of(file);
    let waiting = '';
    for (const piece of pieces) {
        waiting += piece;
        if (waiting.length < pieceLength) continue;
        await version.append(waiting);
        waiting = '';
    }
    await version.append(waiting);
    await version.finish();
}

/** What is shorter is written together with what follows it. */
const pieceLength = 2 ** 16;

/** Signals that end the program where nobody listens. */
const endings = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** What is being written beside other files, and is removed where the program ends before it is whole. */
const unfinished = new Set<string>();
const abandonAll = () => unfinished.forEach(each => rmSync(each, { force: true }));
const endAll = (signal: NodeJS.Signals) => {
    listen('off');
    abandonAll();
    process.kill(process.pid, signal);
};

/** Listens once for all that is unfinished. */
function listen(how: 'on' | 'off'): void {
    process[how]('exit', abandonAll);
    for (const signal of endings) process[how](signal, endAll);
}

/**
 * What a file will hold, written piece by piece: beside the file, and at the end over it, so that a full disk or an end on the way leaves what
 * was there. Devices and pipes are written to. Each function throws NotWritten where that cannot be, and leaves nothing behind.
 */
export class NewVersion {
    /** @param beside the file that takes the place of the other; undefined for what is no plain file. */
    private constructor(private readonly file: string, private readonly target: string, private readonly before: Stats | undefined, private readonly beside: string | undefined, private readonly handle: FileHandle) {
        if (beside === undefined) return;
        if (unfinished.size === 0) listen('on');
        unfinished.add(beside);
    }

    static async of(file: string): Promise<NewVersion> {
        const target = await realpath(file).catch(() => file);
        const before = await stat(target).catch(() => undefined);
        const beside = !before || before.isFile() ? `${target}.${random()}` : undefined;
        try {
            return new NewVersion(file, target, before, beside, await (beside === undefined ? open(target, 'w') : open(beside, 'wx')));
        } catch (thrown) {
            throw new NotWritten(file, thrown);
        }
    }

    append(content: string | Uint8Array): Promise<void> {
        return this.orDiscard(async () => {
            await this.handle.appendFile(content);
        });
    }

    finish(): Promise<void> {
        return this.orDiscard(async () => {
            if (this.beside !== undefined) await this.handle.sync();
            await this.handle.close();
            if (this.before && this.beside !== undefined) await takeOver(this.before, this.beside);
            if (this.beside !== undefined) await rename(this.beside, this.target);
            this.release();
        });
    }

    /** The file stays as it was. */
    async discard(): Promise<void> {
        await this.handle.close().catch(() => undefined);
        if (this.beside !== undefined) await rm(this.beside, { force: true }).catch(() => undefined);
        this.release();
    }

    private async orDiscard(work: () => Promise<void>): Promise<void> {
        try {
            await work();
        } catch (thrown) {
            await this.discard();
            throw new NotWritten(this.file, thrown);
        }
    }

    private release(): void {
        if (this.beside !== undefined && unfinished.delete(this.beside) && unfinished.size === 0) listen('off');
    }
}

/** Writes a text into a file that is not there yet, whole or not at all. Throws NotWritten where there is something, a broken link included. */
export async function writeNew(file: string, content: string): Promise<void> {
    const beside = `${file}.${random()}`;
    try {
        await writeFile(beside, content, { flag: 'wx', flush: true });
        // A file system without hard links loses only that a full disk leaves nothing.
        await link(beside, file).catch((thrown: NodeJS.ErrnoException) => (thrown.code === 'EEXIST' ? Promise.reject(thrown) : writeFile(file, content, { flag: 'wx', flush: true })));
    } catch (thrown) {
        throw new NotWritten(file, (thrown as NodeJS.ErrnoException).code === 'EEXIST' ? new Error('there is something at this place already') : thrown);
    } finally {
        await rm(beside, { force: true }).catch(() => undefined);
    }
}

/** Gives a file the mode and the owner of the one that it takes the place of, as far as that is allowed. */
async function takeOver({ mode, uid, gid }: { readonly mode: number; readonly uid: number; readonly gid: number }, file: string): Promise<void> {
    await chmod(file, mode & 0o7777);
    await chown(file, uid, gid).catch(() => undefined);
}

/** Writes another text into a file; where it begins with a byte order mark, it still does. */
export async function rewriteText(file: string, text: string): Promise<void> {
    await write(file, `${byteOrderMarkOf(file)}${text}`);
}

/** The byte order mark that a file begins with, or nothing. */
export function byteOrderMarkOf(file: string): '' | '\uFEFF' {
    const [first, second, third] = readFileSync(file);
    return first === 0xef && second === 0xbb && third === 0xbf ? '\uFEFF' : '';
}

/** Adds a text to the end of a file. Throws NotWritten where that cannot be. */
export function append(file: string, text: string): void {
    try {
        appendFileSync(file, text);
    } catch (thrown) {
        throw new NotWritten(file, thrown);
    }
}

/** Makes a folder, and those around it. Throws NotWritten where that cannot be. */
export function makeFolder(folder: string): void {
    try {
        mkdirSync(folder, { recursive: true });
    } catch (thrown) {
        throw new NotWritten(folder, thrown);
    }
}

/** Why something could not be written, as the end of a sentence. */
export function whyNotWritten({ code, message }: NodeJS.ErrnoException): string {
    switch (code) {
        case 'ENOENT': return 'its folder is not there';
        case 'EACCES': case 'EPERM': case 'EROFS': return 'you are not allowed to write there';
        case 'EISDIR': return 'it is a folder';
        case 'ENOTDIR': case 'EEXIST': return 'what should be a folder on the way to it is a file';
        case 'ENOSPC': case 'EDQUOT': return 'there is no room left for it';
        default: return message;
    }
}
