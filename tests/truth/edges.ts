import type { RuleId } from '../../language/generated/rule-ids.js';
import { documentEdges } from './document-edges.js';

export const withPartnership = (text: string): string => (text.startsWith('partnership') ? text : `partnership P "P" { stage: agreed }\n${text}`);

/** A charter at the edge of a rule, and the severities of what the rule finds in it. */
export type Edge = readonly [why: string, text: string, found: readonly string[]];

const three = 'stakeholder A "A" { sector: secondary-care }\nstakeholder B "B" { sector: voluntary-and-community }\nstakeholder C "C" { sector: patients-and-public }\n';
const business = 'stakeholder A "A" { sector: business }\nstakeholder B "B" { sector: voluntary-and-community }\nforum F "F" { members: A, B }\n';
const system = 'partnership P "P" { stage: agreed  kind: integrated-care-system }\n';
const commissioners = 'stakeholder K "K" { sector: nhs-commissioner }\nstakeholder H "H" { sector: secondary-care }\nstakeholder L "L" { sector: local-authority }\n';
const weak = 'stakeholder A "A" { power: high }\nstakeholder B "B" { power: none }\n';
const uneven = 'stakeholder A "A" { power: high  incentive: strong }\nstakeholder B "B" { power: none  incentive: weak }\nforum F "F" { members: A, B }\n';
const strained = (stated: string) => `stakeholder A "A" { power: high  incentive: strong }\nstakeholder B "B" { power: high  incentive: strong }\nforum F "F" { members: A, B }\nrelationship { between: A, B  ${stated} }\n`;
const council = 'stakeholder A "A" { sector: secondary-care }\nstakeholder D "D" { sector: local-authority }\nforum F "F" { members: A, D }\n';

const people = 'partnership P "P" { stage: agreed }\nsurvey S "S" { of: P  held: 2026-03-01 to 2026-03-19  answered: 9  answered by: people }\n';
const organisations = people.replace('by: people', 'by: organisations');
const both = 'stakeholder A "A" { incentive: strong }\nstakeholder B "B" { incentive: strong }\nforum F "F" { members: A, B }\n';
const related = 'stakeholder A "A"\nstakeholder B "B"\nforum F "F" { members: A, B }\nrelationship { between: A, B  trust: moderate }\n';
const said = (to: string, ...stated: readonly string[]) => stated.map(each => `answer { to: ${to}  in: S  responses: 5  ${each} }\n`).join('');

