/** The day that a clock on the wall shows here, such as `2026-11-28`. East and west of Greenwich it is not always that of UTC. */
export function localDay(now = new Date()): string {
    const two = (number: number) => String(number).padStart(2, '0');
    return `${String(now.getFullYear()).padStart(4, '0')}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
