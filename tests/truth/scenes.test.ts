import { describe, expect, it } from 'vitest';
import { ruleIds } from '../../language/generated/rule-ids.js';
import { observed } from '../support/scene.js';
import { allStages } from '../support/stages.js';

// What each rule finds in all charters that try it, what that is about, what is shown with it and what can be done. `npm run review-rules` writes it anew; a person reads what has changed.

describe('what every rule finds, where and about whom, is what was read', () => {
    it('in the charters that try it', async () => {
        const sections = ruleIds.map(id => {
            const lines = allStages.get(id)!.map(stage => ({ name: stage.name, found: observed(stage, id) }));
            return `${id}\n${lines.map(({ name, found }) => `    ${name.replace(/\s*\n\s*/g, ' / ')}\n${found.map(line => `        ${line}\n`).join('')}`).join('')}`;
        });
        await expect(sections.join('\n')).toMatchFileSnapshot(`${import.meta.dirname}/observed.txt`);
    });
});
