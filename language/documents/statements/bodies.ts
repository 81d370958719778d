import { literally } from '../../text/literally.js';
import { comparable } from '../comparable.js';
import type { Document } from '../passage.js';
import type { Span } from './accounted.js';

const head = String.raw`Board(?: of (?:Directors|Trustees|Governors|Management))?|Committee|Council|Assembly|Senate|Commission|Panel|Forum|Cabinet`;
const capitals = String.raw`(?:(?:(?:Code|Hall|School|Faculty|Department) of )?(?!(?:The|Meetings?|Section|Article|Quorum|Notice|Composition|Membership|Purpose|Officers)\b)[\p{Lu}][\p{L}\p{N}'’&-]* ){0,5}`;
const lower = String.raw`(?:(?:executive|steering|leadership|management|governing|advisory|administrative|technical|oversight|coordinating|governance|user) ){0,3}`;
const organisation = '(?:[Aa]ssociation|[Ss]ociety|[Cc]lub|[Cc]hapter|[Cc]orporation|[Oo]rgani[sz]ation|[Cc]hurch)';
const mention = new RegExp(String.raw`(?<![\p{L}-])(?:${capitals}(?:${head})|${lower}(?:${head.toLowerCase()})(?! chair| president| officer)|[Ss]teering [Gg]roup|[Dd]irectors|[Tt]rustees|[Gg]eneral [Mm]eetings?|General Body|[Mm]eetings? of (?:the )?(?:[Mm]embers|[Mm]embership)(?! of)|[Mm]embership [Mm]eetings?|[Mm]ember [Vv]oting|[Mm]embers['’] [Mm]eetings?|(?<=of the )Membership|(?:${organisation}|[Oo]rgani[sz]ational) [Mm]eetings?|[Mm]eetings? of (?:the|this) ${organisation}|(?<!\b(?:of|for) (?:the|this) )${organisation}(?= (?:shall|will) (?:hold|meet|have|conduct) )|[A-Z]{2,6}(?= (?:meetings?|members?|shall|will|must|should|Chair|decisions|may)))(?!\p{L}|-(?!members))`, 'gu');

