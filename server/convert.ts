import { MarkupKind, type Location, type MarkupContent, type Position, type Range } from 'vscode-languageserver';
import type { Place } from '../language/model/place.js';

export const rangeOf = ({ document, start, end }: Place): Range => document.rangeOf(start, end);
export const locationOf = (place: Place): Location => ({ uri: place.document.uri, range: rangeOf(place) });

export const isBefore = (a: Position, b: Position): boolean => a.line < b.line || (a.line === b.line && a.character < b.character);
export const contains = ({ start, end }: Range, position: Position): boolean => !isBefore(position, start) && !isBefore(end, position);

/** Markdown as plain text, for clients that show no Markdown. */
export function plain(markdown: string): string {
    return markdown.replace(/\\([\\`*_{}[\]()#+\-.!|~@:=/])/g, '$1').replace(/\*\*?|`/g, '').replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&amp;/g, '&');
}

/** Markdown as a client can take it. */
export const markupContent = (markdown: string, takesMarkdown: boolean): MarkupContent =>
    (takesMarkdown ? { kind: MarkupKind.Markdown, value: markdown } : { kind: MarkupKind.PlainText, value: plain(markdown) });

/** A snippet as the text that one gets who changes nothing in it, for clients that know no snippets. */
export const unmarked = (snippet: string): string => snippet.replace(/\$\{\d+(?::([^}]*)|\|([^,|]*)[^}]*)\}|\$\d+/g, (_, text: string | undefined, first: string | undefined) => text ?? first ?? '');
