import { months } from '../../text/date-in-words.js';
import { numberWord } from '../numbers.js';

/** A part of a sentence, from one position to before another. */
export type Span = readonly [start: number, end: number];

/** Words that say nothing on their own. */
const idle = /^(?:a|an|the|its|their|our|this|of|at|in|by|for|to|on|with|from|all|any|each|every|shall|will|must|should|is|are|be|been|has|have|there|duly)$/i;

const organisation = ['association', 'society', 'club', 'chapter', 'corporation', 'organi[sz]ation', 'church', 'foundation', 'partnership', 'alliance', 'network', 'consortium', 'union', 'federation', 'cooperative', 'company', 'league', 'charity'].map(([first, ...rest]) => `[${first!.toUpperCase()}${first}]${rest.join('')}`).join('|');
/** The organisation that a document is of, however it is called: “of the Harbour Association”, “the Association”. */
const theOrganisation = new RegExp(String.raw`(?<![\p{L}-])(?:[Tt]he|[Tt]his|[Oo]ur) (?:\p{Lu}[\p{L}'&-]* )*(?:${organisation})(?:'s|')?(?![\p{L}-])`, 'gu');

/** A number of the clause itself, and words in brackets that repeat a number. */
const repeated = [/^\s*\(?(?:[\d.]+|[a-z]|[ivx]+)[.)](?= )/iu, new RegExp(String.raw`\((?:${numberWord}|[\d/]+)(?:st|nd|rd|th|rds|%)?\)`, 'giu')];

const people = String.raw`(?:members|membership|directors|trustees|representatives|delegates)`;
const meeting = String.raw`(?:(?:a|an|any|all|each|every|the|its) )?(?:(?:duly|properly) (?:called|convened|constituted|held) )?(?:(?:board|committee|council) )?meetings?`;
const present = String.raw`(?:who are )?(?:present|in attendance|attending)(?:,? (?:either )?in person or (?:represented )?by proxy)?`;
const month = `(?:${months.join('|')})`;
/** How people take part. */
const mode = String.raw`(?:,? ?(?:either |or |and )?(?:in[- ]person|on campus|online|virtually|remotely|(?:via|by) (?:telephone|phone|video|video ?conference|teleconference|remote means)|face[- ]to[- ]face|both))+`;
/** What the rules of a constitution are subject to. */
const texts = String.raw`(?:(?:the |this |these |any |applicable |our )*(?:laws?|statutes?|legislation|by-?laws?|constitution|articles(?: of (?:incorporation|association))?|certificate of (?:incorporation|formation)|charter|rules|regulations|act|standing orders|terms of reference|agreement|declaration|memorandum|(?:association |governing )?documents))`;
/** That it is so unless these say otherwise, as of all rules, so that it takes nothing back from this one. */
const general = String.raw`,? ?(?:unless|except (?:as|where|when|if)|save as|except to the extent)(?: a (?:different|greater|larger)(?: number| vote| majority)?(?: is)?| the (?:vote|act) of a greater number is| it is| may be)? (?:(?:otherwise|specifically|expressly|explicitly) )*(?:provided|required|specified|stated|set forth|set out|prescribed|indicated|noted|stipulated)(?: otherwise)?(?: for)?(?: (?:by|in|under|elsewhere in) ${texts}(?:,? (?:or|and|or by|or in|by|in|and in)(?: (?:required|provided|permitted) (?:by|in))? (?:otherwise in )?${texts})*)(?: for a particular resolution)?(?![\p{L}-])`;
const unlessOtherwise = String.raw`,? ?(?:unless|except (?:where|when)) ${texts} (?:requires?|provides?|specif(?:y|ies)|states?)(?: for)? (?:otherwise|an? (?:greater|different|larger|higher) (?:vote|majority|number))`;
const inGoodStanding = String.raw`(?:(?:who are )?(?:then )?in good standing)`;
const club = '(?:club|society|chapter|association|working group|group|team|union|network)';
const otherOffices = String.raw`(?:,? (?:and |or )?(?:(?:a|an|its|the) )?(?:vice[- ]?chair\p{L}*|vice[- ]president|deputy chair\p{L}*|secretary(?:[- ]treasurer)?|treasurer))+`;
const transaction = String.raw`(?:(?:for|to) )?(?:the )?(?:transaction|conduct|conducting|transact|transacting)(?: of)?(?: the| any| all)? (?:official )?(?:business|affairs)`;

