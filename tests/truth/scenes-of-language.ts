import type { RuleId } from '../../language/generated/rule-ids.js';
import type { Scene } from '../support/scene.js';

const head = 'partnership P "P" { stage: agreed }\nstakeholder A "A"\nstakeholder B "B"\nstakeholder C "C"\n';
const forum = (more: string, members = 'A 2 seats, B') => `${head}forum F "F" { members: ${members}  ${more} }\n`;

// ---- A charter that cites a document, and what was confirmed of it ----

const document = `# Constitution

1.1 The Board shall meet at least four times a year.

1.2 The quorum shall be one half of the voting members.

1.3 Papers are sent to members five days before a meeting.
`;
const long = '\n1.4 Each member shall have one vote on every motion, all votes are counted in the open before the chair and the clerk sign the minutes, and they are sent out within ten days of the meeting at which the motion was put.\n';
const citing = (value = '50% of voting members', cite = '"1.2"', file = 'constitution.md') => `source Constitution "Constitution" { file: "${file}"  read: whole }\n${head}forum F "F" {\n    members: A, B\n    meets: at least 4 times a year [@Constitution "1.1"]\n    quorum: ${value} [@Constitution ${cite}]\n}\n`;
const cited = (changed: string, text = citing()): Scene => ({ text, documents: { 'constitution.md': changed }, confirmed: { text: citing(), documents: { 'constitution.md': document } } });
const quoting = citing('50% of voting members', '"1.2" says "one half of the voting members"');

const drifts: Readonly<Record<string, Scene>> = {
    'all is as it was confirmed': cited(document),
    'nobody has confirmed anything, and no one asks': { text: citing(), documents: { 'constitution.md': document } },
    'nobody has confirmed anything, and the project asks': { text: citing(), documents: { 'constitution.md': document }, configuration: { rules: { 'citation-unconfirmed': 'warning' } } },
    'something else was confirmed': cited(document, citing('2 voting members')),
    'one of two was confirmed': { text: citing(), documents: { 'constitution.md': document }, confirmed: { text: citing('50% of voting members', '"1.2"').replace('[@Constitution "1.2"]', ''), documents: { 'constitution.md': document } } },
    'a clause that is not there, and was not confirmed': { text: citing('50% of voting members', '"9"'), documents: { 'constitution.md': document }, confirmed: { text: head, documents: {} } },
    'a word that turns it': cited(document.replace('one half', 'one third')),
    'a word that turns it, where the words are quoted': { ...cited(document.replace('one half', 'one third'), quoting), confirmed: { text: quoting, documents: { 'constitution.md': document } } },
    'many words that turn it': cited(document.replace('The quorum shall be one half of the voting members.', 'The quorum may be two thirds or not fewer than 5 members unless none of the members is absent.')),
    'many words that turn a long clause': { text: citing('50% of voting members', '"1.4"'), documents: { 'constitution.md': `${document}${long.replace('shall have one', 'may have two').replace('all votes', 'no votes').replace('and the clerk', 'or the clerk').replace('ten days', 'twelve days')}` }, confirmed: { text: citing('50% of voting members', '"1.4"'), documents: { 'constitution.md': `${document}${long}` } } },
    'other words': cited(document.replace('The quorum shall be one half', 'At a meeting the quorum shall be one half')),
    'other words, where they are quoted': { ...cited(document.replace('half of the voting members', 'half of those members who vote'), quoting), confirmed: { text: quoting, documents: { 'constitution.md': document } } },
    'other words around those that are quoted': { ...cited(document.replace('The quorum shall', 'At a meeting the quorum shall'), quoting), confirmed: { text: quoting, documents: { 'constitution.md': document } } },
    'quoted words that were not confirmed': { text: citing('50% of voting members', '"1.2" says "two halves of the voting members"'), documents: { 'constitution.md': document }, confirmed: { text: head, documents: {} } },
    'another number': cited(document.replace('1.2 ', '1.4 ').replace('1.3 ', '1.2 ')),
    'gone': cited(document.replace(/1\.2.*\n/, '')),
    'gone, and a clause like it': cited(document.replace('1.2 The quorum shall be one half of the voting members.', '1.2 The chair presides.\n\n1.4 The quorum of any meeting shall be one half of the members.')),
    'gone, where no clause is cited': { text: citing('50% of voting members', 'says "The quorum shall be one half of the voting members"'), documents: { 'constitution.md': document.replace('1.2 The quorum shall be one half of the voting members.', '1.4 The quorum of any meeting shall be one half of the members.') }, confirmed: { text: citing('50% of voting members', 'says "The quorum shall be one half of the voting members"'), documents: { 'constitution.md': document } } },
    'another file, with both': { ...cited(document, citing('50% of voting members', '"1.2"', 'new.md')), documents: { 'new.md': document } },
    'another file, with one of the two': { ...cited(document, citing('50% of voting members', '"1.2"', 'new.md')), documents: { 'new.md': document.replace('one half', 'one third') } },
    'another file, with neither': { ...cited(document, citing('50% of voting members', '"1.2"', 'new.md')), documents: { 'new.md': document.replace('one half', 'one third').replace('four times', 'twice') } },
    'another file, of three': { ...cited(document, citing().replace('constitution.md', 'new.md')), documents: { 'new.md': document.replace('one half', 'one third') }, confirmed: { text: citing().replace('members: A, B\n', 'members: A, B [@Constitution "1.3"]\n'), documents: { 'constitution.md': document } } },
    'another file, with two of three': { text: citing('50% of voting members', '"1.2"', 'new.md').replace('members: A, B\n', 'members: A, B [@Constitution "1.3"]\n'), documents: { 'new.md': document.replace('one half', 'one third') }, confirmed: { text: citing().replace('members: A, B\n', 'members: A, B [@Constitution "1.3"]\n'), documents: { 'constitution.md': document } } },
    'another file, with the only one': { text: citing('50% of voting members', '"1.2"', 'new.md').replace(' [@Constitution "1.1"]', ''), documents: { 'new.md': document }, confirmed: { text: citing().replace(' [@Constitution "1.1"]', ''), documents: { 'constitution.md': document } } },
    'another file, without the only one': { text: citing('50% of voting members', '"1.2"', 'new.md').replace(' [@Constitution "1.1"]', ''), documents: { 'new.md': document.replace('one half', 'one third') }, confirmed: { text: citing().replace(' [@Constitution "1.1"]', ''), documents: { 'constitution.md': document } } },
    'the record cannot be read, and the project asks': { text: citing(), documents: { 'constitution.md': document }, confirmed: 'unreadable', configuration: { rules: { 'citation-unconfirmed': 'warning' } } },
    'the record cannot be read': { text: citing(), documents: { 'constitution.md': document }, confirmed: 'unreadable' },
    'the record cannot be read, and nothing is cited': { text: head, confirmed: 'unreadable' },
};

