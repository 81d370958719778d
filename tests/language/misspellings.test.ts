import { expect, it } from 'vitest';
import { checkText, errorsIn } from '../support/check.js';

it.each<[string, string, string[]]>([
    ['misspelt values of closed lists', `stakeholder A
forum F {
    members: A
    meets: quaterly
    setting: onlin
    quorum: majorty
}
partnership P { review: yerly }`, ['4:12 quaterly → “quaterly” is written “quarterly” in a charter.', '5:14 onlin → “onlin” is not a setting. Did you mean “online”?', '6:13 majorty → “majorty” is written “majority” in a charter.', '8:25 yerly → “yerly” is written “yearly” in a charter.']],
    ['misspelt words in values of several words', `forum F {
    meets: at least quaterly
    threshold: 2/3 of those presnt
    quorum: 5 includng chair
}
role R "R" {
    term: 2 yeers
    limit: 2 trems
}
small win W { due: 1 Apil 2027 }`, ['2:12 at least quaterly → “at least quaterly” is written “at least quarterly” in a charter.', '3:16 2/3 of those presnt → “2/3 of those presnt” is written “2/3 of those present” in a charter.', '4:13 5 includng chair → “5 includng chair” is written “5 including chair” in a charter.', '7:11 2 yeers → “2 yeers” is written “2 years” in a charter.', '8:12 2 trems → “2 trems” is written “2 terms” in a charter.', '10:20 1 Apil 2027 → “1 Apil 2027” is written “2027-04-01” in a charter.']],
    ['words that mean nothing, however alike', `forum F {
    meets: wekly montly
    quorum: yearly
}`, ['2:12 wekly → “wekly” is written “weekly” in a charter.', '2:18 montly → “montly” cannot be used before “quorum”. A colon or a comma may be missing.', '3:13 yearly → “quorum” needs a number such as 5, a share such as 50%, or majority; you can add who must be there, such as 5 including chair, not “yearly”.']],
    ['a value of two words before a line with a misspelt property', `stakeholder A {
    power: quite hgh
    incentiv: strong
}
forum F {
    meets: every quarter
    seting: online
}`, ['2:12 quite hgh → “quite hgh” is written “high” in a charter.', '3:5 incentiv → A stakeholder has no “incentiv”. Did you mean “incentive”?', '6:12 every quarter → “every quarter” is written “quarterly” in a charter.', '7:5 seting → A forum has no “seting”. Did you mean “setting”?']],
    ['a word too many before a line with a property under another name', `stakeholder A
forum F {
    decides by: big majority
    deputy chair: A
}`, ['3:17 big → “big” is not a way to decide. It is one of consensus, consensus-then-majority, consensus-then-supermajority, unanimity, majority, supermajority, delegation or chair.', '3:21 majority → “majority” cannot be used before “deputy chair”. A colon or a comma may be missing.', '4:5 deputy chair → “deputy chair” is written “vice chair” in a charter.']],
    ['a property without its colon before a line with a misspelt one', `stakeholder A {
    resorces low
    incentiv: strong
}`, ['2:5 resorces low → “resorces low” cannot be used before “incentiv”. A colon or a comma may be missing.', '3:5 incentiv → A stakeholder has no “incentiv”. Did you mean “incentive”?']],
    ['a property over two lines, which is right', `stakeholder A {
    depends
    on: A
}`, []],
])('%s', (_, text, errors) => expect(errorsIn(text)).toEqual(errors));

it.each([
    ['forum F { meets: quaterly }', 'Write “quarterly” instead', true],
    ['forum F { meets: every 6 weks }', 'Write “every 6 weeks” here', true],
    ['trust building { time: 10 workng dys }', 'Write “10 working days” here', true],
    ['forum F { threshold: 75 precent }', 'Write “75%” here', false],
    ['partnership P { period: 2026 untill 2027 }', 'Write “2026-01-01 to 2027-12-31” here', false],
])('a misspelt value has a fix, which is made unasked where nothing else can be meant: %s', (text, title, isSure) => {
    const fixes = checkText(text).findings.filter(({ severity }) => severity === 'error').flatMap(finding => finding.fixes());
    expect(fixes.map(fix => [fix.title, fix.keepsMeaning])).toEqual([[title, isSure]]);
});
