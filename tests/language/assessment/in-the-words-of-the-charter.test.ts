import { expect, it } from 'vitest';
import { assess } from '../../../language/assessment/assessment.js';
import { inspect } from '../../../language/check/check.js';
import type { ConditionId } from '../../../language/framework/conditions.js';
import { checkText, today } from '../../support/check.js';

const head = `partnership P "P" { stage: agreed }
stakeholder Boats "Boat owners" { sector: fisheries }
stakeholder Anglers "Anglers" { sector: recreation }
stakeholder Agency "The agency" { sector: regulator }
`;

function saidOf(text: string, id: ConditionId): readonly string[] {
    const { workspace, uri } = checkText(head + text);
    const { state, facts } = assess(inspect(workspace, uri, { today })!)!.conditions.find(each => each.id === id)!;
    return [state, ...facts.map(({ says }) => says)];
}

it.each<[string, ConditionId, string, string]>([
    ['decisions that are taken by another rule than the forum', 'collective-forum', 'forum F "F" { members: Boats, Anglers  decides by: consensus  meets: yearly }\ndecision D "D" { taken by: F  decides by: supermajority }\ndecision E "E" { taken by: F }',
        '“F” has 2 seats, decides by consensus, but takes 1 decision by supermajority and meets yearly.'],
    ['unanimity as no step away from consensus', 'collective-forum', 'forum F "F" { members: Boats, Anglers  decides by: consensus because "we talk until all agree."  meets: yearly }\ndecision D "D" { taken by: F  decides by: unanimity }\ndecision E "E" { taken by: F  decides by: majority }',
        '“F” has 2 seats, decides by consensus (“we talk until all agree”), takes 1 decision by unanimity, where one vote against is enough to stop it, but 1 by majority and meets yearly.'],
    ['a stricter rule alone', 'collective-forum', 'forum F "F" { members: Boats, Anglers  decides by: unanimity  meets: yearly }\ndecision D "D" { taken by: F  decides by: consensus }', '“F” has 2 seats, decides by unanimity, takes 1 decision by consensus and meets yearly.'],
    ['a dialogue whose setting is not stated', 'face-to-face-dialogue', 'forum F "F" { members: Boats, Anglers }\ndialogue D "The retreat" { with: Boats, Anglers  meets: yearly }', 'The charter names “The retreat” (yearly), and does not state its setting.'],
    ['several dialogues beside a setting', 'face-to-face-dialogue', 'forum F "F" { members: Boats, Anglers  setting: face-to-face }\ndialogue D "The retreat" { with: Boats }\ndialogue E "The walk" { with: Boats }\ndialogue G "The dinner" { with: Boats  setting: online }', 'The charter names “The retreat” and “The walk”, and does not state their setting.'],
    ['who must take part, where nobody states an incentive', 'incentives', 'stakeholder T "The town" { participation: mandatory }\nforum F "F" { members: Boats, T }', 'It states that the town must take part.'],
    ['decisions of which nobody affected is named, once', 'inclusiveness', 'forum F "F" { members: Boats }\ndecision D "D" { taken by: F }\ndecision E "E" { affects: Boats  taken by: F }\ndecision G "G" { taken by: F }', 'The charter does not state who is affected by “D” and “G”.'],
    ['who keeps people to the rules, where a duty says so', 'ground-rules', 'ground rule R "R" { about: agenda }\nrole C "Chair" { held by: Boats  duty: "speaks", "keeps order", "sees that the rules are kept" }', 'It gives “Chair” this duty: “keeps order” and “sees that the rules are kept”.'],
    ['how the holder of an office is chosen', 'defined-roles', 'forum F "F" { members: Boats  chair: C }\nrole C "Chair" { held by: "one of the members"  chosen how: election }', 'It states how the holder of “Chair” is chosen.'],
    ['a holder by name beside one in words', 'defined-roles', 'role C "Clerk" { held by: Boats, "whoever proposes"  duty: "writes" }', 'It describes who holds “Clerk” (Boat owners or “whoever proposes”).'],
    ['seats without a vote of which it is not said what those in them do', 'defined-roles', 'forum F "F" { members: Boats }\nseat S "S" { on: F  number: 3  vote: no }\nseat T "T" { on: F  vote: no  held by: "the clerk" }\nseat U "U" { on: F  vote: no  held by: Anglers }\nrole C "Clerk" { held by: Boats  duty: "writes" }', 'It does not state what those in the 4 seats without a vote at “F” do there.'],
    ['that those who lead together have a part', 'defined-roles', 'forum F "F" { members: Boats, Anglers, Agency }\nleader L "Lead" { is: Boats, Anglers }\nrole C "Clerk" { held by: Anglers  duty: "writes" }', 'It states a role or another part for 2 of the 3 that it names with a vote, and not for the agency.'],
    ['a hybrid setting in the words of the charter, and not who meets there', 'face-to-face-dialogue', 'forum F "F" { members: Boats, Anglers  setting: hybrid "the meeting in May" }',
        'The charter states a hybrid setting for “F” (“the meeting in May”), and none in which all meet face to face.'],
    ['who meets face to face, and who has only a hybrid setting', 'face-to-face-dialogue', 'forum F "F" { members: Boats, Anglers  setting: face-to-face }\nforum G "G" { members: Boats, Agency  setting: hybrid }',
        'People from 2 of 3 members of the forums meet face to face; for the agency the charter states only a hybrid setting.'],
    ['which forum is held face to face, and which is not', 'face-to-face-dialogue', 'forum F "F" { members: Boats, Anglers  setting: face-to-face }\nforum G "G" { members: Boats, Agency  setting: hybrid }',
        'The charter states a face-to-face setting for “F”, and a hybrid one for “G”.'],
    ['that all meet face to face', 'face-to-face-dialogue', 'forum F "F" { members: Boats, Anglers  setting: face-to-face }\nforum G "G" { members: Boats  setting: hybrid }', 'People from both members of the forums meet face to face.'],
    ['an overdue win among those that are planned', 'intermediate-outcomes', 'small win A "A gauge" { between: Boats, Anglers  due: 2026-01-31  status: planned }\nsmall win B "A map" { between: Boats, Anglers  due: 2099-01-31  status: planned }',
        '2 small wins are planned: “A map” (due on 31 January 2099) and “A gauge” (was due on 31 January 2026).'],
    ['a win that has no date', 'intermediate-outcomes', 'small win A "A gauge" { between: Boats, Anglers }', '1 small win is planned: “A gauge” (no date stated).'],
    ['a win that has been achieved', 'intermediate-outcomes', 'small win A "A gauge" { between: Boats, Anglers  status: achieved }', '1 small win has been achieved: “A gauge”.'],
    ['commitments that do not state what is promised', 'commitment', 'commitment { by: Boats  to: "count the fish" }\ncommitment { by: Anglers, Agency  to: Boats }', 'What is promised is stated in 1 of 2 commitments, and not in the one by Anglers and the agency.'],
    ['that no commitment states what is promised', 'commitment', 'commitment { by: Boats  to: Anglers }\ncommitment { by: Anglers }', 'The charter does not state what is promised in them.'],
    ['what may draw in a partner with little incentive', 'incentives', 'stakeholder Farm "Mill Farm" { incentive: weak  depends on: Boats }\nforum F "F" { members: Farm, Boats }\ndialogue D "Evenings" { with: Farm, Boats }\ncommitment { by: Farm  to: "report"  gain: "clean water" }\nstakeholder H "Harbour" { incentive: strong }\nforum G "G" { members: H }',
        'Mill Farm has little incentive; the charter states why it may take part all the same: it takes part in “Evenings”, gains “clean water” and depends on Boat owners.'],
    ['what may draw in each of several', 'incentives', 'stakeholder Farm "Mill Farm" { incentive: weak  depends on: Boats }\nstakeholder Mill "Old Mill" { incentive: none }\nempowerment { of: Mill  kind: payment }\nstakeholder H "Harbour" { incentive: strong }\nforum F "F" { members: Farm, Mill, H }',
        'Mill Farm and Old Mill have little incentive; the charter states why they may take part all the same. Mill Farm depends on Boat owners. Old Mill has support to take part.'],
    ['settings at a distance', 'face-to-face-dialogue', 'forum F "F" { members: Boats, Anglers  setting: written }\nforum G "G" { members: Boats  setting: online }',
        'The charter states work in writing and online meetings, and no face-to-face meeting.'],
    ['a decision on a plan, and what the plan drew on', 'intermediate-outcomes', 'forum F "F" { members: Boats, Anglers }\ndecision D "The yearly review" { about: planning because "the plan drew on a survey"  taken by: F  stage: decided }',
        'The partners have taken 1 decision on planning together: “The yearly review” (“the plan drew on a survey”).'],
    ['several bodies that lead together', 'leadership', 'forum F "F" { members: Boats, Anglers }\nleader L "Those who fish" { is: Boats, Anglers }', 'The charter names a group of 2 that leads: Those who fish.'],
    ['that those who lead together have no stated task', 'leadership', 'forum F "F" { members: Boats, Anglers }\nleader L "Those who fish" { is: Boats, Anglers }', 'It states no task of this group.'],
    ['a forum that leads', 'leadership', 'forum F "F" { members: Boats, Anglers }\nleader L "Lead" { is: F  tasks: convening }', 'The charter names a forum that leads: Lead.'],
    ['one body that leads', 'leadership', 'forum F "F" { members: Boats, Anglers }\nleader L "Lead" { is: Boats  tasks: convening }', 'The charter names 1 leader: Lead.'],
    ['a forum that leads, and not how it decides', 'leadership', 'forum F "F" { members: Boats, Anglers }\nleader L "Lead" { is: F  tasks: convening }', 'It does not state how “F”, which leads, decides.'],
    ['a chair, how it is chosen and what it does', 'leadership', 'forum F "F" { members: Boats, Anglers  chair: C }\nrole C "Chair" { held by: Boats  chosen how: election  duty: "guides the work" }\nleader L "Lead" { from: Boats }',
        'The chair of “F” is chosen by election and has these duties: “guides the work”.'],
    ['that no rule says what happens without agreement, which the model does not ask for', 'ground-rules', 'forum F "F" { members: Boats, Anglers  decides by: consensus }\nground rule R "We speak openly" { about: conduct }', 'No rule was found on what happens when “F” reaches no agreement. The model does not ask for one.'],
    ['a rule for those who disagree', 'ground-rules', 'ground rule R "A vote against gives its reason" { about: decision-making }', 'On those who disagree it states: “A vote against gives its reason”.'],
    ['a rule in quotation marks without a second full stop', 'ground-rules', 'ground rule R "Who objects says so first." { about: decision-making }', 'On those who disagree it states: “Who objects says so first”.'],
    ['a few topics of rules by name', 'ground-rules', 'ground rule R "R" { about: decision-making, inclusion }', 'The charter states 1 ground rule, on decision making and inclusion.'],
    ['many topics of rules by their number, and all of them', 'ground-rules', 'ground rule R "R" { about: decision-making, inclusion, conduct, listening }\nground rule S "S" { about: evidence, agenda, review, conduct }', 'The charter states 2 ground rules. They cover 7 topics: decision making, inclusion, conduct, listening, evidence, agenda and review.'],
    ['the only member, who holds a role', 'defined-roles', 'forum F "F" { members: Boats }\nrole C "Clerk" { held by: Boats  duty: "writes" }', 'It states a role or another part for everyone that it names with a vote.'],
    ['a paper with rules that was not at hand', 'ground-rules', 'source C "Covenant" { kind: agreement  read: none }\nground rule R "We speak openly" { about: conduct }', '“Covenant” was not at hand, and may hold more.'],
    ['an open application', 'inclusiveness', 'forum F "F" { members: Boats  membership: by-application because "anyone who fishes" }\ndecision D "D" { affects: Boats  taken by: F }', 'People can apply to join “F” (“anyone who fishes”).'],
    ['the only one affected, by name', 'inclusiveness', 'forum F "F" { members: Boats }\ndecision D "D" { affects: Boats  taken by: F }', 'Boat owners take part in deciding “D”.'],
    ['professions with seats', 'inclusiveness', 'forum F "F" { members: Boats 2 seats }\nseat S "S" { on: F  number: 2  held by: Boats  profession: medical, nursing }\ndecision D "D" { affects: Boats  taken by: F }', '“F” keeps seats for these professions: medical and nursing.'],
    ['those without a vote who have no role', 'defined-roles', 'forum F "F" { members: Boats  without vote: Agency }\nrole C "Clerk" { held by: Boats  duty: "writes" }', 'It does not state what the agency, who sits in a forum without a vote, does there.'],
    ['a list of seats that goes on', 'collective-forum', 'forum F "F" { members: Boats, Anglers  without vote: Agency because "and others"  decides by: consensus  meets: yearly }', '“F” has at least 3 seats, 2 with a vote, decides by consensus and meets yearly.'],
    ['seats on which the documents differ', 'collective-forum', 'forum F "F" { members: Boats 2 seats, Anglers  papers differ: "9 or 8"  decides by: consensus }', '“F” has 3 seats by this charter’s count (its documents differ on it) and decides by consensus; the charter does not state how often it meets.'],
    ['that nobody is named on a forum', 'collective-forum', 'forum F "F" { members: Boats  decides by: consensus  meets: yearly }\nforum G "G" { reports to: F }', 'The charter does not state the members of “G”.'],
    ['minutes that go to the members, and not that they are kept from others', 'transparency', 'forum F "F" { members: Boats  minutes: members-only }', 'The minutes of “F” go to the members; the charter names nobody else who can read them.'],
    ['no minutes where the charter says so', 'transparency', 'forum F "F" { members: Boats  minutes: none }', 'The charter says that no minutes of “F” are kept or sent out.'],
    ['a record, and no minutes, of those who work in writing', 'transparency', 'forum F "F" { members: Boats  setting: written  minutes: published "in the repository" }', 'The record of “F” is published (“in the repository”).'],
    ['work that anyone can follow, and no meetings, of those who work in writing', 'transparency', 'forum F "F" { members: Boats  meets: asynchronously  open to public: yes }', 'Anyone can follow the work of “F”.'],
    ['those who recommend a decision, and not that they only advise', 'inclusiveness', 'forum F "F" { members: Boats  authority: recommends }\ndecision D "D" { affects: Boats  recommended by: F  taken by: Agency }', 'The agency decides on “D”, and those affected are part of the recommendation: Boat owners.'],
    ['a recommendation in the words of the charter', 'inclusiveness', 'forum F "F" { members: Boats }\ndecision D "D" { affects: Boats  recommended by: F because "it approves what goes on."  taken by: Agency }', 'The agency decides on “D”, and those affected are part of the recommendation (“it approves what goes on”): Boat owners.'],
    ['a holder in words, who may be a member', 'defined-roles', 'forum F "F" { members: Boats  chair: C }\nrole C "Chair" { held by: "one of the members" }', 'It describes who holds “Chair” (“one of the members”).'],
    ['a chair without leaders', 'leadership', 'forum F "F" { members: Boats  chair: C }\nrole C "Chair" { held by: "one of the members"  chosen how: election }', 'The charter names no leader apart from the chair.'],
    ['commitments that may be in a paper that was not at hand', 'commitment', 'source C "Covenant" { kind: agreement  read: none }', '“Covenant” was not at hand, and may record some.'],
    ['a plan of long ago with its year', 'intermediate-outcomes', 'forum F "F" { members: Boats, Anglers }\ndecision D "The plan" { about: planning  taken by: F  stage: decided  decided on: 2018-08-08 }', 'The partners took a decision on planning together in 2018: “The plan”.'],
    ['a duty that a forum owes itself', 'sedimented-governance', 'forum F "F" { members: Boats }\nobligation O "Reports" { owed by: F  owed to: Agency  mode: hierarchy }', 'The charter names 1 duty that comes from other ways of governing: “Reports”. It is a duty of “F” itself to the agency.'],
    ['priorities from elsewhere', 'sedimented-governance', 'priority A "A" { origin: national }\npriority B "B" { origin: local }', '1 of 2 priorities was set at a wider level.'],
])('an assessment states %s', (_, condition, text, says) => {
    expect(saidOf(text, condition)).toContain(says);
});

