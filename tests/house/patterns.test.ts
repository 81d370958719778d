import { readFileSync, readdirSync } from 'node:fs';
import { expect, it } from 'vitest';

/** What each command that checks loads. */
const folders = ['check', 'configuration', 'fixes', 'framework', 'model', 'rules', 'syntax', 'text', 'vocabulary', 'workspace'];

it('no pattern of the letters of Unicode is made before it is needed', () => {
    const files = folders.flatMap(folder => readdirSync(`language/${folder}`, { recursive: true, encoding: 'utf8' }).filter(name => name.endsWith('.ts')).map(name => `language/${folder}/${name}`));
    expect(files.length).toBeGreaterThan(200);
    const early = files.flatMap(file => readFileSync(file, 'utf8').split('\n').filter(line => /^(?:export )?const \w+ = (?:\/.*\\p\{.*\/\w*u|new RegExp\(.*(?:\\p\{|[wW]ordPattern|keyPattern))/.test(line)).map(line => `${file}: ${line}`));
    expect(early).toEqual([]);
});
