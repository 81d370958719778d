import { describe, expect, it } from 'vitest';
import { applyFix, checkText } from '../support/check.js';
import { ignoreFix } from '../../language/check/ignore-fix.js';

const charter = (before: string, head = 'role Secretary "Secretary" {') => `partnership P "P" { convened by: A }
stakeholder A "A"
${before}
${head}
    held by: A
}
`;
const ruleless = 'role-without-duty';
const acceptedIn = (text: string) => checkText(text).findings.filter(({ rule }) => rule === ruleless).map(({ accepted }) => accepted);
const ignored = (reason: string) => [{ by: 'comment', reason }];

describe('a comment lets a finding stand', () => {
    it.each([
        ['on the next line', `// concordat-ignore ${ruleless}: why`, 'why'],
        ['with more or less white space', `//concordat-ignore   ${ruleless} :   why`, 'why'],
        ['over other comments and empty lines', `// concordat-ignore ${ruleless}: why\n// the secretary\n\n/* of the\nboard */`, 'why'],
        ['among other rules', `// concordat-ignore role-vacant, ${ruleless}: why: because`, 'why: because'],
        ['with others above it', `// concordat-ignore ${ruleless}: why\n// concordat-ignore role-vacant: else`, 'why'],
    ])('%s', (_, comment, reason) => {
        expect(acceptedIn(charter(comment))).toEqual(ignored(reason));
    });

    it('on its own line', () => {
        expect(acceptedIn(charter('', `role Secretary "Secretary" { // concordat-ignore ${ruleless}: why`))).toEqual(ignored('why'));
    });
});

describe('a comment does not let stand', () => {
    it.each([
        ['a finding of another rule', '// concordat-ignore role-vacant: why'],
        ['a finding further down', `// concordat-ignore ${ruleless}: why\nstakeholder B "B"`],
        ['a finding without a reason', `// concordat-ignore ${ruleless}`],
        ['a finding with an empty reason', `// concordat-ignore ${ruleless}:   `],
        ['anything in a text', `source S "// concordat-ignore ${ruleless}: why"`],
        ['anything in a comment of several lines', `/* concordat-ignore ${ruleless}: why */`],
        ['anything under a longer word', `// concordat-ignore-all ${ruleless}: why`],
    ])('%s', (_, comment) => {
        expect(acceptedIn(charter(comment))).toEqual([undefined]);
    });
});

it('a comment that is not needed is taken out, and not let stand by another', () => {
    const text = `// concordat-ignore ignore-unneeded: why\n${charter(`// concordat-ignore role-vacant: why`)}`;
    const found = checkText(text).findings.filter(({ rule }) => rule.includes('ignore')).map(({ rule, accepted }) => [rule, accepted]);
    expect(found).toEqual([['unknown-rule-ignored', undefined], ['ignore-unneeded', undefined]]);
});

it('an explanation comes before a comment', () => {
    const text = `${charter(`// concordat-ignore ${ruleless}: why`)}explain ${ruleless} { because: "In June." }\n`;
    expect(acceptedIn(text)).toEqual([{ by: 'explanation', reason: 'In June.' }]);
});

it.each(['\n', '\r\n'])('is written in front of the line, as the line begins', lineBreak => {
    const text = charter('').replaceAll('\n', lineBreak).replace('role', '  role');
    const { workspace, uri, findings } = checkText(text);
    const finding = findings.find(({ rule }) => rule === ruleless)!;
    const fix = ignoreFix(workspace.bind(workspace.document(uri)!), finding);
    const after = applyFix(text, uri, fix);
    expect(after).toBe(text.replace('  role', `  // concordat-ignore ${ruleless}: … // to complete: the reason${lineBreak}  role`));
    expect(acceptedIn(after)).toEqual([undefined]);
    expect(acceptedIn(after.replace('…', 'in June'))).toEqual(ignored('in June'));
});
