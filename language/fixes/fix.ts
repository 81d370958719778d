import type { Place } from '../model/place.js';

/** A change of the text that clears a finding. */
export interface Fix {
    /** What will be done: `Add Northgate Patient Voice to the members of “Board”`. */
    readonly title: string;
    /** A complete fix needs nothing more; a template leaves places marked for the author to fill in. */
    readonly kind: 'complete' | 'template';
    /** The charter means the same as before (spelling, duplicates, order), so that `--fix` may apply it unasked. */
    readonly keepsMeaning?: true;
    readonly edits: readonly Edit[];
}

export interface Edit {
    readonly place: Place;
    readonly text: string;
}
