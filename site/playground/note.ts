import type { EditorView } from '@codemirror/view';
import { apply, fixesFor, type Finding } from './findings.js';

/** What is shown at a mark in the text: the finding, where to read why, and what can be done about it. */
export function noteOn(finding: Finding, view: EditorView, ruleAddress: (rule: string) => string): HTMLElement {
    const note = document.createElement('div');
    const message = note.appendChild(document.createElement('p'));
    message.textContent = finding.message;
    if (finding.rule) {
        const why = note.appendChild(document.createElement('a'));
        why.href = ruleAddress(finding.rule);
        why.target = '_blank';
        why.textContent = `Why: ${finding.rule}`;
    }
    const fixes = note.appendChild(document.createElement('div'));
    fixes.className = 'fixes';
    void fixesFor(finding, view).then(offered => fixes.replaceChildren(...offered.map(fix => {
        const button = document.createElement('button');
        button.type = 'button';
        button.textContent = fix.title;
        button.onclick = () => {
            apply(fix, view);
            view.focus();
        };
        return button;
    })));
    return note;
}
