import type { TextFix } from '../check/finding.js';
import { subjects, type RawFinding } from '../check/raw.js';
import type { RuleId } from '../generated/rule-ids.js';
import { sentence } from '../model/naming.js';

/** For rules whose fixes only record what must first become true, such as trust that is won: what is to be done before. */
const truthFirst: Readonly<Partial<Record<RuleId, string>>> = {
    'broker-not-neutral': 'Find a leader who comes from no partner and whom none challenges',
    'interdependence-not-recognised': 'Talk about how each depends on the other, and record it',
    'leader-without-trust': 'Win the trust of some other partner, and record it',
    'medical-leader-legitimacy': 'Win the trust of councils and community organisations, and record it',
    'no-bridge-across-conflict': 'Find a leader who stands with both sides',
    'organic-leader-from-outside': 'Find a leader from among the partners, or call this one neutral',
    'organic-leader-missing': 'Find a leader from among the partners, whom the others trust',
    'review-overdue': 'Look back together, and agree when to do so next',
    'trust-contradicts-history': 'Ask whether there is such trust, and record how it came about',
    'win-overdue': 'Achieve it, or agree on a new date',
};

/** What to do about a finding: what its best fix would do, of whom or what; or else what should hold. */
export function remedyFor(raw: RawFinding, [best]: readonly TextFix[]): string {
    const about = raw.report.at;
    const subject = 'keyword' in about ? about : subjects(raw)[0];
    const of = subject && subject.keyword !== 'partnership' ? subject.called : undefined;
    const first = truthFirst[raw.rule.id];
    if (first !== undefined) return concerning(of, first);
    if (!best) return concerning(of, `See to it that ${decapitalised(raw.rule.summary)}`);
    const standsAlone = best.title.startsWith('Add ') || subjects(raw).some(({ called }) => best.title.includes(called));
    return standsAlone ? best.title : concerning(of, best.title);
}

const concerning = (of: string | undefined, deed: string) => (of === undefined ? deed : `${sentence(of)}: ${decapitalised(deed)}`);

const decapitalised = (text: string) => `${text.charAt(0).toLowerCase()}${text.slice(1).replace(/\.$/, '')}`;
