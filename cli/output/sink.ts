import { NewVersion } from '../../files/write.js';

/** Where a report goes, piece by piece. */
export interface Sink {
    write(text: string): Promise<void>;
    /** The report is whole. */
    end(): Promise<void>;
    /** The report will not be whole. */
    abandon(): Promise<void>;
}

/** A file, which changes when the report is whole; standard output when left out. */
export const sinkTo = async (file: string | undefined): Promise<Sink> => (file === undefined ? new StandardOutput() : fileSink(await NewVersion.of(file)));

const fileSink = (version: NewVersion): Sink => ({ write: text => version.append(text), end: () => version.finish(), abandon: () => version.discard() });

/** Waits where the reader is slower. A reader that has seen enough closes the pipe, and nothing is written any more. */
class StandardOutput implements Sink {
    private isClosed = false;
    private goOn = () => {};

    constructor() {
        process.stdout.once('error', this.close).once('close', this.close);
    }

    async write(text: string): Promise<void> {
        if (text === '' || this.isClosed || process.stdout.write(text)) return;
        await new Promise<void>(resolve => {
            this.goOn = resolve;
            process.stdout.once('drain', resolve);
        });
    }

    async end(): Promise<void> {
        process.stdout.off('error', this.close).off('close', this.close);
    }

    abandon = () => this.end();

    private readonly close = () => {
        this.isClosed = true;
        this.goOn();
    };
}
