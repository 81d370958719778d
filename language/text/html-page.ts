import { escaped } from './markup.js';

export interface HtmlPage {
    readonly title: string;
    /** What the page may load and run, as a content security policy. */
    readonly policy: string;
    /** Style sheets, in their order. */
    readonly styles: readonly string[];
    /** Markup. */
    readonly body: string;
}

/** A page of HTML that needs no other file, follows light and dark, and fits a phone. */
export const htmlPage = ({ body, ...page }: HtmlPage): string => [...htmlPieces(page, [body])].join('');

/** The same piece by piece, for pages that are too long to hold. */
export function* htmlPieces({ title, policy, styles }: Omit<HtmlPage, 'body'>, body: Iterable<string>): Generator<string> {
    yield `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="color-scheme" content="light dark">
<title>${escaped(title)}</title>
<style>
${styles.join('\n')}
</style>
</head>
<body>
`;
    yield* body;
    yield `
</body>
</html>
`;
}
