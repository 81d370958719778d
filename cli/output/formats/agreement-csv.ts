import type { Agreement } from '../../../language/agreement/agreement.js';
import { csvOf } from '../csv.js';
import { reportedPlace } from '../reported-place.js';

const columns = ['kind', 'declaration', 'property', 'measure', 'outcome', 'value_a', 'file_a', 'line_a', 'value_b', 'file_b', 'line_b'];

/** Two codings as a table, one row for each property of each declaration that both found, from which other measures can be computed. */
export function agreementAsCsv({ units }: Agreement): string {
    return csvOf(columns, units.map(({ kind, called, property, measure, outcome, first, second }) => {
        const [a, b] = [reportedPlace(first), reportedPlace(second)];
        return [kind, called, property, measure, outcome, first.value ?? '', a.file, a.line, second.value ?? '', b.file, b.line];
    }));
}
