import type { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import * as z from 'zod';
import { uriOf } from '../../../files/disk.js';
import { assessConditions } from '../../../language/assessment/condition-states.js';
import { toAsk } from '../../../language/assessment/to-ask.js';
import { inspect } from '../../../language/check/check.js';
import { ruleById } from '../../../language/rules/rule-by-id.js';
import { acceptedBecause, rankOf, type Finding } from '../../../language/check/finding.js';
import { presented } from '../../../language/check/presentation.js';
import { rulePage } from '../../../language/documentation/rule-page.js';
import { formatted } from '../../../language/format/format.js';
import { claimInWords } from '../../../language/framework/claims/in-words.js';
import { leadingClaim } from '../../../language/framework/claims/claims.js';
import { conditions, parts, type ConditionId } from '../../../language/framework/conditions.js';
import { pages } from '../../../language/generated/pages.js';
import { ruleIds } from '../../../language/generated/rule-ids.js';
import { parseDocument } from '../../../language/syntax/document.js';
import { longestText } from '../../../language/syntax/limits.js';
import { nearestFew } from '../../../language/text/nearest.js';
import { shownPath } from '../../input/find-charters.js';
import { UserProblem } from '../../running/user-problem.js';
import { countsOf } from '../../output/counts.js';
import { visible } from '../../../language/text/visible.js';
import { answer } from './answer.js';
import { verifiedIn, verifiedShape, verifiedText } from './verified.js';
import { checkedSubject, subjectShape, type Setting, type Subject } from './subject.js';

const findingShape = z.object({
    rule: z.string(), severity: z.enum(['error', 'warning', 'info', 'hint']), message: z.string(),
    file: z.string(), line: z.number(), column: z.number(),
    rests_on: z.array(z.string()).describe('The places in the literature.'),
    accepted: z.string().optional().describe('Why the finding may stand.'),
    fixes: z.array(z.string()).describe('What could be done.'),
});
type FindingData = z.infer<typeof findingShape>;

/** What an assistant can do: none of it changes anything, and none of it reaches out of the folder. */
export function registerTools(server: McpServer, setting: Setting): void {
    const annotations = { readOnlyHint: true, idempotentHint: true, openWorldHint: false };

    server.registerTool('lint', {
        title: 'Check a charter', annotations,
        description: 'Holds a Concordat charter, or all charters of a folder, against the published conditions of collaborative governance (Ansell & Gash 2008; Jones et al. 2023). Answers the findings with their places, what they rest on, and what could be done; and which statements are verified by a quotation that is in the cited document, and which are not.',
        inputSchema: { ...subjectShape, limit: z.number().int().min(1).max(10_000).default(200).describe('How many findings to answer at most; the most severe come first.') },
        outputSchema: { findings: z.array(findingShape), left_out: z.number(), not_read: z.array(z.string()), counts: z.record(z.string(), z.number()), statements: verifiedShape },
    }, async ({ limit, ...subject }) => {
        const charters = await checkedSubject(subject, setting);
        const { files, unread } = charters.result;
        const statements = verifiedIn(charters);
        const all = files.flatMap(({ path, findings }) => findings.map(finding => ({ finding, path })));
        const findings = mostSevere(all, limit).map(({ finding, path }) => findingData(finding, path));
        const left = all.length - findings.length;
        return answer({ findings, left_out: left, not_read: unread.map(visible), counts: { ...countsOf(all.map(({ finding }) => finding)) }, statements }, [findingsText(findings, left, unread), verifiedText(statements)].filter(each => each !== '').join('\n'));
    });

    server.registerTool('assess', {
        title: 'Assess a charter by condition', annotations,
        description: 'Gives the state of every condition of the model (no concern found, partly stated, not called for, at risk, unmet, not stated), with the facts and findings it is based on, and what to ask the partners first. Give one charter.',
        inputSchema: subjectShape,
        outputSchema: { to_ask: z.string().optional().describe('What to find out from the partners first, because the charter does not state it.'), conditions: z.array(z.object({ condition: z.string(), title: z.string(), part: z.string(), state: z.string(), claim: z.string(), facts: z.array(z.string()), findings: z.array(findingShape) })) },
    }, async subject => {
        const assessed = await assess(subject, setting);
        return answer(assessed, assessmentText(assessed));
    });

    server.registerTool('explain', {
        title: 'Explain a rule', annotations,
        description: 'The page of a rule: what it looks for, why it matters, what the papers say, and examples with their fixes.',
        inputSchema: { rule: z.string().max(100).describe('The id of a rule, as findings show it.') },
    }, ({ rule }) => ({ content: [{ type: 'text' as const, text: pageOf(rule) }] }));

    server.registerTool('format', {
        title: 'Lay a charter out', annotations,
        description: 'Formats the text of a charter. No word changes. Text that cannot be read is returned as it is.',
        inputSchema: { text: z.string().max(longestText).describe('The text of a charter.'), filename: subjectShape.filename },
    }, ({ text, filename }) => ({ content: [{ type: 'text' as const, text: formatted(parseDocument(filename ?? 'charter.concordat', text)) }] }));
}

/** The page of a rule. Throws a UserProblem for a rule that there is not. */
export function pageOf(id: string): string {
    const rule = ruleById(id);
    if (rule) return rulePage(rule, pages[rule.id]);
    const near = nearestFew(id, ruleIds);
    throw new UserProblem(`There is no rule “${visible(id)}”.${near.length > 0 ? ` Did you mean ${near.join(', or ')}?` : ' The resource concordat://rules lists them all.'}`);
}

async function assess(subject: Subject, setting: Setting) {
    const { files: [file, ...others], workspaces } = await checkedSubject(subject, setting);
    if (others.length > 0) throw new UserProblem(`There are ${others.length + 1} charters in “${subject.path}”. Name the one to assess.`);
    const inspection = inspect(workspaces.around(file!), uriOf(file!), { today: setting.today() });
    const assessed = inspection && assessConditions(inspection);
    if (!assessed) throw new UserProblem('This states no partnership, so it cannot be assessed: it is a library, or it could not be read. lint says more.');
    const asked = toAsk(inspection.charter!);
    const found = Object.entries(assessed).map(([id, { state, evidence, findings }]) => {
        const { title, part } = conditions[id as ConditionId];
        const claim = claimInWords(leadingClaim(id as ConditionId));
        const shown = findings.map(({ finding, severity }) => findingData(presented(finding, inspection.document, severity, inspection.accepted.get(finding)), shownPath(file!)));
        return { condition: id, title, part: parts[part], state, claim, facts: evidence.map(({ says }) => visible(says)), findings: shown };
    });
    return { ...(asked === undefined ? {} : { to_ask: asked }), conditions: found };
}

type AssessmentData = Awaited<ReturnType<typeof assess>>;

const assessmentText = ({ to_ask, conditions: found }: AssessmentData) => [
    ...(to_ask === undefined ? [] : [to_ask]),
    ...found.flatMap(({ title, state, claim, facts, findings }) => [`${title}: ${state}`, `  ${claim}`, ...facts.map(says => `  ${says}`), ...findings.map(({ message }) => `  ${message}`)]),
].join('\n');

/** Accepted findings weigh least. The order stays as it is where nothing is left out. */
function mostSevere<T extends { readonly finding: Finding }>(all: readonly T[], limit: number): readonly T[] {
    if (all.length <= limit) return all;
    const weight = ({ finding: { severity, accepted } }: T) => (accepted ? 4 : rankOf(severity));
    return [...all].sort((a, b) => weight(a) - weight(b)).slice(0, limit);
}

function findingData(finding: Finding, file: string): FindingData {
    const { rule, severity, message, range: { start }, accepted, claims } = finding;
    return {
        rule, severity, message: visible(message), file: visible(file), line: start.line + 1, column: start.character + 1,
        rests_on: claims.map(claimInWords),
        ...(accepted ? { accepted: visible(acceptedBecause(accepted)) } : {}),
        fixes: finding.fixes().map(({ title }) => visible(title)),
    };
}

function findingsText(findings: readonly FindingData[], left: number, unread: readonly string[]): string {
    const lines = findings.map(({ file, line, column, severity, accepted, rule, message }) => `${file}:${line}:${column} ${accepted ? 'accepted' : severity} ${rule}: ${message}${accepted ? ` (${accepted})` : ''}`);
    return [...unread.map(visible), ...(lines.length > 0 ? lines : ['Nothing found.']), ...(left > 0 ? [`${left} more are left out; limit says how many to answer.`] : [])].join('\n');
}
