import type { Middleware } from 'vscode-languageclient';

/**
 * Lets only such findings through as are all there. Where the client library is busy converting an answer while its request is cancelled, it hands on
 * what it has converted so far, takes the answer for known, and does not ask for the rest.
 * @param cancelled the error by which the editor knows that a request was cancelled, and makes it again.
 */
export const wholeReports = (cancelled: () => Error): Pick<Middleware, 'provideDiagnostics' | 'provideWorkspaceDiagnostics'> => ({
    async provideDiagnostics(document, previousResultId, token, next) {
        const report = await next(document, previousResultId, token);
        if (token.isCancellationRequested) throw cancelled();
        return report;
    },
    provideWorkspaceDiagnostics: (resultIds, token, report, next) => next(resultIds, token, chunk => {
        if (!token.isCancellationRequested) report(chunk);
    }),
});
