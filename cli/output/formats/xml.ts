import { XMLBuilder } from 'fast-xml-parser';
import { safeLines } from '../safe-text.js';

const builder = new XMLBuilder({ ignoreAttributes: false, attributeNamePrefix: '@', format: true, indentBy: '  ', suppressEmptyNode: true });

export const xmlHead = '<?xml version="1.0" encoding="UTF-8"?>\n';

/** What stands in the root element of an XML document, without the root. Keys that begin with @ are attributes, `#text` is what stands between the tags. */
export const inXml = (root: string, content: object): string => (builder.build({ [root]: content }) as string).replace(/^<[^>]*>\n/, '').replace(/<\/[^<]*>\n$/, '');

/** A text as services show it, line by line; nothing in it is what XML 1.0 cannot hold. */
export const xmlText = safeLines;
