/** A list of what follows, which is before the title or in place of it. */
export const isContentsHeading = (heading: string): boolean => /^(?:(?:table|list|summary) of )?contents?(?: page| list)?\W*$|^(?:toc|index)\W*$/i.test(heading.trim());

/** The heading of a part: a document whose first heading is one has no title. */
const isPart = (heading: string): boolean => /^(?:article|section|part|chapter|by-?law|exhibit|appendix|annex|schedule) [\divxlc]+\b|^[\divx]+[.)] |^(?:preamble|abstract|preface|introduction|name|purpose|mission|definitions|general|membership|members|officers|personnel|name of organi[sz]ation)\W*$/i.test(heading);

/** The title of a document among its headings of the first level. */
export function titleAmong(headings: readonly string[]): string | undefined {
    const first = headings.map(withoutMarks).find(each => each !== '' && !isContentsHeading(each));
    return first === undefined || isPart(first) ? undefined : first;
}

/** “title: Bylaws” is a line of metadata, and “{: #bylaws}” an attribute, that a reader of Markdown takes for text. */
const withoutMarks = (heading: string): string => heading.replace(/^title:\s*/i, '').replace(/\s*\{[:#][^}]*\}\s*$/, '').trim();
