import { readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import ts from 'typescript';
import { expect, it } from 'vitest';

/** Where an editor leads to from the property that is named last in a line of code, by file and line; and what it shows beside it. */
function followed(code: string): { readonly definition: string; readonly documentation: string } {
    const probe = resolve('language/probe.ts');
    const textOf = (file: string) => (file === probe ? code : ts.sys.readFile(file));
    const service = ts.createLanguageService({
        getCompilationSettings: () => ({ strict: true, lib: ['lib.es2023.d.ts'], types: [], module: ts.ModuleKind.NodeNext, target: ts.ScriptTarget.ES2022 }),
        getScriptFileNames: () => [probe],
        getScriptVersion: () => '1',
        getScriptSnapshot: file => { const text = textOf(file); return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text); },
        getCurrentDirectory: () => resolve('.'),
        getDefaultLibFileName: ts.getDefaultLibFilePath,
        fileExists: file => file === probe || ts.sys.fileExists(file),
        readFile: textOf,
        directoryExists: ts.sys.directoryExists,
    });
    const at = code.lastIndexOf('.') + 1;
    const [definition] = service.getDefinitionAtPosition(probe, at) ?? [];
    const line = definition && readFileSync(definition.fileName, 'utf8').slice(0, definition.textSpan.start + definition.textSpan.length).split('\n').at(-1)!.trim();
    return { definition: `${basename(definition?.fileName ?? '')}: ${line}`, documentation: ts.displayPartsToString(service.getQuickInfoAtPosition(probe, at)?.documentation) };
}

it('an editor leads from what a declaration states to what that means', () => {
    expect(followed("import type { Entity } from './model/entity.js';\nexport const read = (forum: Entity<'forum'>) => forum.decidesBy")).toEqual({
        definition: 'accessors.ts: /** How it makes decisions. */ readonly decidesBy',
        documentation: 'How it makes decisions.',
    });
});
