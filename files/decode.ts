import type { ReadOutcome } from '../language/text/read-outcome.js';

/** UTF-8 with or without a byte order mark; anything else is said to be so. */
export function decode(bytes: Uint8Array): ReadOutcome {
    if (isUtf16(bytes)) {
        return { outcome: 'unreadable', reason: 'it is saved as UTF-16; save it as UTF-8' };
    }
    try {
        return { outcome: 'text', text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
    } catch {
        return { outcome: 'unreadable', reason: 'it is not UTF-8 text; save it as UTF-8' };
    }
}

/** Said by a mark in front, or by every other byte of the beginning being zero. */
function isUtf16([first, second, third, fourth]: Uint8Array): boolean {
    return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff) || (second === 0 && fourth === 0) || (first === 0 && third === 0);
}
