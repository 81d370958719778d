import { isLiterate } from '../../language/syntax/literate.js';
import { escapeMarkdown } from '../../language/text/markdown.js';

/** A charter as a file of this name holds it: as it is, or in a Markdown file, where sentences can be written around it. */
export function asFile(name: string, title: string, charter: string): string {
    return isLiterate(name) ? `# ${escapeMarkdown(title)}\n\n\`\`\`concordat\n${charter}\`\`\`\n` : charter;
}
