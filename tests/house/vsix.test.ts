import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { folderWith } from '../support/command.js';

function packed(...args: string[]): Readonly<Record<string, Uint8Array>> {
    const file = join(folderWith({}), 'concordat.vsix');
    const { status, stderr } = spawnSync(process.execPath, ['scripts/vsix.mjs', '--out', file, ...args], { encoding: 'utf8' });
    if (status !== 0) throw new Error(stderr);
    return unzipSync(readFileSync(file));
}

const linksIn = (markdown: string) => [...markdown.matchAll(/\]\(([^)]+)\)/g)].map(([, target]) => target!);

describe('the packaged extension', () => {
    it('holds what an editor needs, and no sources, source maps, tests or command', () => {
        const files = packed();
        const kinds = Object.keys(files).map(name => name.replace(/^extension\//, '').replace(/(chunk|lib-mjs|pages)-[A-Z0-9]+\.js$/, '$1.js'));
        expect([...new Set(kinds)].sort()).toEqual([
            'LICENSE.txt', '[Content_Types].xml', 'changelog.md',
            'client/images/file.svg', 'client/images/icon.png', 'client/language-configuration.json', 'client/markdown-language-configuration.json', 'client/snippets.json',
            'client/syntaxes/concordat-markdown.tmLanguage.json', 'client/syntaxes/concordat.tmLanguage.json', 'client/syntaxes/markdown-fence.tmLanguage.json',
            'client/walkthrough/check.md', 'client/walkthrough/complete.md', 'client/walkthrough/findings.md', 'client/walkthrough/mend.md', 'client/walkthrough/new.md', 'client/walkthrough/why.md',
            'dist/extension/THIRD-PARTY-NOTICES.txt', 'dist/extension/chunk.js', 'dist/extension/extension-browser.cjs', 'dist/extension/extension.cjs', 'dist/extension/lib-mjs.js', 'dist/extension/pages.js',
            'dist/extension/server-browser.js', 'dist/extension/server.js', 'dist/extension/view.css', 'dist/extension/view.js',
            'extension.vsixmanifest', 'package.json', 'readme.md', 'schemas/concordat.schema.json',
        ]);
        for (const [name, content] of Object.entries(files)) if (/\.c?js$/.test(name)) expect([name, strFromU8(content).includes('sourceMappingURL')]).toEqual([name, false]);
    });

    it('has everything that its manifest names', () => {
        const files = packed();
        const manifest = strFromU8(files['extension/package.json']!);
        const named = [...manifest.matchAll(/"(?:\.\/)?((?:client|dist|schemas)\/[^"]+\.[a-z]+)"/gi)].map(([, path]) => path!);
        expect(named.length).toBeGreaterThan(15);
        expect(named.filter(path => !(`extension/${path}` in files))).toEqual([]);
    });

    it('has a page without pictures, which editors would not show, or with those of an address', () => {
        expect(linksIn(strFromU8(packed()['extension/readme.md']!))).toEqual([]);
        const pictured = strFromU8(packed('--images', 'https://example.org/concordat/images/')['extension/readme.md']!);
        expect(linksIn(pictured)).toEqual(['editor-problems', 'editor-finding', 'editor-assessment'].map(name => `https://example.org/concordat/images/${name}.png`));
    });
});

it('the page of the extension shows pictures that there are', () => {
    expect(linksIn(readFileSync('client/README.md', 'utf8')).filter(path => !existsSync(join('client', path)))).toEqual([]);
});
