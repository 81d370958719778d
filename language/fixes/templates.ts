import type { Charter } from '../model/charter.js';
import type { Entity } from '../model/entity.js';
import type { Kind } from '../vocabulary/kinds.js';
import type { PropertyOf } from '../vocabulary/declarations.js';
import type { Edit } from './fix.js';
import { insertAfter, isKnown, namesOf } from './edits.js';

/** A line of a template; what the author has yet to fill in says so in `toComplete`, and a value that is left open in `toChoose`. */
export interface TemplateLine {
    readonly key: string;
    /** As it is written; or the declarations that it names. */
    readonly value: string | readonly Entity[];
    readonly toComplete?: string;
    readonly toChoose?: string;
}

/** Holds the place of a value that only the partners know. */
const open = '"…"';

/** A line whose words the author has yet to write. */
export const toWrite = (key: string, what: string): TemplateLine => ({ key, value: open, toComplete: what });

/** A line whose value is one of several, and nobody has stated which. */
export const toChoose = (key: string, what: string): TemplateLine => ({ key, value: open, toChoose: what });

/** Adds a declaration at the end of the charter's own declarations of its kind, or of the file if it has none. */
export function newDeclaration(charter: Charter, keyword: Kind, head: { readonly name?: string; readonly title?: string }, lines: readonly TemplateLine[]): Edit {
    const { declared, lastOfKind } = charter.document;
    const after = lastOfKind.get(keyword) ?? declared.at(-1) ?? charter.partnership;
    const isError = lines.some(({ value }) => typeof value !== 'string' && !value.every(each => isKnown(charter.document, each)));
    return { ...insertAfter(after, declarationText(keyword, head, lines)), isError };
}

export function declarationText(keyword: Kind, { name, title }: { readonly name?: string; readonly title?: string }, lines: readonly TemplateLine[]): string {
    const heading = [keyword, name, title === undefined ? undefined : `"${title}"`].filter(part => part !== undefined).join(' ');
    return `${heading} {\n${lines.map(templateLine).join('\n')}\n}`;
}

const templateLine = ({ key, value, toComplete, toChoose }: TemplateLine): string =>
    `    ${key}: ${typeof value === 'string' ? value : namesOf(value)}${toComplete ? ` // to complete: ${toComplete}` : toChoose ? ` // to choose: ${toChoose}` : ''}`;

/** A name that nothing in the charter has yet: `Chair`, `Chair2` … */
export function freeName({ document: { scope } }: Pick<Charter, 'document'>, wanted: string): string {
    for (let number = 1; ; number++) {
        const name = number === 1 ? wanted : `${wanted}${number}`;
        if (!scope.has(name)) return name;
    }
}

/** Adds a property that the author has yet to complete, on a line of its own, so that its mark takes nothing else into the comment. */
export const addPropertyToComplete = <K extends Kind>(entity: Entity<K>, key: PropertyOf<K>, value: string, toComplete: string): Edit =>
    addPropertiesToComplete(entity, [{ key, value, toComplete }]);

/** Adds a property whose value nobody has stated: its place is held by dots, and the mark says what may be chosen. */
export const addPropertyToChoose = <K extends Kind>(entity: Entity<K>, key: PropertyOf<K>, choices: string): Edit =>
    addPropertiesToComplete(entity, [{ key, value: open, toChoose: choices }]);

/** Adds several such properties in one edit, since edits at the same place would depend on their order. */
export function addPropertiesToComplete<K extends Kind>(entity: Entity<K>, lines: readonly (TemplateLine & { readonly key: PropertyOf<K> })[]): Edit {
    const { document, start, end } = entity.extent;
    const written = lines.map(line => `\n${templateLine(line)}`).join('');
    const isError = lines.some(({ key }) => entity.written.has(key));
    if (!entity.node.open) return { place: { document, start: end, end }, text: ` {${written}\n}`, isError };
    const body = document.text.slice(start, end).replace(/\}$/, '');
    const gap = body.slice(body.trimEnd().length);
    const bodyEnd = start + body.length;
    return { place: { document, start: bodyEnd - gap.length, end: bodyEnd }, text: `${written}${gap.includes('\n') ? gap : '\n'}`, isError };
}
