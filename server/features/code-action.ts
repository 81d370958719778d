import {
    CodeActionKind, type ClientCapabilities, type CodeAction, type CodeActionParams, type Connection, type CreateFile, type TextDocumentEdit, type WorkspaceEdit,
} from 'vscode-languageserver';
import { refactoringsAt } from '../../language/assist/refactorings/all.js';
import type { Refactoring } from '../../language/assist/refactorings/refactoring.js';
import { isAtLeast, type Finding, type TextFix } from '../../language/check/finding.js';
import { textPlace } from '../../language/model/place.js';
import type { BoundDocument } from '../../language/model/entity.js';
import type { Abilities } from '../client-capabilities.js';
import type { ClientOptions } from '../client-options.js';
import { say, sayTitle } from '../messages.js';
import { offsetIn } from '../positions.js';
import type { Projects } from '../projects.js';
import { acceptingFix, askedAbout, exceptionsFor, fixesFor, waysFor, type Asked, type Offer, type Way } from '../quick-fixes.js';
import type { EditorSettings } from '../settings.js';
import { guidingEdit, workspaceEdit } from '../workspace-edit.js';

export const fixAllKind = `${CodeActionKind.SourceFixAll}.concordat`;

/** How many fixes a menu shows at most, where a client can ask for the rest. */
const longestMenu = 6;

/** `concordat.chooseFix`: further fixes for a place, from which the author chooses. */
export type FixChoices = readonly { readonly title: string; readonly message: string; readonly edit: WorkspaceEdit }[];
/** `concordat.acceptFinding`: the findings at a place, of which the author accepts one, in one of these ways. */
export interface FindingsToAccept {
    readonly uri: string;
    readonly findings: readonly { readonly rule: string; readonly message: string; readonly index: number; readonly ways: readonly Way[] }[];
}
/** `concordat/accept`: the edit that accepts a finding for a reason; null where it is not found any more. */
export interface AcceptRequest { readonly uri: string; readonly rule: string; readonly index: number; readonly way: Way; readonly reason: string }

/** Quick fixes for the findings at a place, the ways to accept one instead, refactorings, and all fixes that keep the meaning at once. */
export function registerCodeActions(connection: Connection, projects: Projects, client: ClientCapabilities, abilities: Abilities, { choosesFixes }: ClientOptions): void {
    const editOf = (uri: string) => (edits: TextFix['edits']) => guidingEdit(uri, edits, projects, client);
    // What changes many places leaves the cursor where it is.
    const plainEdit = (edits: TextFix['edits']) => workspaceEdit(edits, projects, client);
    connection.onCodeAction(async ({ textDocument: { uri }, range, context }: CodeActionParams) => {
        const document = await projects.document(uri);
        if (!document) return [];
        const asksFor = (kind: CodeActionKind) => context.only?.some(each => kind === each || kind.startsWith(`${each}.`)) ?? true;
        const { fixes: wanted, minimumSeverity } = projects.settingsOf(uri);
        const isShown = ({ severity }: Finding) => isAtLeast(severity, minimumSeverity);
        const asked = asksFor(CodeActionKind.QuickFix) ? askedAbout(projects.findingsOf(document), range, context.diagnostics).filter(({ finding }) => isShown(finding)) : [];
        const menu = choosesFixes ? menuOf : flatMenuOf;
        const quick = menu(document, asked, editOf(document.source.uri), wanted).map(action => ({ ...action, ...(abilities.preferredActions ? {} : { isPreferred: undefined }) }));
        const fixesAll = context.only ? asksFor(fixAllKind) : asked.some(({ finding }) => finding.fixes().some(({ keepsMeaning }) => keepsMeaning));
        return [
            ...quick,
            ...(wanted.refactorings && (asksFor(CodeActionKind.Refactor) || context.only?.some(each => each.startsWith(CodeActionKind.Refactor))) ? await refactorings(document, range, asksFor) : []),
            ...(fixesAll ? fixAllAction(document, projects, plainEdit) : []),
        ];
    });

    async function refactorings(document: BoundDocument, range: CodeActionParams['range'], asksFor: (kind: CodeActionKind) => boolean): Promise<CodeAction[]> {
        const { text, uri } = document.source;
        const workspace = projects.workspaceOf(uri);
        if (!workspace) return [];
        await projects.whole();
        const selected = { start: offsetIn(text, range.start), end: offsetIn(text, range.end) };
        return refactoringsAt(document, selected, projects.inspectionOf(document).charter, workspace)
            .filter(({ creates }) => !creates || (abilities.createsFiles && !projects.shown().has(creates.uri)))
            .map((refactoring): CodeAction => ({ title: sayTitle(refactoring.title), kind: `refactor.${refactoring.kind}`, edit: refactoringEdit(refactoring, refactoring.leavesGaps ? editOf(uri) : plainEdit) }))
            .filter(({ kind }) => asksFor(kind!));
    }

    connection.onRequest('concordat/accept', async ({ uri, rule, index, way, reason }: AcceptRequest): Promise<WorkspaceEdit | null> => {
        const document = await projects.document(uri);
        const finding = document && projects.findingsOf(document).filter(each => each.rule === rule)[index];
        const fix = finding && acceptingFix(document, finding, way, reason);
        return fix ? editOf(document.source.uri)(fix.edits) : null;
    });
}

