export type Author = { readonly family: string; readonly given: string } | { readonly literal: string };

/** A publication, in the fields of CSL-JSON; the key in `bibliography` is its CSL `id`. */
export interface Reference {
    readonly type: 'article-journal' | 'chapter' | 'report';
    readonly title: string;
    readonly author: readonly [Author, ...Author[]];
    /** There are more authors, whom the reference list of Jones et al. leaves unnamed ("et al"). */
    readonly others?: true;
    readonly editor?: readonly Author[];
    readonly issued: { readonly 'date-parts': readonly [readonly [year: number, ...monthAndDay: number[]]] };
    readonly 'container-title'?: string;
    readonly publisher?: string;
    readonly 'publisher-place'?: string;
    readonly volume?: string;
    readonly issue?: string;
    readonly page?: string;
    readonly DOI?: string;
    readonly URL?: string;
    /** Its number in the reference list of Jones et al. (2023). */
    readonly referenceNumber?: ReferenceNumber;
}

export type ReferenceNumber = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13;

/** Given names stand as printed there: in full for the article itself, as initials for its references. */
export const bibliography = {
    'jones-2023': {
        type: 'article-journal',
        title: 'Role of medical leaders in integrated care systems: what can be learnt from previous research?',
        author: [
            { family: 'Jones', given: 'Lorelei' },
            { family: 'Armit', given: 'Kirsten' },
            { family: 'Haynes', given: 'Andy' },
            { family: 'Lees', given: 'Peter' },
        ],
        issued: { 'date-parts': [[2023]] },
        'container-title': 'BMJ Leader',
        volume: '7',
        page: '133-136',
        DOI: '10.1136/leader-2022-000655',
    },
    'ansell-gash-2008': {
        type: 'article-journal',
        title: 'Collaborative governance in theory and practice',
        author: [{ family: 'Ansell', given: 'C.' }, { family: 'Gash', given: 'A.' }],
        issued: { 'date-parts': [[2008]] },
        'container-title': 'Journal of Public Administration Research and Theory',
        volume: '18',
        page: '543-571',
        DOI: '10.1093/jopart/mum032',
        referenceNumber: 1,
    },
    'nhse-2020': {
        type: 'report',
        title: 'Integrating care: next steps to building strong and effective integrated care systems across England',
        author: [{ literal: 'NHS England' }, { literal: 'NHS Improvement' }],
        issued: { 'date-parts': [[2020]] },
        URL: 'https://www.england.nhs.uk/publication/integrating-care-next-steps-to-building-strong-and-effective-integrated-care-systems-across-england/',
        referenceNumber: 2,
    },
    'jones-pomeroy-2017': {
        type: 'article-journal',
        title: 'How do hospital boards govern for quality improvement? A mixed methods study of 15 organisations in England',
        author: [{ family: 'Jones', given: 'L.' }, { family: 'Pomeroy', given: 'L.' }, { family: 'Robert', given: 'G.' }],
        others: true,
        issued: { 'date-parts': [[2017]] },
        'container-title': 'BMJ Quality & Safety',
        volume: '26',
        page: '978-986',
        referenceNumber: 3,
    },
    'jones-fulop-2021': {
        type: 'article-journal',
        title: 'The role of professional elites in healthcare governance: exploring the work of the medical director',
        author: [{ family: 'Jones', given: 'L.' }, { family: 'Fulop', given: 'N.' }],
        issued: { 'date-parts': [[2021]] },
        'container-title': 'Social Science & Medicine',
        volume: '277',
        page: '113882',
        DOI: '10.1016/j.socscimed.2021.113882',
        referenceNumber: 4,
    },
    'huby-2014': {
        type: 'article-journal',
        title: 'Beyond professional boundaries: relationships and resources in health services’ modernisation in England and Wales',
        author: [{ family: 'Huby', given: 'G.' }, { family: 'Harris', given: 'F. M.' }, { family: 'Powell', given: 'A. E.' }],
        others: true,
        issued: { 'date-parts': [[2014]] },
        'container-title': 'Sociology of Health & Illness',
        volume: '36',
        page: '400-415',
        referenceNumber: 5,
    },
    // Jones et al. print "2022;45", but the journal's volume 7 is of 2023: the volume is left out.
    'waring-bishop-2022': {
        type: 'article-journal',
        title: 'Acquiring and developing healthcare leaders’ political skills: an interview study with healthcare leaders',
        author: [{ family: 'Waring', given: 'J.' }, { family: 'Bishop', given: 'S.' }, { family: 'Clarke', given: 'J.' }],
        others: true,
        issued: { 'date-parts': [[2022]] },
        'container-title': 'BMJ Leader',
        page: 'leader-2022-000617',
        referenceNumber: 6,
    },
    'waring-marshall-2015': {
        type: 'article-journal',
        title: 'Understanding the occupational and organizational boundaries to safe hospital discharge',
        author: [{ family: 'Waring', given: 'J.' }, { family: 'Marshall', given: 'F.' }, { family: 'Bishop', given: 'S.' }],
        issued: { 'date-parts': [[2015]] },
        'container-title': 'Journal of Health Services Research & Policy',
        volume: '20',
        page: '35-44',
        referenceNumber: 7,
    },
    'jones-exworthy-2015': {
        type: 'article-journal',
        title: 'Framing in policy processes: a case study from hospital planning in the National Health Service in England',
        author: [{ family: 'Jones', given: 'L.' }, { family: 'Exworthy', given: 'M.' }],
        issued: { 'date-parts': [[2015]] },
        'container-title': 'Social Science & Medicine',
        volume: '124',
        page: '196-204',
        referenceNumber: 8,
    },
    'lasker-weiss-2003': {
        type: 'article-journal',
        title: 'Broadening participation in community problem solving: a multidisciplinary model to support collaborative practice and research',
        author: [{ family: 'Lasker', given: 'R. D.' }, { family: 'Weiss', given: 'E. S.' }],
        issued: { 'date-parts': [[2003]] },
        'container-title': 'Journal of Urban Health',
        volume: '80',
        page: '14-60',
        referenceNumber: 9,
    },
    'langley-denis-2011': {
        type: 'article-journal',
        title: 'Beyond evidence: the micropolitics of improvement',
        author: [{ family: 'Langley', given: 'A.' }, { family: 'Denis', given: 'J.-L.' }],
        issued: { 'date-parts': [[2011]] },
        'container-title': 'BMJ Quality & Safety',
        volume: '20',
        issue: 'Suppl 1',
        page: 'i43-i46',
        referenceNumber: 10,
    },
    'jones-2017': {
        type: 'chapter',
        title: 'Sedimented governance in the English NHS',
        author: [{ family: 'Jones', given: 'L.' }],
        editor: [{ family: 'Bevir', given: 'M.' }, { family: 'Waring', given: 'J.' }],
        issued: { 'date-parts': [[2017]] },
        'container-title': 'Decentring health policy: learning from British experiences in healthcare governance',
        publisher: 'Routledge',
        'publisher-place': 'Abingdon',
        referenceNumber: 11,
    },
    'lynn-2011': {
        type: 'chapter',
        title: 'The persistence of hierarchy',
        author: [{ family: 'Lynn', given: 'L.' }],
        editor: [{ family: 'Bevir', given: 'M.' }],
        issued: { 'date-parts': [[2011]] },
        'container-title': 'The SAGE handbook of governance',
        publisher: 'Sage',
        'publisher-place': 'London',
        referenceNumber: 12,
    },
    // Jones et al. print the second editor as "Torfig"; the book is by Ansell and Torfing.
    'boch-waldorff-2014': {
        type: 'chapter',
        title: 'The complexity of governance: challenges for public sector innovation',
        author: [
            { family: 'Boch Waldorff', given: 'S.' },
            { family: 'Soderkvist Kristensen', given: 'L.' },
            { family: 'Vind Ebbesen', given: 'B.' },
        ],
        editor: [{ family: 'Ansell', given: 'C.' }, { family: 'Torfing', given: 'J.' }],
        issued: { 'date-parts': [[2014]] },
        'container-title': 'Public innovation through collaboration and design',
        publisher: 'Routledge',
        'publisher-place': 'Abingdon',
        referenceNumber: 13,
    },
} as const satisfies Record<string, Reference>;

