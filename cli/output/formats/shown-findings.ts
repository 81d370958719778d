import type { Finding } from '../../../language/check/finding.js';
import type { LintedFile, LintResult } from '../../running/lint-files.js';
import type { RenderOptions } from './registry.js';

/** The findings of a file that people are shown, in the order of the text. */
export const shownFindings = ({ findings }: LintedFile, { hints }: RenderOptions): readonly Finding[] => findings.filter(({ severity }) => hints || severity !== 'hint');

/** The findings of all files that nobody has said may stand. */
export const openFindings = ({ files }: LintResult, options: RenderOptions): Finding[] => files.flatMap(file => shownFindings(file, options).filter(({ accepted }) => !accepted));
