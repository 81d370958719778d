import { coverageOf, statementsWithSources, type Citing, type CoveredPaper } from '../../language/model/coverage.js';
import type { Checked } from '../../language/model/drift.js';
import { citationText } from '../../language/model/statements.js';
import { fileOf } from '../../files/disk.js';
import { shownPath } from '../input/find-charters.js';
import { colorsOfOutput } from '../output/colors.js';
import { sourcesAsPretty } from '../output/formats/sources-pretty.js';
import type { SourcesReport } from '../output/formats/sources-shape.js';
import { citedCharters, type CitedCharter } from '../running/cited-charters.js';
import type { Overrides } from '../running/overrides.js';

export interface SourcesOptions extends Pick<Overrides, 'config'> {
    readonly format: 'pretty' | 'json';
    /** Leave out what has a source, and what is one. */
    readonly missing?: true;
}

/** `concordat sources`: which passages the charters are based on, and which statements have a source. */
export async function sources(paths: readonly string[], { format, missing, ...overrides }: SourcesOptions): Promise<void> {
    const charters = await citedCharters(paths, overrides);
    const report = reportOf(charters);
    if (format === 'json') process.stdout.write(`${JSON.stringify(missing ? onlyMissing(report) : report, null, 2)}\n`);
    else process.stdout.write(sourcesAsPretty(report, { colors: colorsOfOutput(), width: process.stdout.columns ?? 100, isMissing: missing === true }));
}

function reportOf(charters: readonly CitedCharter[]): SourcesReport {
    // A document is one, even where charters of several workspaces cite it.
    const documents = coverageOf(charters.map(({ document }) => document)).map(each => documentOf(each));
    return {
        version: 1,
        documents,
        charters: charters.map(({ path, document }) => {
            const statements = statementsWithSources(document).map(({ name, value, line, sources }) => ({ statement: name, value, line, sources }));
            return { file: path, sourced: statements.filter(({ sources }) => sources > 0).length, statements };
        }),
    };
}

function documentOf({ uri, called, problem, passages, lost }: CoveredPaper): SourcesReport['documents'][number] {
    return {
        file: shownPath(fileOf(uri)),
        title: called.replace(/^“(.*)”$/, '$1'),
        ...(problem === undefined ? {} : { problem }),
        cited: passages.filter(({ citedBy }) => citedBy.length > 0).length,
        passages: passages.map(({ at, passage: { kind, text, page, line }, citedBy }) =>
            ({ at, kind, text, ...(page === undefined ? {} : { page }), ...(line === undefined ? {} : { line }), citedBy: citedBy.map(citingOf) })),
        lost: lost.map(citingOf),
    };
}

function citingOf({ document, checked }: Citing): SourcesReport['documents'][number]['lost'][number] {
    const { citation, statement } = checked;
    return {
        charter: shownPath(fileOf(document.source.uri)), statement: statement.name, value: statement.value, citation: citationText(citation),
        line: document.source.rangeOf(citation.$cstNode?.offset ?? 0, citation.$cstNode?.end ?? 0).start.line + 1, state: stateOf(checked),
    };
}

function stateOf({ cited, drift }: Checked): SourcesReport['documents'][number]['lost'][number]['state'] {
    if (drift.is === 'turned') return 'meaning changed';
    if (drift.is !== 'unconfirmed' && drift.is !== 'unchecked') return drift.is;
    if (cited.is === 'passage') return 'unconfirmed';
    return cited.is === 'unchecked' ? 'not checked' : 'not found';
}

const onlyMissing = ({ version, documents, charters }: SourcesReport): SourcesReport => ({
    version,
    documents: documents.map(each => ({ ...each, passages: each.passages.filter(({ citedBy }) => citedBy.length === 0) })),
    charters: charters.map(each => ({ ...each, statements: each.statements.filter(({ sources }) => sources === 0) })),
});
