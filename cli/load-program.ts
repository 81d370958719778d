import { mkdirSync, readFileSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Script } from 'node:vm';
import type * as Program from './program.js';

/** The name of the script that is loaded first. */
declare const programFile: string;

/**
 * Loads the command with what V8 compiled of it when the same command ran before, and keeps what is new. Node can keep compiled modules by
 * itself, but only with the functions that are compiled before a module runs: to compile those that are called later takes more time.
 * @param command what the command line begins with; each command needs other functions.
 */
export function loadProgram(command: string | undefined, keepsCompiled: boolean): typeof Program {
    const file = fileOfCompiled(command);
    const scripts = new Scripts(file === undefined ? new Map() : compiledIn(file));
    if (keepsCompiled && file !== undefined) process.on('exit', code => code > 1 || scripts.keep(file));
    return scripts.load(programFile) as typeof Program;
}

/** The scripts of the command, each of which is loaded when another first requires it. */
class Scripts {
    private readonly loaded = new Map<string, { readonly script: Script; readonly module: { readonly exports: unknown } }>();
    private readonly require = createRequire(__filename);

    constructor(private readonly compiled: ReadonlyMap<string, Buffer>) {}

    load(name: string): unknown {
        const known = this.loaded.get(name);
        if (known) return known.module.exports;
        const file = join(__dirname, name);
        const cachedData = this.compiled.get(name);
        const script = new Script(`(function (exports, require, module, __filename) {${readFileSync(file, 'utf8')}\n})`, { filename: pathToFileURL(file).href, ...(cachedData ? { cachedData } : {}) });
        const module = { exports: {} };
        this.loaded.set(name, { script, module });
        script.runInThisContext()(module.exports, (id: string) => (id.startsWith('./') ? this.load(id.slice(2)) : this.require(id)), module, file);
        return module.exports;
    }

    keep(file: string): void {
        const loaded = [...this.loaded];
        if (loaded.every(([, { script }]) => script.cachedDataRejected === false)) return;
        const compiled = loaded.map(([name, { script }]) => ({ name, data: script.createCachedData() }));
        const heading = JSON.stringify(compiled.map(({ name, data }) => [name, data.length]));
        const once = Buffer.concat([Buffer.from(`${heading}\n`), ...compiled.map(({ data }) => data)]);
        try {
            mkdirSync(dirname(file), { recursive: true });
            const unfinished = `${file}.${process.pid}`;
            writeFileSync(unfinished, Buffer.concat([once, once]));
            renameSync(unfinished, file);
            removeOld(dirname(dirname(file)));
        } catch {
            // Then the next run compiles it again.
        }
    }
}

/** In a folder of the user's own: in one for all users, somebody else could leave other code. */
function fileOfCompiled(command = ''): string | undefined {
    const { NODE_DISABLE_COMPILE_CACHE, NODE_COMPILE_CACHE, NODE_V8_COVERAGE, XDG_CACHE_HOME, LOCALAPPDATA } = process.env;
    if (NODE_DISABLE_COMPILE_CACHE || NODE_V8_COVERAGE) return undefined;
    try {
        const folder = NODE_COMPILE_CACHE || join(XDG_CACHE_HOME || LOCALAPPDATA || join(homedir(), '.cache'), 'concordat');
        return join(folder, `${process.version}-${process.arch}`, `${/^[a-z]+$/.test(command) ? command : 'options'}-${programFile}`);
    } catch {
        // A user without a home has no such folder.
        return undefined;
    }
}

const daysKept = 30;

/** Removes what other builds of the command kept long ago. One that is still used compiles again. The folder may hold files of others, which stay. */
function removeOld(folder: string): void {
    const oldest = Date.now() - daysKept * 24 * 60 * 60 * 1000;
    for (const version of readdirSync(folder).filter(name => /^v\d+\.\d+\.\d+-[a-z0-9]+$/.test(name))) {
        for (const name of readdirSync(join(folder, version)).filter(each => /^[a-z]+-program-[A-Z0-9]+\.cjs(?:\.\d+)?$/.test(each) && !each.endsWith(programFile))) {
            const file = join(folder, version, name);
            if (statSync(file).mtimeMs < oldest) rmSync(file, { force: true });
        }
    }
}

/** What is kept of each script. All is there twice, because V8 trusts it: where a part was lost, the process would end. */
function compiledIn(file: string): ReadonlyMap<string, Buffer> {
    const compiled = new Map<string, Buffer>();
    try {
        const both = readFileSync(file);
        const once = both.subarray(0, both.length / 2);
        if (!once.equals(both.subarray(once.length))) return compiled;
        let start = once.indexOf('\n') + 1;
        for (const [name, length] of JSON.parse(once.toString('utf8', 0, start)) as [string, number][]) compiled.set(name, once.subarray(start, start += length));
    } catch {
        // Nothing is kept, or something else.
    }
    return compiled;
}
