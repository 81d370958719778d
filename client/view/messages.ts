import type { Seen } from '../../server/features/pictures.js';

/** What the page shows first: the model with the state of every condition, or the maps of the stakeholders. */
export type Tab = 'model' | 'stakeholders';

/** From the extension to the page. */
export type ToPage =
    | { readonly is: 'seen'; readonly seen: Seen | null; readonly uri: string; readonly name: string }
    | { readonly is: 'tab'; readonly tab: Tab }
    /** Where the cursor is: lines count from 0. */
    /** The markup of a picture is asked for. */
    | { readonly is: 'picture'; readonly id: string }
    | { readonly is: 'cursor'; readonly uri: string; readonly line: number };

/** From the page to the extension. */
export type FromPage =
    | { readonly is: 'ready' }
    /** A picture is shown large, in a tab of its own. */
    | { readonly is: 'large'; readonly title: string; readonly svg: string }
    /** The picture that was asked for, as SVG that stands alone. */
    | { readonly is: 'picture'; readonly id: string; readonly svg: string }
    /** A place in a charter is asked for: lines count from 0. */
    | { readonly is: 'reveal'; readonly uri: string; readonly line: number };

/** What the page keeps for the editor, so that the view is there again after a reload. */
export interface ViewState {
    readonly uri: string;
    readonly tab: Tab;
}
