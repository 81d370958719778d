import type { Text } from './files.js';

const key = 'concordat-playground';

/** Keeps the text in this browser until the next visit; without storage, as in a private window, it is not kept. */
export function keep(text: Text): void {
    try {
        localStorage.setItem(key, JSON.stringify(text));
    } catch {
        // Nothing depends on it: the text is still on the page.
    }
}

export function kept(): Text | undefined {
    try {
        const { path, text } = JSON.parse(localStorage.getItem(key) ?? '{}') as { path?: unknown; text?: unknown };
        return typeof path === 'string' && typeof text === 'string' ? { path, text } : undefined;
    } catch {
        return undefined;
    }
}
