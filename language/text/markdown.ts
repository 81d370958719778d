/** Text from a charter as it may stand in Markdown: it shows as it is written, and makes no link, no image, no list and no HTML. */
export function escapeMarkdown(text: string): string {
    return text
        .replace(/[\\`*_[\]|~@]/g, '\\$&')
        .replace(/[<>&]/g, character => entities[character]!)
        .replace(/:(?=\/\/)|(?<=\bwww)\./gi, '\\$&')
        .replace(/^(\s*)([-+#=]|\d+(?=[.)]))/gm, (_, indentation: string, mark: string) => (/\d/.test(mark) ? `${indentation}${mark}\\` : `${indentation}\\${mark}`));
}

const entities: Readonly<Record<string, string>> = { '<': '&lt;', '>': '&gt;', '&': '&amp;' };
