import { charterTools } from './charter-tools.js';
import { documentTools } from './document-tools.js';
import type { Tool } from './tool.js';

/** All that an assistant can do, by whichever way it reaches Concordat. */
export const tools: readonly Tool[] = [...charterTools, ...documentTools];
