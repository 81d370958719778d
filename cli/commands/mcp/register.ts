import type { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { tools } from '../../../language/assistant/all.js';
import { runTool } from '../../../language/assistant/tool.js';
import { sourcesIn, type Setting } from './subject.js';

/** Offers all tools by the Model Context Protocol: none of them changes anything, and none reaches out of the folder. */
export function registerTools(server: McpServer, setting: Setting): void {
    const annotations = { readOnlyHint: true, idempotentHint: true, openWorldHint: false };
    const sources = sourcesIn(setting);
    for (const tool of tools) {
        const { name, title, description, input: inputSchema, output } = tool;
        server.registerTool(name, { title, description, annotations, inputSchema, ...(output ? { outputSchema: output } : {}) }, async (input: Record<string, unknown>) => {
            const { data, text } = await runTool(tool, input, sources);
            return { ...(data ? { structuredContent: data } : {}), content: [{ type: 'text' as const, text }] };
        });
    }
}