export type BibliographyKey = keyof typeof bibliography;

/** Author and year, as a sentence names a publication: `Ansell & Gash 2008`, `Jones et al. 2023`. */
export function shortReference(key: BibliographyKey): string {
    const reference: Reference = bibliography[key];
    return `${shortAuthors(reference)} ${reference.issued['date-parts'][0][0]}`;
}

function shortAuthors({ author: [first, second, third], others }: Reference): string {
    if (others || third) return `${familyName(first)} et al.`;
    return second ? `${familyName(first)} & ${familyName(second)}` : familyName(first);
}

function familyName(author: Author): string {
    return 'literal' in author ? author.literal : author.family;
}

/**
 * The place in the published literature that a claim is based on.
 * `at` is the section or box as the article heads it, such as `Box 1, Small wins`; `refs` are the numbers
 * of the references that Jones et al. (2023) give for the claim there.
 */
export interface Cite {
    readonly source: BibliographyKey;
    readonly at: string;
    readonly refs?: readonly number[];
    /** The number of the proposition of Ansell & Gash (2008). */
    readonly proposition?: number;
}

/** A citation in short form: `Jones et al. 2023, Facilitative leadership (refs 11, 13)`. */
export function shortCite({ source, at, refs = [], proposition }: Cite): string {
    const numbered = refs.length === 0 ? '' : ` (${refs.length === 1 ? 'ref.' : 'refs'} ${refs.join(', ')})`;
    return `${shortReference(source)}, ${at}${proposition === undefined ? '' : `, proposition ${proposition}`}${numbered}`;
}

type BoxHeading =
    | 'Starting conditions' | 'Power and resource imbalances' | 'Incentives to participate' | 'History of cooperation and conflict'
    | 'Institutional design' | 'Facilitative leadership' | 'The process of collaborative governance'
    | 'Face-to-face dialogue' | 'Commitment to the process' | 'Small wins';

export type JonesSection =
    | 'opening' | 'Implications for medical leaders' | 'Power and resource imbalances' | 'Incentives to participate'
    | 'History of cooperation and conflict' | 'Institutional design' | 'Facilitative leadership' | 'The collaborative process'
    | 'Conclusion' | 'Figure 1' | `Box 1, ${BoxHeading}`;

export type AnsellGashSection =
    | 'Defining Collaborative Governance' | 'Starting Conditions' | 'Institutional Design' | 'Facilitative Leadership'
    | 'The Collaborative Process';

/** A place in Jones et al. (2023), with the numbers of the references that stand behind the claim there. */
export function jones(at: JonesSection, ...refs: readonly ReferenceNumber[]): Cite {
    return refs.length > 0 ? { source: 'jones-2023', at, refs } : { source: 'jones-2023', at };
}

export type Proposition = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10;

/** A section of Ansell & Gash (2008), and the proposition that it derives. */
export function ansellGash(at: AnsellGashSection, proposition?: Proposition): Cite {
    return proposition === undefined ? { source: 'ansell-gash-2008', at } : { source: 'ansell-gash-2008', at, proposition };
}
