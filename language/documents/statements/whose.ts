/** Those whose meeting a rule may be about: all members of an organisation, or the members of one of its bodies. */
const aBody = String.raw`(?:board|committee|council|executive|commission|panel)`;
const whole = String.raw`(?:association|society|club|chapter|corporation|organi[sz]ation|cooperative|church|union|federation|network)`;
const ofABody = new RegExp(String.raw`\b(?:directors?|trustees?|governors|${aBody} members?(?:hip)?|members(?:hip)? of (?:the|its|a|each) (?:[\p{L}-]+ ){0,3}${aBody})\b`, 'giu');
const toABody = new RegExp(String.raw`\b(?:to|notify|inform) (?:each|all|every|the|any|its)? ?(?:of the )?(?:${ofABody.source})`, 'iu');
const ofTheWhole = new RegExp(String.raw`\bmembers(?:hip)? of (?:the|this|our) (?:[\p{L}-]+ ){0,2}${whole}\b|\b${whole}(?:['’]s)? members(?:hip)?\b`, 'iu');

/** Whether those whom a rule counts, or who are told, are not those whose meeting it is taken to be. */
export function isOfAnother(property: string, sentence: string, body: string | undefined): boolean {
    if (property !== 'quorum' && property !== 'notice') return false;
    const isOfMembers = body === 'Members' || / meeting$/.test(body ?? '');
    if (!isOfMembers) return body !== undefined && ofTheWhole.test(sentence) && !ofABody.test(sentence.replace(ofTheWhole, ''));
    return property === 'quorum' ? /\b(?:directors|trustees)\b/i.test(sentence) && !/\bmembers(?:hip)?\b/i.test(sentence.replace(ofABody, '')) : toABody.test(sentence);
}

/** The words of a sentence that say whom a property is for: who reports, and whose meeting is told of, not who tells of it. */
export function wordsOfWhom(property: string, sentence: string): string {
    if (property === 'reports to') return /^.*?\b(?:reports?|accountable|responsible|answerable)\b/is.exec(sentence)?.[0] ?? sentence;
    if (property !== 'notice') return sentence;
    const general = /\bnotice of (?:(?:any|all|each|every|the|a) )?(?:general|membership|members['’]) meetings?\b/i.exec(sentence)?.[0];
    return general ?? sentence.replace(/^.*?\b(?:shall|will|must|should|is to|are to) (?:give|provide|send|issue|notify)\b/is, '').replace(/\bby (?:or at the direction of )?the (?:[\p{L}-]+ ){0,4}(?:board(?: of \p{L}+)?|committee|council|directors|trustees)\b/giu, '');
}
