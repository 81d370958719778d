/** Bodies below the one that a document is about, as far as a sentence or its heading names one. */
const below = new RegExp([
    String.raw`\bsub-?\s?(?:committee|group|project)`, '(?:standing|permanent) committee', 'working (?:group|party)', 'task (?:group|force)', 'elections? commission',
    String.raw`(?:^|\s)(?:a|an|any|each|every|such|these|other|said|relevant|special|ad hoc|project|nominating|temporary) committees?\b(?! meetings?\b| members?\b)`, 'committees (?:shall|may|will|must)',
    String.raw`^(?:(?:all|local|regional|the) )*(?:branch(?:es)?|chapters|sections|cells|caucus(?:es)?|teams|circles|pods|squads|districts|divisions|departments|units|affiliates) (?:shall|will|must|should|may|meets?|hold)\b`,
    String.raw`^(?:each|every|any) (?:[\p{L}-]+ )?(?:branch|chapter|section|cell|caucus|team|circle|pod|squad|district|division|department|unit|affiliate|group) (?:shall|will|must|should|may|meets|holds)\b`,
].join('|'), 'iu');
const unusual = /special|extraordinary|urgent meeting|adjourn|re-?conven|annual(?!ly)|emergency|closed|executive session|written resolution|by email|electronic(?:ally)? (?:vote|voting|ballot)|without a meeting|record date/i;
const otherMatters = /dissol|wind(?:ing)? up|amend|alter(?:ation)?s? (?:to|of)|remov(?:e|al)|expel|expulsion|recall|impeach|terminat/i;
const usual = /\b(?:regular|ordinary|all|any|every|each)(?: (?!special|extraordinary|adjourned|annual|emergency|closed)[\p{L}]+){0,2} meetings?\b|regular(?:,| or| and) special/iu;

/** What is left over where a rule for something else has been stated: “at any other meeting”. */
const leftOver = /\b(?:any|all|every|each|the|at|for|of|in) other (?:[\p{L}-]+ ){0,2}meetings?\b|\bmeetings? (?:other than|except)\b|\b(?:in|for) (?:any|all|every) other cases?\b/iu;

/** Whether a sentence is about another body, or about a meeting or a decision of another kind. */
export const isAboutOthers = (sentence: string): boolean => below.test(sentence) || otherMatters.test(sentence) || leftOver.test(sentence) || (unusual.test(sentence) && !usual.test(sentence));

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

/** A rule for a case is not the rule: “If notice is sent by post, …”, “For impeachment, …”. */
const ofACase = new RegExp(String.raw`^(?:\(?(?:[\d.]+|[a-z])\)? )?(?:(?:however|provided|additionally|furthermore),? (?:that )?)?(?:${[
    '(?:if|when|whenever|should|in case|in (?:the )?event|unless(?! (?:otherwise|extraordinary|provided|required|specified|stated))|until|while|pending|then)', 'or', 'but', 'during', '(?:such|this|that|these|those|said) (?:a |an )?(?:votes?|meetings?|quorum|majority|notice|decisions?|motions?)', 'at (?:such|said|this|that|these)', 'in (?:such|urgent|exceptional|elections?|emergenc)',
    'for (?:impeachment|removal|electronic|online|urgent|changes|votes? (?:on|concerning|regarding|to)|matters|purposes of this|all (?:financial|votes? (?:on|concerning|to)))', 'on (?:matters|questions of)',
].join('|')})\b(?! a quorum (?:is|being) present)`, 'i');

/** Whether the words before a rule, in its own clause, make it one for a case: “4, if the council consists of 7 members”. */
export const opensACase = (before: string): boolean => /\b(?:if|when|whenever|where|wherever|unless|until|in the event|in case|provided that|while|once)\b(?! otherwise)[^,;:.]*$/i.test(before);

/** Whether the words after a rule, in its own clause, make it one for a case: “a quorum is three members if there are vacancies”. */
export const endsInACase = (after: string): boolean => /^[^,;:.]{0,60}\b(?:if|where|while|in the event|depending (?:up)?on|(?:as|so) long as|only when|only for)\b(?! (?:possible|practicable|practical|feasible|necessary|needed|required|appropriate|applicable|(?:there is |there be )?(?:a |the )?quorum))/i.test(after);

/** Words for a matter, a time or a kind of meeting that has rules of its own. */
const scoped = /\b(?:first(?! (?:\w+day|week|business|working))|initial|interim|inaugural|elections?|candidates?|vacanc\w+|disciplin\w*|hearings?|appeals?|loans?|merger|sale of|said meeting)\b/i;

/** An amendment of a kind that has a rule of its own. */
const otherAmendment = /\bprovisions? (?:contained )?in (?:part|article|section|clause|schedule)\b|\b(?:special|emergency|technical|editorial|clerical|minor|temporary|typographical|formatting) (?:\p{L}+ ){0,2}(?:amendments?|changes?|corrections?|revisions?)|(?:this|that|such) (?:section|article|clause)\b|\bother (?:by-?laws?|articles|sections|provisions|parts|rules)\b/iu;
export const isOtherAmendment = (words: string): boolean => otherAmendment.test(words);

/** Below a heading on elections, a quorum or a majority is that of an election. */
export const isOfElections = (property: string, headings: readonly string[]): boolean => ['quorum', 'meets', 'notice', 'decides by'].includes(property) && headings.some(each => /\belections?\b/i.test(each));

/** Whether a sentence states a rule for one case, matter or time only. */
export const isForACase = (sentence: string): boolean => ofACase.test(sentence) || scoped.test(sentence);
export const beginsWithACase = (words: string): boolean => ofACase.test(words);

/** A blank that somebody has still to fill in, and words that a document quotes from elsewhere. */
const blank = /_{3,}|\[(?:_|\.{3}|…|x+\b|#|\?|insert\b|number\b|name\b|date\b|time\b|choose\b|tbd\b|tba\b)[^\]]{0,60}\]|\bTBD\b|<(?:insert|number|name|date)[^>]*>/i;
/** Whether a document is a template, by the places in it where somebody has still to fill something in. */
export const isToFillIn = (texts: readonly string[]): boolean => texts.flatMap(each => each.match(toFillIn) ?? []).length >= 3;
const toFillIn = /\[(?:insert|your|enter|name of|number of|choose|select)\b[^\]]{0,60}\]/gi;
export const isNoRule = (sentence: string): boolean => blank.test(sentence) || /^["'][^"]{20,}["']\.?$/.test(sentence);
