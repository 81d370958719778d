import type { readers } from './values.js';
import type { Statement } from './statement.js';

/** How documents word a statement, and what it states. */
export interface Wording {
    /** The forum, where it is left out. */
    readonly of?: Statement['of'];
    readonly property: string;
    /** The reader of the value, or the value itself. */
    readonly value: { readonly read: keyof typeof readers } | string;
    /** Regular expressions with slots and gaps (see slots.ts). A space is any white space. */
    readonly says: readonly string[];
    /** Where these words are in the sentence, it states something else. */
    readonly unless?: RegExp;
    /** Words that the sentence, or a heading above it, must have. */
    readonly about?: RegExp;
    /** It may also be below a heading about a special meeting, an amendment and the like. */
    readonly anywhere?: true;
    /** Words after the match that go on with something else and take nothing back. */
    readonly goesOn?: RegExp;
}

const quorum = { property: 'quorum', value: { read: 'quorum' } } as const;
const affirmative = '(?:a |an |the )?(?:affirmative |vote of |a |the |at least |not less than |approval of |approved by )*{share}(?<base>[^.;,]{0,90}?)(?=[.;,]|$)';

/** How a document is amended. */
const amendment = {
    of: 'decision', anywhere: true,
    says: [
        `{document}(?: (?:or|and)(?: the| these| its)? (?:by-?laws|constitution|rules|articles|policies))?(?: may| can| {must}| {is})(?: only)? be (?:amended|altered|changed|modified|repealed|revised)(?:(?:,? (?:or|and) |, )(?:amended|altered|changed|modified|repealed|revised|replaced|added to))*(?: at (?:any|a|an) (?:(?:regular|annual|general|special) )*meeting)?(?: of the {words}(?:members|association|society|club|board|committee|council))? (?:by|upon|with|through|if approved by) ${affirmative}`,
        `(?:any |all )?(?:{document} )amendments? (?:{must} )?requires? ${affirmative}`,
        `(?:amendments?|changes|alterations|modifications|revisions) to (?:this|these|the) (?:[\\p{Lu}][\\p{L}]+ ){0,2}{document} (?:may be|{is}|{must} be|requires?|{must} require) (?:made |adopted |approved |passed )?(?:by )?${affirmative}`,
        `(?:any |all )?(?:proposed )?amendments?(?: to (?:this|these|the) [\\p{L}-]+)? (?:may be|{must} be|{must} require|requires?|{must} receive) (?:adopted |approved |passed |ratified |made |an |approval |with )*(?:by )?${affirmative}`,
        `(?:may|can|{must}) (?:amend|alter|change|modify|revise)(?:,? (?:or )?(?:amend|alter|change|modify|revise|repeal))* (?:this|these|the) {document} by ${affirmative}`,
        `(?:the |an |any |all )?(?:proposed )?amendments? {is} (?:passed|adopted|approved) (?:when|if|by|upon|with) ${affirmative}`,
    ],
} as const;

/** How long somebody holds an office. */
const inOffice = '(?:{must} (?:be elected|be appointed|serve|hold office)|serves?|{is} elected)…{term}(?:[- ]terms?)?(?: of office)?';

/** What a chair does beside presiding, or is chosen for. */
const furtherDuties = /^,? (?:and |to |who (?:shall |will |must )|(?:and )?whose (?:responsibilities|duties) )(?!.*\b(?:unless|except|if|provided|subject|approv\p{L}*|absen\p{L}*|unable|other than|may|each|committees)\b)/iu;

