import { getHeapSpaceStatistics, setFlagsFromString } from 'node:v8';

/** With more than this, no run is faster. */
const enough = 32 * 2 ** 20;

/**
 * The room that V8 has for what a run soon forgets, and the more of it the longer a run is: 128 MB from Node 24 on, as much as all else together.
 * V8 reads at each collection by what factor that room may grow, for all threads. It compares its flags with those of the code that it is given,
 * so a thread must have loaded its scripts before this bounds it, and the factor is V8’s own again in the end.
 */
export class YoungGeneration {
    private isBounded = false;

    /** Lets it grow no more, once it is large enough. */
    bound(): void {
        if (this.isBounded || getHeapSpaceStatistics().find(({ space_name }) => space_name === 'new_space')!.space_size < enough) return;
        this.isBounded = true;
        setFlagsFromString('--semi-space-growth-factor=1');
    }

    release(): void {
        if (!this.isBounded) return;
        this.isBounded = false;
        setFlagsFromString('--semi-space-growth-factor=2');
    }
}
