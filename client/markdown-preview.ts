import { coloured } from './coloured.js';

/** As much of markdown-it as is needed here; the editor brings it. */
interface MarkdownIt {
    options: { highlight?: ((code: string, language: string, attributes: string) => string) | null | undefined };
}

/** What the extension gives to the preview of Markdown, which asks for it by this name. */
export interface MarkdownExtension { readonly extendMarkdownIt: (markdown: MarkdownIt) => MarkdownIt }

/** Colours the charters in Markdown by the classes that the preview has colours for. */
export function extendMarkdownIt(markdown: MarkdownIt): MarkdownIt {
    const { highlight } = markdown.options;
    markdown.options.highlight = (code, language, attributes) => (language === 'concordat' ? coloured(code) : highlight?.(code, language, attributes) ?? '');
    return markdown;
}
