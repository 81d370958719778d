import { inList } from '../model/naming.js';

/** A menu is as wide as its longest title, and nobody reads more names than these in one. */
const mostNames = 3;

/** How the title of a fix lists what it is about; of more than three, the first three and how many more. */
export function inTitle(listed: readonly (string | { readonly called: string })[]): string {
    const names = listed.map(each => (typeof each === 'string' ? each : each.called));
    return names.length > mostNames ? `${names.slice(0, mostNames).join(', ')} and ${names.length - mostNames} more` : inList(names);
}
