/** Whether all that stands below a heading is about another body, or about a meeting or a decision of another kind. */
export const isHeadingAboutOthers = (heading: string): boolean => otherHeading.test(heading);
const otherHeading = /sub-?\s?(?:committee|group|project)|permanent committee|(?:standing|other|special|ad hoc)(?:,? (?:and|or) [\w -]+)? committees|special (?:general )?meeting|extraordinary|annual(?!ly)|adjourn|re-?conven|emergency|urgent|executive session|(?:disput|grievance|complaint|arbitrat|mediat|hearing|appeal)[a-z]*\b(?! (?:committee|panel|board|council))|misconduct|working (?:group|party)|task (?:group|force)|dissol|wind(?:ing)? up|amend(?!ed)|remov|expulsion|terminat|interest|recall|dismiss|disciplin|indemnif|nominat|electronic vot|without (?:a )?meeting|written consent|record date|^(?:[\w.]+ )?(?:chang(?:es?|ing)|modif(?:y|ying|ications?)|revis(?:ions?|ing)|updat(?:es?|ing)) (?:to |of |in )?(?:the |this |these |our )*(?:[\p{L}-]+ )?(?:governance|charter|constitution|by-?laws?|document|terms|rules|polic(?:y|ies))\b|^(?:[\w.]+ )?(?:branches|caucuses|local (?:chapters|groups)|regional (?:chapters|groups))/iu;
/** Whether what stands below a heading is no rule at all: an example, a form to fill in, or what was once so. */
export const isHeadingOfNoRules = (heading: string): boolean => partWithoutRules.test(heading);
const partWithoutRules = new RegExp([
    String.raw`^(?:appendix|annex(?:ure)?|exhibit|attachment)(?: \w{1,3})?[.:]?\s*$`,
    String.raw`^(?:[\w.]+[.:]? )?(?:examples?|revision history|history|change ?log|glossary|footnotes)\b`,
    // “Exhibit C: Charter template”, “Schedule 2. Form of proxy”, “Sample minutes”.
    String.raw`\b(?:templates?|samples?|specimens?|boilerplate|pro ?forma)\b`,
    String.raw`^(?:(?:appendix|annex(?:ure)?|exhibit|attachment|schedule) \w{1,3}\b[.: -]*)?(?:form (?:of|for) (?!government|governance|meetings?|decisions?)|(?:[\p{L}-]+ ){1,4}form$)`,
].join('|'), 'iu');

/** Whether a document is by its title no governing document: a template, the minutes of a meeting, or what somebody proposes. */
export const isOtherPaper = (title: string): boolean => /\b(?:templates?|samples?|specimens?|boilerplate)\b|\bname here\b|^(?:draft |approved )?(?:meeting )?(?:minutes|notes)\b|\bmeeting (?:minutes|notes)\b|\b(?:discussion|consultation|options) paper\b|^(?:proposal|proposed|RFC|how to|(?:creating|writing|drafting|developing) (?:your|an?|the)\b)/i.test(title);

/** An amendment of a kind that has a rule of its own. */
const otherAmendment = /\bprovisions? (?:contained )?in (?:part|article|section|clause|schedule)\b|\b(?:special|emergency|technical|editorial|clerical|minor|temporary|typographical|formatting) (?:\p{L}+ ){0,2}(?:amendments?|changes?|corrections?|revisions?)|(?:this|that|such) (?:section|article|clause)\b|\bother (?:by-?laws?|articles|sections|provisions|parts|rules)\b/iu;
export const isOtherAmendment = (words: string): boolean => otherAmendment.test(words);

/** Below a heading on elections, a quorum or a majority is that of an election. */
export const isOfElections = (property: string, headings: readonly string[]): boolean => ['quorum', 'meets', 'notice', 'decides by'].includes(property) && headings.some(each => /\belections?\b/i.test(each));

/** A blank that somebody has still to fill in, and words that a document quotes from elsewhere. */
const blank = /_{3,}|\[(?:_|\.{3}|…|x+\b|#|\?|insert\b|number\b|name\b|date\b|time\b|choose\b|tbd\b|tba\b)[^\]]{0,60}\]|\bTBD\b|<(?:insert|number|name|date)[^>]*>/i;
/** Whether a document is a template, by the places in it where somebody has still to fill something in. */
export const isToFillIn = (texts: readonly string[]): boolean => texts.flatMap(each => each.match(toFillIn) ?? []).length >= 3;
const toFillIn = /\[(?:insert|your|enter|name of|number of|choose|select)\b[^\]]{0,60}\]/gi;
export const isNoRule = (sentence: string): boolean => blank.test(sentence) || /^["'][^"]{20,}["']\.?$/.test(sentence);
