import { getHeapSpaceStatistics, setFlagsFromString } from 'node:v8';

/** With more than this, no run is faster. */
const enough = 32 * 2 ** 20;

/**
 * The room that V8 has for what a run soon forgets. From Node 24 on, it grows to 128 MB, as much as all else together, and the more the longer a run is:
 * V8 reads at each collection by what factor it may grow, for all threads.
 *
 * V8 also remembers of each place in the code how much of what was made there was still in use when it collected, and where that was nearly all, makes it
 * among what is old from then on, which it collects seldom. Of a file that is being checked, all is still in use, and all is forgotten with the file.
 * In a third of the runs, each file was kept so: that took twice the memory and a tenth more time.
 *
 * V8 compares its flags with those of the code that it is given, so a thread must have loaded its scripts before this is bounded, and V8’s own count again in the end.
 */
export class YoungGeneration {
    private isBounded = false;
    private growsNoMore = false;

    /** Keeps in it what is made, and, once it is large enough, lets it grow no more. */
    bound(): void {
        if (!this.isBounded) setFlagsFromString('--no-allocation-site-pretenuring');
        this.isBounded = true;
        if (this.growsNoMore || getHeapSpaceStatistics().find(({ space_name }) => space_name === 'new_space')!.space_size < enough) return;
        this.growsNoMore = true;
        setFlagsFromString('--semi-space-growth-factor=1');
    }

    release(): void {
        if (this.isBounded) setFlagsFromString('--allocation-site-pretenuring');
        if (this.growsNoMore) setFlagsFromString('--semi-space-growth-factor=2');
        this.isBounded = false;
        this.growsNoMore = false;
    }
}
