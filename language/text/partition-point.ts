/** How many items at the beginning of a list pass a test, found by bisection: behind the first that fails, none passes. */
export function partitionPoint<T>(items: readonly T[], passes: (item: T) => boolean): number {
    let [low, high] = [0, items.length];
    while (low < high) {
        const middle = (low + high) >> 1;
        if (passes(items[middle]!)) low = middle + 1;
        else high = middle;
    }
    return low;
}
