import type { Seen } from '../../server/features/pictures.js';

/** What the page shows first: the model with the state of every condition, or the maps of the stakeholders. */
export type Tab = 'model' | 'stakeholders';

/** What a picture can be saved as. */
export type Format = 'svg' | 'png';

/** From the extension to the page. */
export type ToPage =
    | { readonly is: 'seen'; readonly seen: Seen | null; readonly uri: string; readonly name: string }
    | { readonly is: 'tab'; readonly tab: Tab }
    /** A picture is asked for. */
    | { readonly is: 'picture'; readonly id: string; readonly format: Format }
    /** A picture is to be put on the clipboard, which the page alone can do. */
    | { readonly is: 'copy'; readonly id: string }
    /** Where the cursor is: lines count from 0. */
    | { readonly is: 'cursor'; readonly uri: string; readonly line: number };

/** From the page to the extension. */
export type FromPage =
    | { readonly is: 'ready' }
    /** A picture is shown large, in a tab of its own. */
    | { readonly is: 'large'; readonly title: string; readonly svg: string }
    /** The picture that was asked for, as a file that stands alone; nothing where the browser could not make it. */
    | { readonly is: 'picture'; readonly id: string; readonly bytes?: Uint8Array }
    /** Whether the picture is on the clipboard now. */
    | { readonly is: 'copied'; readonly id: string; readonly hasWorked: boolean }
    /** A place in a charter is asked for: lines count from 0. */
    | { readonly is: 'reveal'; readonly uri: string; readonly line: number };

/** What the page keeps for the editor, so that the view is there again after a reload. */
export interface ViewState {
    readonly uri: string;
    readonly tab: Tab;
}
