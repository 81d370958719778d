import type { IToken } from 'chevrotain';
import type { Recognized } from './mistake.js';

/** A slip that is recognised among the tokens, before anything is parsed. */
export interface Slip<Place> {
    readonly name: string;
    /** A text with this slip and no other. A test reads it. */
    readonly example: string;
    /** What the tokens say at which it can begin. Without this, it can begin at any key of a property. */
    readonly at?: readonly string[];
    readonly recognize: (place: Place) => SlipFound | undefined;
}

/** Where a slip may begin. */
export interface TokenPlace {
    readonly text: string;
    readonly tokens: readonly IToken[];
    readonly index: number;
    /** The token in front, after what was put right there. */
    readonly before: IToken | undefined;
}

/** What the slip is, and how it is put right: from its place on, so many tokens are kept, a colon may be added, and so many are left out. */
export interface SlipFound extends Recognized {
    readonly kept: number;
    readonly left: number;
    readonly lacksColon?: true;
    /** The value in front of it is whole all the same. */
    readonly isApart?: true;
}

export const endOf = ({ endOffset }: IToken): number => endOffset! + 1;

/** The slips of a table that can begin at a token, in their order. It is asked of each token, and most have none. */
export function slipsByToken<Place>(table: readonly Slip<Place>[]): (token: IToken) => readonly Slip<Place>[] {
    const canBegin = ({ at }: Slip<Place>, image: string) => (at === undefined ? beginsKey(image) : at.includes(image));
    const images = new Set(table.flatMap(({ at = [] }) => at));
    const byImage = new Map([...images].map(image => [image, table.filter(slip => canBegin(slip, image))]));
    const atKeys = table.filter(({ at }) => at === undefined);
    return ({ image }) => byImage.get(image) ?? (beginsKey(image) ? atKeys : none);
}

/** The words of keys are English. */
const beginsKey = (image: string) => /^[a-z]/i.test(image);
const none: readonly never[] = [];

/** Whether a token is the first on its line. */
export const beginsLine = (tokens: readonly IToken[], index: number): boolean => index === 0 || tokens[index - 1]!.endLine! < tokens[index]!.startLine!;

/** Nothing but space and comments lies between two tokens: neither was read where something else was written. */
export function areAdjacent(text: string, before: IToken, after: IToken): boolean {
    const between = text.slice(endOf(before), after.startOffset).trim();
    return between === '' || between.replace(/\/\/[^\r\n]*|\/\*[\s\S]*?\*\//g, '').trim() === '';
}
