// Figures with the goals beside them, as a table in Markdown.

export const milliseconds = time => (time < 10_000 ? `${time.toFixed(time < 100 ? 1 : 0)} ms` : `${(time / 1000).toFixed(1)} s`);
export const times = ratio => `${ratio.toFixed(2)} ×`;

/** A goal, and whether a ratio reaches it. */
export const atMost = (goal, ratio) => ({ goal: `at most ${goal} ×`, holds: ratio <= goal });
export const atLeast = (goal, ratio) => ({ goal: `at least ${goal} ×`, holds: ratio >= goal });

/** A goal for a time, and how much of it was needed. */
export const within = (goal, time) => ({ ratio: `${times(time / goal)} the goal`, goal: `${goal} ms`, holds: time <= goal });

/** Everything that was measured, with the times and the memory of this machine. */
export const measuredTable = rows => markdown(rows.map(row => ({ ...row, shown: [row.figure, row.ratio].filter(part => part !== undefined).join(', ') })));

/** The ratios alone, which are about the same on every machine. */
export const ratioTable = rows => markdown(rows.filter(({ ratio }) => ratio !== undefined).map(row => ({ ...row, shown: row.ratio })));

const markdown = rows => ['| what | figure | goal | |', '| --- | --- | --- | --- |', ...rows.map(({ what, shown, goal = '', holds }) => `| ${what} | ${shown} | ${goal} | ${holds === undefined ? '' : holds ? 'holds' : '**missed**'} |`)].join('\n');
