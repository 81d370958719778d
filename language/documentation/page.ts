/** A page of the documentation: its name, without an ending, and its Markdown. */
export type DocumentationPage = readonly [name: string, text: string];
