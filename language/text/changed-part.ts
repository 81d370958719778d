/** Whether one text becomes the other by a change within one line. */
export function differsInOneLine(before: string, after: string): boolean {
    const shorter = Math.min(before.length, after.length);
    let start = 0;
    while (start < shorter && before.charCodeAt(start) === after.charCodeAt(start)) start++;
    let end = 0;
    while (end < shorter - start && before.charCodeAt(before.length - 1 - end) === after.charCodeAt(after.length - 1 - end)) end++;
    return [before, after].every(text => !/[\r\n]/.test(text.slice(start, text.length - end)));
}
