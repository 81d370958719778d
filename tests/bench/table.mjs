// Figures with the goals beside them, as a table in Markdown.

export const milliseconds = time => (time < 10_000 ? `${time.toFixed(time < 100 ? 1 : 0)} ms` : `${(time / 1000).toFixed(1)} s`);
export const times = ratio => `${ratio.toFixed(2)} ×`;

/** A goal, and whether a ratio or a time reaches it. */
export const atMost = (goal, ratio, unit = ' ×') => ({ goal: `at most ${goal}${unit}`, holds: ratio <= goal });
export const atLeast = (goal, ratio, unit = ' ×') => ({ goal: `at least ${goal}${unit}`, holds: ratio >= goal });

export const table = rows => ['| what | figure | goal | |', '| --- | --- | --- | --- |', ...rows.map(({ what, figure, goal = '', holds }) => `| ${what} | ${figure} | ${goal} | ${holds === undefined ? '' : holds ? 'holds' : '**missed**'} |`)].join('\n');
