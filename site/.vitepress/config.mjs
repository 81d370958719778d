import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig } from 'vitepress';
import { guides } from './guides.mjs';

const root = join(import.meta.dirname, '../..');
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

/** Where the site will be, and where a file of the repository is edited, such as https://example.org/concordat/edit/main. Both may be left out. */
const { SITE_ADDRESS, EDIT_ADDRESS } = process.env;
const grammar = JSON.parse(readFileSync(join(root, 'client/syntaxes/concordat.tmLanguage.json'), 'utf8'));

/** What is written in the guides has the colours of the playground; the style sheet says which. */
const coloured = {
    keyword: ['keyword', 'storage'],
    property: ['variable.other.property', 'support.type.property-name', 'entity.name.tag'],
    name: ['entity.name.type', 'entity.name.function'],
    text: ['string'],
    amount: ['constant'],
    comment: ['comment'],
};
const colours = {
    name: 'charters', type: 'light', fg: 'var(--vp-c-text-1)', bg: 'var(--vp-code-block-bg)',
    settings: Object.entries(coloured).map(([name, scope]) => ({ scope, settings: { foreground: `var(--code-${name})`, ...(name === 'keyword' ? { fontStyle: 'bold' } : {}) } })),
};

/** The declarations, and the lists of words, as the page of the language has them. */
const language = readFileSync(join(root, 'docs/language/README.md'), 'utf8').split(/^## /m).slice(1).map(section => ({
    text: section.split('\n')[0], link: `/language/#${section.split('\n')[0].toLowerCase()}`, collapsed: false,
    items: [...section.matchAll(/^\| \[([^\]]+)\]\(([^)]+)\.md\)/gm)].map(([, text, page]) => ({ text, link: `/language/${page}` })),
}));

/** The rules by the part of the model that they belong to, as their list has them. */
const rules = readFileSync(join(root, 'docs/rules/README.md'), 'utf8').split(/^## /m).slice(1).map(section => ({
    text: section.split('\n')[0], link: `/rules/#${section.split('\n')[0].toLowerCase().replaceAll(' ', '-')}`, collapsed: true,
    items: [...section.matchAll(/^\| \[([a-z-]+)\]/gm)].map(([, id]) => ({ text: id, link: `/rules/${id}` })),
}));

/** The browser itself sees to it that nothing is loaded from elsewhere, and nothing sent there. */
const policy = "default-src 'self'; script-src 'self' 'unsafe-inline'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; object-src 'none'; base-uri 'self'; form-action 'none'";

export default defineConfig({
    title: 'Concordat',
    description: 'Partnership charters that a board can read and a computer can check.',
    lang: 'en-GB',
    srcDir: 'pages',
    srcExclude: ['public/**'],
    outDir: 'dist',
    cacheDir: 'node_modules/.cache/vitepress',
    cleanUrls: false,
    ...(SITE_ADDRESS ? { sitemap: { hostname: SITE_ADDRESS } } : {}),
    vite: { build: { chunkSizeWarningLimit: 1000 } },
    head: [
        ['meta', { 'http-equiv': 'Content-Security-Policy', content: policy }],
        ['link', { rel: 'icon', href: '/concordat.svg' }],
    ],
    markdown: { languages: [{ ...grammar, name: 'concordat' }], theme: colours },
    themeConfig: {
        version,
        ...(EDIT_ADDRESS ? editing(EDIT_ADDRESS) : {}),
        logo: '/concordat.svg',
        search: { provider: 'local', options: { _render: searched } },
        outline: [2, 3],
        notFound: { title: 'Page not found', quote: 'If you typed the address, check it is correct. If you followed a link, the page may have moved. Use search, or go back to the home page.', linkText: 'Go to the home page', linkLabel: 'Go to the home page' },
        nav: [
            { text: 'Install', link: '/install' },
            { text: 'Learn', link: '/tutorial' },
            { text: 'Rules', link: '/rules/' },
            { text: 'Language', link: '/language/' },
            { text: 'Examples', link: '/examples/' },
            { text: 'Playground', link: '/playground' },
        ],
        sidebar: {
            '/rules/': [{ text: 'Rules', link: '/rules/', items: rules }, ...guides],
            '/language/': [{ text: 'The language', link: '/language/', items: language }, ...guides],
            '/': guides,
        },
    },
});

/** A link on each page to edit it, and one to the source in the footer. */
function editing(address) {
    const sources = JSON.parse(readFileSync(join(import.meta.dirname, '../pages/sources.json'), 'utf8'));
    return {
        source: address.replace(/\/edit\/.*$/, ''),
        editLink: { text: 'Edit this page', pattern: ({ filePath }) => `${address}/${sources[filePath] ?? `site/${filePath}`}` },
    };
}

/** What is searched of a page: of a whole charter its title alone, because its words would come before the guides that explain them. */
function searched(text, env, markdown) {
    return markdown.render(/^examples\/.*\.(concordat|bib)\.md$/.test(env.relativePath) ? text.split('\n')[0] : text, env);
}