it('gives nobody a vote by a seat in a group within the forum where they have none', () => {
    const text = 'forum F "F" { members: Boats, Anglers  without vote: Agency }\nforum G "G" { part of: F  members: Boats, Agency }\nrole C "Clerk" { held by: Boats, Anglers  duty: "writes" }';
    expect(saidOf(text, 'defined-roles')).toContain('It states a role or another part for everyone that it names with a vote.');
});

it.each([['[@S "1"; @S "2"]', 'passage'], ['[@S "1"; @T "2"]', 'document'], ['[@S]', 'document']])('what to do first where %s differ is to agree which %s is right', (cited, which) => {
    const { workspace, uri } = checkText(`${head}source S "S"\nsource T "T"\nforum F "F" { members: Boats, Anglers  papers differ: "7 days or none" ${cited} }`);
    expect(JSON.stringify(assess(inspect(workspace, uri, { today })!)!.nextSteps)).toContain(`gree which ${which} is right, and correct the other`);
});

it('counts it for a partnership that partners take turns in the chair, and half for it that a chair is chosen otherwise', () => {
    const leading = (how: string) => {
        const { workspace, uri } = checkText(`${head}forum F "F" { members: Boats, Anglers  chair: C }\nrole C "Chair" { held by: "a member"  chosen by: Boats, Anglers  chosen how: ${how} }`);
        return assess(inspect(workspace, uri, { today })!)!.conditions.find(({ id }) => id === 'leadership')!.facts.map(({ bearing }) => bearing);
    };
    expect([leading('nomination-in-turn'), leading('election')]).toEqual([['missing', 'stated'], ['missing', 'partly']]);
});

