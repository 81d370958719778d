import { expect, it, vi } from 'vitest';
import type { ReadOutcome } from '../../language/text/read-outcome.js';
import { Project } from '../../server/project.js';

const root = 'vscode-vfs://web/charters';
const [charter, configuration] = [`${root}/a.concordat`, `${root}/concordat.json`];
const turnedOff: ReadOutcome = { outcome: 'text', text: '{ "rules": { "no-review": "off" } }' };

/** A folder whose files an editor in a browser reads, which takes time: the configuration comes when the test says so. */
function slowFolder() {
    const waiting: ((outcome: ReadOutcome) => void)[] = [];
    const project = new Project(root, root, async uri => {
        if (uri === configuration) return new Promise(resolve => { waiting.push(resolve); });
        return uri === charter ? { outcome: 'text', text: 'partnership P "P"\n' } : { outcome: 'missing' };
    });
    /** Answers the request for the configuration, once it was made. */
    const answer = async (outcome: ReadOutcome) => {
        await vi.waitFor(() => { expect(waiting).not.toEqual([]); });
        waiting.shift()!(outcome);
    };
    return { project, answer };
}

it.each(['settle', 'document'] as const)('a configuration that is deleted while it is read does not count: %s', async ask => {
    const { project, answer } = slowFolder();
    const asked = project[ask](charter);
    await Promise.resolve();
    // The request was made while the file was still there.
    await new Promise(later => { setTimeout(later); });
    project.touch(configuration);
    await answer(turnedOff);
    await answer({ outcome: 'missing' });
    await asked;
    await project.document(charter);
    expect(project.workspace.configurations.known()).toEqual([]);
});
