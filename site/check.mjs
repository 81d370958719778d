// Holds what was built against its promise: nothing is loaded from elsewhere, every link and anchor leads somewhere, and what there must be is there.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const dist = join(import.meta.dirname, 'dist');
const files = readdirSync(dist, { recursive: true });
const from = /<(?:script|img|iframe|source|video)\b[^>]*\bsrc="(?:https?:)?\/\/|<link\b[^>]*\bhref="(?:https?:)?\/\/|url\(["']?(?:https?:)?\/\/|@import/;
const faults = files.filter(file => /\.(html|css)$/.test(file) && from.test(readFileSync(join(dist, file), 'utf8'))).map(file => `${file} loads something from elsewhere`);
const needed = ['index', 'playground', 'tutorial', 'why', 'faq', 'glossary', 'bibliography', 'rules/index', 'rules/no-small-wins', 'language/ground-rule', 'language/terms/sector', 'examples/index', 'examples/old-harbour.concordat'].map(page => `${page}.html`);
faults.push(...[...needed, 'server-browser.js', 'pdf-library.js', 'service-worker.js'].filter(file => !files.includes(file)).map(file => `${file} is missing`));
if (!files.some(file => /localSearchIndex/.test(file))) faults.push('there is nothing to search in');

/** Where each page leads, and where it can be led to. */
const pages = new Map(files.filter(file => file.endsWith('.html')).map(file => {
    const text = readFileSync(join(dist, file), 'utf8');
    return [file, { links: valuesOf('a', 'href', text), anchors: new Set(valuesOf('[a-z0-9]+', 'id', text)) }];
}));
const examples = readdirSync(join(import.meta.dirname, '../examples'), { recursive: true }).map(file => file.replaceAll('\\', '/'));
let count = 0;
for (const [page, { links }] of pages) {
    for (const link of links) {
        const { origin, pathname, hash } = new URL(link, `http://site/${page}`);
        if (origin !== 'http://site') continue;
        const path = decodeURIComponent(pathname.slice(1)).replace(/(^|\/)$/, '$1index.html');
        const anchor = decodeURIComponent(hash.slice(1));
        if (!files.includes(path)) faults.push(`${page} links to ${link}, which is not there`);
        else if (path === 'playground.html' && anchor.startsWith('example=')) {
            if (!examples.includes(anchor.slice('example='.length))) faults.push(`${page} links to ${link}, and there is no such example`);
        } else if (anchor !== '' && !(path === 'playground.html' && anchor === 'document') && !pages.get(path)?.anchors.has(anchor)) faults.push(`${page} links to ${link}, and there is no such place on that page`);
        count++;
    }
}

for (const fault of faults) console.error(fault);
console.log(`${pages.size} pages with ${count} links.`);
process.exitCode = faults.length > 0 ? 1 : 0;

function valuesOf(tag, attribute, html) {
    return [...html.matchAll(new RegExp(`<${tag}\\b[^>]*?\\s${attribute}="([^"]*)"`, 'g'))].map(([, value]) => value.replaceAll('&amp;', '&'));
}
