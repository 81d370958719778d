import { write } from '../../../files/write.js';

/** How many files are being written at a time. */
const most = 4;

/** Writes files while the next ones are made, because a disk takes its time. What could not be written is thrown by a later call. */
export class PageWriter {
    private readonly begun: Promise<void>[] = [];

    async write(file: string, text: string): Promise<void> {
        if (this.begun.length === most) await this.begun.shift();
        const writing = write(file, text);
        // It is awaited later, and must not count as overlooked until then.
        writing.catch(() => undefined);
        this.begun.push(writing);
    }

    async end(): Promise<void> {
        await Promise.all(this.begun);
    }
}
