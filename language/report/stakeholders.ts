import type { Charter } from '../model/charter.js';
import { groupBy } from '../model/collections.js';
import type { Entity } from '../model/entity.js';
import { isTakenBefore } from '../model/facts/decisions.js';
import { inList } from '../model/naming.js';
import { answerWords, partnerQuestionIds, type AnswerLevel, type PartnerQuestionId } from '../framework/questions.js';
import { answerTo, isDivided, latestRound, type Answered } from '../model/facts/answers.js';
import { stakeholderTable } from '../model/facts/stakeholder-table.js';
import { stakeholdersOf, type StakeholderView } from '../model/facts/stakeholders.js';
import { sayInWords, type Say } from '../model/facts/voice.js';
import { anchorOf } from '../pictures/links.js';
import { levelOf } from '../text/terms.js';
import { gridOf } from '../pictures/grid.js';
import { networkIn } from '../pictures/network/graph.js';
import { networkOf } from '../pictures/network/network.js';
import { columnWidths, type Column } from './column-widths.js';
import { withoutPlaces } from './without-places.js';
import { heading, paragraph, quiet, type Block } from './blocks.js';
import { phraseOf } from './term-phrases.js';

/** What the report shows of the stakeholders, and whether the map of relationships is among it. */
export interface StakeholdersInReport {
    readonly blocks: readonly Block[];
    /** The map shows who depends on whom. */
    readonly hasDependence: boolean;
}

/** More dependences than these are told in words: on paper their arrows hide who trusts whom. */
const dependencesOnPaper = 8;
/** For so few stakeholders, the table shows power and say as well as a map of them. */
const fewStakeholders = 12;

/** Who takes part: a table, and the maps where they show more than it. A map is drawn only where the report shows it: placing the partners takes time. */
export function stakeholdersInReport(charter: Charter): StakeholdersInReport {
    const stakeholders = stakeholdersOf(charter);
    const columns = columnsOf(charter, stakeholders);
    const [hasMap, hasGrid] = [connects(charter), isGridTelling(stakeholders)];
    // The charter in prose lists them by name; numbers are there for the pictures.
    if (!hasMap && !hasGrid && columns.length <= 2) return { blocks: [], hasDependence: false };
    const setting = { dependencesAtMost: dependencesOnPaper };
    // The lower picture comes first: it more often fits below the table.
    const pictures: Block[] = [
        ...(hasMap ? [{ is: 'picture' as const, svg: withoutPlaces(networkOf(charter, stakeholders, setting)), caption: 'Relationships, forums, and leaders who work between partners' }] : []),
        ...(hasGrid && stakeholders.length > fewStakeholders ? [{ is: 'picture' as const, svg: withoutPlaces(gridOf(charter.partnership.called, stakeholders)), caption: 'Power, and say in the decisions that affect each stakeholder' }] : []),
    ];
    return { blocks: [heading(1, 'Stakeholders', { id: 'stakeholders' }), tableOf(stakeholders, columns), ...howToRead(charter, stakeholders, columns), ...pictures], hasDependence: hasMap && !networkIn(charter, stakeholders, setting).hidesDependence };
}

/** What differs between stakeholders is in columns; what is the same of all is said once. */
function tableOf(stakeholders: readonly StakeholderView[], columns: readonly Column[]): Block {
    const isSame = ({ cells }: Column) => cells.length > 1 && new Set(cells).size === 1;
    const [same, told] = [columns.filter(isSame), columns.filter(column => !isSame(column))];
    return {
        is: 'table', caption: ['Who takes part, and how much say they have in the decisions that affect them', ...statedForAll(same), ...same.filter(({ title }) => statedInWords[title] === undefined).map(sameForAll)].join('. '),
        head: told.map(({ title }) => title), widths: columnWidths(told),
        rows: stakeholders.map((each, row) => ({ id: anchorOf(each), cells: told.map(({ cells }) => [cells[row]!]) })),
    };
}

/** What the charter states of each stakeholder, by the title of its column. */
const statedInWords: Readonly<Record<string, (level: string) => string>> = {
    Power: level => levelOf(level, 'power'), Resources: level => levelOf(level, 'resources'), Incentive: level => phraseOf('incentive', level),
};

/** A level that is the same for all is the charter's word, and may have its reasons there. */
function statedForAll(same: readonly Column[]): string[] {
    const levels = same.flatMap(({ title, cells }) => statedInWords[title]?.(cells[0]!) ?? []);
    return levels.length === 0 ? [] : [`The charter states ${inList(levels)} for all`];
}

const sameForAll = ({ title, cells }: Column): string => (title === sayTitle && cells[0] === 'takes part' ? 'All take part in deciding what affects them' : `${title}${title.includes(',') ? ',' : ''} is the same for all: ${cells[0]!}`);

