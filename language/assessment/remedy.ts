import type { TextFix } from '../check/finding.js';
import { subjects, type RawFinding } from '../check/raw.js';
import { inSentence } from '../model/naming.js';
import { isCharterRule } from '../rules/rule.js';

/** Where a rule knows of nothing in particular to do. */
const leftOpen = 'Agree what to do about it';

export const isLeftOpen = ({ remedy }: { readonly remedy: string }): boolean => remedy.toLowerCase().endsWith(leftOpen.toLowerCase());

/** What to do about a finding: what its rule says to do first, else what its best fix would do. */
export function remedyFor(raw: RawFinding, [best]: readonly TextFix[]): string {
    const about = raw.report.at;
    const subject = 'keyword' in about ? about : subjects(raw)[0];
    // No person is named in what mostly rests on silence.
    const of = subject && subject.keyword !== 'partnership' && subject.keyword !== 'leader' ? subject.called : undefined;
    const first = doFirst(raw);
    if (first !== undefined) return concerning(of, first);
    if (!best) return concerning(of, leftOpen);
    const standsAlone = best.title.startsWith('Add ') || subjects(raw).some(({ called }) => best.title.toLowerCase().includes(called.toLowerCase()));
    return standsAlone ? best.title : concerning(of, best.title);
}

export const doFirst = ({ rule }: RawFinding): string | undefined => (isCharterRule(rule) ? rule.doFirst : undefined);

const concerning = (of: string | undefined, deed: string) => (of === undefined ? deed : `${inSentence(of)}: ${decapitalised(deed)}`);

const decapitalised = (text: string) => `${text.charAt(0).toLowerCase()}${text.slice(1).replace(/\.$/, '')}`;
