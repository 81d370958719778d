// Documents of a hundred pages: how many quotations are found in Word and in the PDF that is printed from it, and what reading them takes.
// The PDF needs the command `soffice` (Debian: libreoffice-writer-nogui); without it, Word alone is measured.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { load } from '../../scripts/load.mjs';
import { longPaper } from './long-paper.mjs';
import { concordat, inTurn, run } from './measure.mjs';
import { milliseconds } from './table.mjs';

export async function documents({ rounds }) {
    const { readPaper } = await load('tests/bench/documents.ts');
    const folder = mkdtempSync(join(tmpdir(), 'concordat-bench-'));
    const { bytes, sentences } = await longPaper();
    writeFileSync(join(folder, 'long.docx'), bytes);
    spawnSync('soffice', ['--headless', '--convert-to', 'pdf', '--outdir', folder, join(folder, 'long.docx')]);
    const names = ['long.docx', 'long.pdf'].filter(name => existsSync(join(folder, name)));
    const rows = [];
    for (const name of names) {
        const paper = await readPaper(new Uint8Array(readFileSync(join(folder, name))), name);
        const start = performance.now();
        const missing = sentences.filter(each => paper.find(each).kind !== 'found');
        const pages = Math.max(0, ...paper.document.passages.map(({ page = 0 }) => page));
        rows.push({ what: `${name}${pages === 0 ? '' : `, ${pages} pages`}: quotations found of ${sentences.length}`, figure: `${sentences.length - missing.length}, in ${milliseconds(performance.now() - start)}`, ratio: `${(100 * (sentences.length - missing.length) / sentences.length).toFixed(1)} %`, goal: 'at least 99 %', holds: missing.length <= sentences.length / 100 });
        for (const each of missing.slice(0, 5)) process.stderr.write(`not found in ${name}: ${each}\n`);
    }
    const charter = file => `source Long "Long" { file: "${file}" }\npartnership River "River" { stage: draft }\nstakeholder Council "Council" { sector: local-authority [@Long "2.2"] }\n`;
    writeFileSync(join(folder, 'none.concordat'), charter('none.docx').replace(/ \[.*\]/, ''));
    for (const name of names) writeFileSync(join(folder, `${name}.concordat`), charter(name));
    const lint = file => () => run(folder, [concordat, 'lint', file, '--format', 'json', '--today', '2026-11-23']);
    const [none, ...cited] = inTurn(rounds, [lint('none.concordat'), ...names.map(name => lint(`${name}.concordat`))]);
    rmSync(folder, { recursive: true });
    return [
        ...rows,
        { what: 'lint of a charter that cites no document', figure: `${milliseconds(none.time)}, ${none.memory.toFixed(0)} MiB` },
        ...cited.map(({ time, memory }, index) => ({ what: `lint of a charter that cites ${names[index]}`, figure: `${milliseconds(time)}, ${memory.toFixed(0)} MiB` })),
    ];
}
