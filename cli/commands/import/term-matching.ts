import { Terms } from '../../../language/vocabulary/lookup.js';
import type { TermOf } from '../../../language/vocabulary/terms/index.js';
import { plainWords } from './fields.js';

const terms = new Terms();

type Level = TermOf<'level'>;

const levelWords: Readonly<Record<string, Level>> = {
    'very high': 'high', high: 'high', h: 'high', vh: 'high', strong: 'high', 'very strong': 'high', major: 'high', significant: 'high', large: 'high',
    moderate: 'moderate', medium: 'moderate', med: 'moderate', m: 'moderate', mid: 'moderate', middle: 'moderate', average: 'moderate', some: 'moderate',
    low: 'low', l: 'low', vl: 'low', 'very low': 'low', weak: 'low', small: 'low', limited: 'low', minor: 'low', little: 'low',
    none: 'none', no: 'none', nil: 'none',
};

const incentives: Readonly<Record<Level, TermOf<'incentive'>>> = { none: 'none', low: 'weak', moderate: 'moderate', high: 'strong' };

const participations: Readonly<Record<string, TermOf<'participation'>>> = {
    mandatory: 'mandatory', statutory: 'mandatory', required: 'mandatory', must: 'mandatory', compulsory: 'mandatory', voluntary: 'voluntary', optional: 'voluntary', 'by choice': 'voluntary',
};

/** What tables call sectors, beside the words of the language. */
const sectors: Readonly<Record<string, TermOf<'sector'>>> = {
    council: 'local-authority', 'county council': 'local-authority', 'borough council': 'local-authority', 'city council': 'local-authority', 'district council': 'local-authority', 'local government': 'local-authority', municipality: 'local-authority', 'local authorities': 'local-authority',
    'parish council': 'parish-or-town-council', 'town council': 'parish-or-town-council',
    government: 'central-government', 'national government': 'central-government', 'federal government': 'central-government', 'central government': 'central-government', state: 'state-government',
    commissioner: 'nhs-commissioner', icb: 'nhs-commissioner', 'integrated care board': 'nhs-commissioner',
    acute: 'secondary-care', 'acute trust': 'secondary-care', hospital: 'secondary-care', hospitals: 'secondary-care', 'nhs acute trust': 'secondary-care',
    gp: 'primary-care', gps: 'primary-care', 'general practice': 'primary-care', pcn: 'primary-care',
    'community trust': 'community-services', 'mental health trust': 'mental-health', 'ambulance trust': 'ambulance', 'adult social care': 'social-care', 'care home': 'social-care', 'care homes': 'social-care',
    patients: 'patients-and-public', patient: 'patients-and-public', 'patient group': 'patients-and-public', 'patient representative': 'patients-and-public', 'service users': 'patients-and-public', carers: 'patients-and-public', healthwatch: 'patients-and-public',
    vcse: 'voluntary-and-community', vcs: 'voluntary-and-community', vcfse: 'voluntary-and-community', 'voluntary sector': 'voluntary-and-community', voluntary: 'voluntary-and-community', 'third sector': 'voluntary-and-community', charity: 'voluntary-and-community', charities: 'voluntary-and-community', community: 'voluntary-and-community', 'community group': 'voluntary-and-community', ngo: 'voluntary-and-community', nonprofit: 'voluntary-and-community', 'non profit': 'voluntary-and-community', 'voluntary and community sector': 'voluntary-and-community',
    'fire service': 'fire-and-rescue', fire: 'fire-and-rescue', probation: 'prison-and-probation',
    'housing association': 'housing', 'registered provider': 'housing', school: 'education', schools: 'education', college: 'education', university: 'academia', universities: 'academia', research: 'academia', academic: 'academia',
    private: 'business', 'private sector': 'business', businesses: 'business', commercial: 'business', industry: 'business', 'chamber of commerce': 'business', union: 'trade-union', unions: 'trade-union', 'trade unions': 'trade-union',
    utility: 'water-utility', 'water company': 'water-utility', transport: 'energy-and-transport', energy: 'energy-and-transport',
    landowner: 'landowners', agriculture: 'farming', farmers: 'farming', farmer: 'farming', forestry: 'forest-products', timber: 'forest-products', fishing: 'fisheries', fishers: 'fisheries', environment: 'conservation', environmental: 'conservation', wildlife: 'conservation', anglers: 'hunting-and-angling', angling: 'hunting-and-angling', heritage: 'cultural-heritage',
    resident: 'residents', 'local residents': 'residents', tenant: 'tenants', youth: 'young-people', 'faith group': 'faith', church: 'faith', citizen: 'citizens', foundation: 'philanthropy', funder: 'philanthropy', tribe: 'indigenous-nation', 'tribal nation': 'indigenous-nation', 'first nation': 'indigenous-nation', indigenous: 'indigenous-nation',
};

