// Whether the compiler accepts a changed rule: what it refuses, everyone notices before a test runs. So conditions that only narrow a type need no example.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import ts from 'typescript';

/** A service that answers for one changed file at a time, and reads the others once. */
export function compiler(project = 'language/tsconfig.json') {
    const { fileNames, options } = ts.parseJsonConfigFileContent(ts.readConfigFile(project, ts.sys.readFile).config, ts.sys, resolve(project, '..'));
    const changed = new Map();
    let version = 0;
    const service = ts.createLanguageService({
        getScriptFileNames: () => fileNames,
        getScriptVersion: file => (changed.has(file) ? changed.get(file).version : '0'),
        getScriptSnapshot: file => (changed.has(file) ? ts.ScriptSnapshot.fromString(changed.get(file).text) : ts.sys.fileExists(file) ? ts.ScriptSnapshot.fromString(readFileSync(file, 'utf8')) : undefined),
        getCurrentDirectory: () => process.cwd(),
        getCompilationSettings: () => ({ ...options, noEmit: true }),
        getDefaultLibFileName: ts.getDefaultLibFilePath,
        fileExists: ts.sys.fileExists, readFile: ts.sys.readFile, readDirectory: ts.sys.readDirectory, directoryExists: ts.sys.directoryExists, getDirectories: ts.sys.getDirectories,
    });
    return {
        accepts(path, text) {
            const file = resolve(path);
            changed.set(file, { text, version: String(++version) });
            const isAccepted = service.getSyntacticDiagnostics(file).length === 0 && service.getSemanticDiagnostics(file).length === 0;
            changed.delete(file);
            return isAccepted;
        },
    };
}
