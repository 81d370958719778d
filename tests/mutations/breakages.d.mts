import type { Fault } from './place.mjs';

export declare const breakages: readonly Fault[];
