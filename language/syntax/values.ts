import { DefaultValueConverter, type GrammarAST, type ValueType } from 'langium';
import { kinds } from '../vocabulary/kinds.js';

/** Texts stand in straight or typographic quotation marks; the closing one may be missing while an author types. All else is as it is written. */
export class TextConverter extends DefaultValueConverter {
    protected override runConverter({ name }: GrammarAST.AbstractRule, input: string): ValueType {
        switch (name) {
            case 'STRING': return textOf(input);
            case 'Keyword': return keywordOf(input);
            default: return input;
        }
    }
}

/** Langium joins the words of a keyword without a space between them. */
const keywordOf = (joined: string) => kinds.find(kind => kind.replace(' ', '') === joined) ?? joined;

/** The text that a quoted token stands for. */
export function textOf(image: string): string {
    const inner = isClosed(image) ? image.slice(1, -1) : image.slice(1);
    return inner.replace(/\\(.)/g, '$1').trim();
}

/** Whether a quoted token ends in the quotation mark that its first one calls for. */
export function isClosed(image: string): boolean {
    if (image.startsWith('“')) return image.length > 1 && image.endsWith('”');
    let escapes = 0;
    while (image[image.length - 2 - escapes] === '\\') escapes++;
    return image.length > 1 && image.endsWith('"') && escapes % 2 === 0;
}

/** Text as it is written in a charter, between quotation marks. */
export function quoted(text: string): string {
    return `"${text.replace(/[\r\n]+/g, ' ').replace(/["\\]/g, '\\$&')}"`;
}
