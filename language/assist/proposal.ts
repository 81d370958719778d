/** One thing that may be written at a place. */
export interface Proposal {
    readonly label: string;
    readonly is: 'declaration' | 'property' | 'term' | 'name' | 'source' | 'rule' | 'value' | 'block' | 'passage' | 'file';
    /** One line beside the label. */
    readonly detail: string;
    /** What it means. There may be thousands of proposals, of which an author looks at one. */
    readonly markdown?: () => string;
    /** The words that an author may type to find it, where that is not the label alone. */
    readonly foundBy?: string;
    /** What is written; `$1`, `${1:text}` and `$0` mark where the author goes on. */
    readonly snippet: string;
    /** Where the author goes on, there is something to propose again. */
    readonly leadsOn?: true;
}
