import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig } from 'vitepress';

const root = join(import.meta.dirname, '../..');
const grammar = JSON.parse(readFileSync(join(root, 'client/syntaxes/concordat.tmLanguage.json'), 'utf8'));

/** The rules by the part of the model that they belong to, as their list has them. */
const rules = readFileSync(join(root, 'docs/rules/README.md'), 'utf8').split(/^## /m).slice(1).map(section => ({
    text: section.split('\n')[0], collapsed: true,
    items: [...section.matchAll(/^\| \[([a-z-]+)\]/gm)].map(([, id]) => ({ text: id, link: `/rules/${id}` })),
}));

export default defineConfig({
    title: 'Concordat',
    description: 'Charters that a board can read and a machine can check.',
    lang: 'en-GB',
    srcDir: 'pages',
    outDir: 'dist',
    cacheDir: 'node_modules/.cache/vitepress',
    cleanUrls: false,
    head: [['link', { rel: 'icon', href: '/concordat.svg' }]],
    markdown: { languages: [{ ...grammar, name: 'concordat' }] },
    themeConfig: {
        logo: '/concordat.svg',
        search: { provider: 'local' },
        outline: [2, 3],
        nav: [
            { text: 'Learn', link: '/tutorial' },
            { text: 'Rules', link: '/rules/' },
            { text: 'Language', link: '/language/' },
            { text: 'Examples', link: '/examples/' },
            { text: 'Playground', link: '/playground' },
        ],
        sidebar: [
            { text: 'Learn', items: [{ text: 'Why: the model in five minutes', link: '/why' }, { text: 'Your first charter', link: '/tutorial' }, { text: 'Questions', link: '/faq' }, { text: 'Glossary', link: '/glossary' }] },
            { text: 'How to', items: [
                { text: 'Begin with a partnership that exists', link: '/how-to/adopt-in-an-existing-partnership' },
                { text: 'Comply, or explain', link: '/how-to/comply-or-explain' },
                { text: 'Write a board paper', link: '/how-to/write-a-board-paper' },
                { text: 'Use words of your own', link: '/how-to/own-terms' },
            ] },
            { text: 'Tools', items: [{ text: 'Editors', link: '/editors' }, { text: 'Assistants', link: '/assistants' }] },
            { text: 'Reference', items: [
                { text: 'The model', link: '/model' },
                { text: 'Declarations', link: '/language/declarations' },
                { text: 'Terms', link: '/language/terms' },
                { text: 'Examples', link: '/examples/' },
            ] },
            { text: 'Rules', link: '/rules/', items: rules },
        ],
    },
});
