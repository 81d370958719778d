import { XMLBuilder } from 'fast-xml-parser';

const builder = new XMLBuilder({ ignoreAttributes: false, attributeNamePrefix: '@', format: true, indentBy: '  ', suppressEmptyNode: true });

/** An XML document. Keys that begin with @ are attributes, `#text` is what stands between the tags. */
export const asXml = (document: object): string => `<?xml version="1.0" encoding="UTF-8"?>\n${builder.build(document) as string}`;

/** A text without the characters that XML 1.0 cannot hold. */
export const xmlText = (text: string): string => text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu, '\ufffd');
