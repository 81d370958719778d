import { XMLBuilder } from 'fast-xml-parser';
import { safeLines } from '../safe-text.js';

const builder = new XMLBuilder({ ignoreAttributes: false, attributeNamePrefix: '@', format: true, indentBy: '  ', suppressEmptyNode: true });

/** An XML document. Keys that begin with @ are attributes, `#text` is what stands between the tags. */
export const asXml = (document: object): string => `<?xml version="1.0" encoding="UTF-8"?>\n${builder.build(document) as string}`;

/** A text as services show it, line by line; nothing in it is what XML 1.0 cannot hold. */
export const xmlText = safeLines;
