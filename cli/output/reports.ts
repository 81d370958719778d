import { loadFormat, type FormatName } from './formats/registry.js';
import type { RenderOptions, Report, Summary } from './formats/report-format.js';
import { sinkTo, type Sink } from './sink.js';

/** A format, and the file that it goes to; standard output when left out. */
export interface FormatOutput {
    readonly format: FormatName;
    readonly file?: string;
}

/** The reports of one run, each in its format and to its place, as they grow. */
export class Reports {
    private constructor(private readonly all: readonly { readonly report: Report<unknown>; readonly sink: Sink }[]) {}

    static async open(outputs: readonly FormatOutput[], options: RenderOptions): Promise<Reports> {
        const all: { report: Report<unknown>; sink: Sink }[] = [];
        for (const { format, file } of outputs) all.push({ report: (await loadFormat(format)).begin(options), sink: await sinkTo(file) });
        return new Reports(all);
    }

    /** @param pieces of a file, one for each report. */
    async add(pieces: readonly unknown[]): Promise<void> {
        for (const [index, { report, sink }] of this.all.entries()) await sink.write(report.add(pieces[index]));
    }

    async addUnread(sentence: string): Promise<void> {
        for (const { report, sink } of this.all) await sink.write(report.addUnread(sentence));
    }

    async end(summary: Summary): Promise<void> {
        for (const { report, sink } of this.all) {
            await sink.write(report.end(summary));
            await sink.end();
        }
    }

    /** Files stay as they were. */
    async abandon(): Promise<void> {
        for (const { sink } of this.all) await sink.abandon();
    }
}
