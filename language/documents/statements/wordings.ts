import type { readers } from './values.js';
import type { Statement } from './statement.js';

/** How documents word a statement, and what it states. */
export interface Wording {
    /** The forum, where it is left out. */
    readonly of?: Statement['of'];
    readonly property: string;
    /** The reader of the value, or the value itself. */
    readonly value: { readonly read: keyof typeof readers } | string;
    /** Regular expressions with slots (see slots.ts). A space is any white space, `…` up to seventy characters of the same clause. */
    readonly says: readonly string[];
    /** Where these words are in the sentence, it states something else. */
    readonly unless?: RegExp;
    /** Where the words that follow the sentence have these, it states only a part of the rule. */
    readonly unlessFollowedBy?: RegExp;
    /** Words that the sentence, or a heading above it, must have. */
    readonly about?: RegExp;
    /** It may also be in a sentence about a special meeting, an amendment and the like, or about a single case. */
    readonly anywhere?: true;
}

const oneOf = (...parts: readonly string[]): RegExp => new RegExp(parts.join('|'), 'iu');

/** Somebody who may have to be there for a quorum. */
const whoMustBeThere = String.raw`\b(?:chair\p{L}*|co-chairs?|vice|president|officers?|secretary|treasurer|convenor|representatives?|partners?|sectors?|one|two|each|both|either|at least \S+)\b`;
const mustBeThere = String.raw`\b(?:must|shall|should|has to|have to|needs? to|is required to|are required to) (?:also )?(?:be (?:present|in attendance|represented|among|one of|quorate)|attend|participate)\b`;

/** A quorum: how many must be there. Where somebody in particular must be there too, the number is only a part of it. */
const quorum = {
    property: 'quorum', value: { read: 'quorum' },
    unless: oneOf(
        'whichever', '(?:greater|lesser|larger|smaller|higher|lower|lowest) of', 'lesser', 'rounded', String.raw`\bless the\b`, String.raw`\bbut no`, String.raw`:$`,
        String.raw`\bor (?:at least |a minimum of |a |an |the )?(?:one|two|three|four|five|ten|twenty|fifty|half|majority|simple|\d|[a-z]+(?: \(\d+\))? per ?cent)`, 'or more', String.raw`\bone more than\b`, String.raw`(?<!\bmajority\b[^.;]{0,60})(?:\+ ?(?:1|one)\b|\bplus\b)`,
        'adjourn', 'not (?:be )?(?:present|quorate|established)', 'less than a quorum', 'filling', 'vacanc', 'such a meeting', 'may pass',
        'unless otherwise(?! (?:specified|required|provided|stated))', String.raw`(?<!\b(?:otherwise|as|except) )\bprovid(?:ed|ing)\b(?! (?:in|by|for|otherwise|herein|under|that a quorum)\b)`, String.raw`\b(?:so|as) long as\b`,
        String.raw`\b(?:must|shall|will|should|to) include\b`, String.raw`\bincluding\b(?! (?:those|proxies|by|virtual\p{L}*|remote\p{L}*|online|electronic\p{L}*|any vacan)\b)`, String.raw`\bof (?:which|whom|these)\b`, String.raw`\b(?:together|along) with\b|\bas well as\b|\bin addition\b`,
        String.raw`\bwith (?:at least|one|two|a|an|the|both|either)\b`, String.raw`\b(?:comprising|representing|drawn from|from (?:each|at least|both|different))\b`,
        String.raw`\b(?:and|with|plus) (?:(?:the|a|an|at least|either|both|any|its) )*(?:chair\p{L}*|vice|president|officers?|secretary|treasurer|convenor|representatives?|one|two|three|\d+)\b`,
        String.raw`${whoMustBeThere}[^.;:]{0,80}${mustBeThere}`,
    ),
    unlessFollowedBy: oneOf(
        String.raw`${whoMustBeThere}[^.;:]{0,80}${mustBeThere}`,
        String.raw`\b(?:quorum|quorate|majority|they|this|these|those|those present|number|attendees)\b[^.;:]{0,40}\b(?:must|shall|should|will|has to|have to|needs? to|is to|are to)(?: also)? (?:include|comprise|contain|consist|have)\b`, String.raw`\b(?:quorum|this|these|they) (?:also )?includes?\b`,
        String.raw`\bno quorum\b[^.;]{0,60}\b(?:without|unless)\b`, String.raw`\bquor(?:um|ate)\b[^.;]{0,60}\b(?:unless|only if|only when|provided that|includ)`,
        String.raw`\b(?:in no (?:case|event)|never)\b[^.;]{0,60}\bquorum\b|\bquorum\b[^.;]{0,60}\b(?:in no (?:case|event)|never|not be less)\b`,
    ),
} as const;

