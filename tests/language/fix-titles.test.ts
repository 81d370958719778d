import { expect, it } from 'vitest';
import { inTitle } from '../../language/fixes/titles.js';
import { checkText } from '../support/check.js';

it.each([
    [['A'], 'A'],
    [['A', 'B'], 'A and B'],
    [['A', 'B', 'C'], 'A, B and C'],
    [['A', 'B', 'C', 'D'], 'A, B, C and 1 more'],
    [['A', 'B', 'C', 'D', 'E', 'F', 'G'], 'A, B, C and 4 more'],
])('a title lists %j', (names, expected) => {
    expect(inTitle(names)).toBe(expected);
    expect(inTitle(names.map(called => ({ called })))).toBe(expected);
});

it('no title of a fix names more than three of ten partners, in a charter where much is found about all of them', () => {
    const names = Array.from({ length: 10 }, (_, index) => `Partner${index}`);
    const text = `partnership P "P" { stage: agreed }
${names.map((name, index) => `stakeholder ${name} "${name}" { power: ${index < 5 ? 'high' : 'none'}  incentive: ${index < 5 ? 'strong' : 'none'} }\nrole R${index} "R${index}"\nmeasure M${index} "M${index}"\nforum F${index} "F${index}"`).join('\n')}
forum Board "Board" { members: ${names.join(', ')} }
forum Few "Few" { members: Partner0 }
relationship { between: ${names.join(', ')}  history: antagonism }
decision D "D" { affects: ${names.join(', ')}  taken by: Few }
dialogue T "T" { with: Partner0, Partner1  setting: face-to-face }
`;
    const titles = checkText(text).findings.flatMap(finding => finding.fixes()).map(({ title }) => title);
    const counts = titles.map(title => [title.match(/\b(?:Partner|[RMF])\d\b/g)?.length ?? 0, title] as const);
    expect(counts.filter(([, title]) => / and \d+ more\b/.test(title)).length).toBeGreaterThan(8);
    expect(counts.filter(([count]) => count > 4)).toEqual([]);
});
