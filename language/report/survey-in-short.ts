import type { Assessment } from '../assessment/assessment.js';
import type { RoundsInWords } from '../model/facts/rounds-in-words.js';
import type { Charter } from '../model/charter.js';
import { inList } from '../model/naming.js';
import { bullets, heading, paragraph, type Block } from './blocks.js';

type Moved = RoundsInWords['moved'][number];

/** How many answers that became worse are told in full; of the others, what they are about. */
const toldInFull = 4;
/** How many subjects are named of what became worse, and of what became better, which takes no more than a line or two. */
const [subjectsNamed, goodNamed] = [12, 4];

/** What was answered, apart from what the charter states: by how many, and what moved since the time before. All that became worse is named before anything that became better. */
export function whatTheSurveyShows(charter: Charter, { survey }: Assessment, sinceEarlier: RoundsInWords | undefined): Block[] {
    if (!survey) return [];
    const since = survey.since ?? sinceEarlier;
    const moved = (since?.moved ?? []).map(each => ({ ...each, says: withoutNames(charter, each.says), about: withoutNames(charter, each.about) }));
    const worse = moved.filter(({ is }) => is === 'worse' || is === 'divided');
    const further = worse.slice(toldInFull);
    const lines = [
        ...worse.slice(0, toldInFull).map(({ says }) => says),
        ...(further.length > 0 ? [`Also worse or newly divided: ${subjects(further)}.`] : []),
        ...([['better', 'Better'], ['agreed', 'No longer divided'], ['other', 'Changed']] as const).flatMap(([is, title]) => {
            const alike = moved.filter(each => each.is === is);
            return alike.length === 0 ? [] : [`${title}: ${subjects(alike, goodNamed)}.`];
        }),
    ];
    const table = survey.since && moved.length > 0 ? ' A table below has them all.' : '';
    return [
        heading(2, 'What the survey shows'), paragraph(survey.says, survey.doubts ? ` ${survey.doubts}` : '', since ? ` ${since.says}${table}` : ''),
        ...bullets(lines.map(line => [line])),
    ];
}

/** Page 1 singles out no partner: what was answered about each is in the tables. */
function withoutNames({ stakeholders }: Charter, says: string): string {
    const names = stakeholders.map(({ called }) => called).sort((a, b) => b.length - a.length);
    return names.reduce((text, name) => text.replaceAll(name, 'one partner'), says);
}

/** What answers are about: `clarity about the rules, and trust in one partner (2)`. */
function subjects(moved: readonly Moved[], limit = subjectsNamed): string {
    const counts = new Map<string, number>();
    for (const { about } of moved) counts.set(about, (counts.get(about) ?? 0) + 1);
    return inList([...counts].map(([subject, count]) => (count === 1 ? subject : subject.replace('one partner', `${count} partners`))), { limit });
}
