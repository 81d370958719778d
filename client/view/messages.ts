import type { Seen } from '../../server/features/pictures.js';

/** What the page shows first: the model with the state of every condition, or the maps of the stakeholders. */
export type Tab = 'model' | 'stakeholders';

/** From the extension to the page. */
export type ToPage =
    | { readonly is: 'seen'; readonly seen: Seen | null; readonly uri: string; readonly name: string }
    | { readonly is: 'tab'; readonly tab: Tab }
    /** Where the cursor is: lines count from 0. */
    | { readonly is: 'cursor'; readonly uri: string; readonly line: number };

/** From the page to the extension. */
export type FromPage =
    | { readonly is: 'ready' }
    /** A place in a charter is asked for: lines count from 0. */
    | { readonly is: 'reveal'; readonly uri: string; readonly line: number };
