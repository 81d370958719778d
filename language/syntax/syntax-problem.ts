/** Why a text, or a part of it, could not be read. */
export interface SyntaxProblem {
    readonly rule: 'syntax-error' | 'nesting-too-deep' | 'file-too-large' | 'internal-error';
    /** The mistake of syntax that it was recognised as. */
    readonly mistake?: string;
    readonly message: string;
    readonly start: number;
    readonly end: number;
    readonly remedy?: Remedy;
    /** The value in front of it is whole all the same. */
    readonly isApart?: true;
}

/** What to write in place of the text that a problem marks. */
export interface Remedy {
    /** What that does: `Write “}” here`. */
    readonly title: string;
    readonly text: string;
    /** It can only have been meant so. */
    readonly isSure: boolean;
}
