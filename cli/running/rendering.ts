import pico from 'picocolors';
import type { CachedFindings } from './cached-findings.js';
import { loadFormat, type FormatName } from '../output/formats/registry.js';
import type { RenderOptions } from '../output/formats/report-format.js';
import { countsOf, type Counts } from '../../language/check/counts.js';
import { ruleCountsOf, type RuleCounts } from '../output/counts.js';
import type { BaselineOutcome, OpenBaseline } from './baseline-file.js';
import type { DependencyGraph } from '../../language/workspace/dependency-graph.js';
import type { LintedFile } from './lint-files.js';

/** What is to be kept of each file; plain data, so that other threads can be told. */
export interface Rendering {
    readonly formats: readonly FormatName[];
    readonly options: Omit<RenderOptions, 'colors'> & { readonly hasColors: boolean };
    readonly baseline?: OpenBaseline;
    /** Someone wants to know what the findings depend on. */
    readonly keepsDependencies?: true;
    /** The findings go into a cache. */
    readonly keepsFindings?: true;
}

/** What is kept of a file that was checked: what the reports say of it, and figures. */
export interface RenderedFile {
    readonly path: string;
    /** A piece for each format. */
    readonly pieces: readonly unknown[];
    readonly counts: Counts;
    readonly ruleCounts: RuleCounts;
    readonly baseline?: BaselineOutcome;
    /** The files on which the findings depend, itself among them; some are not there, and would count if they came. */
    readonly dependsOn: readonly string[];
    readonly findings?: CachedFindings;
    /** The same as a graph, with what goes into a cache; of documents, those that this thread has not told before. */
    readonly graph?: DependencyGraph;
}

/** The same of a file that could not be checked: a sentence. */
export type Checked = RenderedFile | { readonly unread: string };

export type Renderer = (file: LintedFile, dependsOn: () => readonly string[], graph?: () => DependencyGraph) => RenderedFile;

/** Loads what renders files. Fixes are worked out by those formats alone that show them, and before the tree of the text is forgotten. */
export async function rendererOf({ formats, options: { hasColors, ...others }, baseline, keepsDependencies, keepsFindings }: Rendering): Promise<Renderer> {
    const loaded = await Promise.all(formats.map(loadFormat));
    const options = { ...others, colors: pico.createColors(hasColors) };
    const applyBaseline = baseline && (await import('./baseline-file.js')).applyBaseline;
    const toCached = keepsFindings && (await import('./cached-findings.js')).toCached;
    return (linted, dependsOn, graph) => {
        const { file, outcome } = baseline && applyBaseline ? applyBaseline(linted, baseline) : { file: linted, outcome: undefined };
        return {
            path: file.path, pieces: loaded.map(format => format.pieceOf(file, options)), counts: countsOf(file.findings), ruleCounts: ruleCountsOf(file.findings),
            ...(outcome ? { baseline: outcome } : {}), dependsOn: keepsDependencies ? dependsOn() : [], ...(toCached && graph ? { findings: toCached(linted.findings), graph: graph() } : {}),
        };
    };
}