/** What a sentence about a property may say beside its value without changing it. */
const besides: Readonly<Record<string, readonly string[]>> = {
    quorum: [transaction, String.raw`(?:for|to) (?:the )?(?:purposes? of )?transact(?:ing|ion of)(?: the| any| all)? business`, 'thereat', 'except (?:for )?adjournment', 'fixed in accordance with (?:these|the) by-?laws', `(?:then in office )?immediately before (?:a|the) meeting`, `(?:of )?(?:the )?${club}(?= members)`, 'defined as', '(?:regular|annual|special|general|ordinary)(?:,? (?:and|or) (?:regular|annual|special|general|ordinary))+', 'met|achieved?|needs?|call', `(?:participating )?(?:in person or )?by (?:telephone|video|telephone or video)(?: conference)?`, 'entitled to vote', 'presence|group|requires?', String.raw`(?:any |the )?(?:decisions?|votes?|business|work)`, `(?:at|of|for) ${meeting}`, 'then in office', 'in office', 'to (?:take a vote|make any decisions?)(?: or (?:take a vote|make any decisions?))?', 'a minimum of|at least|not less than|no less than|no fewer than', 'holding|established|when', '(?:board )?action', 'who are present', 'in person or (?:represented )?by proxy', 'entire|total|full|whole|current|combined|fixed|voting', 'number', people, 'required|necessary|needed', 'present|attendance|attend|attending', 'meetings?', 'constituted?'],
    meets: ['as designated(?= by)|as may be|(?<! or )as(?! (?:needed|necessary|required))|may (?:establish|determine|decide|fix|set)|may|establish(?:ed)?|determined?|fix(?:ed)?|designate[sd]?', 'to conduct (?:the |its )?business(?: of)?', String.raw`at \d{1,2}[:.]?\d{0,2} ?(?:[ap]\.?m\b\.?)?`, String.raw`(?:in )?(?:the following months:? )?\(?${month}(?:,? (?:and )?${month})*\)?`, mode, transaction, 'at (?:such )?(?:a )?(?:dates?|times?|places?|locations?)(?:,? (?:and|or) (?:at )?(?:dates?|times?|places?|locations?))*(?: (?:as )?(?:determined|fixed|set|agreed|decided) by)?', 'with (?:additional|extra|other) meetings (?:called |held |scheduled )?as (?:needed|necessary|required)', 'regular|regularly|ordinary|scheduled', 'meetings?|board|committee|council|general|membership', 'held|scheduled|convened', 'members', 'chair|secretary|president', 'one in each season', '(?:in|during|throughout) the year'],
    'decides by': [general, unlessOtherwise, 'where (?:a )?quorum (?:is|has been) (?:present|established|reached)', 'at which (?:a )?quorum (?:is|was|has been) (?:present|established|reached|met)', '(?:if|when|where) (?:a )?quorum is (?:present|established|reached|met)(?: when (?:a |the )?vote is taken)?', '(?:a )?quorum being (?:present|assembled)', ',? with the (?:chair\\w*|president)(?: or co-?chair)? having (?:a|an|the) (?:(?:additional|second|or|original) )*(?:casting|deciding) vote(?: in (?:the )?(?:case|event) of (?:a |an )?(?:tie|tied vote|equality(?: of votes)?))?', inGoodStanding, `(?:of )?(?:the )?${club}(?= members)`, '(?:standard|ordinary|regular)(?= (?:votes?|motions?|resolutions?|decisions?|matters|business))', '(?:known|eligible|participating|voice|recommendations)', 'to (?:vote|pass)', 'majority|reach|conducted|held|decides?|needs|needed', 'where there is (?:a )?quorum', 'arising', `at ${meeting}`, String.raw`(?:of )?(?:the |those |all )?(?:voting |board |committee )?(?:members|directors|trustees|representatives|delegates|partners)(?: (?:who are )?present| in attendance)?(?: and voting)?`, 'votes? in favou?r(?: of (?:it|the (?:motion|resolution|proposal)))?', 'those (?:who are )?(?:present|in attendance|voting|participating)(?: and (?:voting|(?:eligible|entitled) to vote))?', `(?:of )?(?:the )?votes? cast`, present, 'and voting|voting', '(?:affirmative|simple) ', 'decided|made|taken|passed|adopted|resolved|carried|reached|determined|approved|settled', 'on the (?:question|matter|motion|issue)', 'these', 'votes?', 'decisions?|matters|questions|motions|resolutions|issues|business|meetings?', '(?:the )?(?:entire|full|total) (?:membership|board|council|committee)|entire|total|full|office', 'membership'],
    notice: [general, 'in writing,? (?:or|and) (?:orally|shall be given)', '(?:stating|specifying|with|including) (?:the )?(?:dates?|times?|hour|place|location|purpose|agenda)(?:,? (?:and )?(?:the )?(?:dates?|times?|hour|place|location|purpose|agenda))*', '(?:the |of |and |or )*(?:dates?|times?|place|location|agenda|venue)(?:,? (?:and |or )?(?:the )?(?:dates?|times?|place|location|agenda|venue))*', 'in writing|written|prior|advance', 'calendar|clear', `(?:the )?(?:secretary|chair|chairperson|president)`, 'members?|directors?|trustees?|delegates|representatives', 'before|prior to|in advance|ahead', 'date|time|start', 'given|provided|sent|circulated|notice', meeting, 'thereto|thereof', 'entitled to vote', 'nor more than'],
    minutes: ['meeting|meetings|approved|final|board|committee|council|web ?site|website'],
    papers: ['and', 'papers|agenda|meetings?'],
    proxies: ['entitled to vote', 'members|directors|trustees|votes?|voting|meetings?|decisions?', 'either in person or', 'in writing|written'],
    substitutes: ['members?|representatives?|partners?|meetings?|attend|place|in (?:his|her|their)(?: or (?:his|her|their))? (?:place|stead|absence)', 'behalf|their'],
    'open to public': ['members', 'meetings?|board|committee|council|regular'],
    chair: ['(?:from )?among(?:st)? themselves', 'meetings?', 'members', '(?:from )?(?:among|amongst|within) (?:its|their|the)?(?: own)?(?: membership| number| ranks| members)?|themselves|membership', otherOffices, 'annually|each year|every year', 'by (?:a )?(?:simple )?majority(?: vote)?', 'at (?:its|the) (?:first|annual) meeting', 'person', 'term'],
    'vice chair': ['meetings?'],
    'reports to': ['directly|regularly|annually|quarterly|monthly|every (?:month|quarter|year)|at each board meeting|board meeting'],
    number: [general, '\\(s\\)', `(?:of )?(?:the )?${club}(?= members)`, 'members|directors|trustees|individuals|persons|people|board|committee|council|governing|elected'],
    term: [general, '(?:a )?period|service', String.raw`,? ?(?:(?:and|or) (?:until|serves? until|(?:shall |will )?(?:hold office|serve|continue)(?: in office)? until)|until) (?:(?:his|her|their|the|a|such|respective|or|his\/her) )*successors? (?:(?:is|are|has|have|shall|be|been|duly|assumes?|takes?|office|elected|appointed|chosen|qualified|qualif(?:y|ies)|named|and|or)(?![\p{L}-])[ ,]*)+`, ',? ?(?:and )?(?:may|can|(?:is|are|shall be) eligible (?:to be|for)) ?(?:be )?(?:re-?(?:elected|appointed)|re-?(?:election|appointment))', 'staggered|renewable', `by (?:the )?(?:membership|members|board|(?:${club} )?members)`, `at (?:the|each|an|its) annual (?:general )?meeting(?: of)?`, String.raw`(?:beginning|starting|commencing) (?:on )?(?:the )?${month} \d{1,2}(?:st|nd|rd|th)?(?: (?:of )?(?:each|every) year)?`,  'members|directors|trustees|office|elected|serve|appointed|board|committee|council', 'years?|terms?', 'board|committee|council|association|club'],
    limit: ['office|terms?|consecutive|successive'],
    review: ['by', 'formally|at least'],
    opening: ['(?:at )?all times', 'members', 'primary|main|key|specific|general', '(?:shall|will|must|should) (?:be )?(?:include|as follows)?', 'following|follows?|apply|applies|rules|includes?|responsib(?:le|ilit(?:y|ies))|duties|functions|roles?|powers|terms|meetings?'],
};
const patterns = new Map<string, readonly RegExp[]>();
function besidesOf(property: string): readonly RegExp[] {
    const known = patterns.get(property) ?? (besides[property] ?? []).map(each => new RegExp(String.raw`(?<![\p{L}\p{N}-])(?:${each})(?![\p{L}\p{N}-])`, 'giu'));
    patterns.set(property, known);
    return known;
}

