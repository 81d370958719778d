import type { Assessment } from '../assessment/assessment.js';
import type { RoundsInWords } from '../model/facts/rounds-in-words.js';
import { inList } from '../model/naming.js';
import { bullets, heading, paragraph, type Block } from './blocks.js';

type Moved = RoundsInWords['moved'][number];

/** How many answers that became worse are told in full; of the others, what they are about. */
const toldInFull = 4;
/** How many subjects are named of what became worse, and of what became better, which takes no more than a line. */
const [subjectsNamed, goodNamed] = [12, 3];

/** What was answered, apart from what the charter states: by how many, and what moved since the time before. All that became worse is named before anything that became better. */
export function whatTheSurveyShows({ survey }: Assessment, sinceEarlier: RoundsInWords | undefined): Block[] {
    if (!survey) return [];
    const since = survey.since ?? sinceEarlier;
    const moved = since?.moved ?? [];
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

/** What answers are about, as the tables have it: `clarity about the rules and trust in the port`. */
const subjects = (moved: readonly Moved[], limit = subjectsNamed): string => inList([...new Set(moved.map(({ about }) => about))], { limit });
