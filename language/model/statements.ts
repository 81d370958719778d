import type { Citation, Declaration, Property, Value } from '../generated/parser/ast.js';
import type { BoundDocument, Entity } from './entity.js';
import { supportOfValues } from './support.js';

/** What a citation supports: a property of a declaration, and the value or values that it is written behind. */
export interface Statement {
    readonly entity: Entity | undefined;
    /** The property and what declares it, as the charter names them: `forum Board: quorum`. */
    readonly name: string;
    /** How a sentence calls it: `“quorum” of “Board”`. */
    readonly called: string;
    /** What it states, on one line. */
    readonly value: string;
}

/** The statement that a citation is written behind. */
export function statementOf(document: BoundDocument, citation: Citation): Statement {
    const property = citation.$container;
    const support = supportOfValues(document, property);
    const own = support.findIndex(({ citations }) => citations?.includes(citation));
    const statement = statementNamed(document, property);
    return own < 0 ? statement : { ...statement, value: valuesOf(property.values.slice(own, own + 1)) };
}

/** All that a property states. */
export function statementNamed(document: BoundDocument, property: Property): Statement {
    const declaration = property.$container;
    const entity = document.declared.find(({ node }) => node === declaration);
    const key = property.key.join(' ');
    return {
        entity,
        name: `${ownerOf(declaration, entity)}: ${key}`,
        called: entity === undefined ? `“${key}”` : `“${key}” of ${entity.called}`,
        value: valuesOf(property.values),
    };
}

const valuesOf = (values: readonly Value[]): string => values.map(({ $cstNode }) => onOneLine($cstNode?.text ?? '')).join(', ');

/** `forum Board`, or what tells a declaration without a name apart: `relationship between Council and Trust`. */
function ownerOf({ keyword, name }: Declaration, entity: Entity | undefined): string {
    if (name !== undefined) return `${keyword} ${name}`;
    const [, described] = /^(?:the|this) (.+)$/.exec(entity?.called ?? '') ?? [];
    return described ?? `${keyword} ${entity?.called ?? ''}`.trim();
}

const onOneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** A citation as it is written, in one spelling. */
export const citationText = ({ key, locator, quotation }: Citation): string =>
    [key, locator === undefined ? undefined : JSON.stringify(onOneLine(locator)), quotation === undefined ? undefined : `says ${JSON.stringify(onOneLine(quotation))}`].filter(part => part !== undefined).join(' ');
