import fc from 'fast-check';

/** Names that files may have on Linux, and that other programs take for something else. */
const oddPart = fc.constantFrom(
    'a', 'A', 'b', 'plan', 'Ä', 'é', 'e\u0301', '患者', '🎣', 'it\'s', '"quoted"', '“x”', '-rf', '--output', '-', 'a\nb', 'a\tb', '\rx', ' a', 'a ', 'a  b', 'a%20b', '100%', '%2F', '%', '#1', 'q?x', 'a;b', 'a&b', 'a=b', 'a,b', 'a:b', 'C:x', 'file:',
    'back\\slash', '\\', '[g]', '{x,y}', '!a', '(a)', '*', '**', '$HOME', '$(touch pwned)', '`touch pwned`', '|', '<b>', '&amp;', '::error::x', '##[error]x', '##vso[x]', '\u202ecba', '\u001b[31m', '\u0007', '\u200b', '\u2028', '~', '@', '...', '.x', 'con', 'x'.repeat(120), '__proto__', 'node_modulesx', 'concordat.json', 'a.concordat', 'a.md',
);
const ending = fc.constantFrom('.concordat', '.concordat', '.concordat', '.CONCORDAT', '.concordat.md', '.Concordat.Md');

export const folderName = fc.array(oddPart.filter(part => part !== 'concordat.json'), { maxLength: 2 }).map(parts => parts.join('/'));
export const charterName = fc.tuple(folderName, oddPart, ending).map(([around, name, end]) => `${around === '' ? '' : `${around}/`}${name}${end}`);
export const plainName = fc.tuple(folderName, oddPart, fc.constantFrom('', '.txt', '.json', '.md', '.html', '.docx', '.bib', '.sarif', '.xml')).map(([around, name, end]) => `${around === '' ? '' : `${around}/`}${name}${end}`);
