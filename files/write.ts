import { readFileSync } from 'node:fs';
import writeFileAtomic from 'write-file-atomic';

/** Writes a text whole or not at all. */
export async function writeText(file: string, text: string): Promise<void> {
    await writeFileAtomic(file, text);
}

/** Writes bytes whole or not at all. */
export async function writeBytes(file: string, bytes: Uint8Array): Promise<void> {
    await writeFileAtomic(file, Buffer.from(bytes));
}

/** Writes another text into a file; where it begins with a byte order mark, it still does. */
export async function rewriteText(file: string, text: string): Promise<void> {
    const [first, second, third] = readFileSync(file);
    await writeText(file, first === 0xef && second === 0xbb && third === 0xbf ? `\uFEFF${text}` : text);
}
