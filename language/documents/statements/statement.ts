/** What a document states, as a property of the language with its value, and the words that say so. */
export interface Statement {
    /** The kind of declaration that it is a property of. */
    readonly of: 'forum' | 'seat' | 'role' | 'decision' | 'ground rule' | 'partnership';
    /** The body that it is about, where the document names one: “Board of Directors”. */
    readonly body?: string;
    /** The role that it is about: “Chair”. */
    readonly role?: string;
    readonly property: string;
    readonly value: string;
    readonly passage: number;
    readonly quotation: string;
}
