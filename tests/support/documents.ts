import { readFileSync } from 'node:fs';
import { globSync } from 'tinyglobby';
import { readPaper, type Paper } from '../../language/documents/paper.js';

/** The documents beside the examples of a rule: fences of its page that are marked `markdown document=documents/rules.md`. */
export const documentsOn = (path: string): ReadonlyMap<string, Paper> => byPage.get(path) ?? new Map();

const fences = /^```markdown document=(\S+)\n([\s\S]*?)^```$/gm;

/** Reading a document takes a promise and checking a page does not, so all are read before any page is. */
const byPage = new Map(await Promise.all(globSync('language/rules/*/*.md').map(async path => {
    const documents = [...readFileSync(path, 'utf8').matchAll(fences)].map(async ([, name, text]) => [name!, await readPaper(new TextEncoder().encode(text), name!)] as const);
    return [path, new Map(await Promise.all(documents))] as const;
})));
