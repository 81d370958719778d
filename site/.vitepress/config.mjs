import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig } from 'vitepress';

const root = join(import.meta.dirname, '../..');
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

/** What stands beside every page. Rules, declarations and words are many, and stand beside their own pages only. */
const guides = [
    { text: 'Learn', items: [{ text: 'Why: the model in five minutes', link: '/why' }, { text: 'Your first charter', link: '/tutorial' }, { text: 'Questions', link: '/faq' }, { text: 'Glossary', link: '/glossary' }] },
    { text: 'How to', items: [
        { text: 'Begin with a partnership that exists', link: '/how-to/adopt-in-an-existing-partnership' },
        { text: 'Comply, or explain', link: '/how-to/comply-or-explain' },
        { text: 'Cite a constitution or terms of reference', link: '/how-to/cite-documents' },
        { text: 'Code a document twice', link: '/how-to/code-a-document-twice' },
        { text: 'Write a board paper', link: '/how-to/write-a-board-paper' },
        { text: 'Use words of your own', link: '/how-to/own-terms' },
    ] },
    { text: 'Tools', items: [
        { text: 'Playground', link: '/playground' },
        { text: 'Editors', link: '/editors' },
        { text: 'The command', link: '/command' },
        { text: 'Checking every change', link: '/ci' },
        { text: 'Configuration', link: '/configuration' },
        { text: 'Assistants', link: '/assistants' },
    ] },
    { text: 'Reference', items: [
        { text: 'The model', link: '/model' },
        { text: 'The language', link: '/language/' },
        { text: 'Versions of the language', link: '/versions' },
        { text: 'Rules', link: '/rules/' },
        { text: 'Examples', link: '/examples/' },
        { text: 'Bibliography', link: '/bibliography' },
        { text: 'How fast it is', link: '/performance' },
    ] },
];

/** The browser itself sees to it that nothing is loaded from elsewhere, and nothing sent there. */
const policy = "default-src 'self'; script-src 'self' 'unsafe-inline'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; object-src 'none'; base-uri 'self'; form-action 'none'";

export default defineConfig({
    title: 'Concordat',
    description: 'Charters that a board can read and a machine can check.',
    lang: 'en-GB',
    srcDir: 'pages',
    outDir: 'dist',
    cacheDir: 'node_modules/.cache/vitepress',
    cleanUrls: false,
    vite: { build: { chunkSizeWarningLimit: 1000 } },
    head: [
        ['meta', { 'http-equiv': 'Content-Security-Policy', content: policy }],
        ['link', { rel: 'icon', href: '/concordat.svg' }],
    ],
    markdown: { languages: [{ ...grammar, name: 'concordat' }], theme: colours },
    themeConfig: {
        logo: '/concordat.svg',
        search: { provider: 'local' },
        outline: [2, 3],
        notFound: { title: 'There is no such page', quote: 'The address may be old, or have a letter too many. The search above finds what there is.', linkText: 'To the first page', linkLabel: 'To the first page' },
        nav: [
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
