import { confirmationOf, isOpen, whyNotConfirmable, type Confirmer } from '../../language/model/confirm.js';
import type { Checked } from '../../language/model/drift.js';
import { lockName } from '../../language/model/lock.js';
import { localDay } from '../../language/text/local-day.js';
import { didYouMean } from '../../language/text/nearest.js';
import { askGit } from '../../files/git.js';
import { Questions } from '../input/questions.js';
import { colorsOfOutput } from '../output/colors.js';
import { statementBesidePassage } from '../output/confirmation.js';
import { counted } from '../../language/text/counted.js';
import { safeText } from '../output/safe-text.js';
import { citedCharters, type CitedCharter } from '../running/cited-charters.js';
import { writeConfirmed } from '../running/lock-file.js';
import { overridesOf, type Overrides } from '../running/overrides.js';
import { exitCodes, UserProblem } from '../running/user-problem.js';

export interface ConfirmOptions extends Pick<Overrides, 'config'> {
    /** Statements as they are listed (`forum Board: quorum`), or what declares them (`Board`). */
    readonly statement?: readonly string[];
    readonly all?: true;
    readonly by?: string;
    readonly dryRun?: true;
    readonly today?: string;
}

/** A statement that waits for a person. */
interface Open {
    readonly charter: CitedCharter;
    readonly checked: Checked;
}

/** `concordat confirm`: shows each statement beside the passage that it cites, and records what a person confirms. */
export async function confirm(paths: readonly string[], options: ConfirmOptions): Promise<void> {
    const charters = await citedCharters(paths, overridesOf(options));
    const open = charters.flatMap(charter => charter.checked.filter(checked => isOpen(charter.document, checked)).map(checked => ({ charter, checked })));
    const chosen = options.statement ? chosenAmong(charters, open, options.statement) : open;
    const isAsked = options.statement === undefined && options.all === undefined && options.dryRun === undefined && process.stdin.isTTY === true && process.stderr.isTTY === true;
    if (chosen.length === 0) return tell(charters.some(({ checked }) => checked.length > 0) ? 'nothing is open: all that these charters cite is confirmed.' : 'these charters cite no passage of a document, so there is nothing to confirm.');
    const confirmed = isAsked ? await ask(chosen, options) : await confirmThese(chosen, options);
    const left = open.length - confirmed;
    if (left > 0) process.exitCode = exitCodes.findings;
    if (left > 0 && (isAsked || confirmed > 0)) tell(`${counted(left, 'statement')} ${left === 1 ? 'is' : 'are'} still open.`);
}

/** The open statements that these words name. Throws a UserProblem for words that name none. */
function chosenAmong(charters: readonly CitedCharter[], open: readonly Open[], names: readonly string[]): readonly Open[] {
    const known = charters.flatMap(({ checked }) => checked.flatMap(({ statement }) => spellingsOf(statement.name)));
    for (const name of names) if (!known.includes(plain(name))) throw new UserProblem(`There is no statement “${safeText(name)}” that cites a passage.${didYouMean(name, known)} concordat confirm --dry-run lists those that are open.`);
    const wanted = new Set(names.map(plain));
    return open.filter(({ checked }) => spellingsOf(checked.statement.name).some(each => wanted.has(each)));
}

/** `forum Board: quorum` is also found as `Board: quorum`, `Board.quorum`, `forum Board` and `Board`. */
function spellingsOf(name: string): string[] {
    const [declaration = '', property = ''] = name.split(/: (?=[^:]*$)/);
    const bare = declaration.split(' ').at(-1)!;
    return [name, `${bare}: ${property}`, `${bare}.${property}`, declaration, bare].map(plain);
}

const plain = (name: string): string => name.toLowerCase().replace(/\s+/g, ' ').trim();

