import type { Connection, TextDocumentPositionParams } from 'vscode-languageserver';
import { hoverAt } from '../../language/assist/hover.js';
import { ruleNote } from '../../language/assist/rule-note.js';
import { rankOf } from '../../language/check/finding.js';
import type { Abilities } from '../client-capabilities.js';
import type { ClientOptions } from '../client-options.js';
import { contains, markupContent, rangeOf } from '../convert.js';
import { offsetIn } from '../positions.js';
import type { Projects } from '../projects.js';

/** How many rules a hover describes, where many found something at one place. */
const maxRules = 3;

/** What a word means, and why something was found there. */
export function registerHover(connection: Connection, projects: Projects, client: Abilities, { languagePage }: ClientOptions): void {
    const more = (page: string | undefined) => (languagePage && page ? [`[More of this](${languagePage.replace('{page}', page)})`] : []);

    connection.onHover(async ({ textDocument: { uri }, position }: TextDocumentPositionParams) => {
        const document = await projects.document(uri);
        if (!document) return null;
        const hover = hoverAt(document, offsetIn(document.source.text, position), projects.inspectionOf(document).charter);
        const found = projects.findingsOf(document).filter(({ range }) => contains(range, position)).toSorted((a, b) => rankOf(a.severity) - rankOf(b.severity));
        const rules = [...new Set(found.map(({ rule }) => rule))].slice(0, maxRules);
        const notes = [...rules.map(rule => ruleNote(rule)), ...(hover ? [[hover.markdown, ...more(hover.page)].join('\n\n')] : [])];
        return notes.length > 0 ? { contents: markupContent(notes.join('\n\n---\n\n'), client.hoverMarkdown), ...(hover ? { range: rangeOf(hover.place) } : {}) } : null;
    });
}
