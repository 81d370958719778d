/** Text from a charter as it may be shown on a terminal: control characters and marks that reorder text become visible and harmless. */
export function visible(text: string): string {
    return text
        .replace(/\t/g, '    ')
        .replace(/[\u0000-\u001f]/g, character => String.fromCodePoint(0x2400 + character.codePointAt(0)!))
        .replace(/[\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '\ufffd');
}
