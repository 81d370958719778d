import grammar from './syntaxes/concordat.tmLanguage.json' with { type: 'json' };

/** The patterns of the editor's grammar, which know the keywords and properties, with the classes of highlight.js. */
const { declaration, property } = grammar.repository;
/** Without groups that capture, since each part is one group of the whole pattern. */
const plain = (source: string) => source.replace(/(?<!\\)\((?!\?)/g, '(?:');
const parts: readonly (readonly [source: string, className: string])[] = [
    [String.raw`\/\*[^]*?(?:\*\/|$)|\/\/.*`, 'hljs-comment'],
    [String.raw`"(?:\\.|[^"\\\n])*"?|“[^”\n]*”?`, 'hljs-string'],
    [String.raw`@[^\s\[\]";,{}]+`, 'hljs-symbol'],
    [String.raw`(?<![\p{L}\p{N}_-])(?:import|because|says)(?=\s*["“])`, 'hljs-keyword'],
    [`${plain(property.match.slice(0, property.match.lastIndexOf(String.raw`\s*(:)`)))}(?=\\s*:)`, 'hljs-attr'],
    [plain(declaration.match.slice(0, declaration.match.indexOf(String.raw`(?:\s+(`))), 'hljs-keyword'],
    [String.raw`(?<![\p{L}\p{N}_-])\d[\d,.-]*%?`, 'hljs-number'],
];
const anyPart = new RegExp(parts.map(([source]) => `(${source})`).join('|'), 'gu');

/** A charter as HTML with its parts marked by classes; everything is escaped. */
export function coloured(charter: string): string {
    let [html, end] = ['', 0];
    for (const match of charter.matchAll(anyPart)) {
        const className = parts[match.slice(1).findIndex(each => each !== undefined)]![1];
        html += `${escaped(charter.slice(end, match.index))}<span class="${className}">${escaped(match[0])}</span>`;
        end = match.index + match[0].length;
    }
    return html + escaped(charter.slice(end));
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string) => text.replace(/[&<>"]/g, character => entities[character]!);
