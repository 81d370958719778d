// Makes the pages of the site from docs/, examples/ and the rules: as they are, but that links lead where the site has the page, and charters to the playground.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, posix, relative, sep } from 'node:path';
import { guides } from './.vitepress/guides.mjs';
import { load } from '../scripts/load.mjs';

const root = join(import.meta.dirname, '..');
const pages = join(import.meta.dirname, 'pages');
const slashed = path => path.split(sep).join('/');
const filesIn = folder => readdirSync(folder, { recursive: true }).map(file => join(folder, file)).filter(file => statSync(file).isFile());

/** Files at the top of the repository that have a page on the site. */
const ofTheProject = new Map([['CHANGELOG.md', 'changelog.md'], ['SECURITY.md', 'security.md'], ['LICENSE', 'licence.md']].map(([file, page]) => [join(root, file), page]));

/** The page of the site that shows a file of the repository. */
function pageOf(file) {
    const path = slashed(relative(root, file)).replace(/(^|\/)README\.md$/, '$1index.md').replace(/^docs\//, '');
    if (ofTheProject.has(file)) return ofTheProject.get(file);
    return /\.(concordat|bib)$/.test(path) ? `${path}.md` : path;
}

/** What people call the partnership of a charter. */
const titleOf = text => /^partnership\s+\S+\s+"([^"]+)"/m.exec(text)?.[1];

/** Charters and bibliographies are shown as they are written. */
function shown(file) {
    const text = readFileSync(file, 'utf8');
    if (basename(file) === 'LICENSE') return `# Licence\n\n${text}`;
    const tried = slashed(relative(join(root, 'examples'), file));
    const invitation = /\.concordat(\.md)?$/.test(file) ? `[Open it in the playground](${slashed(relative(dirname(file), join(import.meta.dirname, 'playground.md')))}#example=${tried})\n\n` : '';
    if (file.endsWith('.md')) return text.replace(/^(# .*\n)/, `$1\n${invitation}`);
    const language = file.endsWith('.bib') ? 'bibtex' : 'concordat';
    const title = titleOf(text);
    return `# ${title ?? basename(file)}\n\n${title === undefined ? '' : `\`${tried}\`\n\n`}${invitation}\`\`\`\`${language}\n${text}\`\`\`\`\n`;
}

rmSync(pages, { recursive: true, force: true });
const files = [...filesIn(join(root, 'docs')), ...filesIn(join(root, 'examples')), ...ofTheProject.keys()];
const own = [['home.md', 'index.md'], ['playground.md', 'playground.md']].map(([file, page]) => [join(import.meta.dirname, file), page]);
const { rulePages } = await load(join(root, 'language/documentation/index.ts'));
/** The page of a rule is written for the folder docs/rules/; the other pages link to its examples, beside the rule. */
const rules = new Map(rulePages().map(([id, text]) => [join(root, `docs/rules/${id}.md`), text]));
const examplesOfRules = filesIn(join(root, 'language/rules')).filter(file => file.endsWith('.md')).map(file => [file, pageOf(join(root, 'docs/rules', basename(file)))]);
const sources = [...[...files, ...rules.keys()].map(file => [file, pageOf(file)]), ...own];
const known = new Map([...sources, ...examplesOfRules]);
for (const [file, page] of sources) {
    mkdirSync(dirname(join(pages, page)), { recursive: true });
    if (page.endsWith('.md')) writeFileSync(join(pages, page), linked(rules.get(file) ?? shown(file), file, page));
    else cpSync(file, join(pages, page));
}
mkdirSync(join(pages, 'public'));
writeMarkdownCopies();
writeHomeFinding();
cpSync(join(root, 'client/images/file.svg'), join(pages, 'public/concordat.svg'));
for (const script of ['server-browser.js', 'pdf-library.js']) cpSync(join(root, 'client/dist', script), join(pages, 'public', script));

/** Each page is also there as Markdown, for programs that read; llms.txt lists them. The map of sources is for links to edit a page. */
function writeMarkdownCopies() {
    for (const [, page] of sources.filter(([, each]) => each.endsWith('.md') && each !== 'playground.md')) {
        const copy = join(pages, 'public', page);
        mkdirSync(dirname(copy), { recursive: true });
        cpSync(join(pages, page), copy);
    }
    const { name, description } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    const sections = guides.map(({ text, items }) => `## ${text}\n\n${items.filter(({ link }) => link !== '/playground').map(each => `- [${each.text}](${each.link.slice(1).replace(/(^|\/)$/, '$1index')}.md)`).join('\n')}\n`);
    writeFileSync(join(pages, 'public/llms.txt'), `# ${name[0].toUpperCase()}${name.slice(1)}\n\n> ${description}\n\n${sections.join('\n')}`);
    writeFileSync(join(pages, 'sources.json'), JSON.stringify(Object.fromEntries(sources.map(([file, page]) => [page, slashed(relative(root, file))]))));
}

/** The picture of the home page: what the command finds in a small charter, the lines that are shown, and where the finding is in them. */
function writeHomeFinding() {
    const file = join(import.meta.dirname, 'home.concordat');
    const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'bin/concordat.cjs'), 'lint', file, '--only', 'observer-while-affected', '--format', 'json'], { encoding: 'utf8' });
    if (status !== 0) throw new Error(stderr);
    const { findings: [{ message, rule, start, end, fixes: [{ title }] }] } = JSON.parse(stdout);
    const text = readFileSync(file, 'utf8').trimEnd().split('\n');
    const lines = text.map((line, index) => (index + 1 === start.line ? { before: line.slice(0, start.column - 1), found: line.slice(start.column - 1, end.column - 1), after: line.slice(end.column - 1) } : { before: line, found: '', after: '' }));
    writeFileSync(join(pages, 'home-finding.json'), JSON.stringify({ lines: lines.slice(text.findIndex(line => line.startsWith('forum'))), finding: { message, rule, fix: title } }));
}

function linked(text, file, page) {
    return text.replace(/\]\((?![a-z]+:|#)([^)\s#]+)/g, (whole, target) => {
        const to = known.get(join(dirname(file), decodeURIComponent(target)));
        if (to !== undefined) return `](${relativeLink(page, to)}`;
        throw new Error(`${slashed(relative(root, file))} links to ${target}, of which the site has no page.`);
    });
}

function relativeLink(from, to) {
    const link = posix.relative(posix.dirname(from), to);
    return link.startsWith('.') ? link : `./${link}`;
}
