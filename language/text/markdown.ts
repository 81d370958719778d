/** Text from a charter as it may stand in Markdown: it shows as it is written, and makes no link, no image and no HTML. */
export function escapeMarkdown(text: string): string {
    return text.replace(/[\\`*_{}[\]()#+\-.!|~<>&@:/]/g, character => (/[<>&]/.test(character) ? entities[character]! : `\\${character}`));
}

const entities: Readonly<Record<string, string>> = { '<': '&lt;', '>': '&gt;', '&': '&amp;' };
