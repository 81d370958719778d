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

const body = '(?:organi[sz]ation|association|society|club|corporation|partnership|group|chapter|foundation|council|committee|board|body|charity|network|alliance|church|company|cooperative|consortium|federation|union|league|fellowship|institute)';
const naming = new RegExp(String.raw`(?:\b[Nn]ame of (?:the|this|our) (?:\p{L}+ )?${body} (?:shall be|will be|is)(?: called| known as)?|\b[Tt]h(?:is|e) (?:\p{L}+ )?${body} (?:shall|will) be (?:known as|called|named)|^[Tt]he name (?:shall be|is))(?: the)?:? ["“'‘]?(?:the )?(\p{Lu}[^.;:,()"“”\n]{2,90}?)["”'’]?(?=[.;:,]| ?\(| hereinafter| and (?:shall|will|may)|\s*$)`, 'u');

/** A kind of body, which is no name. */
const isOfAKind = new RegExp(String.raw`^(?:(?:special interest|working|user) )?${body}$`, 'i');

/** What the body that a document is of is called, where its rules say so once: “The name of this society shall be …”. */
export function nameAmong(texts: readonly string[]): string | undefined {
    const names = new Set(texts.flatMap(text => naming.exec(text)?.[1]?.trim() ?? []).filter(name => !isOfAKind.test(name)));
    return names.size === 1 ? [...names][0] : undefined;
}

/** A title that a document shares with many others says nothing of whose it is. */
export const isTitleOfMany = (title: string): boolean => /^(?:the |our |draft |revised |current |official )*(?:constitution|by-?laws|terms of reference|charter|governance|rules|standing orders|articles of association)(?: (?:and|&) (?:by-?laws|constitution|rules))?(?: \(\p{L}+\))?\W*$/iu.test(title.trim());
