import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { Session } from '../support/session.js';
import { folderWith, machineNode } from '../support/command.js';
import { has, river, uriOf } from '../support/editor.js';

const guard = pathToFileURL(resolve('tests/support/no-network.mjs')).href;
const guarded = (...args: string[]) => spawnSync(machineNode, ['--import', guard, ...args], { encoding: 'utf8', maxBuffer: 2 ** 26 });

/** A charter that names addresses wherever it can. */
const naming = `import "https://example.org/x.concordat"\nimport "//example.org/x.bib"\nimport "references.bib"\n${river}source Web "Web" { url: "https://example.org/" }\n`;
const files = {
    'valley.concordat': naming,
    'references.bib': '@article{web, title = {Web}, url = {https://example.org}, doi = {10.1000/182}, year = 2020}',
    'concordat.json': '{ "$schema": "https://example.org/schema.json", "extends": "https://example.org/base.json", "bibliography": ["https://example.org/r.bib"] }',
    'partners.csv': 'name,sector,url\nAnglers,voluntary,https://example.org\n',
};

const products = ['dist/command', 'client/dist'];

describe('nothing that ships calls a network', () => {
    it('and what watches over that sees it', () => {
        for (const call of ["fetch('http://127.0.0.1:9')", "require('net').connect(9, '127.0.0.1')", "require('http').get('http://127.0.0.1:9')", "require('https').get('https://127.0.0.1:9')", "require('dns').lookup('localhost', () => {})", "require('dgram').createSocket('udp4')", "require('http').createServer().listen(0)"]) {
            expect([call, guarded('-e', call).status]).toEqual([call, 97]);
        }
    });

    it.each([
        'lint', 'lint --format sarif', 'lint --threads 2 --cache', 'lint --fix-dry-run', 'assess valley.concordat', 'register . -o public', 'report valley.concordat', 'report valley.concordat -o board.docx', 'diff valley.concordat valley.concordat', 'agree valley.concordat valley.concordat', 'explain no-review', 'rules', 'fmt --check', 'import partners.csv --yes', '--help', '--version',
    ])('concordat %s', line => {
        const cwd = folderWith(files);
        const run = spawnSync(machineNode, ['--import', guard, resolve('bin/concordat.cjs'), ...line.split(' ')], { cwd, encoding: 'utf8', maxBuffer: 2 ** 26, env: { ...process.env, XDG_CACHE_HOME: cwd } });
        expect(run.stderr).not.toContain('NETWORK');
        expect([0, 1, 2]).toContain(run.status);
    });

    it('the language server', async () => {
        const folder = folderWith(files);
        const { session } = await Session.start([uriOf(folder)], undefined, { node: ['--import', guard] });
        const uri = uriOf(folder, 'valley.concordat');
        await session.open(uri, naming);
        await session.diagnosticsOf(uri, has('import-outside-workspace'));
        for (const method of ['documentLink', 'hover', 'definition', 'codeLens']) await session.ask(`textDocument/${method}`, { textDocument: { uri }, position: { line: 0, character: 12 } });
        await session.pull(uri).catch(() => undefined);
    });

    it('no module of a network is even named, but by the libraries of the protocol, which could speak through sockets', () => {
        const reaching = ['net', 'http', 'https', 'http2', 'tls', 'dgram', 'dns', 'dns/promises', 'inspector', 'cluster'];
        expect(reaching.filter(name => !builtinModules.includes(name))).toEqual([]);
        const naming = products.flatMap(product => readdirSync(product).map(file => `${product}/${file}`)).filter(file => /\.c?js$/.test(file)).flatMap(file => {
            const text = readFileSync(file, 'utf8');
            return reaching.filter(name => new RegExp(String.raw`(?:(?<!startsWith)\(|\bfrom ?|\bimport ?)["'](?:node:)?${name}["']`).test(text)).map(name => `${file}: ${name}`);
        });
        expect(naming).toEqual(['dist/command/server.cjs: net', 'client/dist/extension.cjs: net', 'client/dist/server.js: net']);
    });
});

describe('the licences of what ships', () => {
    const notices = (product: string) => readFileSync(`${product}/THIRD-PARTY-NOTICES.txt`, 'utf8').split(`\n${'-'.repeat(80)}\n\n`);
    const heading = /^(\S+) (\S+) \((.+)\)\n\n([^]*)$/;

    it.each([['dist/command', 60], ['client/dist', 30]] as const)('let everyone use what is in %s, and are handed on with it', (product, least) => {
        const told = notices(product).map(notice => heading.exec(notice)).map(found => ({ name: found?.[1], licence: found?.[3], text: found?.[4]?.trim() }));
        expect(told.length).toBeGreaterThan(least);
        // The last three ask only that changes of their own files stay open: the CSL processor, the drawing of PNG copies, the letters in them.
        const allowed = ['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', '0BSD', 'BlueOak-1.0.0', 'Unlicense', 'CC0-1.0', 'CPAL-1.0 OR AGPL-1.0', 'MPL-2.0', 'OFL-1.1'];
        expect(told.filter(({ licence, text }) => !allowed.includes(licence!) || !text)).toEqual([]);
    });
});
