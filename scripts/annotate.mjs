// `npm run annotate`: writes what the rules find into the examples of their pages, and says what is left to read and to write.
import { load } from './load.mjs';

const { annotatePages } = await load('tests/support/annotate.ts');
const pages = annotatePages();
const changed = pages.filter(({ isChanged }) => isChanged);
const unfinished = pages.filter(({ missing }) => missing.length > 0);

const list = lines => lines.map(line => `  ${line}\n`).join('');
process.stdout.write(changed.length === 0
    ? 'Every page states what is found.\n'
    : `These pages now state what is found. Read each new mark, and check that it is true:\n${list(changed.map(({ path }) => path))}`);
if (unfinished.length > 0) {
    process.stdout.write(`These pages still need:\n${list(unfinished.flatMap(({ path, missing }) => missing.map(what => `${path}: ${what}`)))}`);
    process.exitCode = 1;
}
