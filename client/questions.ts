import * as vscode from 'vscode';

const { t } = vscode.l10n;

/**
 * Questions one after the other. Each is shown before the one before it is put away: in between, the editor would give the
 * focus back to what had it before, such as a page of a walkthrough, and what is typed next would go there.
 */
export class Questions implements vscode.Disposable {
    private asked: vscode.QuickInput | undefined;
    private step = 0;

    constructor(private readonly title: string, private readonly totalSteps: number) {}

    /**
     * What the author writes; undefined if they leave.
     * @param noteOn what is said of an answer while it is written.
     */
    async text(prompt: string, placeholder: string, noteOn: (answer: string) => string | undefined = () => undefined): Promise<string | undefined> {
        const box = vscode.window.createInputBox();
        Object.assign(box, { prompt, placeholder });
        box.onDidChangeValue(answer => {
            const message = noteOn(answer);
            box.validationMessage = message === undefined ? undefined : { message, severity: vscode.InputBoxValidationSeverity.Info };
        });
        return this.answered(box, () => {
            const answer = box.value.trim();
            if (answer === '') box.validationMessage = t('Write an answer, or press Escape to stop.');
            return answer === '' ? undefined : answer;
        });
    }

    /** What the author chooses; undefined if they leave. */
    async choice<Item extends vscode.QuickPickItem>(items: readonly Item[], placeholder: string): Promise<Item | undefined> {
        const pick = vscode.window.createQuickPick<Item>();
        Object.assign(pick, { items, placeholder, matchOnDetail: true });
        return this.answered(pick, () => pick.selectedItems[0]);
    }

    /** Puts the last question away. */
    dispose(): void {
        this.asked?.dispose();
    }

    private async answered<Answer>(input: vscode.InputBox | vscode.QuickPick<vscode.QuickPickItem>, answerNow: () => Answer | undefined): Promise<Answer | undefined> {
        Object.assign(input, { title: this.title, step: ++this.step, totalSteps: this.totalSteps, ignoreFocusOut: true });
        const given = new Promise<Answer | undefined>(resolve => {
            input.onDidAccept(() => {
                const answer = answerNow();
                if (answer !== undefined) resolve(answer);
            });
            input.onDidHide(() => resolve(undefined));
        });
        input.show();
        this.asked?.dispose();
        this.asked = input;
        const answer = await given;
        input.busy = true;
        return answer;
    }
}