const affirmative = '(?:a |an |the )?(?:affirmative |vote of |a |the |at least |not less than |approval of |approved by )*{share}(?<base>[^.;,]{0,90})';
const another = String.raw`(?:(?:a|an|the|its|their|of|by|all|each|any|simple|affirmative|subsequent|second|further|written|unanimous|special|general|mail|postal|voting|executive|full|entire|active|\d+ ?%) )*`;

/** How a document is amended. Where others must agree too, or it may be done in another way, the majority is only a part of it. */
const amendment = {
    of: 'decision', anywhere: true,
    unless: oneOf(
        'ratif', 'initiat', 'petition', 'referend', String.raw`proposals?\b[^.;]{0,120}\bprior to (?:holding )?(?:a |the )?(?:final )?vot`, 'standing rules', 'motion', 'budget', String.raw`\bpolicy\b`, 'first reading', 'consecutive', 'reject', 'which ?ever', ':$',
        String.raw`\bor (?:by )?(?:a|the)\b(?! (?:special|annual|general|regular|extraordinary) (?:general )?meeting)`,
        String.raw`\b(?:and|or)(?: then| also)? (?:(?:by|upon|through|with|via|on|at|from|of) )?${another}(?:majority|two[- ]thirds|three[- ]|consent|approv|vote\b|ballot|consensus|unanim|resolution|\d+ ?%|[1-3]\/|confirm|concurrence|agreement|members\b|membership|board|council|directors|trustees|officers|committee|assembly|owners)`,
        String.raw`\b(?:both|either|in addition|as well as|followed by|subject to|thereafter|then)\b`, String.raw`\btwo (?:separate|successive|different) `, String.raw`\b(?:adopted|approved|passed)\b[^.;]{0,30}\b(?:preceding|previous|prior) `,
    ),
    unlessFollowedBy: oneOf(
        'alternatively', String.raw`\bmay instead\b|\bmay also be (?:amended|adopted|approved|changed)`, 'referend', 'ratif', String.raw`\b(?:must|shall|will|may|needs? to|is|are|can) (?:then |also |subsequently |further )+(?:be )?(?:approved|adopted|submitted|put|voted|confirmed|passed|amended)`,
        String.raw`\bmembers(?:hip)?\b[^.;]{0,40}\b(?:must|shall|have to|need to) (?:approve|confirm|vote)`,
    ),
    says: [
        `{document}(?: (?:or|and)(?: the| these| its)? [\\p{L}-]+)?(?: may| can| {must}| {is})…(?:amended|altered|changed|modified|repealed|revised)…(?:by|upon|with|through|requires?) ${affirmative}`,
        `amendments? to (?:this|these|the) (?:[\\p{L}]+ ){0,2}{document} (?:may|can|{must}|requires?)…(?:by |require )?${affirmative}`,
        `(?:any |all )?(?:proposed )?amendments?(?: to (?:this|these|the) [\\p{L}-]+)? (?:may be|{must} be|{must} require|requires?) (?:adopted |approved |passed |ratified |an |approval |with )*(?:by )?${affirmative}`,
        `(?:may|can|{must}) (?:amend|alter|change|modify|revise)(?:,? (?:or )?[\\p{L}]+){0,3} (?:this|these|the) {document}…by ${affirmative}`,
        `(?:any |all )?(?:{document} )amendments? (?:{must} )?requires? ${affirmative}`,
        `(?:the |an |any |all )?(?:proposed )?amendments? (?:{is} (?:passed|adopted|approved|ratified) (?:when|if|by|upon|with)|{must} receive) ${affirmative}`,
    ],
} as const;

