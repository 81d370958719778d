import { expect, it } from 'vitest';
import { completionAt } from '../../language/assist/completion.js';
import { check } from '../../language/check/check.js';
import type { Finding } from '../../language/check/finding.js';
import { Workspace } from '../../language/workspace/workspace.js';
import { applyFix, shown, today } from '../support/check.js';

const uri = 'file:///w/charter.concordat';

function workspaceOf(text: string): Workspace {
    const workspace = new Workspace('file:///w');
    workspace.setText(uri, text);
    return workspace;
}

/** Someone who writes by completion: of their own they type only names and titles. */
class Author {
    text = '';
    private cursor = 0;

    /** Takes a proposal, and fills its stops with words; the cursor goes to the first that is left. */
    choose(label: string, ...words: readonly string[]): this {
        const workspace = workspaceOf(this.text);
        const { from, proposals } = completionAt(workspace.bind(workspace.document(uri)!), this.cursor);
        const proposal = proposals.find(each => each.label === label);
        expect(proposal, `“${label}” is offered after …${this.text.slice(-60)}`).toBeDefined();
        const filled = proposal!.snippet.replace(/\$\{(\d+):[^}]*\}|\$(\d+)/g, (_, named: string, plain: string) => words[Number(named ?? plain) - 1] ?? '\0');
        const stop = filled.includes('\0') ? filled.indexOf('\0') : filled.length;
        this.text = this.text.slice(0, from) + filled.replaceAll('\0', '') + this.text.slice(this.cursor);
        this.cursor = from + stop;
        return this;
    }

    type(words: string): this {
        this.text = this.text.slice(0, this.cursor) + words + this.text.slice(this.cursor);
        this.cursor += words.length;
        return this;
    }

    end(): this {
        this.cursor = this.text.length;
        return this.type('\n\n');
    }
}

const isRisk = ({ severity, accepted }: Finding) => !accepted && (severity === 'error' || severity === 'warning');
const risksIn = (text: string) => check(workspaceOf(text), uri, { today }).filter(isRisk);

it('from an empty file to a charter without risks, by completion and quick fixes alone', () => {
    const author = new Author()
        .choose('partnership', 'Riverside', 'Riverside Partnership').choose('place-partnership').type('\n    ').choose('stage').choose('agreed').end()
        .choose('stakeholder', 'Council', 'Riverside Council').choose('local-authority').type('\n    ').choose('power').choose('high').end()
        .choose('stakeholder', 'Carers', 'Riverside Carers').choose('voluntary-and-community').type('\n    ').choose('power').choose('low').end()
        .choose('forum', 'Table', 'Riverside table').choose('Council').end()
        .choose('decision', 'Respite', 'Where respite beds are offered').choose('access').type('\n    ').choose('affects').choose('Council').type(', ').choose('Carers').type('\n    ').choose('taken by').choose('Table').end();
    expect(risksIn(author.text).map(({ rule }) => rule)).toContain('affected-stakeholder-excluded');
    let { text } = author;
    const mended: string[] = [];
    for (let [risk] = risksIn(text); risk; [risk] = risksIn(text)) {
        expect(mended.length, mended.join('\n')).toBeLessThan(20);
        const [fix] = risk.fixes();
        expect(fix, `a quick fix for ${shown(risk)}`).toBeDefined();
        text = applyFix(text, uri, fix!);
        mended.push(fix!.title);
    }
    expect(mended).toContain('Add Riverside Carers to the members of “Riverside table”');
    expect(check(workspaceOf(text), uri, { today }).filter(isRisk)).toEqual([]);
    expect(check(workspaceOf(text), uri, { today }).some(({ rule }) => rule === 'still-to-be-written')).toBe(true);
});