const blanked = (text: string, start: number, end: number): string => `${text.slice(0, start)}${'|'.repeat(end - start)}${text.slice(end)}`;

/** Words that speak of one vote or meeting among others, which the sentence does not name: “the quorum for this vote”. */
const pointing = /(?<![\p{L}-])(?:this|these|those) (?:[\p{L}-]+ )?(?:votes?|voting|meetings?|decisions?|elections?|ballots?|motions?|resolutions?|sessions?|cases?|purposes?|amendments?|changes?|matters?|issues?|proposals?|questions?|requests?|types?|kinds?)(?![\p{L}-])/iu;

/** Whether every word of a sentence is in the spans, or says nothing that changes what they state: then nothing of the sentence is lost. */
export function isAccountedFor(sentence: string, spans: readonly Span[], properties: readonly string[]): boolean {
    if (pointing.test(sentence)) return false;
    const outside = spans.reduce((rest, [start, end]) => blanked(rest, start, end), sentence);
    const rest = [...repeated, theOrganisation, ...properties.flatMap(besidesOf)].reduce((words, known) => words.replace(known, each => '|'.repeat(each.length)), outside);
    return (rest.match(/[\p{L}\p{N}%+][\p{L}\p{N}'%+-]*/gu) ?? []).every(word => idle.test(word));
}
