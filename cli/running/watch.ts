import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { watch, type ChokidarOptions } from 'chokidar';
import { isRead } from '../../language/text/uri.js';
import { UserProblem } from './user-problem.js';
import { toldOf } from '../output/error-message.js';

/** How long to wait for more files to change before all is checked again, in milliseconds. */
const settling = 100;
const clearScreen = '\u001b[2J\u001b[3J\u001b[H';

/**
 * Runs a check now, and again whenever a charter, or what charters depend on, changes; until it is interrupted.
 * @param written the files that the check itself writes.
 * @param check answers the files on which its result depends, whether they are there or not.
 */
export async function watchPaths(paths: readonly string[], written: readonly string[], check: () => Promise<readonly string[]>): Promise<never> {
    const ours = new Set(written.map(file => resolve(file)));
    let timer: NodeJS.Timeout | undefined;
    let running = Promise.resolve();
    const run = () => {
        running = running.then(async () => {
            if (process.stdout.isTTY) process.stdout.write(clearScreen);
            const files = await check().catch(complain);
            // A folder tells of files that come, go, and come again; a file that is not there tells nothing.
            await watchToo(files.map(file => dirname(file)));
            process.stderr.write('Waiting for changes; Ctrl+C ends.\n');
        });
    };
    const changed = (_: string, path: string) => {
        if (!isRead(path)) return;
        clearTimeout(timer);
        timer = setTimeout(run, settling);
    };
    const how = { ignoreInitial: true, ignored: (path: string) => isForeign(path) || ours.has(resolve(path)) };
    const watched = new Set<string>();
    /** What comes while a folder is looked at for the first time tells nothing either, so each is looked at once, until it is gone. */
    const watchToo = async (folders: readonly string[]) => {
        for (const each of watched) if (!existsSync(each)) watched.delete(each);
        const anew = [...new Set(folders)].filter(each => !watched.has(each));
        if (anew.length > 0) await started(anew, { ...how, depth: 0 }, changed);
        for (const each of anew) watched.add(each);
    };
    await started(paths, how, changed);
    run();
    return new Promise(() => undefined);
}

/** Watches from now on, and misses nothing. */
function started(paths: readonly string[], how: ChokidarOptions, changed: (event: string, path: string) => void): Promise<void> {
    return new Promise(done => {
        watch([...paths], how).on('all', changed).on('ready', done);
    });
}

/** Says what went wrong; answers the files in which it can be put right. */
function complain(thrown: unknown): readonly string[] {
    process.stderr.write(`concordat: ${toldOf(thrown) ?? (thrown instanceof Error ? thrown.message : String(thrown))}\n`);
    return thrown instanceof UserProblem ? thrown.files : [];
}

const isForeign = (path: string) => /[\\/](node_modules|\.git)([\\/]|$)/.test(path);