function columnsOf(charter: Charter, stakeholders: readonly StakeholderView[]): Column[] {
    const { rows } = stakeholderTable(stakeholders);
    const all: Column[] = [
        { title: 'No.', weight: 6, cells: rows.map(row => row[0]!) },
        { title: 'Stakeholder', weight: 22, cells: rows.map(row => row[1]!) },
        { title: 'Power', weight: 11, cells: stakeholders.map(({ power }) => power) },
        { title: 'Resources', weight: 14, cells: stakeholders.map(({ resources }) => resources) },
        { title: 'Incentive', weight: 12, cells: stakeholders.map(({ incentive }) => incentive) },
        ...answersColumn(charter),
        { title: sayTitle, weight: 13, cells: stakeholders.map(({ say }, index) => (say === 'not stated' && approves(charter, charter.stakeholders[index]!) ? 'approves' : sayInTable(say))) },
    ];
    return all.filter(({ cells }) => cells.some(cell => !empty.has(cell)));
}

/** A cell of somebody whom no decision affects, as far as the charter says. */
const noDecision = '–';

/** Cells that say nothing of anyone: a column of these is left out. */
const empty: ReadonlySet<string> = new Set(['', 'not stated', 'not asked', noDecision]);

const sayTitle = 'Say in decisions';

/** The least say that the charter states for someone. That it states no part does not mean that there is none. */
const sayInTable = (say: Say): string => ownWords[say] ?? sayInWords[say].short;
const ownWords: Partial<Record<Say, string>> = { advises: 'no vote', none: 'no part stated', 'not stated': noDecision };

/** Whoever approves a decision has a say in it, though the charter does not say that it affects them. */
const approves = ({ decisions }: Charter, stakeholder: Entity<'stakeholder'>): boolean => decisions.some(({ approvedBy }) => approvedBy?.value.includes(stakeholder));

/** The scales of the table, in one place below it. */
function howToRead(charter: Charter, stakeholders: readonly StakeholderView[], columns: readonly Column[]): Block[] {
    const says = [...answersScale(columns), ...whereSayIsLeast(charter, stakeholders, columns)];
    return says.length === 0 ? [] : [paragraph(quiet(says.join(' ')))];
}

/** What the levels of answers are called on the questionnaire. */
function answersScale(columns: readonly Column[]): string[] {
    const shown = new Set(columns.filter(({ title }) => title.endsWith(answeredTitle)).flatMap(({ cells }) => cells));
    const levels = answerLevels.filter(level => shown.has(level)).map(level => `${level} for “${answerWords[level]}”`);
    const divided = shown.has('divided') ? ['divided for answers that are far apart'] : [];
    return levels.length === 0 ? [] : [`“As answered” gives the middle answer: ${inList([...levels, ...divided])}.`];
}

/** In which decisions those have least say who take no part in deciding. */
function whereSayIsLeast(charter: Charter, stakeholders: readonly StakeholderView[], columns: readonly Column[]): string[] {
    const lacking = stakeholders.filter(({ say }) => say !== 'decides' && say !== 'not stated');
    if (lacking.length === 0) return [];
    const where = groupBy(lacking, ({ say, decisions }) => inList(decisions.filter(each => each.say === say).map(({ called }) => called), { limit: 3 }));
    const earlier = charter.decisions.filter(decision => isTakenBefore(decision, charter.partnership.period?.value));
    const says = [...where].map(([called, of]) => `of ${inList(of.map(each => each.called))}, in ${called}`).join('; ');
    return [
        `“${sayTitle}” is the least that the charter states for a stakeholder in the decisions that affect it: ${says}.`,
        ...(earlier.length > 0 ? [`It leaves out ${inList(earlier.map(({ called }) => called), { limit: 3 })}, which ${earlier.length === 1 ? 'was' : 'were'} decided before the partnership began.`] : []),
        ...(columns.some(({ cells }) => cells.includes('approves')) ? ['“Approves” means that a decision needs the approval of a stakeholder, and is not said to affect it.'] : []),
        ...(columns.some(({ cells }) => cells.includes(noDecision)) ? ['A dash means that the charter names no decision that affects a stakeholder.'] : []),
    ];
}

const answeredTitle = ', as answered';
const answerLevels: readonly AnswerLevel[] = ['high', 'moderate', 'low', 'none'];
const answered: Readonly<Record<PartnerQuestionId, string>> = { power: 'Power', trust: 'Trust', dependence: 'Needed by others' };

/** What was answered about each of them in the latest survey. */
function answersColumn(charter: Charter): Column[] {
    const round = latestRound(charter);
    const asked = round ? partnerQuestionIds.filter(id => charter.stakeholders.some(each => answerTo(round, id, each))) : [];
    if (!round || asked.length === 0) return [];
    return asked.map(id => ({ title: `${answered[id]}${answeredTitle}`, weight: 12, cells: charter.stakeholders.map(each => levelAnswered(answerTo(round, id, each))) }));
}

const levelAnswered = (answer: Answered | undefined): string => (answer === undefined ? 'not asked' : isDivided(answer) ? 'divided' : answer.median);

/** Whether the map of power and say shows more than the table: there is some power to show, and not all have the same say. */
const isGridTelling = (stakeholders: readonly StakeholderView[]): boolean => stakeholders.some(({ power }) => power !== 'not stated') && new Set(stakeholders.map(({ say }) => say)).size > 1;

/** Whether the charter states something that connects partners apart from a seat, so that a map of it says more than the table. */
const connects = ({ relationships, stakeholders, leaders }: Charter): boolean =>
    relationships.length > 0 || stakeholders.some(({ dependsOn }) => dependsOn !== undefined) || leaders.some(({ worksBetween }) => worksBetween !== undefined);
