import type { Colors } from 'picocolors/types.js';
import type { Severity } from '../../../language/rules/rule.js';
import type { LintResult } from '../../running/lint-files.js';

/** What a format may go by, beside the findings. */
export interface RenderOptions {
    readonly colors: Colors;
    /** Columns of the terminal. */
    readonly width: number;
    /** Hints are left out of what people read, unless asked for. */
    readonly hints: boolean;
    /** The severity from which on the check fails. */
    readonly failOn: Severity;
    /** Findings, and nothing that sums them up. */
    readonly isQuiet?: boolean;
    /** The address of a rule’s page, in which `{rule}` stands for its id, where there is one. */
    readonly rulePage?: string;
    /** Which part of several this is of the work, such as `2-of-5`. */
    readonly part?: string;
    /** The version of Concordat. */
    readonly version: string;
}

export type Render = (result: LintResult, options: RenderOptions) => string;

interface Format {
    /** Whom it is for, as `--help` says it. */
    readonly for: string;
    load(): Promise<{ readonly render: Render }>;
}

/** Every way to print findings. */
export const formats = {
    pretty: { for: 'people, at a terminal', load: () => import('./pretty.js') },
    concise: { for: 'people and editors: a line for each finding', load: () => import('./concise.js') },
    json: { for: 'programs: schemas/findings.schema.json describes it', load: () => import('./json.js') },
    sarif: { for: 'code scanning, such as GitHub’s: SARIF 2.1.0', load: () => import('./sarif.js') },
    github: { for: 'GitHub Actions: annotations, and a summary of the job', load: () => import('./github.js') },
    gitlab: { for: 'GitLab: a Code Quality report', load: () => import('./gitlab.js') },
    junit: { for: 'test reports: JUnit XML', load: () => import('./junit.js') },
    checkstyle: { for: 'Checkstyle XML', load: () => import('./checkstyle.js') },
    rdjson: { for: 'reviewdog: its Diagnostic Format', load: () => import('./rdjson.js') },
    azure: { for: 'Azure Pipelines: issues of the build', load: () => import('./azure.js') },
    markdown: { for: 'a comment on a pull request', load: () => import('./markdown.js') },
} as const satisfies Record<string, Format>;

export type FormatName = keyof typeof formats;
export const formatNames = Object.keys(formats) as FormatName[];
