import type { Statement } from './statement.js';

/** What a sentence says of the matter of a property, so that what another states of it may be only a part of the rule. */
const matters: Readonly<Record<string, RegExp>> = {
    quorum: /\bquor(?:um|ate)\b|\b(?:must|shall|should|has to|have to|needs? to|required to) (?:also )?(?:be (?:present|in attendance|represented|among|one of)|attend|participate)\b|\b(?:must|shall|should|will) (?:also )?include\b/i,
    meets: /\bmeet(?:s|ings?)?\b.*\b(?:weekly|fortnightly|monthly|quarterly|annually|yearly|times|once|twice|every|per (?:year|month)|(?:each|a) (?:year|month|quarter|week)|cancel\p{L}*|skip\p{L}*|suspend\p{L}*|recess|frequen\p{L}*|more often|less often|instead)\b|\b(?:weekly|fortnightly|monthly|quarterly|times|once|twice|every|(?:each|a) (?:year|month|quarter|week)|frequen\p{L}*)\b.*\bmeet(?:s|ings?)?\b/iu,
    notice: /\bnotices?\b(?! (?:of the meeting )?(?:shall|will|must|should) (?:state|specify|include|contain|set out)\b)|\bnotif\p{L}+|\b(?:days|hours|weeks)\b|\bwaive/iu,
    'decides by': /\bmajority\b|%|\bper ?cent\b|\bdecid(?:e|es|ed)\b|\bconsensus\b|\bunanim\p{L}+|\bveto|\btie[ds]?\b|\bcasting\b|\bapprov\p{L}+|\bratif\p{L}+|\btwo[- ]thirds\b|\boverrid\p{L}+/iu,
    minutes: /\bminutes\b/i,
    papers: /\b(?:papers|agendas?)\b/i,
    proxies: /\bprox(?:y|ies)\b|\babsentee\b/i,
    substitutes: /\b(?:deput(?:y|ies)|substitutes?|alternates?)\b/i,
    'open to public': /\b(?:public|closed|private|confidential)\b/i,
    chair: /\b(?:rotat\p{L}+|alternat\p{L}+|co-?chairs?|jointly)\b/iu,
    number: /\b(?:additional|ex[- ]officio|up to|non-voting|increase|decrease|reduce|minimum|maximum|number of (?:directors|members|trustees))\b/iu,
    term: /\b(?:one|two|three|four|five|six|\d)[- ]years?\b|\bstagger\p{L}*|\binitial\b|\bunexpired\b|\bremainder\b|\bexten(?:d|sion)\p{L}*|\brenew\p{L}*/iu,
    limit: /\bterms?\b/i,
    review: /\breview/i,
    'reports to': /\breports? (?:directly )?to\b|\baccountable\b/i,
};
const ofAmendments = new RegExp(`${matters['decides by']!.source}|${/\b(?:vot(?:e|es|ed|ing)|notices?|consent|agree(?:ment|d)?|confirm\p{L}*|referend\p{L}+|petition\p{L}*|adopted|days|effective|amend\p{L}*)\b/u.source}`, 'iu');
/** Words by which a sentence takes back some of the one before it. */
export const goesBack = (sentence: string): boolean => /^(?:\(?[\da-z]{1,3}[.)] )?(?:however|except|unless|notwithstanding|but|provided|this (?:does|shall|will|may|rule|requirement|provision)|these (?:rules|requirements|provisions)|exceptions?|only\b|in (?:exceptional|urgent|an emergency|emergenc)|alternatively|instead|otherwise|subject to)\b/i.test(sentence);
/** Every member has a vote, and a quorum is needed: neither says how many are needed. */
const saysNoNumber = /^(?:\(?[\da-z]{1,3}[.)] )?(?:each|every|all) [^.;,]{3,60} (?:has|have|shall have|will have|(?:is|are|shall be) (?:entitled|authori[sz]ed) to(?: exercise| cast)?) one (?:\(1\) )?vote(?: each)?\.?$|\b(?:at|in) which (?:a )?quorum (?:is|was|has been) (?:present|established|reached|met)\b|\b(?:if|when|where) (?:a )?quorum is present\b|\bno business\b[^.;,]{0,60}\b(?:without|unless) (?:a )?quorum(?: is present)?\b|\bquorum (?:must|shall) be present\b/gi;
/** What follows where too few are there, or have left: how many are needed is not said by it. */
const withoutQuorum = /\b(?:in the absence of|absence of|without|less than|fewer than|short of) (?:a |the (?:required )?)?quorum\b|\bquorum (?:\p{L}+ ){0,2}(?:is|was|be|has|are) (?:not|no longer) (?:been )?(?:present|met|reached|achieved|established)\b|\b(?:should|if|when|where) (?:a |the )?quorum not be present\b/giu;
/** What the chair does where votes are equal: a majority decides all the same. */
const ofATie = /\b(?:tie[ds]?(?: vote)?|tie-?breaking|casting vote|equality of votes|votes (?:are|is) (?:equal|equally divided|tied)|even split)\b/i;
/** Who may propose a change, which takes no part in how it is agreed. */
const ofProposers = /^(?!.*\b(?:vot|days|notice|majority|approv)).*\b(?:may|can) (?:submit|propose|suggest)\b(?!.*\b(?:only|if|unless|provided)\b)/is;
/** A matter with a rule of its own, beside which the usual one holds. */
const ofAnotherMatter = /\b(?:vacanc(?:y|ies)|remov(?:e|ed|al)|amend(?:ed|ments?)?|elect(?:s|ed|ion|ions)?|appoint(?:s|ed|ment)?|expel(?:led)?|expulsion|dissol(?:ve|ved|ution)|terminat(?:e|ed|ion)|suspen(?:d|ded|sion)|merger|admitted|admission)\b/i;
/** How many must be there, and not how many must agree. */
const ofQuorumAlone = /^(?!.*\b(?:vot(?:e|es|ed|ing)|decisions?|decided?|resolutions?|motions?)\b).*\bquorum\b/is;

