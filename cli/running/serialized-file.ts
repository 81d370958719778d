import type { Finding, TextFix } from '../../language/check/finding.js';
import type { LintedFile } from './lint-files.js';

/** A file that was checked, as plain data that can be stored or sent; its fixes have been worked out. */
export interface PlainFile extends Omit<LintedFile, 'findings'> {
    readonly findings: readonly (Omit<Finding, 'fixes'> & { readonly fixes: readonly TextFix[] })[];
}

export const toPlain = (file: LintedFile): PlainFile => ({ ...file, findings: file.findings.map(finding => ({ ...finding, fixes: finding.fixes() })) });

export const fromPlain = (file: PlainFile): LintedFile => ({ ...file, findings: file.findings.map(finding => ({ ...finding, fixes: () => [...finding.fixes] })) });