/** Wordings of constitutions, by-laws, terms of reference and charters of projects. One that could state something else is not here. */
export const wordings: readonly Wording[] = [
    { ...quorum, says: [
        'quorum(?: for| of| at)?…(?:{is}|{must} (?:consist of|comprise|require)|consists of|requires?|defined as|of|at least)(?: attendance by| the presence of| a minimum of)?(?: at least| not less than| no less than| no fewer than)?…{share} {voters}',
        '{share} {voters}…(?:{must} |{is} )?(?:constitutes?|form|forms|makes?|be|is|are|considered)(?: as)? (?:(?:a|the) )?quorum',
        '(?:at least )a (?<share>majority) (?:{must} )?(?:constitutes?|be) a quorum',
        '^a (?<share>majority) (?:{must} )?(?:constitutes?|be) a quorum',
        'quorum…(?:established|met|reached|present) (?:when|if|by the presence of|by the attendance of|by attendance of) (?:at least )?{share} {voters}',
        'quorum…(?:{is}|{must} consist of|{must} require|requires?|of|least|than) (?:at least |no fewer than |not less than |a minimum of )?{countedPeople}',
        'quorum(?: (?:for|of|at)…)? {is} (?:at least |no fewer than )?{number}(?=[.;]?$)',
        '(?:^|^\\(?\\d+\\)? |^(?:the )?(?:presence|attendance) of |^(?:(?:section|article|clause) \\w+[.:]? )?quorum[.:]? )(?:at least |any )?{countedPeople}(?: of the…| entitled to vote)? (?:{must} )?(?:constitutes?|form|be) (?:(?:a|the) )?quorum',
        'quorate (?:if|when)…(?:at least )?{share} {voters}',
        'quorum(?: (?:for|of|at)…)? {is} (?:at least )?{share} of (?:its|their) (?:number|membership)',
    ] },
    { ...quorum, about: /\bquorum\b/i, says: ['no business {is} (?:transacted|conducted)…unless (?:at least )?{share} {voters}'] },
    { property: 'meets', value: { read: 'rhythm' }, says: [
        '{must} meet as (?:often as (?:is )?)?(?:needed|necessary|required)(?: to conduct its (?:affairs|business))?,? (?:but|and) {rhythm}',
        '{must} meet(?: regularly)?,?…{rhythm}',
        '{meetings} {is} (?:held|scheduled) regularly,? (?:but )?{rhythm}',
        '(?:board|partnership|council|committee|forum|group|alliance|network|assembly|members|partners|team|t[so]c)(?: members)?(?: currently)? meets?(?: regularly)?…{rhythm}',
        '{meetings} (?:of (?:the|this) {words}[\\p{L}-]+ |open to the public )?(?:{is}|{must}|occur|take place)(?: be)?(?: (?:held|scheduled|convened|run|conducted|take place|occur))?…{rhythm}',
        '(?:hold|have|convene|conduct)s? {words}meetings?,?…{rhythm}',
    ] },
    { property: 'meets', value: { read: 'meetings' }, says: [
        '(?:{must} (?:have|hold|be|conduct|schedule)|holds?) (?<least>{least}|at minimum )?{number} (?:regular |ordinary |board |business |full |scheduled |general |membership |[A-Z]{2,5} )*meetings? (?:{per} (?<unit>year|month|quarter|week)|per (?<unitWord>annum))',
    ] },
    { property: 'meets', value: { read: 'monthlyOrSo' }, says: ['(?:{must} hold|holds) (?:regular )?(?<how>weekly|fortnightly|monthly|quarterly) {words}meetings?', '(?<how>weekly|fortnightly|monthly|quarterly) meetings {is} held'] },
    { property: 'decides by', value: { read: 'elseRule' }, says: [
        '(?:{decisions}|{must} make decisions|strives?|seeks?|aims?)…consensus(?:…decisions)?[.,;] (?:where|when|if) (?:a |no |this |there is no )?(?:consensus )?(?:is|cannot be|can not be|is not|not)? ?(?:possible|found|reached|achieved),?…{rule}',
        '{decisions}…consensus[.,;] (?:if necessary|otherwise),?…{rule}',
        '^(?:when|where|if) (?:a )?consensus cannot be (?:found|reached|achieved),?…{rule}',
    ] },
    { property: 'decides by', value: 'consensus', says: [
        '{decisions}…(?:by|through|on the basis of|using)(?: a| general| rough)? (?:lazy[- ])?consensus',
        '(?:seeks?|aims?|strives?) to (?:reach|make) (?:its |all )?decisions by consensus',
        'decision[- ]making process is (?:lazy[- ])?consensus',
    ] },
    { property: 'decides by', value: { read: 'rule' }, says: [
        '(?:all |any |every )*{decisions}…{is}…(?:decided|determined|made|taken|passed|resolved|carried|approved|adopted|settled|reached)…(?:by|using) (?:a |an |the |affirmative |vote of )*{rule}',
        '(?:all )?{decisions}(?: by vote| at meetings| taken)? (?:{must} )?requires? (?:a |an |the |affirmative |vote of )*{rule}',
        'decisions? {is} by (?:a |the )?{rule}',
        '(?:a |all |every |each |any )?{decisions} (?:{is} )?(?:passes|pass|carries|carried|passed|adopted|approved) (?:if|when|by|with|upon) (?:it (?:obtains|receives|gets|has|is supported by) )?(?:a |an |the |affirmative |vote of |approval of )*{rule}',
        'voting {is} by (?:a )?{rule}', 'voting (?:{must} occur|occurs|takes place) by (?:a )?{rule}',
        '{decisions}…{is} decided by (?:a )?vote,? and {must} pass (?:with|by) (?:a |the )?{rule}',
        '(?:act|vote) of (?:a |the )*{rule} of (?:the )?{members}(?: of the…)? present…(?:{is}|{must} be regarded as|{must} constitute) the act of',
        '(?:every )?(?:act|decision)(?: or decision)?(?: done or made)? by a {rule} of (?:the )?{members} present…(?:{is}|{must} be regarded as|{must} constitute) the act of',
        'affirmative vote of (?:a |the )*{rule} of (?:the )?{members}…(?:{is}|{must} be regarded as|{must} constitute) the act of',
        '(?:makes?|takes?|reach(?:es)?) (?:its |all |their )?decisions by (?:a )?{rule}',
    ] },
    { property: 'decides by', value: { read: 'ruleOfShare' }, says: ['{decisions}…{is}…by (?:the |a )?(?:affirmative )?votes? of {share} of (?:the )?{members}', '(?:decisions|votes|motions|resolutions) {must} pass with (?:a |the )?(?:affirmative )?votes? (?:of )?{share} of'] },
    { property: 'minutes', value: { read: 'publishedWithin' }, says: [
        'minutes…(?:{is}|{must}|be)…{published}(?:…within {time}(?: (?:of|after) (?:the|each|every) meeting)?)?',
        '{must} (?:publish|publicly post) (?:the |its |all )?(?:meeting )?minutes(?:…within {time}(?: (?:of|after) (?:the|each|every) meeting)?)?',
    ] },
    { property: 'papers', value: { read: 'publishedBefore' }, says: ['(?:agendas?|papers)…{is}…{published}(?:…{time} (?:before|prior to|in advance of))?', '(?:agendas?|papers)…{is} published {time} (?:before|prior to|in advance of)'] },
    { property: 'notice', value: { read: 'duration' }, says: [
        '(?:notices?|notification) of…{meetings}…{is}(?: given| sent| mailed| emailed| provided| delivered| distributed| circulated)?…(?:{least})?{time}…{before}',
        '(?:^|^a |^an |^{least}){time}[’\']? (?:written |prior |advance )*notice {is} given…(?:meetings?|general assembl(?:y|ies))',
        '{meetings} (?:{must} )?requires? (?:a |{least})?{time}[’\']? (?:written |advance )?notice',
        'notice…{is} (?:given|provided|sent|made available|mailed|circulated|delivered)…(?:{least})?{time}…{before}…meetings?',
        '{must} (?:give|provide|send|issue)…notice of {meetings}…(?:{least})?{time} {before}',
        '{must} (?:give|provide|send|issue) (?:{least})?{time}[’\']? (?:written |prior |advance )?notice of {meetings}',
        '{meetings} {is} (?:held|called|convened) (?:up)?(?:on|by giving|with) (?:{least})?{time}[’\']? (?:written |prior )?notice',
        '{members} {must} receive (?:{least})?{time}[’\']? (?:written |advance )?(?:\\([^)]*\\) )?notice of {meetings}',
        '{is} provided with notice of…{meetings}…(?:{least})?{time}…{before}',
        '{is} (?:notified|informed) of {meetings} (?:{least})?{time} {before}',
    ] },
    { property: 'proxies', value: 'no', says: ['(?:no|not) (?:voting|votes?)…by proxy', '(?:{is}|{must}) (?:no|not) (?:be )?(?:any )?(?:voting by proxy|proxy vot(?:es|ing))', '(?:voting by )?prox(?:y|ies)(?: vot(?:es|ing))? (?:{is} not|{must} not be|{is} never) (?:permitted|allowed|accepted|recognised|recognized)', 'no prox(?:y|ies)(?: vot(?:es|ing))? {is} (?:permitted|allowed|accepted)', 'votes?…(?:may|can|{must}) not be (?:made|cast|given|exercised) by proxy', '(?:may|can|{must}) not (?:be able to )?(?:assign|appoint|send|use|give) (?:a )?prox(?:y|ies)', '(?:may|can|{must}) not vote by proxy'] },
    { property: 'proxies', value: 'yes', says: ['{members}… may (?:also )?vote…by proxy', '(?:voting by proxy|proxy voting|proxies) {is} (?:permitted|allowed|accepted)(?: for (?:all|any) (?:meetings|votes|decisions))?', 'entitled to vote… either in person or by…proxy'] },
    { property: 'substitutes', value: 'yes', says: ['{members} (?:may|can) (?:send|appoint|nominate|name|designate|be represented by) (?:a |an )?(?:named )?(?:deput(?:y|ies)|substitutes?|alternates?)'] },
    { property: 'open to public', value: 'yes', says: ['{meetings}…{is} (?:held in public|open to (?:members of )?(?:the )?(?:general )?public)'] },
    { property: 'chair', value: { read: 'office' }, goesOn: furtherDuties, says: [
        '(?:the )?{office}(?: of (?:the|this) {words}(?:board|committee|council|forum|panel))?(?:, being an elected position,| (?:\\(or nominee for the meeting\\)))? (?:{must} )?(?:be responsible for )?(?:presid(?:e|es|ing) (?:at|over)|chair(?:s|ing)?) (?:over )?(?:all |any |the |its |each |every |regular |general )*(?:[\\p{L}-]+ ){0,3}meetings?(?: of (?:the|this) (?:board|committee|council|association|society|club|chapter|organi[sz]ation|members|membership|corporation)(?: of (?:directors|trustees))?)?',
        '^{office}: (?:(?:{must} )?presides? (?:at|over)|(?:{must} )?chairs?) (?:all |any |the |its )*(?:[\\p{L}-]+ ){0,3}meetings?',
        '(?:the )?{office}(?: \\(or nominee for the meeting\\))? {must} preside as chair\\p{L}* (?:at|of|over) (?:all |any |every |each |the |its )*(?:[\\p{L}-]+ ){0,3}meetings?',
        '{meetings}…{is} (?:chaired|presided over) by (?:the |a |an |its )?{office}',
        '(?:{must} )?(?:elect|select|choose|appoint)s?(?: from (?:among )?(?:its|their|the) (?:own )?(?:members|membership|number))? (?:a|an|its|the|one) {office}(?: for its meetings)?(?: of the {words}[\\p{L}-]+(?= (?:to|who)\\b))?',
    ] },
    { property: 'vice chair', value: { read: 'office' }, says: ['{vice} {must} (?:preside|act|serve|chair|perform the duties|assume)… (?:in|during) the absence of the (?:chair|president)', 'in the absence (?:or disability |or incapacity )?of the (?:[\\p{L}]+ )?(?:chair\\w*|president),? the {vice} {must} (?:preside|act|serve|chair|perform)'] },
    { property: 'remit', value: { read: 'text' }, unless: /purpose of (?:this|the) (?:document|meeting|policy|section)/i, says: ['^(?:the )?(?:purpose|role|remit|mission) of the {words}(?:board|committee|council|group|panel|forum|team) is (?:to )?{text}$'] },
    { property: 'reports to', value: { read: 'body' }, unless: /\b(?:suitable|appropriate|relevant|respective|applicable|corresponding)\b/i, goesOn: /^ and (?:shall|will|must|makes|provides|advises|submits) (?!.*\breport)/i, says: ['(?:committee|board|council|group|panel|forum|team) (?:{must} report|reports|{is} (?:accountable|responsible|answerable)) (?:directly |regularly )?to (?<to>the (?:(?!at |in |on |for |of |and |or )[\\p{L}-]+ ){0,4}?(?:board(?: of (?:directors|trustees|governors|management))?|committee|council|assembly|membership|partnership|trust))'] },

    { of: 'seat', property: 'number', value: { read: 'number' }, unless: /\bquorum\b/i, says: ['(?:board(?: of directors)?|committee|council|panel|directors|t[so]cb?|toc) (?:{must} (?:consist|be composed|be comprised|comprise|have)|(?:is|are) (?:composed|comprised|made up)|consists?|comprises)(?: of)?(?: exactly)? {number} (?:club )?(?!voting){people}', '(?:board(?: of directors)?|committee|council|panel|group) (?:has|have|consisting of) {number} (?!voting){people}', 'there {must} be {number} (?:directors|trustees|(?:board|committee|council) members)'] },
    { of: 'seat', property: 'term', value: { read: 'years' }, unless: /chair|president|officer/i, says: ['(?:directors?|trustees?|(?:board|committee|council) members?|{people}),?(?: each)? (?:{must}|{is}|serv(?:e|es|ing)|elected|hold)…{term}(?: terms?)?', '(?:directors?|trustees?|members) {must} be elected…for a term of {term}'] },

    { of: 'role', property: 'term', value: { read: 'years' }, says: ['(?:each|every) (?<office>officer)', '(?:the |each |all )?{anyOffice}(?: of (?:the|this) {words}[\\p{L}-]+)?'].map(holder => `^${holder} ${inOffice}`) },
    { of: 'role', property: 'limit', value: { read: 'terms' }, says: ['^(?:the |each |no )?{anyOffice} (?:may|{must})(?: not)? (?:serve|hold)…(?:no )?more than {number}(?: consecutive| successive)? terms'] },
    { of: 'role', property: 'duty', value: { read: 'text' }, unless: /candidate/i, says: ['^(?:the )?{anyOffice} (?:{must}|is responsible for|is responsible to) (?:for )?(?<text>(?:presid|chair|call|keep|maintain|record|manag|oversee|supervis|prepar|receiv|act as|represent|organi[sz]|coordinat|lead|ensur|assist|report|attend|tak(?:e|ing) (?:the )?minutes|set)[^:]{10,400}?)$'] },

    { ...amendment, property: 'decides by', value: { read: 'ruleOfShare' } },
    { ...amendment, property: 'decides by', value: 'supermajority', says: ['{document} may be (?:amended|altered|changed) by a (?:affirmative )?super-?majority'] },
    { ...amendment, property: 'threshold', value: { read: 'threshold' } },

    { of: 'partnership', property: 'purpose', value: { read: 'text' }, unless: /purpose of (?:this|the) (?:document|meeting|policy|section|by-?laws|charter)|bylaws|conflict of interest policy|specific purpose/i, says: ['^(?:the )?(?:purpose|mission|aim|object|objective)s? of (?:the |this )?(?:(?!committee|board|council|group|meeting|policy|document|reception|fund)[\\p{L}\\p{N}&’\'-]+ ){0,7}?(?:partnership|organi[sz]ation|association|society|club|corporation|project|foundation|chapter|company|cooperative|network|alliance|consortium|initiative|community|union|federation|cent(?:re|er) [\\p{L} -]{3,50}) (?:is|are|shall be|will be) to {text}$', '^(?:the )?(?:[\\p{L}-]+ ){0,4}[\\p{L}-]+[’\']s? (?:mission|purpose|aim) is to {text}$'] },
    { of: 'partnership', property: 'review', value: { read: 'rhythm' }, unless: /\b(?:its|their|each|any|committees?) (?:[\p{L}-]+ ){0,2}(?:charter|terms|constitution|by-?laws?|agreement|document)\b/iu, says: [
        '(?:this |these |the )?(?:{document}|rules|arrangements|document|terms) (?:{must} be|are|is) (?:[\\p{L}]+ly )?reviewed…(?<rhythm>{least}?(?:every (?:{number} )?years?|annually|yearly|once (?:a|every|each) year|every year|each year|(?:on an )?annual(?=(?: basis|ly))))',
        '{must} review (?:this|these) {document}…(?<rhythm>{least}?(?:every (?:{number} )?years?|annually|yearly|once (?:a|every|each) year|each year))',
    ] },

    { of: 'ground rule', property: 'about', value: 'conflicts-of-interest', unless: /^(?:if|where|when) [^,]{0,80}\b(?:chair\w*|president|secretary|treasurer)\b[^,]{0,30},|\bregister\b|public interest|best interests?|may (?:declare|disclose)|members of the [^.;]{0,30}committee/i, anywhere: true, says: [
        '{members}…(?:{must}|are required to) (?:[\\p{L}]+ly )?(?:declare|disclose)…(?:conflicts? of interests?|interests?)',
        '{members}…{must} (?:recuse|abstain|withdraw|decline to vote|refrain from voting)…(?:conflicts? of interests?|interests?)',
        'interested (?:persons?|directors?|members?|part(?:y|ies)) {must} disclose',
        'conflicts? of interests? {must} be (?:declared|disclosed|recorded)',
    ] },
    { of: 'ground rule', property: 'about', value: 'dissolution', anywhere: true, says: ['(?:up)?on (?:the |termination or )?(?:dissolution|winding[- ]up)…(?:assets|funds|property)…{must} be (?:distributed|paid|given|transferred|donated)', 'if…is dissolved, any (?:funds|assets)', 'event of (?:the )?(?:dissolution|winding[- ]up)…(?:assets|funds)'] },
    { of: 'ground rule', property: 'about', value: 'dispute-resolution', anywhere: true, about: /(?:disput|disagree|grievance)\p{L}*[^\n]{0,80}\b(?:between|among|within|arising|over|about|concerning|regarding|not resolved)\b|^[^\n]{0,30}(?:disput|grievance|arbitrat|mediat|complaint|conflict)[^\n]{0,25}$/imu, unless: /\b(?:disputes?|disagreements?|grievances?|conflicts?) (?:between|among(?:st)?|within)(?: (?:and|or) (?:between|among(?:st)?|within))? (?!(?:(?:the|a|an|any|all|two|more|or|of|its|their|these|those|one|other|individual|voting) )*(?:[\p{L}-]+ (?:or|and) )?(?:members?(?:hip)?|part(?:y|ies)|partners?|partner organi[sz]ations|organi[sz]ations|agencies|signatories|participants|contributors|stakeholders|persons|people|individuals)\b(?! of (?:the |a |any )?(?:[\p{L}-]+ )?(?:committees?|council|team)))/iu, says: ['(?:disputes?|disagreements?|grievances?)…{must} be (?:referred|resolved|settled|determined|decided|brought)'] },
    { of: 'ground rule', property: 'about', value: 'withdrawal', anywhere: true, unless: /director|officer|(?:committee|board|council|executive|team|bureau|cabinet|secretariat|commission|panel|presidium|staff|t[so]cb?) member/i, says: ['members? {must} have the right to (?:resign|withdraw)', 'members? may (?:resign|withdraw)…(?:by|at any time|in writing|upon)'] },
    { of: 'ground rule', property: 'about', value: 'conduct', anywhere: true, says: ['(?:members|participants|contributors|everyone|all|community|partners|attendees)…(?:{must}|{is} (?:expected|required) to)(?: agree to)? (?:abide by|follow|comply with|adhere to|uphold|respect)…code of conduct'] },
    { of: 'ground rule', property: 'about', value: 'confidentiality', anywhere: true, says: ['{members}…{must} (?:keep|treat|maintain|respect)…(?:confidential|confidentiality|confidence)'] },
    { of: 'ground rule', property: 'about', value: 'decision-making', anywhere: true, unless: /election|candidate/i, says: ['{office}…(?:{must} have|has) (?:a|the) (?:second or )?(?:casting|deciding|tie-?breaking)(?: or second)? vote', '(?:tie|tied vote|equality of votes)…{office} (?:{must} (?:have|cast|decide)|has|decides|casts)'] },
];
