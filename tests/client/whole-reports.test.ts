import { describe, expect, it } from 'vitest';
import { CancellationTokenSource } from 'vscode-languageserver/node';
import { wholeReports } from '../../client/whole-reports.js';

type Provide = Required<ReturnType<typeof wholeReports>>;
const cancelled = new Error('cancelled');
const { provideDiagnostics, provideWorkspaceDiagnostics } = wholeReports(() => cancelled) as Provide;
const report = { kind: 'full' as const, resultId: '1', items: [] };

describe('of an answer that is converted while its request is cancelled, part of the findings is not shown as all of them', () => {
    it('of one document', async () => {
        const source = new CancellationTokenSource();
        const ask = (isCancelled: boolean) => provideDiagnostics({} as never, undefined, source.token as never, async () => {
            if (isCancelled) source.cancel();
            return report as never;
        });
        expect(await ask(false)).toBe(report);
        await expect(ask(true)).rejects.toBe(cancelled);
    });

    it('of all documents', async () => {
        const source = new CancellationTokenSource();
        const shown: unknown[] = [];
        await provideWorkspaceDiagnostics([], source.token as never, chunk => shown.push(chunk), async (_, __, reported) => {
            reported({ items: [1] } as never);
            source.cancel();
            reported({ items: [2] } as never);
            return { items: [] };
        });
        expect(shown).toEqual([{ items: [1] }]);
    });
});
