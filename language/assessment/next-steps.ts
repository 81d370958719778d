import { rankOf } from '../check/finding.js';
import type { AssessedFinding } from './assessed-finding.js';
import type { ConditionId } from '../framework/conditions.js';
import { groupBy } from '../model/collections.js';
import { charterRuleById } from '../rules/rule-by-id.js';
import type { Severity } from '../rules/rule.js';

/** What to do next, in plain words, and the findings that it would fix. */
export interface NextStep {
    readonly do: string;
    readonly severity: Severity;
    readonly condition: ConditionId;
    readonly because: readonly AssessedFinding[];
}

interface Assessed { readonly id: ConditionId; readonly findings: readonly AssessedFinding[] }

/** The conditions by what is at stake for the partners: who is left out, who has power, what was decided already; then how they get on and work; last, what is kept in order. */
const stakes = [
    'inclusiveness', 'power-and-resources', 'incentives', 'prehistory', 'trust-building', 'leadership', 'collective-forum', 'transparency', 'commitment',
    'face-to-face-dialogue', 'shared-understanding', 'ground-rules', 'defined-roles', 'intermediate-outcomes', 'sedimented-governance',
] as const satisfies readonly ConditionId[];

/** How a finding stands to the decisions that it is about: all of them have been carried out; no forum of the partnership takes any of them. */
export interface Standing { readonly isPast: boolean; readonly isElsewhere: boolean }
interface OpenFinding extends Standing { readonly condition: ConditionId; readonly finding: AssessedFinding }

/**
 * The most severe first; of these, what the partnership's own forums can settle; what is between the partners before a slip of
 * the record, and what is open before what has been carried out; then by what is at stake, and in the order of the text.
 */
const byWhatMatters = (a: OpenFinding, b: OpenFinding): number => rankOf(a.finding.severity) - rankOf(b.finding.severity) || Number(a.isElsewhere) - Number(b.isElsewhere)
    || Number(isOfTheRecord(a)) - Number(isOfTheRecord(b)) || Number(a.isPast) - Number(b.isPast) || stakes.indexOf(a.condition) - stakes.indexOf(b.condition);

const isOfTheRecord = ({ finding }: OpenFinding): boolean => charterRuleById(finding.rule)?.isOfTheRecord === true;

/** The steps for what nobody has accepted, what matters most first. Findings that one deed fixes make one step. */
export function nextSteps(conditions: readonly Assessed[], standings: ReadonlyMap<AssessedFinding, Standing>): NextStep[] {
    const open = conditions.flatMap(({ id, findings }) => findings.filter(({ accepted }) => !accepted).map(finding => ({ condition: id, finding, ...standings.get(finding)! })));
    const steps = new Map<string, { step: Omit<NextStep, 'because'>; because: AssessedFinding[] }>();
    for (const { condition, finding } of open.sort(byWhatMatters)) {
        const known = steps.get(finding.remedy);
        if (known) known.because.push(finding);
        else steps.set(finding.remedy, { step: { do: finding.remedy, severity: finding.severity, condition }, because: [finding] });
    }
    return [...steps.values()].map(({ step, because }) => ({ ...step, because }));
}

/** A step that people are told, and further ones behind it that fix findings of the same rule. */
export interface ToldStep {
    readonly step: NextStep;
    readonly alike: readonly NextStep[];
}

const toldOfARule = 3;

/** The steps as people read them: of many that fix findings of the same rule the first few, the last of which stands for the rest. */
export function toldSteps(steps: readonly NextStep[]): ToldStep[] {
    const ofARule = groupBy(steps, ({ because: [finding] }) => finding!.rule);
    return steps.flatMap(step => {
        const all = ofARule.get(step.because[0]!.rule)!;
        const [number, areFew] = [all.indexOf(step) + 1, all.length <= toldOfARule + 1];
        if (areFew || number < toldOfARule) return [{ step, alike: [] }];
        return number === toldOfARule ? [{ step, alike: all.slice(number) }] : [];
    });
}
