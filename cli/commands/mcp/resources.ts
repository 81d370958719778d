import { ResourceTemplate, type McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { allDeclarations, allTerms, languageOverview, modelPage, ruleList } from '../../../language/documentation/index.js';
import { rules } from '../../../language/rules/all.js';
import { pageOf } from '../../../language/assistant/charter-tools.js';

const mimeType = 'text/markdown';
const markdown = (uri: URL, text: string) => ({ contents: [{ uri: uri.href, mimeType, text }] });

/** What an assistant can read before it writes: the language, the model, and the rules. */
export function registerResources(server: McpServer): void {
    const language = [['README', 'The language', languageOverview], ['declarations', 'Declarations and their properties', allDeclarations], ['terms', 'The words that properties can take', allTerms]] as const;
    for (const [name, title, text] of language) {
        server.registerResource(`language-${name}`, `concordat://language/${name}`, { title, mimeType }, uri => markdown(uri, text()));
    }
    server.registerResource('model', 'concordat://model', { title: 'The model of collaborative governance', mimeType }, uri => markdown(uri, modelPage()));
    server.registerResource('rules', 'concordat://rules', { title: 'All rules', mimeType }, uri => markdown(uri, ruleList()));
    const template = new ResourceTemplate('concordat://rules/{id}', {
        list: () => ({ resources: rules.map(({ id, summary }) => ({ uri: `concordat://rules/${id}`, name: id, description: summary, mimeType })) }),
        complete: { id: value => rules.map(({ id }) => id as string).filter(id => id.startsWith(value)) },
    });
    server.registerResource('rule', template, { title: 'The page of a rule', mimeType }, async (uri, { id }) => markdown(uri, await pageOf(String(id))));
}
