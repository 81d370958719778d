import { wordPattern } from './declaration-head.js';
import type { Remedy, SyntaxProblem } from './syntax-problem.js';
import { textBefore } from '../text/around.js';
import { patternOf } from '../text/pattern.js';

/** A mistake of syntax that authors make, recognised by what stands around the place where reading stopped. */
export interface Mistake<Place> {
    readonly name: string;
    /** A text with this mistake and no other. A test reads it. */
    readonly example: string;
    /** What is wrong and what to write instead, if it is this mistake. */
    readonly recognize: (place: Place) => Recognized | undefined;
    /** Anything that does not fit may be recognised as this one, the echo of another mistake too. */
    readonly isVague?: true;
}

export type Recognized = Pick<SyntaxProblem, 'message' | 'start' | 'end' | 'remedy' | 'isApart'>;

/** The problem that the first mistake of a table makes of a place. */
export function firstRecognized<Place>(mistakes: readonly Mistake<Place>[], place: Place): SyntaxProblem | undefined {
    for (const { name, recognize } of mistakes) {
        const recognized = recognize(place);
        if (recognized) return { rule: 'syntax-error', mistake: name, ...recognized };
    }
    return undefined;
}

export const write = (text: string, isSure = true): Remedy => ({ title: `Write “${text.trim()}” here`, text, isSure });

const lastWord = patternOf(`${wordPattern}[ \\t]+$`);

/** The word that ends in front of an offset, on the same line, with the space after it. */
export const wordBefore = (text: string, offset: number): string => lastWord().exec(textBefore(text, offset))?.[0] ?? '';
