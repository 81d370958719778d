import { existsSync, linkSync, lstatSync, readFileSync, readdirSync, symlinkSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { XMLValidator } from 'fast-xml-parser';
import fc from 'fast-check';
import { describe, expect } from 'vitest';
import { fileOf, uriOf } from '../../files/disk.js';
import { searchFolder } from '../../files/find.js';
import { resolveFrom, pathFrom } from '../../language/text/uri.js';
import { fixedRiver, river } from '../support/editor.js';
import { inFolder, put, ran } from './support/folders.js';
import { holds } from './support/holds.js';
import { charterName, plainName } from './support/names.js';

const today = ['--today', '2026-06-01'];
const names = fc.uniqueArray(charterName, { minLength: 1, maxLength: 5, comparator: (one, other) => one.toLowerCase().normalize() === other.toLowerCase().normalize() });

describe('the name of a file', () => {
    holds('leads from its address to the same file', fc.oneof(charterName, plainName), 500, name => {
        const file = resolve('/w', name);
        expect(fileOf(uriOf(file))).toBe(file);
        expect(uriOf(fileOf(uriOf(file)))).toBe(uriOf(file));
    });

    holds('leads from another file to it, and never to one outside', fc.tuple(charterName, charterName), 500, ([one, other]) => {
        const [from, to] = [uriOf(resolve('/w', one)), uriOf(resolve('/w', other))];
        const path = pathFrom(from, to);
        // On no disk is a file a folder too.
        if (`${from}/`.startsWith(`${to}/`) || `${to}/`.startsWith(`${from}/`)) return;
        // A colon or a backslash in front has a meaning of its own in what a charter imports.
        if (!/^[^/]*:|\\/.test(path)) expect({ path, leads: resolveFrom(from, path) }).toEqual({ path, leads: to });
    });
});

describe('charters of any names', () => {
    holds('are all found', names, 60, charters => inFolder(async folder => {
        const made = charters.filter(name => put(folder, name, ''));
        const { charters: found, passedOver, unread } = await searchFolder(folder);
        expect({ found: found.map(file => relative(folder, file)).sort(), passedOver, unread }).toEqual({ found: made.sort(), passedOver: [], unread: [] });
    }));

    holds('are checked, and each format names them so that they are found again', names, 12, charters => inFolder(folder => {
        const made = charters.filter(name => put(folder, name, /md$/i.test(name) ? `\`\`\`concordat\n${river}\`\`\`\n` : river)).map(name => relative(folder, resolve(folder, name)));
        put(folder, '.git/HEAD', '');
        const formats = ['json', 'sarif', 'gitlab', 'github', 'azure', 'junit', 'checkstyle', 'rdjson', 'markdown', 'concise', 'pretty'];
        const { status } = ran(folder, ['lint', ...today, ...formats.flatMap(format => ['--format', `${format}=.git/${format}`])]);
        const written = (format: string) => readFileSync(join(folder, '.git', format), 'utf8');
        const data = (format: string) => JSON.parse(written(format)) as never;
        const sorted = (paths: readonly string[]) => [...new Set(paths)].sort();
        expect(status).toBe(1);
        expect(sorted((data('json') as { files: string[] }).files)).toEqual(sorted(made));
        expect(sorted((data('gitlab') as { location: { path: string } }[]).map(({ location }) => location.path))).toEqual(sorted(made));
        expect(sorted((data('rdjson') as { diagnostics: { location: { path: string } }[] }).diagnostics.map(({ location }) => location.path))).toEqual(sorted(made));
        const { runs: [{ results }] } = data('sarif') as { runs: [{ results: { locations: { physicalLocation: { artifactLocation: { uri: string } } }[] }[] }] };
        expect(sorted(results.map(({ locations: [first] }) => decodeURIComponent(first!.physicalLocation.artifactLocation.uri)))).toEqual(sorted(made));
        const github = [...written('github').matchAll(/^::(?:error|warning|notice) file=([^,]*),/gm)].map(([, path]) => path!.replace(/%(0D|0A|3A|2C|25)/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16))));
        // What is a command to a service is parted in names too.
        expect(github.filter(path => !made.includes(path) && !/[\u200b\ufffd\u2400-\u243f]| {4}/.test(path))).toEqual([]);
        for (const format of ['junit', 'checkstyle']) expect(XMLValidator.validate(written(format))).toBe(true);
        for (const format of formats) expect([format, /[\u0000-\u0008\u000b\u000c\u000e-\u001f]/.test(written(format))]).toEqual([format, false]);
        for (const format of ['github', 'azure', 'markdown', 'concise', 'pretty']) expect([format, written(format).includes('\u202e')]).toEqual([format, false]);
        expect(existsSync(join(folder, 'pwned'))).toBe(false);
    }));

    holds('are named on the command line, or in a list, and nothing else is checked', names, 8, charters => inFolder(folder => {
        const made = charters.filter(name => put(folder, name, river));
        put(folder, 'other.concordat', river);
        const files = (args: readonly string[]) => (JSON.parse(ran(folder, ['lint', '--format', 'json', ...today, ...args]).stdout) as { files: string[] }).files.toSorted();
        const wanted = made.map(name => relative(folder, resolve(folder, name))).sort();
        expect(files(['--', ...made.map(name => (name === '-' ? './-' : name))])).toEqual(wanted);
        put(folder, 'list', made.map(name => `${name}\0`).join(''));
        expect(files(['--files-from', 'list'])).toEqual(wanted);
    }));
});