/** Wordings of constitutions, by-laws, terms of reference and charters of projects. One that could state something else is not here. */
export const wordings: readonly Wording[] = [
    { ...quorum, says: [
        'quorum(?: for| of| at)?…(?:{is}|{must} (?:consist of|comprise|require)|consists of|requires?|defined as|of|at least)…{share} {voters}',
        '{share} {voters}[^.;:]{0,110}?(?:{must} |{is} )?(?:constitutes?|form|forms|makes?|be|is|are|considered)(?: as)? (?:(?:a|the) )?quorum',
        '(?:^|and )a (?<share>majority) (?:{must} )?(?:constitutes?|be) a quorum',
        'quorum…(?:established|met|reached|present) (?:when|if|by the presence of|by the attendance of|by attendance of) (?:at least )?{share} {voters}',
        'quorum…(?:{is}|requires?|of|least|than) (?:at least |no fewer than )?{countedPeople}',
        'quorum(?: (?:for|of|at) [^.;:]{1,60})? {is} (?:at least |no fewer than )?{number}(?=[.;]?$)',
        '(?:^|^\\(?\\d+\\)? |^(?:the )?(?:presence|attendance) of |^(?:(?:section|article|clause) \\w+[.:]? )?quorum[.:]? )(?:at least |any )?{countedPeople}(?: of the [\\p{L} ]{3,40}| entitled to vote)? (?:{must} )?(?:constitutes?|form|be) (?:(?:a|the) )?quorum',
        'quorate…(?:if|when|unless)…{share} {voters}',
        'quorum(?: (?:for|of|at) [^.;:]{1,60})? {is} (?:at least )?{share} of (?:its|their) (?:number|membership)',
    ] },
    { ...quorum, about: /\bquorum\b/i, says: ['no business…(?:unless|until)…{share} {voters}'] },
    { property: 'meets', value: { read: 'rhythm' }, unless: /informal|in private|\bup to\b|with the (?:board|council|chair|dean|vice)|to consider|for example|such as|e\.g\.|\bmay meet\b(?! more)|semester|summer|\bclasses\b|\bin session\b|term[- ]time|school year|(?:of|during|in) (?:the|each|an|every) academic year|if there is|^(?:any )?additional|at most (?:weekly|monthly|once|twice|\w+ times)|no more than (?:once|twice|\w+ times)|in[- ]person(?!,? (?:or|and)\b)|at least (?:one|1|two|2|three|3|a)\b[^.]{0,30} meetings?\b(?! (?:at|on)\b)/i, says: [
        '{must} (?:normally |ordinarily |usually |generally |aim to )?meet(?: regularly)?,? (?:[^.;:,]{0,40}? )??{rhythm}',
        '{must} meet as (?:often as (?:is )?)?(?:needed|necessary|required)(?: [^.;:,]{0,50})?,? (?:but|and) {rhythm}',
        '{meetings} {is} (?:held|scheduled) regularly,? (?:but )?{rhythm}',
        '(?:board|partnership|council|committee|forum|group|alliance|network|assembly|members|partners|team|t[so]c)(?: members)? (?:normally |usually |currently )?meets?(?: regularly)? (?:[^.;:,]{0,40}? )??{rhythm}',
        '{meetings} (?:of (?:the|this) [\\p{L} ]{1,40} |open to the public )?(?:{is}|{must}|occur|take place)(?: normally| ordinarily| usually)?(?: be)?(?: (?:held|scheduled|convened|run|conducted|take place|occur)(?: typically)?(?: [^.;:,]{0,30}?| as the needs of the [^.;:,]{0,30}, but)??)? {rhythm}',
        '(?:hold|have|convene|conduct)s? (?:[\\p{L}]+,? ){0,3}meetings?,? (?:[^.;:,]{0,30}? )??{rhythm}',
    ] },
    { property: 'meets', value: { read: 'meetings' }, unless: /special|absent|attend|in[- ]person|semester|\\bmay\\b/i, says: [
        '(?:{must} (?:have|hold|be|conduct|schedule)|holds?) (?<least>{least}|at minimum )?{number} (?:regular |ordinary |board |business |full |scheduled |general |membership |[A-Z]{2,5} )*meetings? {per} (?<unit>year|month|quarter|week)', '(?:{must} (?:have|hold|be|conduct)) (?<least>{least})?{number} (?:regular |ordinary |board |full |scheduled |general |membership )*meetings? per (?<unit>annum)',
    ] },
    { property: 'meets', value: { read: 'monthlyOrSo' }, unless: /calls? to coordinate|attend|meetings? with (?!additional|an?\b)/i, says: ['(?:{must} hold|holds) (?:regular )?(?<how>weekly|fortnightly|monthly|quarterly) (?:[\\p{L}-]+ ){0,2}meetings?', '(?<how>weekly|fortnightly|monthly|quarterly) meetings {is} held'] },
    { property: 'decides by', value: 'consensus-then-supermajority', unless: /not required|appoint|elect/i, says: ['{decisions}…consensus\\b.{0,140}(?:not|cannot|fails?|unable|absence|otherwise|necessary|failing|unreachable|unachievable).{0,120}(?:two[- ]thirds|three[- ]quarters|75 ?%|super[- ]?majority)', '(?:when|where|if) [^.;]{0,20}consensus cannot be (?:found|reached|achieved)[^.;]{0,80}(?:two[- ]thirds|three[- ]quarters|super)'] },
    { property: 'decides by', value: 'consensus-then-majority', unless: /not required|appoint|elect|consensus (?:of|among|between) [^.;]{0,60}\b(?:interested|community|contributors|public)\b|two[- ]thirds|three[- ]quarters|super|\d ?%/i, says: ['{decisions}…consensus\\b.{0,140}(?:not|cannot|fails?|unable|absence|otherwise|necessary|failing|unreachable|unachievable).{0,120}majority', '(?:when|where|if) [^.;]{0,20}consensus cannot be (?:found|reached|achieved)[^.;]{0,80}majority (?:vote|of)'] },
    { property: 'decides by', value: 'consensus', unless: /not required|appoint|elect|\b(?:cannot|can not|fails?|not (?:be )?(?:possible|reached|achieved)|absence of|unable|failing|no consensus|if necessary|otherwise|if possible|depend(?:s|ing) (?:up)?on)\b|\bconsensus or\b|process(?:es)? for|asynchronous/i, says: [
        '{decisions}…(?:by|through|on the basis of|using)(?: a| general| rough)? (?:lazy[- ])?consensus',
        '(?:reach|seek|achieve|strive for|works? towards) (?:a )?(?:decisions? by )?consensus (?:on|in|for|when)…decisions',
        '(?:seeks?|aims?|strives?) to (?:reach|make) (?:its |all )?decisions by consensus',
        'decision[- ]making process is (?:lazy[- ])?consensus',
        'uses? (?:a )?["“]?(?:consensus[- ]seeking|lazy[- ]consensus)["”]?',
    ] },
    { property: 'decides by', value: { read: 'rule' }, unless: /appoint|elect(?:ed|ion)|casting vote only|not required|monetary|financial|expen|overrid|reversed|without a meeting|committees\b|veto|budget|spend|court|arbitrat|\bclosed?\b|interested|disclos|immediate|electronic|e-?mail|\bvia\b|online|consensus|except (?:those|for)|revers|\b(?:that|which) requires?\b|\b(?:where|if|when|unless|until|without) (?:[\p{L}-]+ )?unanim|(?<!\b(?:on|of|to|for|about) )\b(?:the|this|that|said) (?:[\p{L}-]+ )?(?:decision|question|matter|motion|issue|resolution)\b(?! (?:making|process|rule))/iu, says: [
        '(?:all |any |every |other )*{decisions}…{is} (?:[\\p{L}]+ )?(?:decided|determined|made|taken|passed|resolved|carried|approved|adopted|settled|reached)…(?:by|using) (?:a |an |the |affirmative |vote of )*{rule}',
        '(?:all )?{decisions}(?: by vote| at meetings| taken)?…(?:{must} )?requires? (?:a |an |the |affirmative |vote of )*{rule}',
        'decisions? {is} (?:generally |normally )?by (?:a |the )?{rule}',
        '{decisions}…{is} decided by (?:a )?vote,? and {must} pass (?:with|by) (?:a |the )?{rule}',
        '(?:act|vote) of (?:a |the )*{rule} of (?:the )?{members}(?: of the [\\p{L} ]{3,40})? present…(?:{is})…the act of',
        '(?:act|decision)…by a {rule} of (?:the )?{members} present…{is}…act of',
        'affirmative vote of (?:a |the )*{rule} of (?:the )?{members}…{is} the act of',
        '(?:makes?|takes?|reach(?:es)?) (?:its |all |their )?decisions by (?:a )?{rule}',
    ] },
    { property: 'decides by', value: { read: 'ruleOfShare' }, unless: /appoint|elect(?:ed|ion)|monetary|financial|expen|overrid|without a meeting|\btie[ds]?\b|budget|interested|consensus|amend/i, says: ['{decisions}…{is}…by (?:the |a )?(?:affirmative )?votes? of {share} of (?:the )?{members}', '(?:decisions|votes|motions|resolutions)…{must} pass with (?:a |the )?(?:affirmative )?votes? (?:of )?{share} of'] },
    { property: 'minutes', value: { read: 'publishedWithin' }, unless: /\bnot\b|\bexcept|draft|confidential|minutes (?:of|before|after) (?:the )?(?:start|time)|minutes or\b|\bmay\b|until|open session|subject to|to (?:the |all )?members(?:hip)?\b/i, says: [
        'minutes…(?:{is}|{must}|be)…{published}(?:…within {time})?',
        'minutes…{is}…{published}',
        '{must} (?:publish|publicly post)…(?:the )?(?:meeting )?minutes(?:…within {time})?',
    ] },
    { property: 'papers', value: { read: 'publishedBefore' }, unless: /papers (?:submitted|presented|accepted|received)|(?:call for|white|research|position|ballot|working) papers|\bnot\b|\bexcept|confidential|items|\bmay\b/i, says: ['(?:agendas?|papers)…{is}…{published}(?:…{time} (?:before|prior to|in advance of))?', 'papers…{is}…{published}'] },
    { property: 'notice', value: { read: 'duration' }, unless: /disput|grievance|complain|hearing|disciplin|re-?conven|meetings? at which (?:the|that|such|an?|his|her|their) |amend|resign|withdraw|motion|election|vacan|expel|expulsion|dues|terminat|suspen|remov|nominat|propos|\bor (?:forty|48|two days)|cancel|postpone|waive|notice of (?:such|said|this|that) |record date|purpose of (?:the|that|such) (?:special )?meeting/i, says: [
        '(?:notices?|notification) of (?:the |dates?,? |times?,? |place,? |location,? |and |of )*{meetings}[^.;:]{0,110}?{is}…(?:{least})?{time}…{before}',
        'notice of[^.;:]{0,90} (?:meetings?)\\b[^.;:]{0,60} {is} (?:given|sent|mailed|emailed|provided|delivered)[^.;:]{0,220}? {least}{time}[^.;:]{0,15}{before}',
        '^(?:a |an )?{time}[’\']? (?:written |prior |advance )?notice {is} given[^.;:]{0,60}(?:meetings?|general assembl(?:y|ies))',
        '{meetings} (?:{must} )?requires? (?:a |{least})?{time}[’\']? (?:written |advance )?notice',
        'notice…{is} (?:given|provided|sent|made available|mailed|circulated|delivered)…(?:{least})?{time}…{before}…meetings?',
        'notice…(?:the |of )(?:regular )?meetings?…{is}…no less than {time}…before',
        '{must} (?:give|provide|send|issue)…notice of {meetings}…(?:{least})?{time} {before}',
        '{meetings}…(?:{is}…(?:held|called|convened)|giving|given)…(?:up)?on {time}[’\']? (?:written |prior )?notice',
        '(?:{least}|giving |given |upon )(?:{least})?{time}[’\']? (?:written |prior |advance )?notice…meetings?',
        '{meetings}…(?:{least}|giving |given |with |upon )(?:{least})?{time}[’\']? (?:written |prior |advance )?notice',
        '{members}…{must} receive (?:{least})?{time}[’\']? (?:written |advance )?(?:\\([^)]*\\) )?notice…meetings?',
        '{is} provided with notice of (?:the |dates? |times? |place |location |and |of )*{meetings}…(?:{least})?{time}…{before}',
        '{is} (?:notified|informed) of {meetings} (?:{least})?{time} {before}',
    ] },
    { property: 'proxies', value: 'no', unless: /unless|except/i, says: ['(?:no|not) (?:voting|votes?)…by proxy', '(?:{is}|{must}) (?:no|not) (?:be )?(?:any )?(?:voting by proxy|proxy vot(?:es|ing))', '(?:voting by )?prox(?:y|ies)(?: vot(?:es|ing))? (?:{is} not|{must} not be|{is} never) (?:permitted|allowed|accepted|recognised|recognized)', 'no prox(?:y|ies)(?: vot(?:es|ing))? {is} (?:permitted|allowed|accepted)', 'votes? (?:[^.;:]{0,30} )?(?:may|can|{must}) not be (?:made|cast|given|exercised) by proxy', '(?:may|can|{must}) not (?:be able to )?(?:assign|appoint|send|use|give) (?:a )?prox(?:y|ies)', '(?:may|can|{must}) not vote by proxy'] },
    { property: 'proxies', value: 'yes', unless: /(?:permitted|allowed|accepted) (?:(?:only|solely|to|if|when|where)\b|for (?!(?:any|all|each|every|the)?\b ?(?:meetings?|decisions?|votes?)\b))|\bnot?\b|\bneither\b|\bnor\b|never|prohibit|except|unless/i, says: ['{members}(?: [^.;:]{0,40})? may (?:also )?vote…by proxy', '(?:voting by proxy|proxy voting|proxies) {is} (?:permitted|allowed|accepted)', 'entitled to vote… either in person or by…proxy'] },
    { property: 'substitutes', value: 'yes', unless: /\bnot\b|\bno\b|\bneither\b|vice|deputy chair|listen|account|\balternate members? of\b|\b(?:board|council|committee)(?: of [\p{L}]+)? (?:may|can)\b/iu, says: ['{members}…(?:may|can)…(?:send|appoint|nominate|name|designate|be represented by)\\b…(?:deput(?:y|ies)|substitutes?|alternates?)(?! (?:delegate|proposal|process))'] },
    { property: 'open to public', value: 'yes', unless: /\bnot\b|\bneither\b|\bexcept|\bmay\b|closed|private|unless|invit/i, says: ['{meetings}…{is} (?:held in public|open to (?:members of )?(?:the )?(?:general )?public)'] },
    { property: 'chair', value: { read: 'office' }, unless: /absen|absent|unable|vacan|\bif\b|unless(?! unavailable\.?$)|when present|or another|temporar|parliament|nominat|may (?:elect|select|choose|appoint)|^(?:the )?(?:[\p{L}-]+ ){0,2}(?:commissioner|president|secretary|treasurer|director|coordinator|chair\p{L}*) (?:of the [\p{L} ]{1,30} )?(?:shall|will|must|should) (?:elect|select|choose|appoint)/iu, says: [
        '(?:the )?{office}(?: of (?:the|this) [\\p{L} ]{3,40}?)?(?:, [^.;:,]{3,50},)? {must} (?:[^.;:]{0,60} )?(?:preside (?:at|over)|chair) (?:over )?(?:all |any |the |its |each )*(?:[\\p{L}-]+ ){0,3}meetings?',
        '^{office}: (?:(?:{must} )?presides? (?:at|over)|(?:{must} )?chairs?) (?:all |any |the |its )*(?:[\\p{L}-]+ ){0,3}meetings?',
        '(?:the )?{office} (?:\\([^)]{3,40}\\) )?{must} preside as chair\\p{L}* (?:at|of|over) (?:all |any |every |each |the |its )*(?:[\\p{L}-]+ ){0,3}meetings?',
        '(?:the )?{office} (?:presides (?:at|over)|chairs) (?:all |any |the |its )*(?:[\\p{L}-]+ ){0,3}meetings?',
        'meetings?(?: of the [\\p{L} ]{1,40})? {is} (?:chaired|presided over) by (?:the |a |an |its )?{office}',
        '(?:elect|select|choose|appoint)s? (?:from (?:among )?[\\p{L} ]{1,40} )?(?:a|an|its|the|one) {office} (?:of the [\\p{L}“”" ()]{1,60} )?(?:to (?:preside|set agendas|organize|call meetings|chair)|who {must} preside)',
        '{must} (?:elect|select|choose|appoint) (?:[^.;:,]{0,40} )?(?:a|an|its|one) {office}(?!(?:(?: or| and|/)? ?[\\p{L}-]+)? (?:of (?!(?:the|this) (?:board|committee|council|forum)\\b)|for (?:each|every|any) ))',
        '{must} appoint a {office} responsible for',
        'duties of the {office} {must}[^.;]{0,200} presid(?:e|ing) (?:at|over) [^.;]{0,30}meetings',
    ] },
    { property: 'vice chair', value: { read: 'office' }, unless: /\bor\b/i, says: ['{vice} {must} (?:[^.;:]{0,50} )?(?:preside|act|serve|chair|perform the duties|assume)[^.;:]{0,40} (?:in|during) the absence of the (?:chair|president)', 'in the absence (?:or disability |or incapacity )?of the (?:[\\p{L}]+ )?(?:chair\\w*|president),? the {vice} {must} (?:preside|act|serve|chair|perform)'] },
    { property: 'remit', value: { read: 'text' }, unless: /purpose of (?:this|the) (?:document|meeting|policy|section)/i, says: ['(?:purpose|role|remit|mission) of the (?:[\\p{L}-]+ ){0,5}(?:board|committee|council|group|panel|forum|team) is (?:to )?{text}$'] },
    { property: 'reports to', value: { read: 'body' }, unless: /\bnot\b|\b(?:suitable|appropriate|relevant|respective|applicable|corresponding)\b/i, says: ['(?:committee|board|council|group|panel|forum|team) (?:{must} report|reports|{is} (?:accountable|responsible|answerable)) (?:directly |regularly )?to (?<to>the (?:(?!at |in |on |for |of |and |or )[\\p{L}-]+ ){0,4}?(?:board(?: of (?:directors|trustees|governors|management))?|committee|council|assembly|membership|partnership|trust))(?=[.;:,)]|$| )(?!,? (?:and|or|as well as|together with|&)(?! (?:shall|will|must|is|has|makes|provides|advises|submits)\\b) ?|/|,? of\\b|, (?:the|to)\\b| (?:chair\\p{L}*|members?|president|secretary)\\b)'] },

    { of: 'seat', property: 'number', value: { read: 'number' }, unless: /quorum|at least|minimum|maximum|up to|between|not less|no fewer|no more|not more|or more|\bto\b(?! serve)|initial|\bfirst\b|include|among|ideal|alternate|plus|,$|\bas well\b|\balso\b|additional|ex[- ]officio|\band (?:one|two|three|four|five|six|\d|the|a)\b/i, says: ['(?:board(?: of directors)?|committee|council|panel|directors|t[so]cb?|toc)(?: {must} [^.;:]{0,30} and)? (?:{must} (?:consist|be composed|be comprised|comprise|have)|(?:is|are) (?:composed|comprised|made up)|consists?|comprises)(?: of)?(?: exactly)? {number} (?:club )?(?!voting){people}', 'there {must} be {number} (?:directors|trustees|(?:board|committee|council) members)'] },
    { of: 'seat', property: 'term', value: { read: 'years' }, unless: /initial|first|approximately|at expiration|vacan|unexpired|chair|president|officer|at-large|staggered|some|half|fixed at/i, says: ['(?:each|all|every)?…(?:directors?|trustees?|(?:board|committee|council) members?|{people}),?(?: each)? (?:{must}|{is}|serv(?:e|es|ing)|elected|hold)…{term}(?: terms?)?', '(?:directors?|trustees?|members) {must} be elected[^.;]{0,40} for a term of {term}'] },

    { of: 'role', property: 'term', value: { read: 'years' }, unless: /initial|vacan|unexpired|director|limited|not|success(?:ive|ion)|followed by|chair-elect|past[- ](?:chair|president)/i, says: ['^(?:the |each |all )?{anyOffice}(?: of the [\\p{L} ]{1,40})? (?:{must} (?:be elected|be appointed|serve|hold office)|serves?|{is} elected)…{term}(?:[- ]terms?)?(?: of office)?'] },
    { of: 'role', property: 'limit', value: { read: 'terms' }, unless: /years|director|vacan/i, says: ['^(?:the |each |no )?{anyOffice} (?:may|{must})(?: not)? (?:serve|hold)[^.;]{0,40} (?:no )?more than {number}(?: consecutive| successive)? terms'] },
    { of: 'role', property: 'duty', value: { read: 'text' }, unless: /\bif\b|unless|absen|vacan|disab|resign|remov|candidate/i, says: ['^(?:the )?{anyOffice} (?:{must}|is responsible for|is responsible to) (?:for )?(?<text>(?:presid|chair|call|keep|maintain|record|manag|oversee|supervis|prepar|receiv|act as|represent|organi[sz]|coordinat|lead|ensur|assist|report|attend|tak(?:e|ing) (?:the )?minutes|set)[^:]{10,200}?)$'] },

    { ...amendment, property: 'decides by', value: { read: 'ruleOfShare' } },
    { ...amendment, property: 'decides by', value: 'supermajority', says: ['{document}(?: or [\\p{L}-]+)? may be…(?:amended|altered|changed)…by a (?:affirmative )?super-?majority'] },
    { ...amendment, property: 'threshold', value: { read: 'threshold' } },

    { of: 'partnership', property: 'purpose', value: { read: 'text' }, unless: /purpose of (?:this|the) (?:document|meeting|policy|section|by-?laws|charter)|bylaws|conflict of interest policy|specific purpose/i, says: ['^(?:the )?(?:purpose|mission|aim|object|objective)s? of (?:the |this )?(?:(?!committee|board|council|group|meeting|policy|document|reception|fund)[\\p{L}\\p{N}&’\'-]+ ){0,7}?(?:partnership|organi[sz]ation|association|society|club|corporation|project|foundation|chapter|company|cooperative|network|alliance|consortium|initiative|community|union|federation|cent(?:re|er) [\\p{L} -]{3,50}) (?:is|are|shall be|will be) to {text}$', '^(?:the )?(?:[\\p{L}-]+ ){0,4}[\\p{L}-]+[’\']s? (?:mission|purpose|aim) is to {text}$'] },
    { of: 'partnership', property: 'review', value: { read: 'rhythm' }, unless: /\bnot\b|\bif\b|\bunless\b|\bmay\b|\b(?:its|their|each|any|committees?|\p{L}+['’]s?) (?:[\p{L}-]+ ){0,2}(?:charter|terms|constitution|by-?laws|agreement|document)\b/iu, says: [
        '(?:{document}|rules|arrangements|document|(?:this|these|the) terms) (?:[^.;]{0,50} )?(?:{must} be|are|is) (?:[\\p{L}]+ly )?reviewed (?:[^.;]{0,30} )?(?<rhythm>{least}?(?:every (?:{number} )?years?|annually|yearly|once (?:a|every|each) year|every year|each year|(?:on an )?annual(?=(?: basis|ly))))',
        '{must} review (?:this|these) {document} (?:[^.;]{0,30} )?(?<rhythm>{least}?(?:every (?:{number} )?years?|annually|yearly|once (?:a|every|each) year|each year))',
    ] },

    { of: 'ground rule', property: 'about', value: 'conflicts-of-interest', unless: /^(?:if|where|when) [^,]{0,80}\b(?:chair\w*|president|secretary|treasurer)\b[^,]{0,30},|\bregister\b|public interest|best interests?|may (?:declare|disclose)|members of the [^.;]{0,30}committee/i, anywhere: true, says: [
        '{members}…(?:{must}|are required to) (?:[\\p{L}]+ly )?(?:declare|disclose)…(?:conflicts? of interests?|interests?)',
        '{members}…{must} (?:recuse|abstain|withdraw|decline to vote|refrain from voting)…(?:conflicts? of interests?|interests?)',
        'interested (?:persons?|directors?|members?|part(?:y|ies)) {must} disclose',
        'conflicts? of interests? {must} be (?:declared|disclosed|recorded)',
    ] },
    { of: 'ground rule', property: 'about', value: 'dissolution', anywhere: true, says: ['(?:up)?on (?:the |termination or )?(?:dissolution|winding[- ]up)[^.;]{0,90}(?:assets|funds|property)…{must} be (?:distributed|paid|given|transferred|donated)', 'if [^.;]{0,40} is dissolved, any (?:funds|assets)', 'event of (?:the )?(?:dissolution|winding[- ]up)[^.;]{0,120}(?:assets|funds)'] },
    { of: 'ground rule', property: 'about', value: 'dispute-resolution', anywhere: true, about: /(?:disput|disagree|grievance)\p{L}*[^\n]{0,80}\b(?:between|among|within|arising|over|about|concerning|regarding|not resolved)\b|^[^\n]{0,30}(?:disput|grievance|arbitrat|mediat|complaint|conflict)[^\n]{0,25}$/imu, unless: /\b(?:disputes?|disagreements?|grievances?|conflicts?) (?:between|among(?:st)?|within)(?: (?:and|or) (?:between|among(?:st)?|within))? (?!(?:(?:the|a|an|any|all|two|more|or|of|its|their|these|those|one|other|individual|voting) )*(?:[\p{L}-]+ (?:or|and) )?(?:members?(?:hip)?|part(?:y|ies)|partners?|partner organi[sz]ations|organi[sz]ations|agencies|signatories|participants|contributors|stakeholders|persons|people|individuals)\b(?! of (?:the |a |any )?(?:[\p{L}-]+ )?(?:committees?|council|team)))/iu, says: ['(?:disputes?|disagreements?|grievances?)…{must} be (?:referred|resolved|settled|determined|decided|brought)'] },
    { of: 'ground rule', property: 'about', value: 'withdrawal', anywhere: true, unless: /director|officer|(?:committee|board|council|executive|team|bureau|cabinet|secretariat|commission|panel|presidium|staff) member|if\b|within|following/i, says: ['members? {must} have the right to (?:resign|withdraw)', 'members? may (?:resign|withdraw)…(?:by|at any time|in writing|upon)'] },
    { of: 'ground rule', property: 'about', value: 'conduct', anywhere: true, says: ['(?:members|participants|contributors|everyone|all|community|partners|attendees)…(?:{must}|{is} (?:expected|required) to)(?: agree to)? (?:abide by|follow|comply with|adhere to|uphold|respect)…code of conduct'] },
    { of: 'ground rule', property: 'about', value: 'confidentiality', anywhere: true, unless: /\bif\b|unless/i, says: ['{members}…{must} (?:keep|treat|maintain|respect)…(?:confidential|confidentiality|confidence)'] },
    { of: 'ground rule', property: 'about', value: 'decision-making', anywhere: true, unless: /election|candidate/i, says: ['{office}…(?:{must} have|has) (?:a|the) (?:second or )?(?:casting|deciding|tie-?breaking)(?: or second)? vote', '(?:tie|tied vote|equality of votes)[^.;]{0,40}{office} (?:{must} (?:have|cast|decide)|has|decides|casts)'] },
];
