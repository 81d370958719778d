import type { ReportFormat } from './report-format.js';

interface Format {
    /** Whom it is for, as `--help` says it. */
    readonly for: string;
    load(): Promise<{ readonly format: ReportFormat<unknown> }>;
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

/** A format, whatever its pieces are: they are only handed from its one function to the other. */
export const loadFormat = async (name: FormatName): Promise<ReportFormat<unknown>> => (await formats[name].load()).format;