/** Words beside the name of a body that acts or meets. An organisation that is a member is only mentioned: “the website of the Council”. */
const isBefore = /\b(?:meetings?|quorum|members(?:hip)?|majority|vote|act|decisions?|chair(?:person|man|woman)?|president|half|third|thirds|per ?cent|%|number|composition|role|purpose|membership) (?:of|for|at|on) (?:any |all |each |every |the |entire |full |total |seated )*$/i;
const isAfter = /^s?['’]?(?:s )?(?: of (?:the|this) (?:association|society|club|chapter|corporation|organi[sz]ation|church))?[ -]?(?:regular |ordinary )?(?:meetings?|members?|representatives|shall|will|must|should|may|meets?|has|have|is|are|can|decisions?|makes?|takes?|votes?|voting|strives?|seeks?|aims?|uses?|consists?|comprises|quorum)\b/i;

const acts = (words: string, { index, 0: name }: RegExpExecArray): boolean => isBefore.test(words.slice(Math.max(0, index - 60), index)) || isAfter.test(words.slice(index + name.length));

/** Whether letters are the end of a longer name: “End User TAB”. */
const isCut = (words: string, { index, 0: name }: RegExpExecArray): boolean => /^[A-Z]{2,6}$/.test(name) && /(?<=\S )(?!The )\p{Lu}\p{Ll}[\p{L}-]* $/u.test(words.slice(0, index));

/** Words that look like the name of a body, or begin a sentence before one. */
const leading = /^(?:The|Of|For|Each|All|Any|An|A|In|At|By|If|When|Regular|Voting|Meetings?|Section|Article|Special|Quorum|This|Our) /;

/** Words before a body that make it any of several. */
const oneOfMany = /\b(?:each|every|any|all|an?|such|other|no|these|those|relevant)(?: other)? $/i;

const spanOf = ({ index, 0: words }: RegExpExecArray): Span => [index, index + words.length];

/** What may be before the body that a sentence begins with: “The Harbour/Coast Executive Committee”. */
const beforeASubject = /^(?:(?:The|Each|Our|This|All) )?(?:\p{Lu}[\p{L}.&-]*\/)*$/u;

/** Who meets, where it is none of those whose names are known: “The Elders will meet”. */
const subject = /^(?:The )((?!(?:Vice|Deputy|Co)?-? ?(?:Chair|President|Secretary|Treasurer|Officers?|Members?|Coordinator|Convenor|Moderator|Meetings?|Editor|Clerk)\b)\p{Lu}[\p{L}-]*(?: \p{Lu}[\p{L}-]*){0,3}) (?:shall|will|must|should)(?: \p{L}+ly)? (?:meet|hold|convene)\b/u;
export const whoMeets = (sentence: string): string | undefined => subject.exec(sentence)?.[1];

/** Words of an organisation whose members meet, whatever their meeting is called. What names no body may be about them. */
const ofAMembership = /\b(?:annual|general|membership|members['’]?) (?:general |membership )?meetings?\b|\bmeetings? of (?:the )?(?:members|membership|association|society|club|chapter|corporation)\b|\bAGM\b|\b(?:membership|annual|monthly) (?:dues|fees?)\b/i;

/** Says which body a sentence is about. */
export interface Bodies {
    /** The body that the words name, by its title; `several` where it cannot be said which of them is meant. */
    named(words: string, isHeading?: boolean): string | 'several' | undefined;
    /** The one body of a document that names no other. */
    readonly only?: string;
    /** Where a sentence names a body, or the organisation; where one is given, only it. */
    spansIn(words: string, body?: string): Span[];
}

/** The bodies of a document, as it calls them. “The Committee” is the only committee that has a name of its own. */
export function bodiesIn({ passages }: Document): Bodies {
    const text = passages.map(each => comparable(each.text).text).join('\n');
    const short = (pattern: string): Map<string, string> => new Map([...text.matchAll(new RegExp(String.raw`(${capitals}(?:${head}))s?,? \(${pattern}\)`, 'gu'))].map(match => [match[2]!, bare(match[1]!)] as const));
    const acronyms = short(String.raw`(?:[^()"']{0,40} )?["']?(?:the )?([A-Z]{2,6})["']?`);
    /** “Harbour Community Council (hereinafter referred to as "the Council")”. */
    const shortNames = short(String.raw`(?:[^()"']{0,60} )?["'](?:[Tt]he )?((?:\p{Lu}\p{Ll}+ )*\p{Lu}\p{Ll}+)["']`);
    const mentions = [...text.matchAll(new RegExp(mention.source, 'gu'))].map(match => titleOf(match[0])).filter(each => / /.test(each) && each !== 'Members');
    const counts = new Map<string, number>();
    for (const each of mentions) counts.set(each, (counts.get(each) ?? 0) + 1);
    // “Petition Executive Board” is, of a heading and a name that stand together, the board that is called so more often.
    const usual = (title: string): string => [...counts.keys()].find(each => title.endsWith(` ${each}`) && counts.get(each)! >= counts.get(title)!) ?? title;
    const names = [...new Set(mentions.map(usual))];
    const fullName = (title: string): string => {
        if (/ /.test(title)) return usual(title);
        const longer = names.filter(each => each.startsWith(`${title} of `));
        const all = longer.length > 0 ? longer : names.filter(each => each.endsWith(` ${title}`));
        return all.length === 1 ? all[0]! : title;
    };
    const resolved = (words: string): string | undefined => {
        if (/^[A-Z]{2,6}$/.test(words)) return acronyms.get(words);
        const full = shortNames.get(bare(words));
        if (full !== undefined) return usual(full);
        const title = /^(?:Directors|Trustees)$/i.test(words) && names.includes(`Board of ${titleOf(words)}`) ? `Board of ${titleOf(words)}` : titleOf(words);
        const expanded = acronyms.get(title.split(' ')[0]!) !== undefined && / /.test(title) ? acronyms.get(title.split(' ')[0]!)! : title;
        return fullName(expanded);
    };
    const acting = (words: string, isHeading: boolean): string[] => [...new Set([...words.matchAll(mention)].flatMap(match => (!isCut(words, match) && (isHeading || titleOf(match[0]) === 'Members' || acts(words, match)) && resolved(match[0])) || []))];
    const all = new Set([...(ofAMembership.test(text) ? ['Members'] : []), ...passages.flatMap(each => acting(comparable(each.text).text, each.kind === 'heading'))]);
    return {
        ...(all.size === 1 ? { only: [...all][0]! } : {}),
        spansIn: (words, body) => [
            ...[...words.matchAll(mention)].filter(match => (titleOf(match[0]) === 'Members' || !oneOfMany.test(words.slice(0, match.index))) && (body === undefined || (resolved(match[0]) ?? body) === body || body.endsWith(` ${titleOf(match[0])}`))).map(spanOf),
            ...[...words.matchAll(/\b[A-Z]{2,6}\b/g)].filter(([name]) => acronyms.has(name) && (body === undefined || acronyms.get(name) === body)).map(spanOf),
            ...(body ? [...words.matchAll(new RegExp(String.raw`(?<![\p{L}-])${literally(body)}s?(?![\p{L}-])`, 'giu'))].map(spanOf) : []),
        ],
        named: (words, isHeading = false) => {
            const every = acting(words, isHeading);
            const found = every.filter(each => !every.some(other => other.endsWith(` ${each}`)));
            if (found.length <= 1) return found[0];
            const [, of] = new RegExp(String.raw`(?:[Qq]uorum (?:of|for)|[Mm]eetings? of|[Mm]embers of|[Mm]ajority of|act of) (?:any |all )?(?:the )?(${capitals}(?:${head})|${lower}(?:${head.toLowerCase()})|[Dd]irectors|[Tt]rustees)`, 'u').exec(words) ?? [];
            const [, meeting] = new RegExp(String.raw`(?:^| )(?:all |any |the )?(${capitals}(?:${head})|${lower}(?:${head.toLowerCase()})) [Mm]eetings?`, 'u').exec(words) ?? [];
            const [first] = words.matchAll(mention);
            const begins = first !== undefined && beforeASubject.test(words.slice(0, first.index)) ? first[0] : undefined;
            const meant = begins ?? of ?? meeting;
            return meant === undefined ? 'several' : resolved(meant) ?? 'several';
        },
    };
}

const bare = (words: string): string => {
    const without = words.trim().replace(leading, '');
    return without === words.trim() ? without : bare(without);
};

function titleOf(words: string): string {
    if (/meeting|membership|member voting/i.test(words) || new RegExp(`^${organisation}$`).test(words)) return 'Members';
    const title = bare(words).replace(/\b(?:executive|steering|leadership|management|governing|advisory|administrative|technical|oversight|coordinating|governance|user|board|committee|council|assembly|senate|commission|panel|forum|cabinet|directors|trustees|governors|group)\b/g, word => word.charAt(0).toUpperCase() + word.slice(1));
    return title;
}
