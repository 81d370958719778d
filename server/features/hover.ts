import type { Connection, Position, TextDocumentPositionParams } from 'vscode-languageserver';
import { clauseAt, clauseNote } from '../../language/assist/cited-clauses.js';
import { hoverAt } from '../../language/assist/hover.js';
import { ruleNote } from '../../language/assist/rule-note.js';
import { rankOf, type Finding } from '../../language/check/finding.js';
import type { BoundDocument } from '../../language/model/entity.js';
import { fenceAt } from '../../language/syntax/literate.js';
import { escapeMarkdown } from '../../language/text/markdown.js';
import type { Abilities } from '../client-capabilities.js';
import { citedClausesOf } from '../cited-documents.js';
import type { ClientOptions } from '../client-options.js';
import { contains, markupContent, rangeOf } from '../convert.js';
import { say, sayTitle } from '../messages.js';
import { offsetIn } from '../positions.js';
import type { Projects } from '../projects.js';

/** How many rules a hover describes, where many found something at one place. */
const maxRules = 3;

/** What a word means, and why something was found there. */
export function registerHover(connection: Connection, projects: Projects, client: Abilities, { languagePage, showsFindingsAbove }: ClientOptions): void {
    const more = (page: string | undefined) => (languagePage && page ? [`[${say('more of this')}](${languagePage.replace('{page}', page)})`] : []);

    connection.onHover(async ({ textDocument: { uri }, position }: TextDocumentPositionParams) => {
        const document = await projects.document(uri);
        if (!document || isProse(document, position)) {
            const clause = clauseAt(await citedClausesOf(uri, projects), position.line);
            return clause ? { contents: markupContent(clauseNote(clause), client.hoverMarkdown) } : null;
        }
        const hover = hoverAt(document, offsetIn(document.source.text, position), projects.inspectionOf(document).charter);
        const found = projects.findingsOf(document).filter(({ range }) => contains(range, position)).toSorted((a, b) => rankOf(a.severity) - rankOf(b.severity));
        const ofRules = [...new Map(found.toReversed().map(finding => [finding.rule, finding])).values()].toReversed().slice(0, maxRules);
        const notes = [...ofRules.map(finding => [...beginningOf(finding, showsFindingsAbove), ruleNote(finding.rule)].join('\n\n')), ...(hover ? [[hover.markdown, ...more(hover.page)].join('\n\n')] : [])];
        return notes.length > 0 ? { contents: markupContent(notes.join('\n\n---\n\n'), client.hoverMarkdown), ...(hover ? { range: rangeOf(hover.place) } : {}) } : null;
    });
}

/** What is wrong, and what to do about it: nobody reads what the papers say before that. */
function beginningOf({ message, accepted, doFirst, fixes }: Finding, isMessageShown: boolean): string[] {
    const [best] = fixes();
    const remedy = accepted ? undefined : doFirst ?? (best && sayTitle(best.title));
    const line = [...(isMessageShown ? [] : [message]), ...(remedy === undefined ? [] : [say('what to do', remedy)])].join(' ');
    return line === '' ? [] : [escapeMarkdown(line)];
}

/** Outside of the fences of a literate charter. */
const isProse = ({ source: { fences, text } }: BoundDocument, position: Position): boolean => fences !== undefined && fenceAt(fences, offsetIn(text, position)) === undefined;
