import { readFileSync } from 'node:fs';
import { serveAssistant } from './commands/mcp.js';

// What the extension for VS Code starts, beside whose manifest it is built, since it has no command. The folder of the charters is the current one.
const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as { readonly version: string };
await serveAssistant(version, {});
