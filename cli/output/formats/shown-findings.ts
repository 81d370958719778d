import type { Finding } from '../../../language/check/finding.js';
import type { LintedFile } from '../../running/lint-files.js';
import type { RenderOptions } from './report-format.js';

/** The findings of a file that people are shown, in the order of the text. */
export const shownFindings = ({ findings }: LintedFile, { hints }: RenderOptions): readonly Finding[] => findings.filter(({ severity }) => hints || severity !== 'hint');

/** The same without those that someone has said may stand. */
export const openFindings = (file: LintedFile, options: RenderOptions): Finding[] => shownFindings(file, options).filter(({ accepted }) => !accepted);
