/** What a client may say of itself in `initializationOptions`, beyond the protocol; all of it may be left out. */
export interface ClientOptions {
    /** The day that counts as today, such as `2026-11-23`. */
    readonly today?: string;
    /** The address of a rule’s page, in which `{rule}` stands for its id; diagnostics link there. */
    readonly rulePage?: string;
    /** The address of a page of the language, in which `{page}` stands for its name; hovers link there. */
    readonly languagePage?: string;
    /** Messages and titles of fixes in the language that it shows, by the English ones. */
    readonly texts: Readonly<Record<string, string>>;
    /** It has the command `concordat.showAssessment`. */
    readonly showsAssessment: boolean;
    /** It has the command `concordat.showPlaces`, which takes a URI, a position, and the locations to show there. */
    readonly showsPlaces: boolean;
    /** It has the commands `concordat.chooseFix` and `concordat.acceptFinding`, which ask the author to choose. */
    readonly choosesFixes: boolean;
    /** It shows the text of documents under the scheme `concordat-document`, which it asks for by `concordat/documentText`. */
    readonly showsDocuments: boolean;
    /** It shows the messages of findings above the hovers at their places, so that hovers need not repeat them. */
    readonly showsFindingsAbove: boolean;
    /** It colours keywords, texts and comments by a grammar of its own. */
    readonly hasGrammar: boolean;
    /** It reports what is no JSON in a configuration by itself. */
    readonly checksJson: boolean;
    /** It proposes nothing by itself while one types in Markdown, so that letters must ask for it in the fences of literate charters. */
    readonly literateIsMarkdown: boolean;
    /** It has the command `editor.action.triggerSuggest`: a proposal that was taken may have it propose what may follow. */
    readonly proposesAgain: boolean;
}

export function clientOptions(sent: unknown): ClientOptions {
    const { today, rulePage, texts, languagePage, showsAssessment, showsPlaces, showsDocuments, choosesFixes, proposesAgain, checksJson, showsFindingsAbove, hasGrammar, literateIsMarkdown } = (sent ?? {}) as Record<string, unknown>;
    return {
        ...(typeof today === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(today) ? { today } : {}),
        ...(typeof rulePage === 'string' && rulePage.includes('{rule}') ? { rulePage } : {}),
        ...(typeof languagePage === 'string' && languagePage.includes('{page}') ? { languagePage } : {}),
        texts: typeof texts === 'object' && texts !== null ? Object.fromEntries(Object.entries(texts).filter(([, text]) => typeof text === 'string')) : {},
        showsAssessment: showsAssessment === true,
        showsPlaces: showsPlaces === true,
        choosesFixes: choosesFixes === true,
        showsDocuments: showsDocuments === true,
        proposesAgain: proposesAgain === true,
        checksJson: checksJson === true,
        showsFindingsAbove: showsFindingsAbove === true,
        hasGrammar: hasGrammar === true,
        literateIsMarkdown: literateIsMarkdown === true,
    };
}
