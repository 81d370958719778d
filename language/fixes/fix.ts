import type { Entity } from '../model/entity.js';
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
    /** The text would be an error where it stands, since it names what the file does not know, or states what is stated: the fix is not offered. */
    readonly isError?: boolean;
}

/** More choices than these nobody reads through in a menu. */
const mostChoices = 6;

/** The declarations that a fix may name, each as a choice of its own: nobody has stated which of them it is. */
export const choicesAmong = <E extends Entity>(candidates: readonly E[]): readonly E[] => candidates.filter(({ name }) => name !== undefined).slice(0, mostChoices);
