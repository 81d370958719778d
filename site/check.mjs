// Holds what was built against its promise: nothing is loaded from elsewhere, and every guide has its page.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const dist = join(import.meta.dirname, 'dist');
const files = readdirSync(dist, { recursive: true });
const from = /<(?:script|img|iframe|source|video)\b[^>]*\bsrc="(?:https?:)?\/\/|<link\b[^>]*\bhref="(?:https?:)?\/\/|url\(["']?(?:https?:)?\/\/|@import/;
const faults = files.filter(file => /\.(html|css)$/.test(file) && from.test(readFileSync(join(dist, file), 'utf8'))).map(file => `${file} loads something from elsewhere`);
const guides = ['index', 'tutorial', 'why', 'faq', 'glossary', 'rules/index', 'rules/no-small-wins', 'language/terms', 'examples/index', 'examples/old-harbour.concordat'];
faults.push(...guides.filter(guide => !files.includes(`${guide}.html`)).map(guide => `${guide}.html is missing`));
if (!files.some(file => /localSearchIndex/.test(file))) faults.push('there is nothing to search in');
for (const fault of faults) console.error(fault);
process.exitCode = faults.length > 0 ? 1 : 0;
