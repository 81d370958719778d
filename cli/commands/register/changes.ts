import { createHash } from 'node:crypto';
import { relative, resolve } from 'node:path';
import { askGit } from '../../../files/git.js';
import { compare, type Version } from '../../../language/comparison/comparison.js';
import { changesInWords, type PartnershipChange } from '../../../language/register/changes.js';
import type { FeedOptions } from '../../../language/register/feed.js';
import { dateInWords } from '../../../language/text/date-in-words.js';
import { isCharterName } from '../../../language/text/uri.js';
import { dayOf } from '../../input/revisions.js';
import { changedSince } from '../../input/since.js';
import { safeText } from '../../output/safe-text.js';
import type { Assessing } from '../../running/assess-charters.js';
import { overridesOf } from '../../running/overrides.js';
import { UserProblem } from '../../running/user-problem.js';
import { pastVersion } from '../../running/versions.js';

/** The charters of a folder in a revision of git, which a register compares with those that are here. */
export interface Earlier {
    readonly revision: string;
    /** How its reader knows it. */
    readonly called: string;
    /** Charters that changed, or that import what did. */
    readonly changed: ReadonlySet<string>;
    /** Files of the revision that may hold charters. */
    readonly files: ReadonlySet<string>;
}

/** Throws a UserProblem where there is no git, no repository or no such revision. */
export async function earlierIn(folder: string, revision: string, files: readonly string[], how: Assessing): Promise<Earlier> {
    const changed = await changedSince(revision, files.map(file => ({ file, isNamed: true })), overridesOf(how));
    const listed = askGit(resolve(folder), ['ls-tree', '-r', '-z', '--name-only', revision, '--', '.']);
    if (listed?.status !== 0) throw new UserProblem(`Git could not list the files of revision “${safeText(revision)}”.`);
    const names = listed.stdout.toString().split('\0').filter(isCharterName);
    return {
        revision, called: calledBy(revision, dateInWords(dayOf({ revision, path: resolve(folder, 'charter') }))),
        changed: new Set(changed.map(({ file }) => file)), files: new Set(names.map(name => resolve(folder, name))),
    };
}

/** The number of a commit tells a reader nothing. */
const calledBy = (revision: string, day: string) => (/^[0-9a-f]{7,40}$/.test(revision) ? day : `${day} (${revision})`);

/** What happened to a charter that is here; `undefined` where nothing did. */
export async function changeOf({ revision, changed, files }: Earlier, file: string, now: Version, how: Assessing): Promise<Pick<PartnershipChange, 'is' | 'says'> | undefined> {
    if (!changed.has(file)) return undefined;
    const before = files.has(file) ? await earlierVersion(revision, file, how) : undefined;
    if (!before) return { is: 'new', says: ['This partnership is new in the register.'] };
    if (typeof before === 'string') return { is: 'changed', says: [before] };
    const says = changesInWords(compare(before, now));
    return says.length === 0 ? undefined : { is: 'changed', says };
}

/** Charters of the revision that are no longer here. A file that declared no partnership is none of them. */
export async function goneFrom({ revision, files }: Earlier, here: ReadonlySet<string>, folder: string, how: Assessing): Promise<PartnershipChange[]> {
    const gone: PartnershipChange[] = [];
    for (const file of files) {
        if (here.has(file)) continue;
        const before = await earlierVersion(revision, file, how);
        if (before && typeof before !== 'string') gone.push({ is: 'gone', partnership: before.assessment.partnership, file: relative(resolve(folder), file).replaceAll('\\', '/'), says: ['This partnership is no longer in the register.'] });
    }
    return gone;
}

/** A version, a sentence on why it cannot be compared, or `undefined` where the file declared no partnership then. */
async function earlierVersion(revision: string, path: string, how: Assessing): Promise<Version | string | undefined> {
    try {
        return await pastVersion({ revision, path }, how);
    } catch (error) {
        if (!(error instanceof UserProblem)) throw error;
        return `The charter cannot be compared. ${error.message}`;
    }
}

/** What the feed needs to know of the repository. Charters that are not committed yet count as changed today. */
export function feedOptions(folder: string, today: string): FeedOptions {
    const ask = (...args: readonly string[]) => askGit(resolve(folder), [...args])?.stdout.toString().trim() ?? '';
    const isCommitted = ask('status', '--porcelain', '--', '.') === '';
    const committed = Date.parse(ask('log', '-1', '--format=%cI', '--', '.'));
    return {
        identityOf: text => createHash('sha256').update(text).digest('hex').slice(0, 32),
        of: `${ask('rev-list', '--max-parents=0', 'HEAD').split('\n')[0]} ${ask('rev-parse', '--show-prefix')}`,
        updated: isCommitted && !Number.isNaN(committed) ? new Date(committed).toISOString().replace(/\.\d+Z$/, 'Z') : `${today}T00:00:00Z`,
    };
}
