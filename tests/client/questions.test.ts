import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type * as QuestionsModule from '../../client/questions.js';

/** What happened to the boxes, in order. */
let happened: string[];
class Input {
    value = '';
    selectedItems: readonly unknown[] = [];
    prompt = '';
    step = 0;
    validationMessage: unknown;
    private readonly listeners: Record<'accept' | 'hide' | 'change', ((value: string) => void)[]> = { accept: [], hide: [], change: [] };
    onDidAccept(listener: () => void) { this.listeners.accept.push(listener); }
    onDidHide(listener: () => void) { this.listeners.hide.push(listener); }
    onDidChangeValue(listener: (value: string) => void) { this.listeners.change.push(listener); }
    show() { happened.push(`show ${this.step}`); inputs.push(this); }
    dispose() { happened.push(`put away ${this.step}`); this.fire('hide'); }
    fire(event: 'accept' | 'hide' | 'change') { for (const listener of this.listeners[event]) listener(this.value); }
    write(value: string) {
        this.value = value;
        this.fire('change');
    }
    answer(value: string) {
        this.write(value);
        this.fire('accept');
    }
}
const inputs: Input[] = [];
/** The one that is shown. */
const shown = () => inputs.at(-1)!;
const vscode = { l10n: { t: (text: string) => text }, InputBoxValidationSeverity: { Info: 1 }, window: { createInputBox: () => new Input(), createQuickPick: () => new Input() } };

let Questions: typeof QuestionsModule.Questions;
beforeAll(async () => {
    vi.doMock('vscode', () => vscode);
    ({ Questions } = await import('../../client/questions.js'));
});
beforeEach(() => { happened = []; });

describe('questions one after the other', () => {
    it('are each shown before the last one is put away, so that nothing else gets the focus in between', async () => {
        const questions = new Questions('New charter', 3);
        const title = questions.text('Called?', '');
        shown().answer(' Meadow Partnership ');
        expect(await title).toBe('Meadow Partnership');
        expect(happened).toEqual(['show 1']);
        const kind = questions.choice([{ label: 'Place' }], 'Kind?');
        shown().selectedItems = [{ label: 'Place' }];
        shown().fire('accept');
        expect(await kind).toEqual({ label: 'Place' });
        const partners = questions.text('Who?', '');
        shown().answer('Council');
        expect(await partners).toBe('Council');
        questions.dispose();
        expect(happened).toEqual(['show 1', 'show 2', 'put away 1', 'show 3', 'put away 2', 'put away 3']);
    });

    it('end where the author leaves', async () => {
        const title = new Questions('New charter', 3).text('Called?', '');
        shown().fire('hide');
        expect(await title).toBeUndefined();
    });

    it('wait for an answer, and say so', async () => {
        const title = new Questions('New charter', 3).text('Called?', '');
        shown().answer('  ');
        expect(shown().validationMessage).toBe('Write an answer, or press Escape to stop.');
        shown().answer('Meadow');
        expect(await title).toBe('Meadow');
    });

    it('say what an answer is read as while it is written', () => {
        void new Questions('New charter', 3).text('Who?', '', answer => (answer.includes(',') ? 'two' : undefined));
        shown().write('A, B');
        expect(shown().validationMessage).toEqual({ message: 'two', severity: 1 });
        shown().write('A');
        expect(shown().validationMessage).toBeUndefined();
    });
});