it('holds it against nobody that an office is named and not its holder', () => {
    expect(saidOf('forum F "F" { members: Boats  chair: C }\nrole C "Chair" { held by: "one of the members"  chosen how: election  duty: "guides" }\nrole W "Clerk" { held by: Boats  duty: "writes" }', 'defined-roles')[0]).toBe('no concern found');
});

it.each([['open', 'Ask the partners how much power each has, how much reason each has to take part, how far they trust each other and what their history is, in a short survey,'], ['by-invitation', 'what their history is, each alone or in a short survey,']])('asks those of a forum whose membership is %s as they can be reached', (membership, says) => {
    const { workspace, uri } = checkText(`${head}forum F "F" { members: Boats, Anglers  membership: ${membership} }`);
    expect(assess(inspect(workspace, uri, { today })!)!.toAsk).toContain(says);
});

it.each([['open', 'Anglers: agree who speaks for them'], ['by-invitation', 'Anglers: agree on a seat for them, or on someone who speaks for them']])('advises a seat for those who are served only where there are seats: membership %s', (membership, step) => {
    const { workspace, uri } = checkText(`partnership P "P" { stage: agreed  serves: Anglers }\nstakeholder Boats "Boat owners" { sector: fisheries }\nstakeholder Anglers "Anglers"\nforum F "F" { members: Boats  membership: ${membership} }\nforum G "G" { part of: F }`);
    expect(assess(inspect(workspace, uri, { today })!)!.nextSteps.map(each => each.do)).toContain(step);
});
