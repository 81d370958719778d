import type { Paper } from '../documents/paper.js';
import { quoted } from '../syntax/values.js';

/** The place, where words lead to it alone, and the words. */
export function citationOf(paper: Paper, passage: number, quotation: string): string {
    const locator = paper.locatorOf(passage);
    const resolution = locator === '' ? undefined : paper.resolve(locator);
    const leads = resolution?.kind === 'one' && passage >= resolution.place.start && passage < resolution.place.end;
    return `[@Document${leads ? ` ${quoted(locator)}` : ''} says ${quoted(clean(quotation))}]`;
}

/** One line, without control characters and without those that are not seen. */
export const clean = (text: string): string => text.replace(/[\u00ad\u200b\u2060\ufeff]/g, '').replace(/\s+/g, ' ').replace(/[\u0000-\u001f\u007f-\u009f]/g, '\ufffd').trim();
