import type { Finding, TextPlace } from '../../language/check/finding.js';
import { fileOf } from '../../files/disk.js';
import { shownPath } from '../files.js';
import type { LintedFile, LintResult } from '../lint.js';
import type { RenderOptions } from './registry.js';

/** A place as reports give it: lines and columns count from 1, columns in UTF-16 units; the end is behind the last. */
export interface ReportedPlace {
    readonly file: string;
    readonly line: number;
    readonly column: number;
    readonly endLine: number;
    readonly endColumn: number;
}

export const reportedPlace = ({ uri, range: { start, end } }: TextPlace): ReportedPlace => ({
    file: shownPath(fileOf(uri)), line: start.line + 1, column: start.character + 1, endLine: end.line + 1, endColumn: end.character + 1,
});

/** The findings of a file that people are shown, in the order of the text. */
export const shownFindings = ({ findings }: LintedFile, { hints }: RenderOptions): readonly Finding[] => findings.filter(({ severity }) => hints || severity !== 'hint');

/** The findings of all files that nobody has said may stand. */
export const openFindings = ({ files }: LintResult, options: RenderOptions): Finding[] => files.flatMap(file => shownFindings(file, options).filter(({ accepted }) => !accepted));