const surveys = `${head}survey S "Survey" { of: P }\nsurvey T "Other survey" { of: P }\n`;
const library = (text: string) => ({ 'library.concordat': text });
const importing = (text: string) => `import "library.concordat"\n${text}`;

export const languageScenes: Readonly<Partial<Record<RuleId, Readonly<Record<string, string | Scene>>>>> = {
    'citation-unconfirmed': drifts, 'document-replaced': drifts, 'passage-meaning-changed': drifts, 'passage-removed': drifts, 'passage-renumbered': drifts, 'passage-reworded': drifts, 'lock-unreadable': drifts, 'quotation-not-found': drifts,
    'passage-not-found': {
        ...drifts,
        'nothing like it': { text: citing('50% of voting members', '"Schedule Z"'), documents: { 'constitution.md': document } },
    },
    'passage-ambiguous': {
        ...Object.fromEntries([2, 4, 5, 6].map(times => [`${times} times`, { text: citing('50% of voting members', '"1.2"'), documents: { 'constitution.md': Array.from({ length: times }, (_, index) => `# Part ${index + 1}\n\n1.1 It begins.\n\n1.2 It goes on.\n`).join('\n') } }])),
        ...Object.fromEntries([2, 4, 5, 6].map(times => [`${times} times, in parts with numbers`, { text: citing('50% of voting members', '"(a)"'), documents: { 'constitution.md': Array.from({ length: times }, (_, index) => `1.${index + 1} It begins:\n\n(a) here.\n`).join('\n') } }])),
    },
    'document-not-checked': {
        'a file that is not there': { text: `source S "S" { file: "missing.md"  read: whole }\n${head}forum F "F" { members: A, B [@S "1"]  quorum: 50% [@S "2"] }`, documents: { 'missing.md': undefined } },
        'twice': { text: `source S "S" { file: "missing.md"  read: whole }\n${head}forum F "F" { members: A, B [@S "1"]  quorum: 50% [@S "2"] }` },
        'two of them': { text: `source S "S" { file: "missing.md" }\nsource T "T" { file: "other.exe" }\n${head}forum F "F" { members: A, B [@S "1"]  quorum: 50% [@T "2"]  meets: monthly [@T "3"] }` },
        'a file of no kind that is read': { text: `source T "T" { file: "other.exe" }\n${head}forum F "F" { members: A, B  quorum: 50% [@T "2"]  meets: monthly [@T "3"] }` },
    },
    'quorum-beyond-members': {
        'one more than there are': forum('quorum: 4'), 'as many as there are': forum('quorum: 3'), 'one seat': forum('quorum: 2', 'A'),
        'of one member': forum('quorum: 2 with A 3'), 'as many of one member as it has': forum('quorum: 2 with A 2'), 'of one without a seat': forum('quorum: 2 with C 1'),
        'of several together': forum('quorum: 2 with A 2, B 2'), 'of several, each with enough': forum('quorum: 2 with A 2, B 1'),
        'including the chair': forum('chair: A  quorum: 3 including chair'), 'more than there are, including the chair': forum('chair: A  quorum: 4 including chair'),
        'a share': forum('quorum: 50%'), 'a share with one member': forum('quorum: 50% with A 3'), 'a majority': forum('quorum: majority of voting members'),
        'anyone may join': forum('membership: open  quorum: 9'), 'who joins applies': forum('membership: by-application  quorum: 9'),
        'who joins applies, and all seats have a number': forum('membership: by-application  quorum: 9', 'A 2 seats, B 1 seats'), 'who joins is elected': forum('membership: by-election  quorum: 9'),
        'who joins applies, and no members are stated': `${head}forum F "F" { membership: by-application  quorum: 2 }`,
        'no seats are stated': `${head}forum F "F" { quorum: 2 }`, 'no quorum': forum(''),
        'a seat of nobody': `${forum('quorum: 2 with A 3')}seat S "S" { on: F  number: 2 }`, 'a seat of nobody without a vote': `${forum('quorum: 2 with A 3')}seat S "S" { on: F  number: 2  vote: no }`,
        'a seat of somebody in words': `${forum('quorum: 5')}seat S "S" { on: F  number: 1  held by: "an expert" }`,
        'of a leader': `${forum('quorum: 2 with L 1')}leader L "L" { from: A }`, 'of a role': `${forum('quorum: 2 with R 1')}role R "R" { held by: A }`,
        'of a decision': `${forum('')}decision D "D" { taken by: F  quorum: 4 }`, 'that is enough, of a decision': `${forum('')}decision D "D" { taken by: F  quorum: 3 }`,
        'of a decision that two forums take': `${forum('')}forum G "G" { members: A }\ndecision D "D" { taken by: F, G  quorum: 9 }`, 'of a decision that nobody takes': `${forum('')}decision D "D" { quorum: 9 }`,
        'of a decision, of one member': `${forum('')}decision D "D" { taken by: F  quorum: 2 with A 3 }`,
        'text that was not understood': `${head}forum F "F" { members: A, B  quorum: 9  ?? }\nforum G "G" { members: A, B  quorum: 9 }`,
        'text that was not understood, in the forum': `${head}forum F "F" { members: A, B ?? }\ndecision D "D" { taken by: F  quorum: 9 }`,
        'of a decision that was not understood': `${forum('')}decision D "D" { taken by: F  quorum: 9 ?? }`,
        'a member that is not known': forum('quorum: 9', 'A, Zed'), 'other declarations have none': `${head}seat S "S" { number: 2 }\nrole R "R" { held by: A }`,
        'documents differ': forum('quorum: 4  papers differ: "three members, or four"'),
    },
    'unresolved-name': {
        ...Object.fromEntries(['all', 'everybody', 'anyone', 'All', 'Everyone', 'none'].map(word => [`“${word}” binds`, `${head}ground rule G "G" { binds: ${word} }`])),
        ...Object.fromEntries(['all', 'Everyone'].map(word => [`“${word}” convenes`, `partnership P "P" { stage: agreed  convened by: ${word} }\nstakeholder A "A"`])),
        'one slip': `${head}stakeholder Hospital "Hospital"\nforum F "F" { members: Hopsital }`, 'nothing like it': `${head}forum F "F" { members: Wxyz }`,
        'one slip, beside text that was not understood': `${head}stakeholder Hospital "Hospital"\nforum F "F" { members: Hopsital }\n??`, 'nothing like it, beside text that was not understood': `${head}forum F "F" { members: Wxyz }\n??`,
        'one slip, in one that was not understood': `${head}stakeholder Hospital "Hospital" { ?? }\nforum F "F" { members: Hopsital }`,
        'an import that is missing, one slip': { text: importing(`${head}stakeholder Hospital "Hospital"\nforum F "F" { members: Hopsital }`) }, 'an import that is missing, nothing like it': { text: importing(`${head}forum F "F" { members: Wxyz }`) },
        'an import, nothing like it': { text: importing(`${head}forum F "F" { members: Wxyz }`), files: library('stakeholder L "L"') }, 'an import, one slip': { text: importing(`${head}forum F "F" { members: Librray }`), files: library('stakeholder Library "L"') },
        'an import with mistakes, one slip': { text: importing(`${head}forum F "F" { members: Librray }`), files: library('stakeholder Library "L"\n??') },
        'an import with mistakes, nothing like it': { text: importing(`${head}forum F "F" { members: Wxyz }`), files: library('stakeholder Library "L"\n??') },
        'a bibliography, nothing like it': { text: `import "works.bib"\n${head}forum F "F" { members: Wxyz }`, files: { 'works.bib': '' } },
    },
    'unknown-citation': {
        'one slip': `source Minutes "M" { year: 2020 }\n${head}forum F "F" { members: A [@Mintues] }`, 'nothing like it': `${head}forum F "F" { members: A [@wxyz] }`,
        'one slip, beside text that was not understood': `source Minutes "M" { year: 2020 }\n${head}forum F "F" { members: A [@Mintues] }\n??`,
        'an import that is missing, one slip': { text: importing(`source Minutes "M" { year: 2020 }\n${head}forum F "F" { members: A [@Mintues] }`) },
        'an import, one slip': { text: importing(`source Minutes "M" { year: 2020 }\n${head}forum F "F" { members: A [@Mintues] }`), files: library('stakeholder L "L"') },
        'a source': `source Minutes "M" { year: 2020 }\n${head}forum F "F" { members: A [@Minutes] }`, 'a key that is still to be written': `${head}forum F "F" { members: A [@] }`,
    },
    'missing-name': {
        ...Object.fromEntries(['a', 'an', 'and', 'at', 'by', 'for', 'from', 'in', 'of', 'on', 'or', 'the', 'to', 'with'].map(word => [`“${word}” is no part of a name`, `${head}role "Clerk ${word} Board" { held by: A }`])),
        'it was not understood': `${head}role "Clerk" { held by: A ??`, 'a title without letters': `${head}role "123" { held by: A }`,
    },
    'duplicate-name': {
        'in two libraries': { text: `import "one.concordat"\nimport "two.concordat"\n${head}forum F "F" { members: Shared }`, files: { 'one.concordat': 'stakeholder Shared "One"', 'two.concordat': 'stakeholder Shared "Two"' } },
        'in two libraries, of two kinds': { text: `import "one.concordat"\nimport "two.concordat"\n${head}forum F "F" { members: Shared }`, files: { 'one.concordat': 'stakeholder Shared "One"', 'two.concordat': 'role Shared "Two"' } },
        'in two libraries, the second of which imports the first': { text: `import "one.concordat"\nimport "two.concordat"\n${head}`, files: { 'one.concordat': 'stakeholder Shared "One"', 'two.concordat': 'import "one.concordat"\nstakeholder Shared "Two"' } },
        'in two libraries, the first of which imports the second': { text: `import "one.concordat"\nimport "two.concordat"\n${head}`, files: { 'one.concordat': 'import "two.concordat"\nstakeholder Shared "One"', 'two.concordat': 'stakeholder Shared "Two"' } },
        'in three libraries, one of which imports another': { text: `import "one.concordat"\nimport "two.concordat"\nimport "three.concordat"\n${head}`, files: { 'one.concordat': 'import "three.concordat"\nstakeholder Shared "One"', 'two.concordat': 'stakeholder Shared "Two"', 'three.concordat': 'stakeholder Other "Other"' } },
        'in three libraries': { text: `import "one.concordat"\nimport "two.concordat"\nimport "three.concordat"\n${head}`, files: { 'one.concordat': 'stakeholder Shared "One"', 'two.concordat': 'role One "One"\nrole Two "Two"\nstakeholder Shared "Two"', 'three.concordat': 'role Other "Other"\nstakeholder Shared "Three"' } },
        'in a library and here': { text: importing(`${head}stakeholder Shared "Here"`), files: library('stakeholder Shared "There"') },
        'without a name, in two libraries': { text: `import "one.concordat"\nimport "two.concordat"\n${head}`, files: { 'one.concordat': 'stakeholder "One"\ncommitment { to: "stay" }', 'two.concordat': 'stakeholder "Two"\ncommitment { to: "stay" }' } },
        'twice in one library': { text: importing(head), files: library('stakeholder Shared "One"\nstakeholder Shared "Two"') },
        'three times': `${head}stakeholder A "Again"\nstakeholder A "And again"`,
    },
    'duplicate-property': {
        'word for word': `${head}forum F "F" { members: A, B  members: A, B }`, 'with other spaces': `${head}forum F "F" {\n    members: A, B\n    members:  A,  B\n}`, 'otherwise': `${head}forum F "F" { members: A, B  members: B }`,
    },
    'duplicate-title': {
        'in composed and in decomposed letters': `${head}stakeholder Cafe "Caf\u00e9 of the valley"\nstakeholder House "Cafe\u0301  of the  valley"`, 'with other capitals, spaces and marks': `${head}forum F "The chair\u2019s \u201cgroup\u201d \u2013 north" { members: A }\nforum G " the  Chair's \\"group\\" - North. " { members: A }`,
        'names without titles': `${head}stakeholder valley\nstakeholder Valley`, 'a name that is the title of another': `${head}stakeholder Valley\nstakeholder V "valley"`, 'titles still to be written': `${head}stakeholder D "…"\nstakeholder E "…"`, 'declarations without either': `${head}commitment { by: A }\ncommitment { by: A }`,
        'the same name': `${head}stakeholder A "A"`, 'of two kinds': `${head}forum F "A" { members: A }`, 'sources': `${head}source S "Minutes" { year: 2025 }\nsource T "Minutes" { year: 2025 }`, 'explanations': `${head}explain no-review "Later" { because: "It is planned." }\nexplain role-vacant "Later" { because: "It is planned." }`,
        'of one partner, and of another': `${head}concern One "the loss" { of: A }\nconcern Two "the loss" { of: B }\nconcern Three "the loss" { of: A }`, 'between the same, in another order': `${head}small win One "A plan" { between: A, B }\nsmall win Two "A plan" { between: B, A }`,
        'seats on one forum, and on another': `${head}forum F "F" { members: A }\nforum G "G" { members: A }\nseat One "Resident" { on: F }\nseat Two "Resident" { on: G }\nseat Three "Resident" { on: F }`, 'priorities, four times': `${head}priority W "Home"\npriority X "Home"\npriority Y "home"\npriority Z "HOME"`,
        'in a library and here': { text: importing(`${head}stakeholder Shared "Valley Council"`), files: library('stakeholder Council "Valley Council"') }, 'in a library and here twice': { text: importing(`${head}stakeholder One "Valley Council"\nstakeholder Two "Valley Council"`), files: library('stakeholder Council "Valley Council"') },
        'twice in one library': { text: importing(`${head}forum F "F" { members: One, Two }`), files: library('stakeholder One "Valley Council"\nstakeholder Two "Valley Council"') }, 'twice in one library, and here': { text: importing(`${head}stakeholder Here "Valley Council"`), files: library('stakeholder One "Valley Council"\nstakeholder Two "Valley Council"') },
        ...Object.fromEntries([['both named', 'One, Two'], ['one named', 'One'], ['the other named', 'Two'], ['neither named', 'A']].map(([which, members]) => [`in two libraries, ${which}`, { text: `import "one.concordat"\nimport "two.concordat"\n${head}forum F "F" { members: ${members} }`, files: { 'one.concordat': 'stakeholder One "Valley Council"', 'two.concordat': 'stakeholder Two "Valley Council"' } }])),
        'in two libraries, the second of which imports the first': { text: `import "one.concordat"\nimport "two.concordat"\n${head}forum F "F" { members: One, Two }`, files: { 'one.concordat': 'stakeholder One "Valley Council"', 'two.concordat': 'import "one.concordat"\nstakeholder Two "Valley Council"' } },
        'in two libraries, the first of which imports the second': { text: `import "two.concordat"\nimport "one.concordat"\n${head}forum F "F" { members: One, Two }`, files: { 'one.concordat': 'stakeholder One "Valley Council"', 'two.concordat': 'import "one.concordat"\nstakeholder Two "Valley Council"' } },
        ...Object.fromEntries([['named', 'A, Council'], ['not named', 'A']].map(([which, members]) => [`here and in the wider partnership, ${which}`, { text: `import "county.concordat"\npartnership P "P" { stage: agreed  within: County }\nstakeholder A "A"\nstakeholder Own "Valley Council"\nforum F "F" { members: ${members} }`, files: { 'county.concordat': 'partnership County "County" { stage: agreed }\nstakeholder Council "Valley Council"' } }])),
    },
    'seats-stated-twice': {
        'with a reason and a source of its own': forum('', 'A 2 seats because "by law", B [@jones-2023], A 3 seats because "by size", C'), 'three times': forum('', 'A 2 seats, A 2 seats, B, A'), 'the first of them last': forum('', 'A, A 2 seats'), 'the same number': forum('', 'A 2 seats, B, A 2 seats'), 'no number': forum('', 'A, B, A'),
        'in two lists': forum('without vote: A 3 seats'), 'with a text between': forum('without vote: "Unions", C 2 seats, "Unions", C'), 'two members': forum('', 'A 2 seats, B 2 seats, A 3 seats, B 3 seats'), 'beside everyone': forum('', 'A 2 seats, everyone'), 'other lists': `${head}decision D "D" { affects: A, A }`,
        'the quorum counts the first': forum('quorum: 3', 'A 2 seats, A 5 seats'), 'the quorum would count the second': forum('quorum: 3', 'A 5 seats, A 2 seats'),
    },
    'answer-stated-twice': {
        ...Object.fromEntries(Object.entries({
            'to one question': ['to: rules  in: S', 'to: rules  in: S'], 'to a question that is not known': ['to: xyz  in: S', 'to: xyz  in: S'], 'in no survey': ['to: rules', 'to: rules'], 'in two surveys': ['to: rules  in: S', 'to: rules  in: T'], 'to two questions': ['to: rules  in: S', 'to: heard  in: S'],
            'about one partner': ['to: trust  in: S  about: A', 'to: trust  in: S  about: A'], 'about two partners': ['to: trust  in: S  about: A', 'to: trust  in: S  about: B'], 'about one partner, by another': ['to: trust  in: S  about: A  by: B', 'to: trust  in: S  about: A  by: B'], 'by two partners': ['to: trust  in: S  about: A  by: B', 'to: trust  in: S  about: A  by: C'], 'by one and by all': ['to: trust  in: S  about: A  by: B', 'to: trust  in: S  about: A'],
            'three times': ['to: rules  in: S', 'to: rules  in: S', 'to: rules  in: S'],
        }).map(([why, answers]) => [why, `${surveys}${answers.map(answer => `answer { ${answer}  responses: 9  median: low }\n`).join('')}`])),
        'in a library and here': { text: `import "answers.concordat"\n${head}answer { to: rules  in: S  responses: 9  median: high }`, files: { 'answers.concordat': 'survey S "Survey"\nanswer { to: rules  in: S  responses: 9  median: low }' } },
        'twice in a library': { text: `import "answers.concordat"\n${head}`, files: { 'answers.concordat': 'survey S "Survey"\nanswer { to: rules  in: S  responses: 9  median: low }\nanswer { to: rules  in: S  responses: 9  median: high }' } },
        'in two libraries': { text: `import "one.concordat"\nimport "two.concordat"\n${head}`, files: { 'survey.concordat': 'survey S "Survey"', 'one.concordat': 'import "survey.concordat"\nanswer { to: rules  in: S  responses: 9  median: low }', 'two.concordat': 'import "survey.concordat"\nanswer { to: rules  in: S  responses: 9  median: low }' } },
    },
    'dates-out-of-order': {
        'an open end': 'partnership P "P" { stage: agreed  period: from 2026-09-30 }', 'the same day': 'partnership P "P" { stage: agreed  period: 2026-07-01 to 2026-07-01 }', 'a length': `${head}decision D "D" { consultation: at least 14 days }`,
        'a consultation': `${head}decision D "D" { consultation: 2026-07-02 to 2026-07-01 }`, 'a survey': `${head}survey S "S" { of: P  held: 2026-07-02 to 2026-07-01 }`,
    },
    'explanation-expired': { 'it goes on': `${head}explain no-review { until: 2026-12-31  because: "It is planned." }`, 'it has no end': `${head}explain no-review { because: "It is planned." }`, 'today': `${head}explain no-review { until: 2026-06-01  because: "It is planned." }`, 'other things end': `${head}role R "R" { held by: A }` },
    'explanation-unneeded': {
        'past': `${head}explain role-vacant { until: 2026-01-01  because: "It is." }`, 'of no rule': `${head}explain { because: "It is." }`, 'of a rule that there is not': `${head}explain no-rule { because: "It is." }`, 'of a rule of the language': `${head}explain syntax-error { because: "It is." }`,
        'of a rule that is off': { text: `${head}explain role-vacant { because: "It is." }`, configuration: { rules: { 'role-vacant': 'off' } } }, 'of a former id': `${head}explain forum-captured { because: "It is." }`, 'of one that finds something': `${head}explain no-review { because: "It is." }`,
        'beside text that was not understood': `${head}explain role-vacant { because: "It is." }\n??`,
    },
    'ignore-unneeded': {
        'of a rule that is off': { text: `${head}// concordat-ignore role-vacant: it is\nrole R "R" { held by: A  duty: "it" }`, configuration: { rules: { 'role-vacant': 'off' } } },
        'of a rule that finds something': `${head}// concordat-ignore role-vacant: it is\nrole R "R" { duty: "it" }`, 'of a rule that there is not': `${head}// concordat-ignore no-rule: it is\nrole R "R" { held by: A  duty: "it" }`,
        'of a rule whose findings must be fixed': `${head}// concordat-ignore syntax-error: it is\nrole R "R" { held by: A  duty: "it" }`, 'of a former id': `${head}// concordat-ignore forum-captured: it is\nrole R "R" { held by: A  duty: "it" }`,
    },
    'rule-renamed': {
        'an explanation': `${head}explain forum-captured { because: "It is." }`, 'a comment': `${head}// concordat-ignore forum-captured, role-vacant: it is\nrole R "R" { duty: "it" }`,
        'the new id': `${head}explain weaker-can-be-outvoted { because: "It is." }`, 'no id': `${head}explain { because: "It is." }`, 'another declaration of that name': `${head}role forum-captured "R" { held by: A }`,
    },
    'relationship-too-wide': Object.fromEntries([1, 24, 25, 26, 50, 51].map(count => [`${count} stakeholders`, `partnership P "P" { stage: agreed }\n${Array.from({ length: count }, (_, index) => `stakeholder S${index} "S${index}"\n`).join('')}relationship { between: ${Array.from({ length: count }, (_, index) => `S${index}`).join(', ')}  trust: low }\ntrust building { between: ${Array.from({ length: count }, (_, index) => `S${index}`).join(', ')}  time: 1 year }\n`])),
    'relationship-with-itself': {
        'a win': `${head}small win W "W" { between: A, A }`, 'trust building': `${head}trust building { between: A, B, A }`, 'a name that is not known, twice': `${head}relationship { between: Zed, Zed, A }`, 'none': `${head}relationship { trust: low }`, 'a text twice': `${head}commitment { by: A, A  to: "stay" }`,
    },
    'still-to-be-written': {
        'the reason of an explanation': `${head}explain no-review { because: "…" }`, 'who agreed to an explanation': `${head}explain no-review { because: "It is."  agreed by: "…" }`, 'a reason': `${head}forum F "F" { members: A because "…" }`, 'a title': `${head}forum F "…" { members: A }`, 'a value': `${head}role R "R" { held by: A  duty: "…" }`,
    },
    'threshold-out-of-range': {
        'of a decision': `${head}forum F "F" { members: A }\ndecision D "D" { taken by: F  threshold: 120% }`, 'a quorum': forum('quorum: 101%'), 'all': forum('threshold: 100%'), 'of those present': forum('threshold: 150% of those present'), 'other declarations': `${head}role R "R" { held by: A }\nseat S "S" { number: 200 }`,
    },
    'unexpected-seats': {
        'one': forum('', 'A 1, B'), 'two': forum('', 'A 2, B 1'), 'three': forum('', 'A 2, B 1, C 3'), 'part of one': forum('', 'A 1.5 seats, B'), 'in two forums': `${forum('', 'A 2, B')}forum G "G" { members: A 3 }`,
    },
    'unexpected-value': {
        ...Object.fromEntries([10, 59, 60, 61, 90].map(length => [`${length} letters`, `${head}forum F "F" { members: A  quorum: ${'x'.repeat(length)} }`])), 'dots': `${head}trust building { between: A, B  time: "…" }`, 'nothing': `${head}trust building { between: A, B  time: "" }`,
        'beside a mistake in the same declaration': `${head}forum F "F" { members: A  decides by: "consensus"  ?? }`, 'beside a mistake in another': `${head}forum F "F" { members: A  decides by: "consensus" }\nforum G "G" { members: A ?? }`,
        'beside text that was not understood': `${head}trust building { between: A, B  time: "two years" }\n??`, 'words for a time': `${head}trust building { between: A, B  time: "two years" }`,
        'a title that something of another kind has too': `${head}stakeholder K "Kay"\nforum Z "Kay" { members: A }\nrelationship { between: A, "Kay" }`,
    },
    'unknown-property': {
        'a reason with a colon': `${head}forum F "F" { members: A\n    because: "it is" }`, 'a reason first': `${head}forum F "F" { because: "it is" }`, 'a reason after much space': `${head}forum F "F" { members: A${' '.repeat(98)}because: "it is" }`, 'a reason after more space': `${head}forum F "F" { members: A${' '.repeat(99)}because: "it is" }`, 'a reason after too much space': `${head}forum F "F" { members: A${' '.repeat(100)}because: "it is" }`,
        'of another declaration': `${head}stakeholder D "D" { members: A }`, 'none is like it, and few are there': `${head}concern K "K" { xyz: A }`, 'none is like it, and many are there': `${head}forum F "F" { xyz: A }`,
        ...Object.fromEntries(['source', 'concern', 'relationship', 'dialogue', 'commitment', 'trust building', 'empowerment', 'small win', 'priority', 'obligation', 'measure', 'explain', 'answer', 'survey', 'role', 'stakeholder'].map(kind => [`a property that ${kind} does not have`, `${head}${kind} X { wxyzw: 1 }`])),
        'no colon after it': `${head}stakeholder D "D" { power high incentive: strong }`, 'no colon and no value': `${head}stakeholder D "D" { power incentive: strong }`, 'two words too many': `${head}stakeholder D "D" { power high indeed incentive: strong }`,
    },
    'unknown-term': Object.fromEntries(['forum F "F" { decides by: xyz }', 'stakeholder D "D" { power: xyz }', 'relationship { between: A, B  history: xyz }', 'stakeholder D "D" { sector: xyz }', 'priority X "X" { origin: xyz }', 'decision D "D" { stage: xyz }', 'obligation O "O" { mode: xyz }', 'leader L "L" { standing: xyz }', 'forum F "F" { setting: xyz }', 'leader L "L" { tasks: xyz }', 'leader L "L" { profession: xyz }', 'forum F "F" { membership: xyz }', 'seat S "S" { chosen how: xyz }', 'measure M "M" { counts: xyz }', 'stakeholder D "D" { participation: xyz }', 'empowerment { of: A  kind: xyz }', 'forum F "F" { authority: xyz }', 'ground rule G "G" { about: xyz }'].map(text => [text, `${head}${text}`])),
    'unresolved-import': {
        'one that is no text': { text: importing(head), unreadable: ['library.concordat'] }, 'itself, with mistakes': { text: `import "charter.concordat"\n${head}\n??` }, 'itself': { text: `import "charter.concordat"\n${head}` }, 'one that cannot be read': { text: importing(head), files: library('x'.repeat(5_000_001)) }, 'one with mistakes': { text: importing(head), files: library('??') }, 'one whose import is missing': { text: importing(head), files: library('import "none.concordat"') },
        'another partnership whose import is missing': { text: importing(head), files: library('import "none.concordat"\npartnership Q "Q" { stage: agreed }') }, 'a sound one': { text: importing(head), files: library('stakeholder L "L"') },
    },
    'unused-stakeholder': {
        'while nobody sits anywhere': `${head}forum F "F"`, 'where all seats are stated': `${head}forum F "F" { members: A, B }`, 'a regulator, where all seats are stated': `${head}stakeholder I "I" { sector: regulator }\nforum F "F" { members: A, B, C }`, 'where anyone may join': `${head}forum F "F" { members: A, B  membership: open }`, 'where a library has the forum': { text: importing(head), files: library('forum F "F" { members: L }\nstakeholder L "L"') },
        'only an explanation names it': `${head}explain unused-stakeholder { for: A  because: "It is." }`, 'only an answer names it': `${head}survey S "S" { of: P  held: 2026-03-01 to 2026-03-19  answered: 9  answered by: organisations }\nanswer { to: incentive  in: S  by: A  responses: 1  median: low }`, 'only itself': `${head}stakeholder D "D" { depends on: D }`,
    },
    'file-too-large': { 'it is': { text: 'x'.repeat(5_000_001) } },
    'internal-error': { 'a file that cannot be parsed': { text: `${'partnership P "P" {'.repeat(2)}` } },
};
