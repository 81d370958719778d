import type { TextFix } from '../check/finding.js';
import { doFirstAbout } from '../check/presentation.js';
import { subjects, type RawFinding } from '../check/raw.js';
import type { BoundDocument } from '../model/entity.js';
import { groupCalled } from '../model/grouping.js';
import { inSentence } from '../model/naming.js';
import type { Kind } from '../vocabulary/kinds.js';
import { decapitalised } from '../text/sentence.js';

/** Where a rule knows of nothing in particular to do. */
const leftOpen = 'Agree what to do about it';

export const isLeftOpen = ({ choices }: { readonly choices: readonly string[] }): boolean => choices[0] === leftOpen;

/** What to do about a finding: what its rule says to do first, else what its best fix would do. */
export function remedyFor(raw: RawFinding, document: BoundDocument, [best]: readonly TextFix[]): string {
    const about = raw.report.at;
    const all = 'keyword' in about && !raw.report.about?.includes(about) ? [about] : subjects(raw);
    const alike = [...new Set(all)].filter(({ keyword }) => keyword === all[0]!.keyword);
    const of = alike.length > 0 && !unnamed.has(alike[0]!.keyword) ? groupCalled(alike) : undefined;
    const first = doFirstAbout(raw, document);
    if (first !== undefined) return concerning(of, first);
    if (!best) return concerning(of, leftOpen);
    const standsAlone = best.title.startsWith('Add ') || subjects(raw).some(({ called }) => best.title.toLowerCase().includes(called.toLowerCase()));
    return standsAlone ? best.title : concerning(of, best.title);
}

/** A step names no person, since what is found mostly is based on silence, and neither the partnership nor an answer, which nobody knows by a name. */
const unnamed: ReadonlySet<Kind> = new Set<Kind>(['partnership', 'leader', 'answer']);

/** The ways to act on a finding that are open. */
export function choicesFor(raw: RawFinding, document: BoundDocument, fixes: readonly TextFix[]): readonly string[] {
    const first = doFirstAbout(raw, document);
    return first !== undefined ? [first] : fixes.length > 0 ? fixes.map(({ title }) => title) : [leftOpen];
}

const concerning = (of: string | undefined, deed: string) => (of === undefined ? deed : `${inSentence(of)}: ${decapitalised(deed).replace(/\.$/, '')}`);
