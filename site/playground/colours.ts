import { HighlightStyle, StreamLanguage, type StreamParser, type StringStream } from '@codemirror/language';
import { Tag, tags } from '@lezer/highlight';
import { EditorView } from '@codemirror/view';
import grammar from '../../client/syntaxes/concordat.tmLanguage.json';

/** The words of the language are those of the extension's grammar. */
const { declaration, property, reason, amount, word, citation } = grammar.repository;
const at = (pattern: string) => new RegExp(pattern, 'uy');
const amounts = amount.patterns.map(({ match }) => at(match));
const ofDeclaration = at(declaration.match.replace(/\(\?:\\s\+\(.*$/, ''));
const [ofProperty, ofReason, ofWord, ofSource] = [at(property.match), at(reason.match), at(word.match), at(citation.patterns[0]!.match!)];

interface State {
    /** How many braces are open. */
    depth: number;
    /** What runs on over the end of the line: a comment or a text, by what ends it. */
    until: '*/' | '”' | undefined;
    /** Within the fence of a Markdown file, or in a file that is all charter. */
    isCharter: boolean;
    wasDeclared: boolean;
}

const matched = (stream: StringStream, pattern: RegExp): boolean => {
    pattern.lastIndex = stream.pos;
    const found = pattern.exec(stream.string);
    if (found?.index !== stream.pos || found[0] === '') return false;
    stream.pos += found[0].length;
    return true;
};

function runOn(stream: StringStream, state: State, until: '*/' | '”'): string {
    const end = stream.string.indexOf(until, stream.pos);
    state.until = end < 0 && until === '*/' ? until : undefined;
    if (end < 0) stream.skipToEnd();
    else stream.pos = end + until.length;
    return until === '*/' ? 'comment' : 'string';
}

function charterToken(stream: StringStream, state: State): string | null {
    if (state.until) return runOn(stream, state, state.until);
    if (stream.eatSpace()) return null;
    const declared = state.wasDeclared;
    state.wasDeclared = false;
    if (stream.match('//')) {
        stream.skipToEnd();
        return 'comment';
    }
    if (stream.match('/*')) return runOn(stream, state, '*/');
    if (stream.match('“')) return runOn(stream, state, '”');
    if (stream.match(/^"(?:[^"\\]|\\.)*"?/)) return 'string';
    if (stream.match('{')) state.depth++;
    else if (stream.match('}')) state.depth = Math.max(0, state.depth - 1);
    else if (state.depth === 0 && (matched(stream, ofDeclaration) || stream.match(/^import(?=\s*["“])/))) {
        state.wasDeclared = true;
        return 'keyword';
    } else if (matched(stream, ofProperty)) return 'propertyName';
    else if (matched(stream, ofReason)) return 'keyword';
    else if (matched(stream, ofSource)) return 'link';
    else if (amounts.some(each => matched(stream, each))) return 'number';
    else if (matched(stream, ofWord)) return declared ? 'typeName' : null;
    else stream.next();
    return null;
}

function parser(isLiterate: boolean): StreamParser<State> {
    return {
        name: isLiterate ? 'concordat-markdown' : 'concordat',
        startState: () => ({ depth: 0, until: undefined, isCharter: !isLiterate, wasDeclared: false }),
        copyState: state => ({ ...state }),
        token(stream, state) {
            if (!isLiterate) return charterToken(stream, state);
            if (stream.sol() && stream.match(/^\s*(```|~~~)/)) {
                state.isCharter = !state.isCharter && stream.match(/^[`~]*\s*concordat\b/) !== null;
                stream.skipToEnd();
                return 'meta';
            }
            if (state.isCharter) return charterToken(stream, state);
            const isHeading = stream.sol() && stream.match(/^#{1,6}\s/);
            stream.skipToEnd();
            return isHeading ? 'heading' : 'prose';
        },
        tokenTable: { prose },
        // A brace that is closed before its body is written would be closed twice by those who type what is printed.
        languageData: { commentTokens: { line: '//' }, closeBrackets: { brackets: ['[', '"', '“'] }, indentOnInput: /^\s*\}$/ },
    };
}

const prose = Tag.define('prose');

export const language = (path: string) => StreamLanguage.define(parser(path.endsWith('.md')));

/** Colours that the style sheet names, so that light and dark are its matter. */
export const highlighting = HighlightStyle.define([
    { tag: tags.keyword, color: 'var(--code-keyword)', fontWeight: '600' },
    { tag: tags.propertyName, color: 'var(--code-property)' },
    { tag: tags.typeName, color: 'var(--code-name)', fontWeight: '600' },
    { tag: tags.string, color: 'var(--code-text)' },
    { tag: tags.number, color: 'var(--code-amount)' },
    { tag: tags.link, color: 'var(--code-amount)' },
    { tag: [tags.comment, tags.meta], color: 'var(--code-comment)' },
    { tag: tags.heading, fontWeight: '700' },
    { tag: prose, color: 'var(--vp-c-text-1)', fontFamily: 'var(--vp-font-family-base)' },
]);

export const appearance = EditorView.theme({
    '&': { height: '100%', color: 'var(--vp-c-text-1)', backgroundColor: 'var(--vp-c-bg)' },
    '&.cm-focused': { outline: '2px solid var(--vp-c-brand-1)', outlineOffset: '-2px' },
    '.cm-scroller': { fontFamily: 'var(--vp-font-family-mono)', fontSize: 'var(--code-size)', lineHeight: '1.6' },
    '.cm-content': { caretColor: 'var(--vp-c-text-1)' },
    '.cm-cursor': { borderLeftColor: 'var(--vp-c-text-1)' },
    '.cm-gutters': { color: 'var(--vp-c-text-2)', backgroundColor: 'var(--vp-c-bg)', borderRight: '1px solid var(--vp-c-divider)' },
    '.cm-activeLine, .cm-activeLineGutter': { backgroundColor: 'var(--code-active)' },
    '&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground, .cm-content ::selection': { backgroundColor: 'var(--code-selection)' },
    '.cm-tooltip, .cm-panels': { color: 'var(--vp-c-text-1)', backgroundColor: 'var(--vp-c-bg-elv)', borderColor: 'var(--vp-c-border)' },
    '.cm-tooltip': { boxShadow: 'var(--vp-shadow-3)', borderRadius: '6px', maxWidth: 'min(36rem, calc(100vw - 2rem))', maxHeight: '22rem', overflow: 'auto', zIndex: '40' },
    '.cm-tooltip-autocomplete ul li[aria-selected]': { color: 'var(--vp-c-text-1)', backgroundColor: 'var(--code-selection)' },
    '.cm-tooltip.cm-completionInfo': { padding: '.5rem .75rem', maxWidth: 'min(24rem, calc(100vw - 2rem))' },
    '.cm-button, .cm-textfield': { color: 'inherit', backgroundImage: 'none', backgroundColor: 'var(--vp-c-bg)', border: '1px solid var(--vp-c-border)', borderRadius: '4px' },
});
