/** Where the playground keeps its files, for the server: nothing is on any disk. */
export const folder = 'file:///charters';

/** A text and its path. Examples keep their own paths, because they import each other. */
export interface Text {
    readonly path: string;
    readonly text: string;
}

/** A charter to start from. */
export interface Example {
    /** Its path within the examples. */
    readonly path: string;
    readonly label: string;
}

export const examples: readonly Example[] = [
    { path: 'first-faults.concordat', label: 'First faults: small, with many problems' },
    { path: 'marlow-water.concordat', label: 'Marlow Water: complete, no problems' },
    { path: 'northgate/northgate.concordat', label: 'Northgate: a whole care system' },
    { path: 'northgate/places/riverside.concordat', label: 'Riverside: every risk is addressed' },
    { path: 'northgate/places/hilltop.concordat', label: 'Hilltop: typical gaps' },
    { path: 'old-harbour.concordat.md', label: 'Old Harbour: a board paper' },
    { path: 'gloucestershire-health-wellbeing-partnership.concordat', label: 'Gloucestershire (real)' },
    { path: 'hertfordshire-west-essex-icb.concordat', label: 'Hertfordshire and West Essex (real)' },
    { path: 'nantahala-pisgah-forest-partnership.concordat', label: 'Nantahala-Pisgah Forest (real)' },
];

const texts = import.meta.glob<string>('../../examples/**/*.{concordat,concordat.md,bib}', { query: '?raw', import: 'default', eager: true });

/** The text of a file of the examples. */
export const textOf = (path: string): string | undefined => texts[`../../examples/${path}`];

export const uriOf = (path: string): string => `${folder}/${path.split('/').map(encodeURIComponent).join('/')}`;

export const pathOf = (uri: string): string => decodeURIComponent(uri.slice(folder.length + 1));
