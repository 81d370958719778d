// What the benchmark of documents runs, bundled by scripts/load.mjs.
export { readPaper } from '../../language/documents/paper.js';
