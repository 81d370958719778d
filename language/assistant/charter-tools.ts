import * as z from 'zod';
import { assessConditions } from '../assessment/condition-states.js';
import { toAsk } from '../assessment/to-ask.js';
import { ruleById } from '../rules/rule-by-id.js';
import { acceptedBecause, rankOf, type Finding } from '../check/finding.js';
import { presented } from '../check/presentation.js';
import { rulePage } from '../documentation/rule-page.js';
import { formatted } from '../format/format.js';
import { claimInWords } from '../framework/claims/in-words.js';
import { leadingClaimIn } from '../framework/claims/claims.js';
import { asStated } from '../model/charter.js';
import { settingsOf } from '../model/facts/setting.js';
import { conditions, parts, type ConditionId } from '../framework/conditions.js';
import { ruleIds } from '../generated/rule-ids.js';
import { parseDocument } from '../syntax/document.js';
import { longestText } from '../syntax/limits.js';
import { nearestFew } from '../text/nearest.js';
import { countsOf } from '../check/counts.js';
import { visible } from '../text/visible.js';
import { verifiedIn, verifiedShape, verifiedText } from './verified.js';
import { subjectShape, tool, ToolProblem, type Sources, type Subject, type Tool } from './tool.js';

const findingShape = z.object({
    rule: z.string(), severity: z.enum(['error', 'warning', 'info', 'hint']), message: z.string(),
    file: z.string(), line: z.number(), column: z.number(),
    based_on: z.array(z.string()).describe('The claims of the literature that it is based on.'),
    accepted: z.string().optional().describe('Why the finding is accepted.'),
    fixes: z.array(z.string()).describe('What each possible fix would do.'),
});
type FindingData = z.infer<typeof findingShape>;

/** How an assistant checks charters, and learns what findings mean. */
export const charterTools: readonly Tool[] = [
    tool({
        name: 'lint', title: 'Check a charter',
        description: 'Checks a Concordat charter, or all charters in a folder, against the published conditions of collaborative governance (Ansell & Gash 2008; Jones et al. 2023). Returns the findings with their places, what they are based on and possible fixes. Also returns which statements are verified by a quotation from the cited document, and which are not.',
        input: { ...subjectShape, limit: z.number().int().min(1).max(10_000).default(200).describe('The most findings to return; the most severe are kept.') },
        output: { findings: z.array(findingShape), left_out: z.number(), not_read: z.array(z.string()), counts: z.record(z.string(), z.number()), statements: verifiedShape },
        async run({ limit, ...subject }, sources) {
            const { charters, unread } = await sources.check(subject);
            const statements = verifiedIn(charters);
            const all = charters.flatMap(({ path, findings }) => findings.map(finding => ({ finding, path })));
            const findings = mostSevere(all, limit).map(({ finding, path }) => findingData(finding, path));
            const left = all.length - findings.length;
            return {
                data: { findings, left_out: left, not_read: unread.map(visible), counts: { ...countsOf(all.map(({ finding }) => finding)) }, statements },
                text: [findingsText(findings, left, unread), verifiedText(statements)].filter(each => each !== '').join('\n'),
            };
        },
    }),
    tool({
        name: 'assess', title: 'Assess a charter by condition',
        description: 'Returns the state of every condition of the model (no concern found, partly stated, not called for, at risk, unmet, not stated), with the facts and findings that it is based on, and what to ask the partners first. Takes one charter.',
        input: subjectShape,
        output: { to_ask: z.string().optional().describe('What to ask the partners first, because the charter does not state it.'), conditions: z.array(z.object({ condition: z.string(), title: z.string(), part: z.string(), state: z.string(), claim: z.string(), facts: z.array(z.string()), findings: z.array(findingShape) })) },
        async run(subject, sources) {
            const assessed = await assess(subject, sources);
            return { data: assessed, text: assessmentText(assessed) };
        },
    }),
    tool({
        name: 'rule_page', title: 'Show the page of a rule',
        description: 'Returns the page of a rule: what it checks, why it matters, what the research says, and examples with fixes.',
        input: { rule: z.string().max(100).describe('The id of a rule, as findings show it.') },
        run: async ({ rule }) => ({ text: await pageOf(rule) }),
    }),
    tool({
        name: 'format', title: 'Format a charter',
        description: 'Formats the text of a charter without changing any words. Text that cannot be read is returned unchanged.',
        input: { text: z.string().max(longestText).describe('The text of a charter.'), filename: subjectShape.filename },
        run: async ({ text, filename }) => ({ text: formatted(parseDocument(filename ?? 'charter.concordat', text)) }),
    }),
];

