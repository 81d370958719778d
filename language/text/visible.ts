/** Text from a charter as it may be shown anywhere: control characters, marks that reorder text, and what is no character at all become visible and harmless. */
export function visible(text: string): string {
    return text
        .replace(/\t/g, '    ')
        .replace(/[\u0000-\u001f]/g, character => String.fromCodePoint(0x2400 + character.codePointAt(0)!))
        .replace(/[\u007f-\u009f\u200e\u200f\u061c\u2028-\u202e\u2066-\u2069\ufffe\uffff]|\p{Surrogate}/gu, '\ufffd');
}