/** Where rules begin and end, case by case: what counts, what is just enough, and what says nothing. Changes of rules are tried against these, too. */
export const edges: Readonly<Partial<Record<RuleId, readonly Edge[]>>> = {
    'no-public-convenor': [
        ...['statutory', 'national-policy', 'ministerial', 'court-ordered', 'treaty', 'delegated', 'resolution'].map((mandate): Edge => [`only a public body gives a mandate that is ${mandate}`, `partnership P "P" { stage: agreed  mandate: ${mandate} "it" }\n${business}`, []]),
        ['anyone may sign an agreement', `partnership P "P" { stage: agreed  mandate: agreement "it" }\n${business}`, ['info']],
        ['of two mandates one is enough', `partnership P "P" { stage: agreed  mandate: agreement "it", statutory "an Act" }\n${business}`, []],
        ['a business convened it', `partnership P "P" { stage: agreed  convened by: A }\n${business}`, ['info']],
        ['someone outside, of whom nothing is known', `partnership P "P" { stage: agreed  convened by: "the governor" }\n${business}`, []],
        ['of two convenors one is public', `partnership P "P" { stage: agreed  convened by: A, G }\n${business}stakeholder G "G" { sector: local-authority }`, []],
        ['a convenor without a sector may be public', `partnership P "P" { stage: agreed  convened by: G }\n${business}stakeholder G "G"`, []],
    ],
    'partner-sector-missing': [
        ['all three sit', `${system}${commissioners}forum F "F" { members: K, H, L }`, []],
        ['no council sits', `${system}${commissioners}forum F "F" { members: K, H }`, ['warning']],
        ['only a council sits', `${system}${commissioners}forum F "F" { members: L }`, ['warning', 'warning']],
        ['no members are stated', `${system}${commissioners}forum F "F"`, []],
        ['another kind of partnership', `partnership P "P" { stage: agreed  kind: catchment-partnership }\n${commissioners}forum F "F" { members: K, H }`, []],
        ['no kind is stated', `partnership P "P" { stage: agreed }\n${commissioners}forum F "F" { members: K, H }`, []],
        ['one member may be of any sector', `${system}${commissioners}stakeholder X "X"\nforum F "F" { members: K, H, X }`, []],
        ['one of the forums is open', `${system}${commissioners}forum F "F" { members: K, H }\nforum G "G" { members: K  membership: open }`, []],
        ['some seats have no named holder', `${system}${commissioners}forum F "F" { members: K, H }\nforum G "G" { members: K }\nseat S "S" { on: G  number: 2 }`, []],
    ],
    'no-patient-voice': [
        ['a voice without a seat', `${system}${commissioners}stakeholder V "V" { sector: patients-and-public }\nforum F "F" { members: K, H, L }`, ['warning']],
        ['a voice that may hold the one seat without a vote', `${system}${commissioners}stakeholder V "V" { sector: patients-and-public }\nforum F "F" { members: K, H, L }\nseat S "Observer" { on: F  vote: no }`, ['info']],
        ['a member who represents them', `${system}${commissioners}stakeholder V "V" { sector: patients-and-public }\nstakeholder R "R" { sector: voluntary-and-community  represents: K, V }\nforum F "F" { members: K, H, L, R }`, []],
        ['one of two forums is open', `${system}${commissioners}forum F "F" { members: K, H, L }\nforum G "G" { members: K  membership: open }`, ['info']],
        ['who has each vote is stated, and the rest was not read', `${system}${commissioners}source S "S" { read: part "it" }\nforum F "F" { members: K }`, ['warning']],
        ['a part of it does not say who sits there', `${system}${commissioners}source S "S" { read: part "it" }\nforum F "F" { members: K, H }\nforum G "G" { part of: F }`, ['warning']],
        ['another forum does not say who sits there', `${system}${commissioners}source S "S" { read: part "it" }\nforum F "F" { members: K, H }\nforum G "G"`, ['hint']],
        ['another forum is open, and the rest was not read', `${system}${commissioners}source S "S" { read: part "it" }\nforum F "F" { members: K, H }\nforum G "G" { members: K  membership: open }`, ['hint']],
        ['seats of nobody, and the rest was not read', `${system}${commissioners}source S "S" { read: part "it" }\nforum F "F" { members: K, H }\nseat T "T" { on: F  number: 2 }`, ['hint']],
        ['nobody has a seat', `${system}${commissioners}forum F "F"`, []],
        ['one of two forums has seats of nobody', `${system}${commissioners}forum F "F" { members: K, H, L }\nforum G "G" { members: K }\nseat S "S" { on: G  number: 2 }`, ['info']],
    ],
    'voteless-bloc': [
        ['half as many as there are votes', `${three}forum F "F" { members: A 2 seats, B 2 seats }\nseat S "S" { on: F  number: 2  vote: no }`, ['warning']],
        ['fewer than half', `${three}forum F "F" { members: A 3 seats, B 2 seats }\nseat S "S" { on: F  number: 2  vote: no }`, []],
        ['one alone is no bloc', `${three}forum F "F" { members: A }\nseat S "S" { on: F  number: 1  vote: no }`, []],
        ['two seats of one each', `${three}forum F "F" { members: A, B }\nseat S "S" { on: F  vote: no }\nseat T "T" { on: F  vote: no }`, ['warning']],
        ['nobody has a vote', `${three}forum F "F"\nseat S "S" { on: F  number: 3  vote: no }`, []],
        ['their holder has a sector', `${three}forum F "F" { members: A  without vote: C 3 seats }`, []],
        ['their holder has none', `${three}stakeholder X "X"\nforum F "F" { members: A  without vote: X 3 seats }`, ['warning']],
        ['their holder represents someone', `${three}stakeholder X "X" { represents: C }\nforum F "F" { members: A  without vote: X 3 seats }`, []],
    ],
    'proxies-without-cap': [
        ['of votes cast', `${three}forum F "F" { members: A, B  proxies: yes  threshold: 2/3 of votes cast }`, ['info']],
        ['no proxies', `${three}forum F "F" { members: A, B  proxies: no  threshold: 2/3 of votes cast }`, []],
        ['nothing is said of proxies', `${three}forum F "F" { members: A, B  threshold: 2/3 of those present }`, []],
        ['a limit', `${three}forum F "F" { members: A, B  proxies: yes "up to two each"  threshold: 2/3 of those present }`, []],
        ['words without a limit', `${three}forum F "F" { members: A, B  proxies: yes "named beforehand"  threshold: 2/3 of those present }`, ['info']],
    ],
    'affected-stakeholder-excluded': [
        ['two forums decide it', `${three}forum F "F" { members: A }\nforum G "G" { members: B }\ndecision D "D" { affects: C  taken by: F, G }`, ['error']],
    ],
    'symbolic-participation': [
        ['somebody else recommends for it', `${three}stakeholder R "R" { represents: C }\nforum F "F" { members: A, B }\ndecision D "D" { affects: A, C  recommended by: R  taken by: F }`, []],
        ['it recommends, and has no seat', `${three}forum F "F" { members: A, B }\ndecision D "D" { affects: A, C  recommended by: C  taken by: F }`, ['warning']],
    ],
    'observer-while-affected': [
        ['a forum within which all vote', `${three}forum F "F" { members: A, C }\ndecision D "D" { affects: C  taken by: F }`, []],
        ['it sits without a vote', `${three}forum F "F" { members: A  without vote: B, C }\ndecision D "D" { affects: C  taken by: F }`, ['warning']],
        ['someone else attends', `${three}forum F "F" { members: A, C  in attendance: B }\ndecision D "D" { affects: C  taken by: F }`, []],
        ['it attends one forum and votes in the other that decides', `${three}forum F "F" { members: A  in attendance: C }\nforum G "G" { members: A, C }\ndecision D "D" { affects: C  taken by: F, G }`, []],
        ['nobody takes the decision', `${three}forum F "F" { members: A  in attendance: C }\ndecision D "D" { affects: C }`, []],
        ['of two who represent it, one sits without a vote and one attends', `${three}stakeholder R "R" { represents: C }\nforum F "F" { members: A  without vote: R  in attendance: B }\nstakeholder S "S" { represents: C }\nforum G "G" { members: A  without vote: R  in attendance: S }\ndecision D "D" { affects: C  taken by: G }`, ['warning']],
    ],
    'commitment-not-recorded': [
        ['a contract is a commitment', `partnership P "P" { stage: agreed  mandate: contract "it" }\n${three}forum F "F" { members: A, B }`, []],
        ['an agreement beside an Act', `partnership P "P" { stage: agreed  mandate: statutory "an Act", agreement "a memorandum" }\n${three}forum F "F" { members: A, B }`, []],
        ['an Act is none', `partnership P "P" { stage: agreed  mandate: statutory "an Act" }\n${three}forum F "F" { members: A, B }`, ['info']],
        ['whoever wants to joins', `${three}forum F "F" { members: A, B  membership: open }`, []],
        ['a working group', `${three}forum F "F" { members: A }\nforum G "G" { members: B  part of: F }\ncommitment { by: A  to: "stay" }`, []],
        ['no forum', three, []],
    ],
    'mandated-without-commitment': [
        ['nobody has committed itself yet, in a draft', 'partnership P "P" { stage: draft }\nstakeholder A "A" { participation: mandatory }', []],
        ['nobody has, in a charter that is agreed', 'stakeholder A "A" { participation: mandatory }', ['info']],
        ['someone else has, in a draft', 'partnership P "P" { stage: draft }\nstakeholder A "A" { participation: mandatory }\nstakeholder B "B"\ncommitment { by: B  to: "stay" }', ['hint']],
        ['they have themselves', 'stakeholder A "A" { participation: mandatory }\ncommitment { by: A  to: "stay" }', []],
    ],
    'member-without-role': [
        ['one of three', `${three}forum F "F" { members: A, B, C }\nrole R "R" { held by: A, B  duty: "it" }`, ['info']],
        ['two of three', `${three}forum F "F" { members: A, B, C }\nrole R "R" { held by: A  duty: "it" }`, ['info']],
        ['none of three', `${three}forum F "F" { members: A, B, C }\nrole R "R" { held by: A, B, C  duty: "it" }`, []],
        ['in a working group', `${three}forum F "F" { members: A }\nforum G "G" { members: B  part of: F }\nrole R "R" { held by: A  duty: "it" }`, []],
        ['no members are stated', `${three}forum F "F"`, []],
    ],
    'room-for-weaker-not-stated': [
        ['a strong partner in the chair over a weak one', `${weak}leader L "L" { from: A }\nforum F "F" { members: A, B  chair: L }`, ['info']],
        ['the chair is shared', `${weak}leader L "L" { from: A }\nleader M "M" { from: B }\nforum F "F" { members: A, B  chair: L  co-chair: M }`, []],
        ['no weaker partner sits there', `${weak}stakeholder C "C" { power: high }\nleader L "L" { from: A }\nforum F "F" { members: A, C  chair: L }\nforum G "G" { members: B }`, []],
        ['a leader without a chair leads everywhere', `${weak}leader L "L" { from: A }\nforum F "F" { members: A, B }`, ['info']],
        ['from the weaker partner', `${weak}leader L "L" { from: B }\nforum F "F" { members: A, B  chair: L }`, []],
    ],
    'broker-not-neutral': [
        ['a body that leads, has no interest, and whose choice is unsaid', `${three}stakeholder M "M"\nforum F "F" { members: A, B }\nleader L "L" { is: M  standing: neutral }`, []],
        ['from a partner', `${three}forum F "F" { members: A, B }\nleader L "L" { from: A  standing: neutral }`, ['warning']],
        ['from outside', `${three}forum F "F" { members: A, B }\nleader L "L" { from: "a college"  standing: neutral }`, []],
    ],
    'organic-leader-from-outside': [
        ['from a partner', `${three}forum F "F" { members: A, B }\nleader L "L" { from: A  standing: organic }`, []],
        ['from someone who is no partner', `${three}forum F "F" { members: A, B }\nleader L "L" { from: C  standing: organic }`, ['warning']],
        ['from a place that is not yet written', `${three}forum F "F" { members: A, B }\nleader L "L" { from: "…"  standing: organic }`, []],
        ['a forum of the partners leads', `${three}forum F "F" { members: A, B }\nleader L "L" { is: F  standing: organic }`, []],
    ],
    'forum-without-decision-rule': [
        ['the votes of two sides may be tied', `${three}forum F "F" { members: A 3 seats, B 3 seats }`, ['warning']],
        ['it says how', `${three}forum F "F" { members: A, B  decides by: consensus }`, []],
        ['it reports to a table that says how', `${three}forum F "F" { members: A  decides by: consensus }\nforum G "G" { members: B  reports to: F }`, []],
    ],
    'boundary-work-uncovered': [
        ['two sectors, a doctor, other tasks', `${three}forum F "F" { members: A, B }\nleader L "L" { from: A  profession: medical  tasks: synthesis }`, ['info']],
        ['one sector', `${three}forum F "F" { members: A }\nleader L "L" { from: A  profession: medical  tasks: synthesis }`, []],
        ['no tasks are stated', `${three}forum F "F" { members: A, B }\nleader L "L" { from: A  profession: medical }`, []],
        ['no doctor', `${three}forum F "F" { members: A, B }\nleader L "L" { from: A  tasks: synthesis }`, []],
        ['someone works between two', `${three}forum F "F" { members: A, B }\nleader L "L" { from: A  profession: medical  tasks: synthesis }\nleader M "M" { from: B  works between: A, B }`, []],
        ['someone leads trust building', `${three}forum F "F" { members: A, B }\nleader L "L" { from: A  profession: medical  tasks: synthesis }\ntrust building { between: A, B  led by: L }`, []],
    ],
    'organic-leader-missing': [
        ['unequal power and uneven incentives: the text at hand says it', `${uneven}leader L "L" { from: B }`, ['warning']],
        ['unequal power: only the propositions say it', `${weak}forum F "F" { members: A, B }\nleader L "L" { from: B }`, ['info']],
        ['an organic leader who is the only one', `${uneven}leader L "L" { from: B  standing: organic }`, []],
        ['an organic leader without a part in leading', `${uneven}leader L "L" { from: B  standing: organic }\nleader M "M" { from: A  tasks: synthesis }`, ['warning']],
        ['an organic leader with a task', `${uneven}leader L "L" { from: B  standing: organic  tasks: inclusion }\nleader M "M" { from: A }`, []],
        ['an organic leader whose task is still to be written', `${uneven}leader L "L" { from: B  standing: organic  tasks: "…" }\nleader M "M" { from: A }`, []],
    ],
    'honest-broker-missing': [
        ['strain that is stated', `${strained('trust: low  conflict: high')}leader L "L" { from: A }`, ['warning']],
        ['strain that the past suggests', `${strained('history: antagonism')}leader L "L" { from: A }`, ['info']],
        ['no strain', `${strained('trust: high  conflict: none')}leader L "L" { from: A }`, []],
        ['a neutral leader who brokers nothing', `${strained('trust: low  conflict: high')}leader L "L" { from: "a college"  standing: neutral }`, ['warning']],
        ['a neutral leader who mediates', `${strained('trust: low  conflict: high')}leader L "L" { from: "a college"  standing: neutral  tasks: mediation }`, []],
        ['a neutral leader who convenes', `${strained('trust: low  conflict: high')}leader L "L" { from: "a college"  standing: neutral  tasks: convening }`, []],
    ],
    'ground-rule-uneven': [
        ['one of two members', `${three}forum F "F" { members: A, B }\nground rule G "It." { binds: A }`, ['warning']],
        ['both', `${three}forum F "F" { members: A, B }\nground rule G "It." { binds: A, B }`, []],
        ['the forum itself', `${three}forum F "F" { members: A, B }\nground rule G "It." { binds: F }`, []],
        ['everyone', `${three}forum F "F" { members: A, B }\nground rule G "It." { binds: everyone }`, []],
        ['nobody is named', `${three}forum F "F" { members: A, B }\nground rule G "It."`, []],
        ['one, for a reason', `${three}forum F "F" { members: A, B }\nground rule G "It." { binds: A because "only A holds records" }`, []],
        ['one, and the leader of the other', `${three}leader L "L" { from: B }\nforum F "F" { members: A, B }\nground rule G "It." { binds: A, L }`, []],
        ['one, and a role of the other', `${three}role R "R" { held by: B  duty: "it" }\nforum F "F" { members: A, B }\nground rule G "It." { binds: A, R }`, []],
        ['one, and a seat of the other', `${three}forum F "F" { members: A, B }\nseat S "S" { on: F  held by: B }\nground rule G "It." { binds: A, S }`, []],
    ],
    'medical-leader-legitimacy': [
        ['a council that does not say', `${council}leader L "L" { from: A  profession: medical }`, ['info']],
        ['a council that challenges', `${council}leader L "L" { from: A  profession: medical  challenged by: D }`, ['warning']],
        ['a council that challenges a chair whom the partners elect', `${council}leader L "L" { from: A  profession: medical  challenged by: D  chosen by: F  chosen how: election }`, ['warning']],
        ['a chair whom the partners elect', `${council}leader L "L" { from: A  profession: medical  chosen by: F  chosen how: election }`, []],
        ['a council that trusts', `${council}leader L "L" { from: A  profession: medical  trusted by: D }`, []],
        ['no doctor', `${council}leader L "L" { from: A }`, []],
    ],
    'weak-incentive-unanswered': [
        ['two of one kind are one finding', 'stakeholder A "A" { incentive: weak }\nstakeholder B "B" { incentive: weak }\nforum F "F" { members: A, B }', ['warning']],
        ['two kinds are two', 'stakeholder A "A" { incentive: weak }\nstakeholder B "B" { incentive: none }\nforum F "F" { members: A, B }', ['warning', 'warning']],
        ['one depends on the other', 'stakeholder A "A" { incentive: strong }\nstakeholder B "B" { incentive: weak  depends on: A }\nforum F "F" { members: A, B }', []],
    ],
    'power-imbalance-unanswered': [
        ['two weaker partners are one finding', `${weak}stakeholder C "C" { power: low }\nforum F "F" { members: A, B, C }`, ['warning']],
        ['an empowerment of one leaves the other', `${weak}stakeholder C "C" { power: low }\nforum F "F" { members: A, B, C }\nempowerment { of: B  through: "training" }`, ['warning']],
        ['both are empowered', `${weak}stakeholder C "C" { power: low }\nforum F "F" { members: A, B, C }\nempowerment { of: B, C  through: "training" }`, []],
        ['one of them is announced: another cause', `${weak}stakeholder C "C" { power: low }\nforum F "F" { members: A, B, C }\nempowerment { of: B }`, ['warning', 'warning']],
    ],
    'role-vacant': [
        ['three that nobody holds are one finding', 'role R "R" { duty: "it" }\nrole S "S" { duty: "it" }\nrole T "T" { duty: "it" }', ['warning']],
        ['how one is filled is said', 'role R "R" { duty: "it" }\nrole S "S" { duty: "it"  chosen how: election }', ['warning']],
        ['how it is filled is said, and nothing else', 'role S "S" { duty: "it"  chosen how: election }', []],
        ['who fills it is said', 'role S "S" { duty: "it"  chosen by: "the voters" }', []],
        ['an explanation of one leaves the other', 'role R "R" { duty: "it" }\nrole S "S" { duty: "it" }\nexplain role-vacant { for: R  because: "It is advertised." }', ['warning', 'warning']],
    ],
    'single-leader': [
        ['one leader of three partners', `${three}forum F "F" { members: A, B, C }\nleader L "L" { from: A }`, ['info']],
        ['one leader of two', `${three}forum F "F" { members: A, B }\nleader L "L" { from: A }`, []],
        ['a body that leads', `${three}forum F "F" { members: A, B, C }\nleader L "L" { is: A }`, []],
        ['two leaders', `${three}forum F "F" { members: A, B, C }\nleader L "L" { from: A }\nleader M "M" { from: B }`, []],
    ],
    ...documentEdges,
    'incentive-seen-differently': [
        ['people answer otherwise about all of them', `${people}${both}${said('incentive', 'median: low  middle half: low')}`, ['warning']],
        ['the level is within the middle half', `${people}${both}${said('incentive', 'median: moderate  middle half: low, high')}`, []],
        ['the charter states different ones', `${people}${both.replace('strong', 'weak')}${said('incentive', 'median: low  middle half: low')}`, []],
        ['the charter states none of them', `${people}${both.replaceAll('{ incentive: strong }', '')}${said('incentive', 'median: low  middle half: low')}`, []],
        ['organisations answer all together', `${organisations}${both}${said('incentive', 'median: low  middle half: low')}`, []],
        ['one answers for itself', `${organisations}${both}${said('incentive', 'by: A  median: low')}`, ['warning']],
        ['one answers as the charter states', `${organisations}${both}${said('incentive', 'by: A  median: high')}`, []],
        ['one answers, of whom nothing is stated', `${organisations}${both.replace('{ incentive: strong }', '')}${said('incentive', 'by: A  median: low')}`, []],
        ['no survey', both, []],
    ],
    'trust-seen-differently': [
        ['people trust both more', `${people}${related}${said('trust', 'about: A  median: high', 'about: B  median: high')}`, []],
        ['people trust both less', `${people}${related}${said('trust', 'about: A  median: low', 'about: B  median: none')}`, []],
        ['one more and one less', `${people}${related}${said('trust', 'about: A  median: high', 'about: B  median: low')}`, []],
        ['one more and one as stated', `${people}${related}${said('trust', 'about: A  median: high', 'about: B  median: moderate')}`, []],
        ['one less and one as stated', `${people}${related}${said('trust', 'about: A  median: low', 'about: B  median: moderate')}`, []],
        ['only one was asked about', `${people}${related}${said('trust', 'about: A  median: high')}`, []],
        ['each says so of the other', `${organisations}${related}${said('trust', 'about: A  by: B  median: high', 'about: B  by: A  median: high')}`, ['warning']],
        ['what each says of the other counts, not what all say', `${organisations}${related}${said('trust', 'about: A  by: B  median: moderate', 'about: A  median: high', 'about: B  median: high')}`, []],
        ['no trust is stated', `${people}${related.replace('trust: moderate', 'conflict: low')}${said('trust', 'about: A  median: high', 'about: B  median: high')}`, []],
    ],
    'partners-divided': [
        ['the upper three levels', `${people}${both}${said('heard', 'median: moderate  middle half: low, high')}`, ['info']],
        ['two levels', `${people}${both}${said('heard', 'median: moderate  middle half: moderate, high')}`, []],
        ['from the lowest to the third', `${people}${both}${said('heard', 'median: low  middle half: none, moderate')}`, ['info']],
        ['one organisation cannot be', `${organisations}${both}${said('incentive', 'by: A  median: low  middle half: none, high')}`, []],
    ],
};
