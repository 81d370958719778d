import type { TextFix } from '../check/finding.js';
import { subjects, type RawFinding } from '../check/raw.js';
import type { RuleId } from '../generated/rule-ids.js';
import { sentence } from '../model/naming.js';

/** Rules whose fixes only record what must first become true: trust that is won, a win that is achieved. */
const truthFirst: ReadonlySet<RuleId> = new Set<RuleId>([
    'broker-not-neutral', 'interdependence-not-recognised', 'leader-without-trust', 'medical-leader-legitimacy', 'no-bridge-across-conflict',
    'organic-leader-from-outside', 'organic-leader-missing', 'review-overdue', 'trust-contradicts-history', 'win-overdue',
]);

/** What to do about a finding: what its best fix would do, of whom or what; or else what should hold. */
export function remedyFor(raw: RawFinding, [best]: readonly TextFix[]): string {
    const about = raw.report.at;
    const subject = 'keyword' in about ? about : subjects(raw)[0];
    const of = subject && subject.keyword !== 'partnership' ? subject.called : undefined;
    if (!best || truthFirst.has(raw.rule.id)) return concerning(of, `See to it that ${decapitalised(raw.rule.summary)}`);
    const standsAlone = best.title.startsWith('Add ') || subjects(raw).some(({ called }) => best.title.includes(called));
    return standsAlone ? best.title : concerning(of, best.title);
}

const concerning = (of: string | undefined, deed: string) => (of === undefined ? deed : `${sentence(of)}: ${decapitalised(deed)}`);

const decapitalised = (text: string) => `${text.charAt(0).toLowerCase()}${text.slice(1).replace(/\.$/, '')}`;
