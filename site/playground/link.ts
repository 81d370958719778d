import { textOf, type Text } from './files.js';

/** More than any charter needs: a link from a stranger shall not fill the memory. */
const longest = 1_000_000;

/** The text, compressed, behind the `#` of an address: browsers send that part to nobody. */
export async function fragmentOf({ path, text }: Text): Promise<string> {
    const packed = new Uint8Array(await new Response(new Blob([text]).stream().pipeThrough(new CompressionStream('deflate-raw'))).arrayBuffer());
    const base64 = btoa(Array.from(packed, byte => String.fromCharCode(byte)).join(''));
    return `#name=${encodeURIComponent(path)}&text=${base64.replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '')}`;
}

/** What a fragment carries, a text or the name of an example; `undefined` if it carries neither. Throws if that is damaged. */
export async function sharedIn(fragment: string): Promise<Text | undefined> {
    const named = /^#example=(.*)$/.exec(fragment)?.[1];
    if (named !== undefined) return exampleAt(decodeURIComponent(named));
    const [, name, packed] = /^#name=([^&]*)&text=(.*)$/.exec(fragment) ?? [];
    if (name === undefined || packed === undefined) return undefined;
    const bytes = Uint8Array.from(atob(packed.replace(/-/g, '+').replace(/_/g, '/')), character => character.charCodeAt(0));
    const path = decodeURIComponent(name);
    return { path: textOf(path) === undefined ? nameFrom(path) : path, text: await unpacked(bytes) };
}

function exampleAt(path: string): Text {
    const text = textOf(path);
    if (text === undefined) throw new Error('There is no such example.');
    return { path, text };
}

/** A name that a file can have; what is written in Markdown keeps that ending. */
export function nameFrom(given: string): string {
    const plain = given.replace(/^.*[/\\]/, '').replace(/[^\p{L}\p{N}._ -]/gu, '').trim().slice(0, 80);
    if (/\.concordat(\.md)?$/.test(plain)) return plain;
    const stem = plain.replace(/\.(md|markdown|txt)$/i, '') || 'charter';
    return `${stem}.concordat${/\.(md|markdown)$/i.test(plain) ? '.md' : ''}`;
}

async function unpacked(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
    const reader = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw')).getReader();
    const decoder = new TextDecoder('utf-8', { fatal: true });
    let text = '';
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
        text += decoder.decode(part.value, { stream: true });
        if (text.length > longest) throw new Error('The text is too long.');
    }
    return text + decoder.decode();
}
