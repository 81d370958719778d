import type { TextFix } from '../check/finding.js';
import { subjects, type RawFinding } from '../check/raw.js';
import { sentence } from '../model/naming.js';
import { isCharterRule } from '../rules/rule.js';

/** What to do about a finding: what its rule says to do first, else what its best fix would do, else what should hold. */
export function remedyFor(raw: RawFinding, [best]: readonly TextFix[]): string {
    const about = raw.report.at;
    const subject = 'keyword' in about ? about : subjects(raw)[0];
    const of = subject && subject.keyword !== 'partnership' ? subject.called : undefined;
    if (isCharterRule(raw.rule) && raw.rule.doFirst !== undefined) return concerning(of, raw.rule.doFirst);
    if (!best) return concerning(of, `See to it that ${decapitalised(raw.rule.summary)}`);
    const standsAlone = best.title.startsWith('Add ') || subjects(raw).some(({ called }) => best.title.includes(called));
    return standsAlone ? best.title : concerning(of, best.title);
}

const concerning = (of: string | undefined, deed: string) => (of === undefined ? deed : `${sentence(of)}: ${decapitalised(deed)}`);

const decapitalised = (text: string) => `${text.charAt(0).toLowerCase()}${text.slice(1).replace(/\.$/, '')}`;
