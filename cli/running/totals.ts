import { noCounts } from '../../language/check/counts.js';
import { addCounts } from '../output/counts.js';
import type { Summary } from '../output/formats/report-format.js';
import type { BaselineOutcome } from './baseline-file.js';
import type { Checked } from './rendering.js';

/** What is kept of all files of a run. */
export class Totals implements Summary {
    readonly files: string[] = [];
    readonly unread: string[] = [];
    readonly counts = noCounts();
    /** How many findings there are of each rule that nobody has accepted. */
    readonly ruleCounts = new Map<string, number>();
    readonly baseline: BaselineOutcome[] = [];
    readonly dependsOn = new Set<string>();

    add(checked: Checked): void {
        if ('unread' in checked) return void this.unread.push(checked.unread);
        this.files.push(checked.path);
        addCounts(this.counts, checked.counts);
        for (const [rule, count] of Object.entries(checked.ruleCounts)) this.ruleCounts.set(rule, (this.ruleCounts.get(rule) ?? 0) + count);
        if (checked.baseline) this.baseline.push(checked.baseline);
        for (const each of checked.dependsOn) this.dependsOn.add(each);
    }
}
