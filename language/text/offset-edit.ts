/** A change of a text, by offsets. */
export interface OffsetEdit {
    readonly start: number;
    readonly end: number;
    readonly text: string;
}
