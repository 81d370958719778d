import { lstatSync, readFileSync, realpathSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { isRegister } from '../../language/register/mark.js';
import { isReport } from '../../language/report/mark.js';
import { isCharterName } from '../../language/text/uri.js';
import { readBeginning, statOf } from '../../files/disk.js';
import { UserProblem } from '../running/user-problem.js';
import { shownPath } from '../input/find-charters.js';
import { safeText } from './safe-text.js';

/** What Concordat writes beside charters. Only a file of the same kind is ever replaced. */
export type OwnKind = 'findings' | 'report' | 'register' | 'questionnaire' | 'cache' | 'baseline';

interface Described {
    /** How a sentence calls it. */
    readonly called: string;
    /** How one names another file for it. */
    readonly option: string;
    /** How many bytes of its beginning tell; all when left out. */
    readonly enough?: number;
    readonly isOwn: (content: Buffer, file: string) => boolean | Promise<boolean>;
}

const kinds: Readonly<Record<OwnKind, Described>> = {
    findings: { called: 'a report of findings', option: '--output', isOwn: content => isReportOfFindings(content.toString()) },
    report: { called: 'a report', option: '--output', isOwn: content => (isZip(content) ? isOwnDocument(content) : isReport(content.toString())) },
    register: { called: 'a register', option: '--output', isOwn: content => isRegister(content.toString()) },
    questionnaire: { called: 'a questionnaire', option: '--output', isOwn: content => (isZip(content) ? isOwnDocument(content) : /<form novalidate data-file="answers-/.test(content.toString()) || isOneLine(content.toString())) },
    cache: { called: 'a cache', option: '--cache-location', enough: 100, isOwn: (content, file) => isInCacheFolder(file) || /^\{"made":"[A-Za-z0-9+/]{43}= \d{4}-\d\d-\d\d/.test(content.toString()) },
    baseline: { called: 'a baseline', option: '--baseline', isOwn: content => /^\s*\{\s*"version":\s*\d+,\s*"files":/.test(content.toString()) },
};

/** Headings without a row of answers: nothing that someone could lose. */
const isOneLine = (text: string) => text.startsWith('\ufeff"') && !/\n./.test(text);

/** How the text of a cache begins. */
export const cacheBeginning = '{"made":';
export const cacheFolder = '.concordat-cache';

/** Files that authors write, by their names: in any case of letters, because many file systems take no notice of it. */
const isAuthors = (file: string) => isCharterName(file) || /\.bib$/i.test(file) || /^(concordat\.(jsonc?|lock\.json)|package(-lock)?\.json)$/i.test(basename(file));

/**
 * Makes sure that writing replaces nothing that someone else wrote. Links count by where they lead. Empty files, devices and pipes may be written to.
 * Throws a UserProblem for a file that is not of this kind.
 */
export async function refuseOthersFile(file: string, kind: OwnKind): Promise<void> {
    const { called, option, enough, isOwn } = kinds[kind];
    const found = statOf(file);
    const real = found ? realpathSync(file) : file;
    if ([file, real].some(isAuthors)) throw new UserProblem(`“${safeText(file)}” is the name of a charter, a bibliography or a configuration, so ${called} is not written there. Name another file with ${option}.`);
    if (!found?.isFile() || found.size === 0) return;
    if (!await isOwn(enough === undefined ? readFileSync(real) : readBeginning(real, enough), file)) throw new UserProblem(`“${safeText(shownPath(resolve(file)))}” is not ${called} of Concordat, so it is not replaced. Name another file with ${option}, or remove this one.`);
}

/** Throws a UserProblem where two of the files to write are the same. */
export function refuseSameFile(files: readonly { readonly file: string; readonly option: string }[]): void {
    const known = new Map<string, string>();
    for (const { file, option } of files) {
        const key = identityOf(file);
        const other = known.get(key);
        if (other !== undefined) throw new UserProblem(`${other === option ? `${option} names “${safeText(file)}” twice` : `${other} and ${option} both name “${safeText(file)}”`}. Name two files.`);
        known.set(key, option);
    }
}

/** The same for two names of one file. */
function identityOf(file: string): string {
    const found = statOf(file);
    if (found?.isFile()) return `${found.dev}:${found.ino}`;
    const folder = statOf(dirname(resolve(file)));
    return `${folder ? `${folder.dev}:${folder.ino}` : dirname(resolve(file))}/${basename(file).toLowerCase()}`;
}

/** The folder that Concordat makes for its cache holds nothing else; a link in it may lead anywhere. */
const isInCacheFolder = (file: string) => basename(dirname(resolve(file))) === cacheFolder && !lstatSync(file).isSymbolicLink();

/** Each format of findings, and the diff of --fix-dry-run, by what only it holds. */
function isReportOfFindings(text: string): boolean {
    const bare = text.trim();
    switch (bare.charAt(0)) {
        case '{': return /"version": 1,\s*"(files|findings)"/.test(bare.slice(0, 200)) || /"name":\s*"Concordat"/.test(bare.slice(0, 500)) || /"source":\s*\{\s*"name": "Concordat"/.test(bare.slice(0, 500));
        case '[': return bare === '[]' || /"check_name":/.test(bare.slice(0, 5_000));
        case '<': return /^<\?xml[^>]*>\s*<(testsuites name="Concordat"|checkstyle version="4\.3")/.test(bare);
        case '-': return /^--- a\/.*\.concordat(\.md)?\t?\r?\n\+\+\+ b\//.test(bare);
        case '#': return /^## Concordat\s+.*, \d+ files? checked\./.test(bare) || /^##(vso\[task\.logissue type=(error|warning)[;\]]|\[debug\].+:\d+:\d+: (info|hint) [\w-]+: )/.test(bare);
        default: return /^::(error|warning|notice) (file=.+,line=\d+,.*title=[\w-]+|title=Not checked)::/.test(bare) || lastLinesOf(bare).some(line => /^.*(, \d+ files? checked\.|\d+ findings? in \d+ files?$)/.test(line));
    }
}

const lastLinesOf = (text: string) => text.split('\n').slice(-5);

const isZip = (content: Buffer) => content.toString('latin1', 0, 2) === 'PK';

/** A Word document says who made it. */
async function isOwnDocument(content: Buffer): Promise<boolean> {
    const { strFromU8, unzipSync } = await import('fflate');
    try {
        const { 'docProps/core.xml': core } = unzipSync(content, { filter: ({ name, originalSize }) => name === 'docProps/core.xml' && originalSize < 100_000 });
        return core !== undefined && /<dc:creator>Concordat<\/dc:creator>/.test(strFromU8(core));
    } catch {
        return false;
    }
}