export const sectorOf = (cell: string): string | undefined => {
    const words = plainWords(cell);
    const term = words.replaceAll(' ', '-');
    return terms.has('sector', term) ? term : own(sectors, words);
};

export const participationOf = (cell: string): string | undefined => own(participations, plainWords(cell));

/** A word of the language, and what the cell says beside it, which is taken as the reason. */
export interface Graded {
    readonly term: string;
    readonly reason?: string;
}

/** The level that a cell states by a word: `High`, `4 - High`, `Low: meets once a year`. Two of them are no clear word. */
function levelOf(cell: string): { readonly level: Level; readonly reason?: string } | undefined {
    const [, head = '', tail = ''] = /^\s*(?:\d+\s*[-–—:.)=]\s*)?([^-–—:;(,]*?)\s*(?:[-–—:;(,]\s*(.*?)\)?\s*)?$/s.exec(cell) ?? [];
    const level = own(levelWords, plainWords(head));
    if (!level || own(levelWords, plainWords(tail))) return undefined;
    return { level, ...(/^\d*$/.test(tail) ? {} : { reason: tail }) };
}

/** A scale of numbers: its end, and what the numbers up to there mean. */
interface Scale { readonly most: number; readonly levelOf: (number: number) => Level }

const scales: readonly Scale[] = [
    { most: 3, levelOf: number => (number < 1 ? 'none' : number < 2 ? 'low' : number < 3 ? 'moderate' : 'high') },
    { most: 5, levelOf: number => (number < 1 ? 'none' : number < 3 ? 'low' : number < 4 ? 'moderate' : 'high') },
    { most: 10, levelOf: number => (number < 1 ? 'none' : number < 4 ? 'low' : number < 8 ? 'moderate' : 'high') },
];

const numberIn = (cell: string): { readonly number: number; readonly of?: number } | undefined => {
    const [, number, of] = /^\s*(\d+(?:[.,]\d+)?)\s*(?:(?:\/|of|out of)\s*(\d+))?\s*$/i.exec(cell) ?? [];
    return number === undefined ? undefined : { number: Number(number.replace(',', '.')), ...(of === undefined ? {} : { of: Number(of) }) };
};

/** How the cells of one column say how much there is of something. */
export interface Grading {
    /** The end of the scale, where numbers stand in the column. */
    readonly most?: number;
    of(cell: string): Graded | undefined;
}

/** The same number may mean another thing in another column: its heading tells the scale, or else its highest number does. */
export function gradingOf(title: string, cells: readonly string[], isIncentive: boolean): Grading {
    const scale = scaleOf(title, cells);
    return {
        ...(scale ? { most: scale.most } : {}),
        of(cell) {
            const number = numberIn(cell);
            const stated = number ? scale && { level: scale.levelOf(number.number) } : levelOf(cell);
            if (!stated) return undefined;
            const term = isIncentive ? incentives[stated.level] : stated.level;
            return { term, ...('reason' in stated ? { reason: stated.reason } : {}) };
        },
    };
}

/** None where 1 may be the most, or where the numbers only say yes or no. */
function scaleOf(title: string, cells: readonly string[]): Scale | undefined {
    const numbers = cells.flatMap(cell => numberIn(cell) ?? []);
    const end = /\d\s*(?:-|–|to)\s*(\d+)/.exec(title)?.[1];
    const highest = Math.max(0, Number(end ?? 0), ...numbers.map(({ number, of }) => of ?? number));
    if (numbers.length === 0 || highest < 2 || /\b1\s*(?:=|is)\s*(?:very\s+)?(?:high|most|strong)/i.test(title)) return undefined;
    return scales.find(({ most }) => highest <= most);
}

const own = <T>(of: Readonly<Record<string, T>>, key: string): T | undefined => (Object.hasOwn(of, key) ? of[key] : undefined);
