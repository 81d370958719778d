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
    based_on: z.array(z.string()).describe('The claims of the literature that it is based on.'),
    accepted: z.string().optional().describe('Why the finding is accepted.'),
    fixes: z.array(z.string()).describe('What each possible fix would do.'),
});
type FindingData = z.infer<typeof findingShape>;

/** The tools of an assistant. None changes anything, and none reads anything outside the folder. */
export function registerTools(server: McpServer, setting: Setting): void {
    const annotations = { readOnlyHint: true, idempotentHint: true, openWorldHint: false };

    server.registerTool('lint', {
        title: 'Check a charter', annotations,
        description: 'Checks a Concordat charter, or all charters in a folder, against the published conditions of collaborative governance (Ansell & Gash 2008; Jones et al. 2023). Returns the findings with their places, what they are based on and possible fixes. Also returns which statements are verified by a quotation from the cited document, and which are not.',
        inputSchema: { ...subjectShape, limit: z.number().int().min(1).max(10_000).default(200).describe('The most findings to return; the most severe are kept.') },
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
        description: 'Returns the state of every condition of the model (no concern found, partly stated, not called for, at risk, unmet, not stated), with the facts and findings that it is based on, and what to ask the partners first. Takes one charter.',
        inputSchema: subjectShape,
        outputSchema: { to_ask: z.string().optional().describe('What to ask the partners first, because the charter does not state it.'), conditions: z.array(z.object({ condition: z.string(), title: z.string(), part: z.string(), state: z.string(), claim: z.string(), facts: z.array(z.string()), findings: z.array(findingShape) })) },
    }, async subject => {
        const assessed = await assess(subject, setting);
        return answer(assessed, assessmentText(assessed));
    });

    server.registerTool('explain', {
        title: 'Explain a rule', annotations,
        description: 'Returns the page of a rule: what it looks for, why it matters, what the papers say, and examples with fixes.',
        inputSchema: { rule: z.string().max(100).describe('The id of a rule, as findings show it.') },
    }, ({ rule }) => ({ content: [{ type: 'text' as const, text: pageOf(rule) }] }));

    server.registerTool('format', {
        title: 'Format a charter', annotations,
        description: 'Formats the text of a charter without changing any words. Text that cannot be read is returned unchanged.',
        inputSchema: { text: z.string().max(longestText).describe('The text of a charter.'), filename: subjectShape.filename },
    }, ({ text, filename }) => ({ content: [{ type: 'text' as const, text: formatted(parseDocument(filename ?? 'charter.concordat', text)) }] }));
}

/** The page of a rule. Throws a UserProblem if there is no such rule. */
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
    if (!assessed) throw new UserProblem('This declares no partnership, so it cannot be assessed: it is a library, or it could not be read. Use lint to find out more.');
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
