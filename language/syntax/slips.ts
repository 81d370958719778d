import type { IToken } from 'chevrotain';
import type { Kind } from '../vocabulary/kinds.js';
import { headBefore } from './declaration-head.js';
import { bodySlips } from './body-slips.js';
import { headSlips } from './head-slips.js';
import { slipsByToken, type Slip, type SlipFound } from './slip.js';

/** A text whose slips were put right among its tokens, and what they were. */
export interface Mended {
    readonly tokens: IToken[];
    readonly slips: readonly (SlipFound & { readonly mistake: string })[];
}

const headSlipsAt = slipsByToken(headSlips);
const bodySlipsAt = slipsByToken(bodySlips);

/**
 * Puts right, among the tokens, slips that can only be meant in one way: a colon too many or too few, a comma at the end of a line. The parser then reads what was meant,
 * and stumbles over nothing that comes after; so one slip is one problem, at its place, and a second one in the same declaration is another.
 */
export function withoutSlips(text: string, tokens: readonly IToken[], colon: (after: IToken) => IToken): Mended {
    const mended: IToken[] = [];
    const slips: Mended['slips'][number][] = [];
    let kind: Kind | undefined;
    for (let index = 0; index < tokens.length;) {
        const token = tokens[index]!;
        if (token.image === '{') kind ??= headBefore(tokens, index)?.kind;
        if (token.image === '}') kind = undefined;
        const before = mended.at(-1);
        const found = kind === undefined ? firstSlip(headSlipsAt(token), { text, tokens, index, before }) : firstSlip(bodySlipsAt(token), { text, tokens, index, before, kind });
        if (!found) {
            mended.push(token);
            index++;
            continue;
        }
        slips.push(found);
        mended.push(...tokens.slice(index, index + found.kept));
        if (found.lacksColon) mended.push(colon(tokens[index + found.kept - 1]!));
        index += found.kept + found.left;
    }
    return { tokens: mended, slips };
}

function firstSlip<P>(table: readonly Slip<P>[], place: P): Mended['slips'][number] | undefined {
    for (const slip of table) {
        const found = slip.recognize(place);
        if (found) return { ...found, mistake: slip.name };
    }
    return undefined;
}
