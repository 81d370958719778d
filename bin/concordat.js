#!/usr/bin/env node
import module from 'node:module';
import { homedir } from 'node:os';
import { join } from 'node:path';

keepWhatIsCompiled();
await import('../dist/command/concordat.js');

/**
 * Node from 22.1 on keeps what it has compiled for the next run, in a folder of the user's own: in one for all users, somebody else could
 * leave other code. Where that cannot be, it compiles anew.
 */
function keepWhatIsCompiled() {
    try {
        module.enableCompileCache?.(join(process.env.XDG_CACHE_HOME || process.env.LOCALAPPDATA || join(homedir(), '.cache'), 'concordat'));
    } catch {
        // A user without a home has no such folder.
    }
}
