/** The line and the character of an offset, both from 0, as editors count them. */
export function lineAndCharacter(text: string, offset: number): { readonly line: number; readonly character: number } {
    const before = text.slice(0, offset).split(/\r\n|\r|\n/);
    return { line: before.length - 1, character: before.at(-1)!.length };
}
