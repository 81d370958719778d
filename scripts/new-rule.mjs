// `npm run new-rule ID PART`: begins a rule and its page in language/rules/PART.
import { existsSync, writeFileSync } from 'node:fs';

const [id, part] = process.argv.slice(2);
const folder = `language/rules/${part}`;
if (!/^[a-z]+(-[a-z]+)+$/.test(id ?? '') || !existsSync(folder)) {
    process.stderr.write('Use: npm run new-rule ID PART, where ID names the problem (no-small-wins) and PART is a folder of language/rules.\n');
    process.exit(2);
}
if (existsSync(`${folder}/${id}.ts`)) {
    process.stderr.write(`There is a rule “${id}” already.\n`);
    process.exit(2);
}

writeFileSync(`${folder}/${id}.ts`, `import { defineRule } from '../rule.js';

export const rule = defineRule({
    id: '${id}',
    condition: '',
    severity: 'warning',
    reads: [],
    summary: '',
    claims: [],
    *check(charter) {
        for (const forum of charter.forums) yield { at: forum, about: [forum], message: \`\${forum.called} …\` };
    },
});
`);
writeFileSync(`${folder}/${id}.md`, `What the rule looks for, and when it does not speak.

\`\`\`concordat
forum Executive "Executive group" {
    members: NorthgateICB, AcuteTrust
}
\`\`\`
`);
process.stdout.write(`Now write ${folder}/${id}.ts and its page, then: npm run generate, npm run annotate, and read what it marked.\n`);
