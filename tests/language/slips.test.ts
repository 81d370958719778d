import { describe, expect, it } from 'vitest';
import { applyFix, checkText, errorsIn } from '../support/check.js';

/** What people write who never programmed: one slip is one message, at its place, and what stands beside it is still checked. */
const slips: readonly (readonly [name: string, text: string, errors: readonly string[]])[] = [
    ['a colon after because', `stakeholder A { power: high
 incentive: strong because: "it pays" }`, ['2:20 because: → Write the reason without a colon: because "…".']],
    ['a colon after because, on a line of its own', `stakeholder A {
    power: high
    because: "it pays"
    incentive: strong
}`, ['3:5 because: → Write the reason without a colon: because "…".']],
    ['a colon after because, and no quotation marks', `stakeholder A {
    power: high because: it pays
}`, ['2:17 because: it pays → Write the reason without a colon, and in quotation marks: because "…".']],
    ['a reason before any value', `stakeholder A {
    because: "x"
    power: high
}`, ['2:5 because → Write a reason after the value that it is for, and without a colon: because "…".']],
    ['a colon after within', `partnership P { mandate: statutory }
forum F { minutes: published within: 10 days }`, ['2:30 within: → Write “within” without a colon.']],
    ['a colon after including', 'forum F { quorum: 5 including: chair }', ['1:21 including: → Write “including” without a colon.']],
    ['a colon after says', 'stakeholder A { power: low [@jones-2023 says: "x"] }', ['1:41 says: → Write “says” without a colon.']],
    ['a colon after every', 'forum F { meets: every: 6 weeks }', ['1:18 every: → Write “every” without a colon.']],
    ['a colon after from', 'partnership P { period: from: 2026-04-01 }', ['1:25 from: → Write “from” without a colon.']],
    ['a colon after import', 'import: "a.concordat"', ['1:1 import: → Write “import” without a colon.', '1:9 "a.concordat" → There is no file “a.concordat” here. Check the path, which starts from the folder of this file.']],
    ['a colon after a keyword', 'stakeholder: A { power: high }', ['1:1 stakeholder: → Write “stakeholder” without a colon.']],
    ['a colon after a keyword, before a name and a title', 'stakeholder: Council "Council" { power: high }', ['1:1 stakeholder: → Write “stakeholder” without a colon.']],
    ['a colon after a name', 'stakeholder Council: "The Council" { power: high }', ['1:13 Council: → Write “Council” without a colon.']],
    ['no value before the closing brace', `stakeholder A {
    power: high
    incentive:
}`, ['3:5 incentive: → A value is missing after “incentive:”. Write none, weak, moderate or strong.']],
    ['no value before the next line', `stakeholder A {
    power:
    incentive: strong
}`, ['2:5 power: → A value is missing after “power:”. Write none, low, moderate or high.']],
    ['no value on several lines', `stakeholder A {
    sector:
    power:
    incentive:
}`, ['2:5 sector: → A value is missing after “sector:”. Write a sector, such as patients-and-public.', '3:5 power: → A value is missing after “power:”. Write none, low, moderate or high.', '4:5 incentive: → A value is missing after “incentive:”. Write none, weak, moderate or strong.']],
    ['two lines with mistakes of their own', `stakeholder A {
    incentive: very strong.
    power: low because money
}`, ['2:16 very strong → “very strong” is written “strong” in a charter.', '2:27 . → Remove the full stop. Only text in quotation marks has full stops.', '3:16 because money → Put the reason in quotation marks: because "…".']],
    ['full stops after values', `stakeholder A {
    incentive: strong.
    power: high.
}`, ['2:22 . → Remove the full stop. Only text in quotation marks has full stops.', '3:16 . → Remove the full stop. Only text in quotation marks has full stops.']],
    ['a full stop after a text', `role R "R" {
    duty: "Keeps it.".
}`, ['2:22 . → Remove the full stop. Only text in quotation marks has full stops.']],
    ['a full stop after a brace', `stakeholder A { power: high }.
stakeholder B`, ['1:30 . → Remove the full stop. Only text in quotation marks has full stops.']],
    ['commas at the ends of lines', `stakeholder A {
    power: high,
    incentive: strong,
}`, ['2:16 , → Remove the comma before “incentive”. Commas only separate the values of a list.', '3:22 , → Remove the comma. Commas only separate the values of a list.']],
    ['no colon', `stakeholder A {
    power high
    incentive: strong
}`, ['2:5 power → A colon is missing after “power”: write “power: …”.']],
    ['no colon on two lines', `stakeholder A {
    power high
    incentive strong
}`, ['2:5 power → A colon is missing after “power”: write “power: …”.', '3:5 incentive → A colon is missing after “incentive”: write “incentive: …”.']],
    ['a title without its closing quotation mark', `stakeholder A "Acute {
    power: high
}`, ['1:15 "Acute { → The closing quotation mark is missing.']],
    ['a text without its closing quotation mark', `role R "R" {
    duty: "Keeps it
    term: 2 years
}`, ['2:11 "Keeps it → The closing quotation mark is missing.']],
    ['a capital letter in a keyword', `Stakeholder A {
    power: high
}`, ['1:1 Stakeholder → A charter has no “Stakeholder”. Did you mean “stakeholder”?']],
    ['capital letters in properties and values', `stakeholder A {
    Power: High
    Depends On: A
}`, ['2:5 Power → A stakeholder has no “Power”. Did you mean “power”?', '2:12 High → “High” is not a level. Did you mean “high”?', '3:5 Depends On → A stakeholder has no “Depends On”. Did you mean “depends on”?']],
    ['curly quotation marks, also where none belong', `stakeholder A “Acute” {
    power: “high”
}`, ['2:12 “high” → “power” needs a word without quotation marks, not the text “high”.']],
    ['single curly quotation marks', `stakeholder A ‘Acute’ {
    power: high
}`, ['1:15 ‘Acute’ → Use double quotation marks around text: "…" or “…”.']],
    ['a title without quotation marks', `stakeholder A Acute Trust {
    power: high
}`, ['1:13 A Acute Trust → A name is one word. Write “AAcuteTrust”, then its title in quotation marks.']],
    ['a title without a name', `stakeholder "Acute Trust" {
    power: high
}`, ['1:1 stakeholder → A stakeholder needs a name after “stakeholder”, by which the charter can refer to it.']],
    ['a text without quotation marks', `partnership P {
    purpose: better care for all
    stage: draft
}`, ['2:14 better care for all → “better care for all” is text, so it needs quotation marks.']],
    ['two values with “and”', `stakeholder A
stakeholder B
forum F {
    members: A and B
    decides by: consensus
}`, ['4:14 A and B → “A and B” is written “A, B” in a charter.']],
    ['no closing brace', `stakeholder A {
    power: high

stakeholder B {
    power: low
}`, ['2:16  → The closing brace “}” is missing here.']],
    ['a value on the next line, which is right', `stakeholder A {
    power:
        high
    incentive: strong
}`, []],
    ['an unknown property', `stakeholder A {
    colour: blue
    power: high
}`, ['2:5 colour → A stakeholder has no “colour”. It can have “sector”, “part of”, “represents”, “participation”, “power”, “resources”, “incentive”, “depends on” or “could go elsewhere to”.']],
    ['an unknown property of two words', `stakeholder A {
    email address: "info@council.example"
    power: high
}`, ['2:5 email address → A stakeholder has no “email address”. It can have “sector”, “part of”, “represents”, “participation”, “power”, “resources”, “incentive”, “depends on” or “could go elsewhere to”.']],
    ['a property of another declaration', `stakeholder A {
    meets: monthly
    power: high
}`, ['2:5 meets → A stakeholder has no “meets”. It belongs in a forum or a dialogue.']],
    ['American spelling', `forum F {
    meets: monthly
    centre: "x"
}
partnership P { kind: program }`, ['3:5 centre → A forum has no “centre”.', '5:23 program → “program” is not a kind of partnership. The reference lists the words. If it is a word of your own, add it with its meaning under “terms” in the settings file, concordat.json, and Concordat will accept it.']],
    ['an accent, in a name and in a value', `stakeholder Café "Café" {
    power: élevé
}`, ['2:12 élevé → “élevé” is not a level. It is one of none, low, moderate or high.']],
    ['an e-mail address', `stakeholder A {
    represents: info@council.example
    power: high
}`, ['2:17 info@council.example → Put the address in quotation marks: "info@council.example".']],
    ['a date in words', `small win W {
    due: 1 April 2027
}`, ['2:10 1 April 2027 → “1 April 2027” is written “2027-04-01” in a charter.']],
    ['a date in more words', `small win W {
    due: the 1st of April 2027
}`, ['2:10 the 1st of April 2027 → “the 1st of April 2027” is written “2027-04-01” in a charter.']],
    ['a month instead of a date', `small win W {
    due: April 2027
}`, ['2:10 April 2027 → Write the day too: year, month and day, such as 2027-04-01.']],
    ['a date with slashes', `small win W {
    due: 01/04/2027
}`, ['2:10 01/04/2027 → “01/04/2027” is not read as a date. Write year, month and day, such as 2027-04-01.']],
    ['percentages and shares in words', `forum F {
    threshold: seventy-five percent
    quorum: two thirds
}`, ['2:16 seventy-five percent → “seventy-five percent” is written “75%” in a charter.', '3:13 two thirds → “two thirds” is written “2/3” in a charter.']],
    ['percent as a word', `forum F {
    threshold: 75 percent
    quorum: 75 per cent
}`, ['2:16 75 percent → “75 percent” is written “75%” in a charter.', '3:13 75 per cent → “75 per cent” is written “75%” in a charter.']],
    ['a word that strengthens another', `stakeholder A {
    incentive: very strong
}`, ['2:16 very strong → “very strong” is written “strong” in a charter.']],
    ['a name with an apostrophe', `stakeholder St Mary's {
    power: high
}`, [`1:13 St Mary's → A name is one word. Write “StMarys”, then its title in quotation marks.`]],
    ['a name with a mark', `stakeholder Health&Care "x" {
    power: high
}`, ['1:13 Health&Care → A name has only letters, digits, “-” and “_”. Write “HealthCare”.']],
    ['an equals sign', `stakeholder A {
    power = high
}`, ['2:5 power → A colon is missing after “power”: write “power: …”.', '2:10  = → Write a colon here, not “=”.']],
    ['dashes before lines', `stakeholder A {
    - power: high
    - incentive: strong
}`, ['2:5 - → Remove “-”. A line of a charter starts with a word.', '3:5 - → Remove “-”. A line of a charter starts with a word.']],
    ['a bullet', `stakeholder A {
    • power: high
}`, ['2:5 • → Remove “•”. A line of a charter starts with a word.']],
    ['round brackets for braces', `stakeholder A (
    power: high
)`, ['1:15 ( → Use curly brackets around what is said of it: “{” at the beginning and “}” at the end.']],
    ['a brace too many', `stakeholder A {
    power: high
}
}`, ['4:1 } → This closing brace “}” has no opening brace.']],
    ['a slash between values', `stakeholder A
stakeholder B
forum F {
    members: A / B
}`, ['4:16 / → Put a comma between two values.']],
    ['an amount and a time in words', `trust building {
    cost: 5000 pounds
    time: six months
}`, ['2:11 5000 pounds → “5000 pounds” is written “£5,000” in a charter.', '3:11 six months → “six months” is written “6 months” in a charter.']],
    ['thousands as k', `trust building {
    cost: £5k
}`, ['2:11 £5k → “£5k” is written “£5,000” in a charter.']],
    ['no braces at all', `stakeholder A
    power: high
    incentive: strong`, ['2:5 power → Put what is said of A in braces: “{” before it, and “}” after it.']],
    ['dots and question marks for values', `stakeholder A {
    power: ...
    incentive: ?
}`, ['2:12 ... → “...” is no value. Write "…" where you do not know yet what belongs there.', '3:16 ? → “?” is no value. Write "…" where you do not know yet what belongs there.']],
    ['a sentence outside of everything', `The council is the lead partner.
stakeholder A`, ['1:1 The → “The” cannot be used here. Each part of a charter starts with a word such as “stakeholder” or “forum”.']],
    ['a reason in brackets', `stakeholder A {
    power: high (because of money)
}`, ['2:17 (because of money) → Write a reason as because "…", and a remark as a comment after “//”.']],
    ['a comment with a hash', `stakeholder A {
    # a comment
    power: high
}`, ['2:5 # → “#” cannot be used here. Start a comment with “//”.']],
    ['a comment of HTML', `stakeholder A {
    <!-- a comment -->
    power: high
}`, ['2:5 <!-- a comment --> → Write a comment after “//”, or between “/*” and “*/”.']],
    ['a colon after because inside of a list', `stakeholder A
stakeholder B
commitment { by: A because: "x", B }`, ['3:20 because: → Write the reason without a colon: because "…".']],
    ['a sentence without quotation marks', `partnership P {
    purpose: better care.
    stage: draft
}`, ['2:14 better care. → “better care.” is text, so it needs quotation marks.']],
    ['a word of text with a full stop', `partnership P {
    stage: draft
    purpose: care.
}`, ['3:14 care. → “care.” is text, so it needs quotation marks.']],
    ['a remark in brackets', `forum F {
    meets: monthly (usually)
    decides by: consensus
}`, ['2:20 (usually) → Write a reason as because "…", and a remark as a comment after “//”.']],
    ['five lines with mistakes of their own', `stakeholder A {
    power high
    incentive: very strong.
    resources:
    because: "it pays",
}`, ['2:5 power → A colon is missing after “power”: write “power: …”.', '3:16 very strong → “very strong” is written “strong” in a charter.', '3:27 . → Remove the full stop. Only text in quotation marks has full stops.', '4:5 resources: → A value is missing after “resources:”. Write none, low, moderate or high.', '5:5 because: → Write the reason without a colon: because "…".', '5:23 , → Remove the comma. Commas only separate the values of a list.']],
    ['a sentence among the properties', `stakeholder A {
    power: high
    The council is important.
    incentive: strong
}`, ['3:5 The council is important. → Write a remark as a comment: start the line with “//”.']],
    ['a keyword and a name without a space', `stakeholderA {
    power: high
}`, ['1:1 stakeholderA → A charter has no “stakeholderA”. Did you mean “stakeholder”?']],
    ['a title without its opening quotation mark', `stakeholder A Acute Trust" {
    power: high
}`, ['1:13 A Acute Trust" → A name is one word. Write “AAcuteTrust”, then its title in quotation marks.']],
    ['a text without its opening quotation mark', `role R "R" {
    duty: Keeps it"
    term: 2 years
}`, ['2:11 Keeps it" → “Keeps it” is text, so it needs quotation marks.']],
    ['a reason without quotation marks', `stakeholder A
stakeholder B
relationship {
    between: A, B
    history: conflict because they fought over beds
    trust: low
}`, ['5:23 because they fought over beds → Put the reason in quotation marks: because "…".']],
    ['a keyword in the plural', `stakeholders A {
    power: high
}`, ['1:1 stakeholders → A charter has no “stakeholders”. Did you mean “stakeholder”?']],
    ['two colons', `stakeholder A {
    power:: high
}`, ['2:11 : → “:” is not a value. Write a word, a name, a date, an amount, or text in quotation marks.']],
    ['a share without its sign', `forum F {
    threshold: 75
}`, ['2:16 75 → “75” is written “75%” in a charter.']],
    ['a citation without its closing bracket', `stakeholder A {
    power: low [@jones-2023
    incentive: strong
}`, ['2:16 [@jones-2023 → The closing bracket “]” is missing.']],
    ['a citation without its sign', `stakeholder A {
    power: low [jones-2023]
    incentive: strong
}`, ['2:16 [jones-2023] → Write “@” before the key of a source: [@jones-2023].']],
];

it.each(slips)('%s', (_, text, errors) => expect(errorsIn(text)).toEqual(errors));

describe('what is put right by its fixes', () => {
    /** The text after one fix of every error that has one, from the last to the first. */
    const fixed = (text: string): string => {
        const { findings, uri } = checkText(text);
        return findings.filter(({ severity }) => severity === 'error').toReversed().reduce((now, finding) => {
            const [fix] = finding.fixes();
            return fix ? applyFix(now, uri, fix) : now;
        }, text);
    };

    it.each(slips.filter(([, text]) => checkText(text).findings.some(({ rule, fixes }) => rule === 'syntax-error' && fixes().length > 0)))('%s: has no mistake of syntax left', (_, text) => {
        const left = (now: string) => checkText(now).findings.filter(({ rule, fixes }) => rule === 'syntax-error' && fixes().length > 0).length;
        expect(left(fixed(fixed(text)))).toBe(0);
    });
});
