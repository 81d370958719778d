/** A pattern of letters of any script, made when it is first needed: for each such class V8 makes a table of all of Unicode, and most charters need none. */
export function patternOf(source: string, flags = 'u'): () => RegExp {
    let made: RegExp | undefined;
    return () => (made ??= new RegExp(source, flags));
}