/** A title in the line of a clause states nothing. */
const states = /\b(?:shall|will|must|should|may|can|is|are|be|has|have|need|meets?|requires?|serves?)\b/i;

/** How long an office is held is not said by how often. */
const inARow = /\b(?:consecutive|successive) (?:\p{L}+[- ]years? )?terms?\b/giu;
const ofVotes = /\bvot(?:e|es|ed|ing)\b/i;

/** Sentences that have words of a matter and say nothing of it. */
const aside: Readonly<Record<string, readonly RegExp[]>> = { 'decides by': [ofATie, ofQuorumAlone, ofAnotherMatter], amendment: [ofProposers] };

/** Whether a sentence beside another speaks of the matter that the other states. */
export function speaksOf({ of, property, value }: Pick<Statement, 'of' | 'property' | 'value'>, sentence: string): boolean {
    const name = of === 'decision' ? 'amendment' : property;
    if (!states.test(sentence) || aside[name]?.some(each => each.test(sentence))) return false;
    const left = [saysNoNumber, withoutQuorum, ...(name === 'term' ? [inARow] : [])].reduce((words, each) => words.replace(each, ''), sentence);
    return (name === 'amendment' ? ofAmendments : matters[name])?.test(left) === true || (value === 'consensus' && ofVotes.test(sentence));
}

/** Words that speak of the meetings of one body, or of how its members vote. */
const ofOneMeeting = /\b(?:board|committee|council|general|members['’]?|membership) meetings?\b|\bmeetings? of (?:the |its |all )?(?:[\p{L}-]+ ){0,2}(?:board|committee|council|members|directors|trustees|assembly)\b|\b(?:board|committee|council|assembly)\b.*\bvot(?:e|es|ing)\b|\beach (?:director|trustee)\b.*\bvot/iu;

/** Whether a casting vote, which names no meeting, is by what stands before it or above it one at the meetings of one body. */
export const isCastingVoteOfOne = ({ of, value, quotation }: Pick<Statement, 'of' | 'value' | 'quotation'>, before: readonly string[]): boolean =>
    of === 'ground rule' && value === 'decision-making' && !ofOneMeeting.test(quotation) && before.some(words => ofOneMeeting.test(words));
