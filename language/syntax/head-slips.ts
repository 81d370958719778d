import { headBefore, keywordBefore } from './declaration-head.js';
import { endOf, type Slip, type TokenPlace } from './slip.js';

/** Slips outside of bodies, in the order in which they are tried. */
export const headSlips: readonly Slip<TokenPlace>[] = [
    {
        name: 'colon in a head',
        example: 'stakeholder: A { power: high }',
        at: [':'],
        recognize({ text, tokens, index }) {
            const [word, colon, next] = [tokens[index - 1], tokens[index]!, tokens[index + 1]];
            if (!word) return undefined;
            const isKeyword = keywordBefore(tokens, index) !== undefined || word.image === 'import';
            const isName = headBefore(tokens, index) !== undefined && (next?.image === '{' || next?.tokenType.name === 'STRING');
            if (!isKeyword && !isName) return undefined;
            const start = isKeyword ? keywordStart(tokens, index) : word.startOffset;
            const written = text.slice(start, endOf(word)).replace(/\s+/g, ' ');
            return {
                message: `Write “${written}” without a colon.`, start, end: endOf(colon), kept: 0, left: 1,
                remedy: { title: `Remove the colon after “${written}”`, text: written, isSure: true },
            };
        },
    },
];

const keywordStart = (tokens: TokenPlace['tokens'], end: number): number => tokens[keywordBefore(tokens, end)?.start ?? end - 1]!.startOffset;