const isWanted = ({ fix }: Offer, { templates }: EditorSettings['fixes']) => templates || fix.kind === 'complete';

type EditOf = (edits: TextFix['edits']) => WorkspaceEdit;

/** Every fix and every exception, for editors that have no commands of ours. */
const flatMenuOf = (document: BoundDocument, asked: readonly Asked[], editOf: EditOf, wanted: EditorSettings['fixes']): CodeAction[] =>
    [...fixesFor(asked).filter(offer => isWanted(offer, wanted)), ...(wanted.accepting ? exceptionsFor(document, asked) : [])].map(offer => codeAction(offer, editOf));

/** The fixes of the first finding and as many more as fit; the others, and the exceptions, each behind an entry that asks. */
function menuOf(document: BoundDocument, asked: readonly Asked[], editOf: EditOf, wanted: EditorSettings['fixes']): CodeAction[] {
    const offers = fixesFor(asked).filter(offer => isWanted(offer, wanted));
    const first = offers[0]?.finding;
    const length = offers.length <= longestMenu ? longestMenu : Math.max(offers.filter(({ finding }) => finding === first).length, longestMenu - 1);
    const [shown, others] = [offers.slice(0, length), offers.slice(length)];
    // Editors list no hints among the problems, so there is nothing to accept.
    const acceptable = asked.filter(({ finding: { severity } }) => wanted.accepting && severity !== 'hint').map(each => ({ ...each, ways: waysFor(document, each.finding) })).filter(({ ways }) => ways.length > 0);
    return [
        ...shown.map(offer => codeAction({ ...offer, isPreferred: offer.isPreferred && offer.finding === first }, editOf)),
        ...(others.length > 0 ? [asking(others.length === 1 ? say('choose from one more fix') : say('choose from more fixes', others.length), others, {
            command: 'concordat.chooseFix', arguments: [others.map(({ fix, finding }) => ({ title: sayTitle(fix.title), message: finding.message, edit: editOf(fix.edits) })) satisfies FixChoices],
        })] : []),
        ...(acceptable.length > 0 ? [asking(acceptable.length === 1 ? say('explain or ignore this') : say('explain or ignore one of', acceptable.length), acceptable, {
            command: 'concordat.acceptFinding', arguments: [acceptChoices(document, acceptable)],
        })] : []),
    ];
}

const asking = (title: string, about: readonly { readonly clears: Offer['clears'] }[], command: { readonly command: string; readonly arguments: unknown[] }): CodeAction =>
    ({ title, kind: CodeActionKind.QuickFix, diagnostics: [...new Set(about.flatMap(({ clears }) => clears))], command: { title, ...command } });

const acceptChoices = ({ source: { uri } }: BoundDocument, acceptable: readonly (Asked & { readonly ways: readonly Way[] })[]): FindingsToAccept => ({
    uri, findings: acceptable.map(({ finding: { rule, message }, index, ways }) => ({ rule, message, index, ways })),
});

function codeAction({ fix: { title, edits }, clears, isPreferred }: Offer, editOf: EditOf): CodeAction {
    return { title: sayTitle(title), kind: CodeActionKind.QuickFix, diagnostics: [...clears], edit: editOf(edits), ...(isPreferred ? { isPreferred } : {}) };
}

function refactoringEdit({ edits, creates }: Refactoring, editOf: EditOf): WorkspaceEdit {
    const edit = editOf(edits.map(({ place, text }) => ({ ...textPlace(place), newText: text.replaceAll('\n', place.document.lineBreak) })));
    if (!creates) return edit;
    const start = { line: 0, character: 0 };
    const file: CreateFile = { kind: 'create', uri: creates.uri };
    const text: TextDocumentEdit = { textDocument: { uri: creates.uri, version: null }, edits: [{ range: { start, end: start }, newText: creates.text }] };
    return { documentChanges: [file, text, ...edit.documentChanges ?? []] };
}

function fixAllAction(document: BoundDocument, projects: Projects, editOf: EditOf): CodeAction[] {
    const { source } = document;
    const { edits } = projects.mended(document);
    if (edits.length === 0) return [];
    const changes = edits.map(({ start, end, text }) => ({ uri: source.uri, range: source.rangeOf(start, end), newText: text }));
    return [{ title: say('apply fixes that keep the meaning'), kind: fixAllKind, edit: editOf(changes) }];
}
