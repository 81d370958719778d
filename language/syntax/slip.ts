import type { IToken } from 'chevrotain';
import type { Recognized } from './mistake.js';

/** A slip that is recognised among the tokens, before anything is parsed. */
export interface Slip<Place> {
    readonly name: string;
    /** A text with this slip and no other. A test reads it. */
    readonly example: string;
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

/** Whether a token is the first on its line. */
export const beginsLine = (tokens: readonly IToken[], index: number): boolean => index === 0 || tokens[index - 1]!.endLine! < tokens[index]!.startLine!;

/** Nothing but space and comments lies between two tokens: neither was read where something else was written. */
export function areAdjacent(text: string, before: IToken, after: IToken): boolean {
    const between = text.slice(endOf(before), after.startOffset).trim();
    return between === '' || between.replace(/\/\/[^\r\n]*|\/\*[\s\S]*?\*\//g, '').trim() === '';
}