/** The page of a rule. Throws a ToolProblem if there is no such rule. */
export async function pageOf(id: string): Promise<string> {
    const rule = ruleById(id);
    if (rule) return rulePage(rule, (await import('../generated/pages.js')).pages[rule.id]);
    const near = nearestFew(id, ruleIds);
    throw new ToolProblem(`There is no rule “${visible(id)}”.${near.length > 0 ? ` Did you mean ${near.join(', or ')}?` : ' The resource concordat://rules lists them all.'}`);
}

async function assess(subject: Subject, sources: Sources) {
    const { charters: [charter, ...others] } = await sources.check(subject);
    if (others.length > 0) throw new ToolProblem(`There are ${others.length + 1} charters in “${subject.path}”. Name the one to assess.`);
    const inspection = charter?.inspect();
    const assessed = inspection && assessConditions(inspection);
    if (!charter || !assessed) throw new ToolProblem('This declares no partnership, so it cannot be assessed: it is a library, or it could not be read. Use lint to find out more.');
    const asked = toAsk(asStated(inspection.charter!));
    const found = Object.entries(assessed).map(([id, { state, evidence, findings }]) => {
        const { title, part } = conditions[id as ConditionId];
        const claim = claimInWords(leadingClaimIn(settingsOf(inspection.charter!.document), id as ConditionId));
        const shown = findings.map(({ finding, severity }) => findingData(presented(finding, inspection.document, severity, inspection.accepted.get(finding)), charter.path));
        return { condition: id, title, part: parts[part], state, claim, facts: evidence.map(({ says }) => visible(says)), findings: shown };
    });
    return { ...(asked === undefined ? {} : { to_ask: asked }), conditions: found };
}

type AssessmentData = Awaited<ReturnType<typeof assess>>;

const assessmentText = ({ to_ask, conditions: found }: AssessmentData) => [
    ...(to_ask === undefined ? [] : [to_ask]),
    ...found.flatMap(({ title, state, claim, facts, findings }) => [`${title}: ${state}`, `  ${claim}`, ...facts.map(says => `  ${says}`), ...findings.map(({ message }) => `  ${message}`)]),
].join('\n');

/** Accepted findings come last. The order stays as it is where nothing is left out. */
function mostSevere<T extends { readonly finding: Finding }>(all: readonly T[], limit: number): readonly T[] {
    if (all.length <= limit) return all;
    const weight = ({ finding: { severity, accepted } }: T) => (accepted ? 4 : rankOf(severity));
    return [...all].sort((a, b) => weight(a) - weight(b)).slice(0, limit);
}

function findingData(finding: Finding, file: string): FindingData {
    const { rule, severity, message, range: { start }, accepted, claims } = finding;
    return {
        rule, severity, message: visible(message), file: visible(file), line: start.line + 1, column: start.character + 1,
        based_on: claims.map(claimInWords),
        ...(accepted ? { accepted: visible(acceptedBecause(accepted)) } : {}),
        fixes: finding.fixes().map(({ title }) => visible(title)),
    };
}

function findingsText(findings: readonly FindingData[], left: number, unread: readonly string[]): string {
    const lines = findings.map(({ file, line, column, severity, accepted, rule, message }) => `${file}:${line}:${column} ${accepted ? 'accepted' : severity} ${rule}: ${message}${accepted ? ` (${accepted})` : ''}`);
    return [...unread.map(visible), ...(lines.length > 0 ? lines : ['No problems found.']), ...(left > 0 ? [`${left} more are left out. Use limit to return more.`] : [])].join('\n');
}
