import { existsSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { compare, type Version } from '../../language/comparison/comparison.js';
import type { Report } from '../../language/report/blocks.js';
import type { Earlier } from '../../language/report/first-page.js';
import { asReport } from '../../language/report/mark.js';
import { reportOf } from '../../language/report/report.js';
import { statOf } from '../../files/disk.js';
import { write } from '../../files/write.js';
import { assessOne, type Assessing } from '../running/assess-charters.js';
import { refuseOthersFile } from '../output/own-file.js';
import { dateInWords } from '../../language/text/date-in-words.js';
import { localDay } from '../../language/text/local-day.js';
import { dayOf, revisionIn } from '../input/revisions.js';
import { overridesOf, type Overrides } from '../running/overrides.js';
import { sought, versionOf } from '../running/versions.js';
import { UserProblem } from '../running/user-problem.js';

type Format = 'html' | 'markdown' | 'docx';

export interface ReportOptions extends Pick<Overrides, 'config'> {
    readonly output?: string;
    readonly format?: Format;
    readonly keep?: true;
    readonly today?: string;
    /** An earlier version: a file, a revision of git, or both as `main:valley.concordat`. */
    readonly since?: string;
    readonly stdinFilename: string;
}

/** `concordat report CHARTER`: one file for the board, written whole or not at all. */
export async function writeReport(charter: string, options: ReportOptions): Promise<void> {
    const format = options.format ?? formatOf(options.output);
    await refuse(options, format);
    const how = { today: options.today ?? localDay(), stdinFilename: options.stdinFilename, ...overridesOf(options) };
    const { inspection, assessment } = await assessOne(charter, 'report', how);
    const now = { charter: inspection.charter!, assessment };
    const earlier = options.since === undefined ? undefined : await earlierVersion(options.since, charter === '-' ? options.stdinFilename : charter, now, how);
    const content = await rendered(reportOf(now.charter, assessment, earlier), format);
    if (options.output === undefined) {
        process.stdout.write(content);
        return;
    }
    await write(options.output, typeof content === 'string' ? asReport(content) : content);
    process.stderr.write(`concordat: “${options.output}” is written.\n`);
}

/** The version that the report is compared with, and how its reader knows it: the day of a revision, or the name of a file. */
async function earlierVersion(since: string, charter: string, now: Version, how: Assessing): Promise<Earlier> {
    const from = existsSync(since) || revisionIn(since) ? sought(since, charter) : { revision: since, path: charter };
    const comparison = compare(await versionOf(from, how), now);
    return { comparison, called: 'revision' in from ? `${dateInWords(dayOf(from))} (${from.revision})` : basename(from.path) };
}

const endings: Readonly<Record<string, Format>> = { '.html': 'html', '.htm': 'html', '.md': 'markdown', '.markdown': 'markdown', '.docx': 'docx' };

function formatOf(output: string | undefined): Format {
    if (output === undefined) return 'html';
    const format = endings[extname(output).toLowerCase()];
    if (!format) throw new UserProblem(`The name “${output}” does not say which format is meant. End it in .html, .md or .docx, or add --format.`);
    return format;
}

/** What is wrong can be said before anything is read. */
async function refuse({ output, keep }: ReportOptions, format: Format): Promise<void> {
    if (output === undefined) {
        if (format === 'docx' && process.stdout.isTTY) throw new UserProblem('A Word document is no text for a terminal: name a file with --output.');
        return;
    }
    if (statOf(output)?.isDirectory()) throw new UserProblem(`“${output}” is a folder. Name a file in it.`);
    if (keep && existsSync(output)) throw new UserProblem(`There is a file “${output}” already, and --keep leaves it as it is. Name another one; nothing was written.`);
    await refuseOthersFile(output, 'report');
}

async function rendered(report: Report, format: Format): Promise<string | Uint8Array> {
    switch (format) {
        case 'html': return (await import('../../language/report/html.js')).reportAsHtml(report);
        case 'markdown': return (await import('../../language/report/markdown.js')).reportAsMarkdown(report);
        case 'docx': {
            const [{ reportAsDocx }, { rasteriser }] = await Promise.all([import('../../language/report/docx.js'), import('../../files/svg-to-png.js')]);
            return reportAsDocx(report, await rasteriser());
        }
    }
}
