import type { Fix } from '../../fixes/fix.js';
import type { BoundDocument, FaultOf } from '../../model/entity.js';
import { paraphraseOf, writtenAs } from '../../vocabulary/paraphrases.js';
import { isQuotedDots } from '../../text/unwritten.js';
import { defineLanguageRule } from '../rule.js';

type Unexpected = FaultOf<'unexpected-value'>;

export const rule = defineLanguageRule({
    id: 'unexpected-value',
    severity: 'error',
    summary: 'Checks that every value has the form that its property needs.',
    rationale: 'A date, an amount or a text can only be read where it is written as such.',
    *check(document) {
        for (const fault of document.faults) {
            if (fault.rule !== 'unexpected-value' || holdsPlace(fault)) continue;
            yield { at: fault.place, message: messageFor(fault), fixes: () => rewritten(document, fault).map(each => replace(fault, each)) };
        }
    },
});

function messageFor({ property, written, expected, spec }: Unexpected): string {
    if (isEmpty(written)) return `The text after “${property}” is empty.`;
    if (days[spec.form]?.test(written)) return `The date after “${property}” does not exist: ${written}.`;
    const meant = isText(written) || (spec.form === 'text' || spec.form === 'names') && !/\s/.test(written) ? undefined : paraphraseOf(spec, written);
    if (meant) return 'advice' in meant ? meant.advice : writtenAs(written, meant.write);
    return `“${property}” needs ${expected}, not ${isText(written) ? `the text ${short(written)}` : `“${short(written)}”`}.`;
}

const short = (written: string) => (written.length > 60 ? `${written.slice(0, 60)}…` : written);

const days: { readonly [F in Unexpected['spec']['form']]?: RegExp } = { date: /^[\d-]{10}$/, 'date-or-rhythm': /^[\d-]{10}$/, period: /^[\d-]{10}\s+to\s+[\d-]{10}$/ };

/** Dots that hold the place of a value are still to be written, which is another rule’s matter. */
const holdsPlace = ({ written }: Unexpected) => isQuotedDots(written);

const isText = (written: string) => /^["“]/.test(written);
const isEmpty = (written: string) => /^["“]\s*["”]?$/.test(written);
interface Rewritten {
    readonly write: string;
    readonly isSure: boolean;
}

const replace = ({ place }: Unexpected, { write, isSure }: Rewritten): Fix =>
    ({ title: `Write ${isText(write) ? write : `“${write}”`} instead`, kind: 'complete', ...(isSure ? { keepsMeaning: true } : {}), edits: [{ place, text: write }] });

/** The same value in the form that is asked for, where it is misspelt or in other words, lacks its quotation marks, or has them where it should not. */
function rewritten({ scope, terms }: BoundDocument, { written, spec }: Unexpected): Rewritten[] {
    if (!isText(written)) {
        const meant = paraphraseOf(spec, written);
        return meant && 'write' in meant ? [meant] : [];
    }
    const inner = written.replace(/^["“]\s*|\s*["”]$/g, '');
    if (spec.form === 'term') return terms.has(spec.vocabulary, inner) ? [{ write: inner, isSure: true }] : [];
    if (spec.form !== 'names') return [];
    const isMeant = ([name, entity]: [string, { readonly keyword: string; readonly title: string | undefined }]) =>
        (spec.of as readonly string[]).includes(entity.keyword) && (name === inner || entity.title === inner);
    const names = [...scope].filter(isMeant).map(([name]) => name);
    return names.length === 1 ? [{ write: names[0]!, isSure: true }] : [];
}
