import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { lockName } from '../../language/model/lock.js';

function packed(...args: string[]): Readonly<Record<string, Uint8Array>> {
    const folder = mkdtempSync(join(tmpdir(), 'concordat-test-'));
    try {
        const file = join(folder, 'concordat.vsix');
        const { status, stderr } = spawnSync(process.execPath, ['scripts/vsix.mjs', '--out', file, ...args], { encoding: 'utf8' });
        if (status !== 0) throw new Error(stderr);
        return unzipSync(readFileSync(file));
    } finally {
        rmSync(folder, { recursive: true });
    }
}

const linksIn = (markdown: string) => [...markdown.matchAll(/\]\(([^)]+)\)/g)].map(([, target]) => target!);

describe('the packaged extension', () => {
    const files = packed();

    it('holds what an editor needs, and no sources, source maps, tests or command', () => {
        const kinds = Object.keys(files).map(name => name.replace(/^extension\//, '').replace(/(chunk|document-draft|find|glob|workspaces|lib-mjs|lock-file|tool-sources|pages|paper|read|html|markdown|plain-text|docx|svg-to-png|questionnaire-word|index_bg|open-sans-[a-z0-9-]+-normal)-[A-Z0-9]+\.(js|wasm|woff2)$/, '$1.$2'));
        expect([...new Set(kinds)].sort()).toEqual([
            'LICENSE.txt', '[Content_Types].xml', 'changelog.md',
            'images/file.svg', 'images/icon.png', 'l10n/bundle.l10n.json', 'language-configuration.json', 'package.nls.json', 'snippets.json',
            'syntaxes/concordat.tmLanguage.json', 'syntaxes/markdown-fence.tmLanguage.json',
            'walkthrough/assess.md', 'walkthrough/check.md', 'walkthrough/complete.md', 'walkthrough/document.md', 'walkthrough/findings.md', 'walkthrough/fix.md', 'walkthrough/new.md', 'walkthrough/why.md',
            'dist/THIRD-PARTY-NOTICES.txt', 'dist/assistant.js', 'dist/chunk.js', 'dist/find.js', 'dist/glob.js', 'dist/workspaces.js', 'dist/document-draft.js', 'dist/concordat.schema.json', 'dist/lock.schema.json', 'dist/extension-browser.cjs', 'dist/extension.cjs', 'dist/lib-mjs.js', 'dist/lock-file.js', 'dist/tool-sources.js', 'dist/pages.js',
            'dist/html.js', 'dist/markdown.js', 'dist/paper.js', 'dist/pdf-library.js', 'dist/plain-text.js', 'dist/read.js',
            'dist/docx.js', 'dist/questionnaire-word.js', 'dist/svg-to-png.js', 'dist/index_bg.wasm', ...['latin-400', 'latin-700', 'latin-ext-400', 'latin-ext-700'].map(font => `dist/open-sans-${font}-normal.woff2`),
            'dist/server-browser.js', 'dist/server.js', 'dist/view.css', 'dist/view.js', 'dist/large.css', 'dist/large.js',
            'extension.vsixmanifest', 'package.json', 'readme.md',
        ].sort());
        for (const [name, content] of Object.entries(files)) if (/\.c?js$/.test(name)) expect([name, strFromU8(content).includes('sourceMappingURL')]).toEqual([name, false]);
    });

    it('has everything that its manifest names', () => {
        const manifest = strFromU8(files['extension/package.json']!);
        const named = [...manifest.matchAll(/"(?:\.\/|(?=(?:images|walkthrough)\/))([^"]+\.[a-z]+)"/gi)].map(([, path]) => path!);
        expect(named.length).toBeGreaterThan(15);
        expect(named.filter(path => !(`extension/${path}` in files))).toEqual([]);
    });

    it('offers the schemas of the configuration and of the lock where such files are edited', () => {
        const { contributes: { jsonValidation } } = JSON.parse(strFromU8(files['extension/package.json']!)) as { contributes: { jsonValidation: { fileMatch: string[]; url: string }[] } };
        const schemaFor = (name: string) => jsonValidation.filter(({ fileMatch }) => fileMatch.includes(name)).map(({ url }) => JSON.parse(strFromU8(files[`extension/${url.slice(2)}`]!)) as { properties?: object });
        expect(schemaFor(lockName)).toEqual([JSON.parse(readFileSync('schemas/lock.schema.json', 'utf8'))]);
        expect(schemaFor('concordat.json').map(({ properties }) => Object.keys(properties!))).toEqual([expect.arrayContaining(['literate', 'rules'])]);
    });

    it('has a page without pictures, which editors would not show, or with those of an address', () => {
        expect(linksIn(strFromU8(files['extension/readme.md']!))).toEqual([]);
        const pictured = strFromU8(packed('--images', 'https://example.org/concordat/images/')['extension/readme.md']!);
        expect(linksIn(pictured)).toEqual(['editor-problems', 'editor-finding', 'editor-assessment'].map(name => `https://example.org/concordat/images/${name}.png`));
    });
});

it('the page of the extension shows pictures that there are', () => {
    expect(linksIn(readFileSync('client/README.md', 'utf8')).filter(path => !existsSync(join('client', path)))).toEqual([]);
});
