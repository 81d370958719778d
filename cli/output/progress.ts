/** Nothing is shown of work that is done within this time, in milliseconds. */
const patience = 1_000;
/** How often the line is written anew, in milliseconds. */
const rhythm = 100;

/** Counts on a terminal what is done, where it takes long; elsewhere it says nothing. */
export function progress(total: number): { readonly step: () => void; readonly end: () => void } {
    let done = 0;
    let shownAt = Date.now() + patience;
    let isShown = false;
    return {
        step: () => {
            done++;
            if (!process.stderr.isTTY || Date.now() < shownAt) return;
            process.stderr.write(`\r${done} of ${total} charters checked`);
            [shownAt, isShown] = [Date.now() + rhythm, true];
        },
        end: () => {
            if (isShown) process.stderr.write('\r\u001b[K');
        },
    };
}