/** Without questions: what is named, or everything that says what it said. Each is printed beside its passage, so that what was confirmed can be read. */
async function confirmThese(chosen: readonly Open[], options: ConfirmOptions): Promise<number> {
    const isNamed = options.statement !== undefined;
    const isWanted = isNamed || options.all === true;
    for (const each of chosen) print(each);
    const confirmable = isWanted ? chosen.filter(({ checked }) => whyNotConfirmable(checked) === undefined && (isNamed || isSamePlace(checked))) : [];
    const left = chosen.length - confirmable.length;
    if (options.dryRun || !isWanted) {
        tell(isWanted ? `${counted(confirmable.length, 'statement')} would be confirmed, and nothing was written.` : `${counted(left, 'statement')} ${left === 1 ? 'is' : 'are'} open. Confirm on a terminal, or name what you have read: --statement "${safeText(chosen[0]!.checked.statement.name)}".`);
        return 0;
    }
    if (confirmable.length > 0) {
        const who = confirmerFor(options);
        await write(confirmable, who);
        tell(`${counted(confirmable.length, 'statement')} confirmed by ${safeText(who.by)}, in ${lockName}.`);
    }
    return confirmable.length;
}

/** Another passage than the one that was confirmed is confirmed only by name. */
const isSamePlace = ({ drift }: Checked): boolean => drift.is !== 'renumbered' && drift.is !== 'removed';

async function ask(chosen: readonly Open[], options: ConfirmOptions): Promise<number> {
    const questions = new Questions();
    let confirmed = 0;
    try {
        const who = nameFor(options) === undefined ? { by: await questions.ask('Who confirms? Your name:'), on: options.today ?? localDay() } : confirmerFor(options);
        for (const [index, each] of chosen.entries()) {
            print(each);
            if (whyNotConfirmable(each.checked) !== undefined) continue;
            const answer = await questions.ask(`Is this still true? (${index + 1} of ${chosen.length}; yes, no, quit)`, refusal);
            if (/^q/i.test(answer)) break;
            if (!/^y/i.test(answer)) continue;
            await write([each], who);
            confirmed++;
        }
        if (confirmed > 0) tell(`${counted(confirmed, 'statement')} confirmed by ${safeText(who.by)}, in ${lockName}.`);
    } finally {
        questions.end();
    }
    return confirmed;
}

const refusal = (answer: string): string | undefined => (/^(?:y|yes|n|no|q|quit)$/i.test(answer) ? undefined : 'Answer y, n or q.');

/** Each charter is written once, with all that was confirmed in it. */
async function write(confirmed: readonly Open[], who: Confirmer): Promise<void> {
    for (const charter of new Set(confirmed.map(each => each.charter))) {
        const own = confirmed.filter(each => each.charter === charter).map(({ checked }) => checked);
        written.set(charter, new Map([...(written.get(charter) ?? []), ...own.map(checked => [checked, confirmationOf(charter.document, checked, who)!] as const)]));
        await writeConfirmed(charter, written.get(charter)!);
    }
}

/** What was confirmed in this run, which a later answer about the same charter must keep. */
const written = new Map<CitedCharter, ReadonlyMap<Checked, ReturnType<typeof confirmationOf> & object>>();

function confirmerFor(options: ConfirmOptions): Confirmer {
    const by = nameFor(options);
    if (by === undefined) throw new UserProblem('Say who confirms: --by "Your name". Git knows no name here.');
    return { by, on: options.today ?? localDay() };
}

/** The name that is given, else the one that git writes into commits here. */
function nameFor({ by }: ConfirmOptions): string | undefined {
    const name = (by ?? askGit(process.cwd(), ['config', 'user.name'])?.stdout.toString() ?? '').trim();
    return name === '' ? undefined : name;
}

function print({ charter, checked }: Open): void {
    process.stdout.write(`${statementBesidePassage(charter, checked, { colors: colorsOfOutput(), width: process.stdout.columns || 100 })}\n\n`);
}

const tell = (sentence: string): void => void process.stderr.write(`concordat: ${sentence}\n`);
