import { watch } from 'chokidar';
import { isRead } from '../language/workspace/uri.js';

/** How long to wait for more files to change before all is checked again, in milliseconds. */
const settling = 100;
const clearScreen = '\u001b[2J\u001b[3J\u001b[H';

/** Runs a check now, and again whenever a charter, or what charters depend on, changes; until it is interrupted. */
export async function watchPaths(paths: readonly string[], check: () => Promise<void>): Promise<never> {
    let timer: NodeJS.Timeout | undefined;
    let running = Promise.resolve();
    const run = () => {
        running = running.then(async () => {
            if (process.stdout.isTTY) process.stdout.write(clearScreen);
            await check().catch((thrown: unknown) => process.stderr.write(`concordat: ${thrown instanceof Error ? thrown.message : String(thrown)}\n`));
            process.stderr.write('Waiting for changes; Ctrl+C ends.\n');
        });
    };
    watch([...paths], { ignoreInitial: true, ignored: isForeign }).on('all', (_, path) => {
        if (!isRead(path)) return;
        clearTimeout(timer);
        timer = setTimeout(run, settling);
    });
    run();
    return new Promise(() => undefined);
}

const isForeign = (path: string) => /[\\/](node_modules|\.git)([\\/]|$)/.test(path);
