import { InvalidArgumentError } from 'commander';

/** One of several parts of the work, counted from 1. */
export interface Shard {
    readonly part: number;
    readonly of: number;
}

/** `2/5` */
export function shardArgument(value: string): Shard {
    const [, part, of] = /^(\d{1,4})\/(\d{1,4})$/.exec(value)?.map(Number) ?? [];
    if (!part || !of || part > of) throw new InvalidArgumentError('A part such as 2/5 is needed: the second of five.');
    return { part, of };
}

/** Every nth item, so that the parts are even and together are all. */
export const partOf = <T>(items: readonly T[], { part, of }: Shard): T[] => items.filter((_, index) => index % of === part - 1);
