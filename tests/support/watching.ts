import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Diagnostic } from 'vscode-languageserver';
import { folderWith } from './command.js';
import { uriOf } from './editor.js';
import { fullClient, Session } from './session.js';

/** A folder with files that change under the eyes of an editor. */
export async function watching(files: Record<string, string>, capabilities = fullClient) {
    const folder = folderWith(files);
    const { session } = await Session.start([uriOf(folder)], capabilities);
    const at = (name: string) => uriOf(folder, name);
    const write = (name: string, text: string) => {
        mkdirSync(dirname(join(folder, name)), { recursive: true });
        writeFileSync(join(folder, name), text);
    };
    return {
        session, folder, at, write,
        open: (name: string) => session.open(at(name), files[name]!),
        create: (name: string, text: string) => {
            write(name, text);
            return session.changedOnDisk([at(name), 1]);
        },
        save: (name: string, text: string) => {
            write(name, text);
            return session.changedOnDisk([at(name), 2]);
        },
        remove: (name: string) => {
            rmSync(join(folder, name), { recursive: true });
            return session.changedOnDisk([at(name), 3]);
        },
        rename: (from: string, to: string) => {
            mkdirSync(dirname(join(folder, to)), { recursive: true });
            renameSync(join(folder, from), join(folder, to));
            return session.changedOnDisk([at(from), 3], [at(to), 1]);
        },
        until: (name: string, isWanted: (diagnostics: Diagnostic[]) => boolean) => session.diagnosticsOf(at(name), isWanted),
    };
}
