/** What a snippet inserts where nothing is changed, and what its tab stops hold. */
export function inserted(snippet: string): { readonly text: string; readonly stops: readonly string[] } {
    const stops: string[] = [];
    const plain = (text: string) => text.replace(/\\([\\$}])/g, '$1');
    const text = snippet.replace(/\$\{\d+:((?:[^\\}]|\\.)*)\}|\$\d+|\\[\\$}]/g, (all, held: string | undefined) => {
        if (held !== undefined) stops.push(plain(held));
        return held !== undefined ? plain(held) : all.startsWith('\\') ? plain(all) : '';
    });
    return { text, stops };
}
