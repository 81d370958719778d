/** A charter as it often is while it is written: some properties still hold only dots, some declarations have no name yet, and some are in a library. */
export interface Unfinished {
    readonly text: string;
    readonly library: string;
}

/** Makes a charter with one property a line unfinished, by one number for each choice. */
export function unfinished(text: string, choose: Iterator<number>): Unfinished {
    const isOneOf = (count: number) => choose.next().value! % count === 0;
    const blocks = declarationsIn(text).map(([heading, ...lines]) => [
        isOneOf(12) ? heading!.replace(/^([a-z ]*[a-z]) [\p{L}]+\d+ "/u, '$1 "') : heading!,
        ...lines.map(line => (isOneOf(20) ? line.replace(/^([a-z ]+): .*/s, '$1: "…" // to choose: words') : line)),
    ].join('\n'));
    const belongs = blocks.map(block => (/^(?:partnership|explain) /.test(block) || !isOneOf(3) ? 'charter' : 'library'));
    const inFile = (file: string) => `${blocks.filter((_, index) => belongs[index] === file).join('\n')}\n`;
    return { text: `import "library.concordat"\n${inFile('charter')}`, library: inFile('library') };
}

/** The lines of each declaration. */
function declarationsIn(text: string): string[][] {
    const found: string[][] = [];
    let isOpen = false;
    for (const line of text.trimEnd().split('\n')) {
        if (isOpen) found.at(-1)!.push(line);
        else found.push([line]);
        isOpen = isOpen ? line !== '}' : line.endsWith('{');
    }
    return found;
}
