/** How long work may go on before messages are let in between, in milliseconds. */
const longestSpell = 8;

export const pause = (milliseconds = 0): Promise<void> => new Promise(resolve => { setTimeout(resolve, milliseconds); });

/** For long work: awaited after each piece of it, lets the messages in that wait. */
export function breather(): () => Promise<void> {
    let began = performance.now();
    return async () => {
        if (performance.now() - began < longestSpell) return;
        await pause();
        began = performance.now();
    };
}
