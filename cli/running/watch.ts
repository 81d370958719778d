import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { watch, type ChokidarOptions, type FSWatcher } from 'chokidar';
import { statOf } from '../../files/disk.js';
import { isRead } from '../../language/text/uri.js';
import { UserProblem } from './user-problem.js';
import { toldOf } from '../output/error-message.js';

/** How long to wait for more files to change before all is checked again, in milliseconds. */
const settling = 100;
const clearScreen = '\u001b[2J\u001b[3J\u001b[H';

/** How often the files are looked at themselves, at most, in milliseconds: a system reports no more changes at once than it has room for. */
const lookEvery = 2_000;
/** Looking takes no more than this part of the time. */
const shareOfLooking = 0.05;

/**
 * Runs a check now, and again whenever a charter, or what charters depend on, changes, and when a new day begins; until it is interrupted.
 * @param written the files that the check itself writes.
 * @param check answers the files and folders on which its result depends, whether they are there or not.
 */
export async function watchPaths(paths: readonly string[], written: readonly string[], check: () => Promise<readonly string[]>, today: () => string): Promise<never> {
    const ours = new Set(written.map(file => resolve(file)));
    const own = { ignoreInitial: true, ignored: (path: string) => isForeign(path) || ours.has(resolve(path)) };
    let timer: NodeJS.Timeout | undefined;
    let running: Promise<void> = Promise.resolve();
    let state = new State([], today());
    const soon = () => {
        clearTimeout(timer);
        timer = setTimeout(run, settling);
    };
    const watchers = new Watchers(own, path => isRead(path) || path.endsWith('.gitignore') ? soon() : undefined);
    function run(): void {
        running = running.then(async () => {
            if (process.stdout.isTTY) process.stdout.write(clearScreen);
            const before = new State(state.files, today());
            const files = await check().catch(complain);
            // A round that failed says less on what it depends than the one before.
            state = new State([...new Set([...paths.map(path => resolve(path)), ...(files.length > 0 ? files : state.files)])].filter(file => !ours.has(file)), before.day, before);
            // A folder reports files that come, go, and come again; a file that is not there reports nothing.
            await watchers.add(state.files.map(file => dirname(file)));
            process.stderr.write('Waiting for changes; Ctrl+C ends.\n');
        });
    }
    const look = () => {
        const began = performance.now();
        // What nobody told of may be in a folder that is another one now under the same name.
        if (!state.isAsItIs(today())) running = running.then(() => watchers.start(paths)).then(soon);
        setTimeout(look, Math.max(lookEvery, (performance.now() - began) / shareOfLooking));
    };
    await watchers.start(paths);
    run();
    setTimeout(look, lookEvery);
    return new Promise(() => undefined);
}

/** What files and folders were like when they were looked at: which they are, how large, and when they were changed. */
class State {
    private readonly seen: ReadonlyMap<string, string>;

    /** @param before what files were like before a round began: what changed during it is looked at again. Folders change as the round itself writes. */
    constructor(readonly files: readonly string[], readonly day: string, before?: State) {
        this.seen = new Map(files.map(file => [file, before?.ofFile(file) ?? seen(file)]));
    }

    private ofFile(file: string): string | undefined {
        const known = this.seen.get(file);
        return known?.startsWith('folder') ? undefined : known;
    }

    isAsItIs(today: string): boolean {
        return this.day === today && this.files.every(file => this.seen.get(file) === seen(file));
    }
}

function seen(file: string): string {
    const found = statOf(file);
    return found ? `${found.isDirectory() ? 'folder' : found.size} ${found.ino} ${found.mtimeMs}` : '';
}

/** What the system reports changes of: all in the paths, and of what is directly in other folders. */
class Watchers {
    private all: FSWatcher[] = [];
    private readonly folders = new Set<string>();

    constructor(private readonly how: ChokidarOptions, private readonly changed: (path: string) => void) {}

    /** Watches the paths anew. */
    async start(paths: readonly string[]): Promise<void> {
        const before = this.all;
        this.all = [];
        this.folders.clear();
        await this.watch(paths, this.how);
        await Promise.all(before.map(each => each.close()));
    }

    /** What comes while a folder is looked at for the first time tells nothing, so each is looked at once, until it is gone. */
    async add(folders: readonly string[]): Promise<void> {
        for (const each of this.folders) if (!existsSync(each)) this.folders.delete(each);
        const anew = [...new Set(folders)].filter(each => !this.folders.has(each));
        if (anew.length > 0) await this.watch(anew, { ...this.how, depth: 0 });
        for (const each of anew) this.folders.add(each);
    }

    /** Watches from now on, and misses nothing. */
    private watch(paths: readonly string[], how: ChokidarOptions): Promise<void> {
        return new Promise(done => {
            this.all.push(watch([...paths], how).on('all', (_, path) => this.changed(path)).on('error', () => undefined).on('ready', done));
        });
    }
}

/** Says what went wrong; answers the files in which it can be put right. */
function complain(thrown: unknown): readonly string[] {
    process.stderr.write(`concordat: ${toldOf(thrown) ?? (thrown instanceof Error ? thrown.message : String(thrown))}\n`);
    return thrown instanceof UserProblem ? thrown.files : [];
}

const isForeign = (path: string) => /(^|[\\/])(node_modules|\.git|\.concordat-cache)([\\/]|$)/.test(path);
