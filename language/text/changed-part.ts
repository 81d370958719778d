/** Where two texts differ: from `start` on, up to these ends in each. Everything before and after is the same. */
export interface ChangedPart {
    readonly start: number;
    readonly endBefore: number;
    readonly endAfter: number;
}

export function changedPart(before: string, after: string): ChangedPart {
    const shorter = Math.min(before.length, after.length);
    let start = 0;
    while (start < shorter && before.charCodeAt(start) === after.charCodeAt(start)) start++;
    let end = 0;
    while (end < shorter - start && before.charCodeAt(before.length - 1 - end) === after.charCodeAt(after.length - 1 - end)) end++;
    return { start, endBefore: before.length - end, endAfter: after.length - end };
}

/** Whether one text becomes the other by a change within one line. */
export function differsInOneLine(before: string, after: string): boolean {
    const { start, endBefore, endAfter } = changedPart(before, after);
    return !/[\r\n]/.test(before.slice(start, endBefore)) && !/[\r\n]/.test(after.slice(start, endAfter));
}