/** What may be in a folder, and whose it is. */
const content = fc.constantFrom<readonly [string, 'author' | 'nobody']>(
    ['Notes.\n', 'author'], [river, 'author'], ['{ "rules": {} }', 'author'], ['{}', 'author'], ['[]x', 'author'], ['<?xml version="1.0"?>\n<testsuites/>', 'author'], ['# Minutes\n\n2 findings in 1 file, we said\n', 'author'], ['::error in the plan\n', 'author'], ['##vso[is the name of our group\n', 'author'], ['PK\u0003\u0004', 'author'], ['@book{a, title={A}}', 'author'],
    ['{"made":1}', 'author'], ['', 'nobody'],
);
const outputs = fc.constantFrom<(file: string) => string[]>(
    ...['pretty', 'concise', 'json', 'sarif', 'github', 'gitlab', 'junit', 'checkstyle', 'rdjson', 'azure', 'markdown'].map(format => (file: string) => ['lint', 'own.concordat', ...today, '--format', format, '--output', file]),
    file => ['lint', 'own.concordat', ...today, '--format', `json=${file}`, '--format', 'github'],
    file => ['lint', 'own.concordat', ...today, '--fix-dry-run', '--output', file],
    file => ['lint', 'own.concordat', ...today, '--cache', '--cache-location', file],
    file => ['lint', 'own.concordat', ...today, '--baseline', file, '--update-baseline'],
    file => ['report', 'own.concordat', '--output', file], file => ['report', 'own.concordat', '--format', 'markdown', '--output', file], file => ['report', 'own.concordat', '--format', 'docx', '--output', file],
    file => ['ask', 'own.concordat', '--output', file], file => ['import', 'list.csv', '--output', file], file => ['new', file, '--title', 'Valley', '--kind', 'watershed-council', '--partner', 'A', 'B'],
    file => ['register', '.', '--output', file], file => ['answers', 'own.concordat', 'answers.csv', '--output', file],
);
const place = fc.oneof(charterName, plainName, fc.constantFrom('concordat.json', 'CONCORDAT.JSON', 'concordat.jsonc', 'package.json', 'concordat.lock.json', 'works.bib', 'Works.BIB', '.gitignore', 'own.concordat', 'own.CONCORDAT', '.', 'in', 'in/', 'none/x.json', 'list.csv', '/dev/null', 'in/../own.concordat', './concordat.json'));

/** All files in a folder, with what they hold, and where links lead. */
function everything(folder: string): Record<string, string> {
    return Object.fromEntries(readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(path => !lstatSync(join(folder, path)).isDirectory()).map(path => [path, lstatSync(join(folder, path)).isSymbolicLink() ? 'link' : readFileSync(join(folder, path), 'latin1')]));
}

describe('whatever an output is called', () => {
    const links = fc.constantFrom('none', 'symbolic', 'hard', 'folder');
    holds('nothing of an author is changed', fc.tuple(place, content, outputs, links), 45, ([where, [text, whose], args, link]) => inFolder(folder => {
        put(folder, 'own.concordat', river);
        put(folder, 'list.csv', 'Stakeholder\nA\n');
        put(folder, 'answers.csv', 'Question\n');
        put(folder, 'concordat.json', '{ "exclude": ["none/"] }');
        put(folder, 'in/kept.txt', 'Kept.\n');
        if (!where.startsWith('/') && !existsSync(join(folder, where))) put(folder, link === 'none' ? where : `${where}.real`, text);
        try {
            if (link === 'symbolic') symlinkSync(`${basename(where)}.real`, join(folder, where));
            if (link === 'hard') linkSync(join(folder, `${where}.real`), join(folder, where));
            if (link === 'folder') symlinkSync('in', join(folder, 'link'));
        } catch { /* There is something at this place already. */ }
        const before = everything(folder);
        const { status } = ran(folder, args(link === 'folder' ? `link/${where}` : where));
        const after = everything(folder);
        const lost = Object.keys(before).filter(path => after[path] !== before[path] && (before[path] !== '' || whose === 'author'));
        expect({ status, lost }).toEqual({ status, lost: [] });
        // What came is what was asked for, beside what a cache or a register keeps with it.
        expect(Object.keys(after).filter(path => /\.[0-9a-f]{12}$/.test(path))).toEqual([]);
        expect(dirname(folder)).not.toBe(folder);
    }));

    holds('what Concordat wrote, it may write again, and the bytes are the same', fc.tuple(plainName, outputs), 8, ([where, args]) => inFolder(folder => {
        put(folder, 'own.concordat', fixedRiver);
        const first = ran(folder, args(where));
        const before = everything(folder);
        const again = ran(folder, args(where));
        // new, import and a questionnaire that were written are an author’s own from then on.
        if (['new', 'import', 'answers'].includes(args(where)[0]!)) return;
        expect([again.status, everything(folder)]).toEqual([first.status, before]);
    }));
});
