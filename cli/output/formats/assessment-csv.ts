import { assessConditions } from '../../../language/assessment/condition-states.js';
import type { AssessedCondition } from '../../../language/assessment/assessment.js';
import type { Evidence } from '../../../language/assessment/evidence/evidence.js';
import { citationsFor } from '../../../language/citation/citations-for.js';
import type { AssessedFile } from '../../running/assess-charters.js';
import { csvOf } from '../csv.js';
import { reportedPlace } from '../reported-place.js';

const columns = ['file', 'partnership', 'stage', 'assessed_on', 'coder', 'part', 'condition', 'title', 'state', 'facts', 'findings', 'lines', 'sources', 'quotations'];

/** Assessments as a table with a row for each charter and condition. Within a cell, facts, findings and quotations have a line each. */
export function assessmentsAsCsv(files: readonly AssessedFile[], coder: string): string {
    return csvOf(columns, files.flatMap(file => {
        const { path, inspection, assessment: { partnership, stage, today, conditions } } = file;
        const found = assessConditions(inspection)!;
        return conditions.map(condition => {
            const { sources, quotations } = cited(found[condition.id].evidence);
            return [
                path, partnership, stage, today, coder, condition.part, condition.id, condition.title, condition.state,
                condition.facts.map(({ says }) => says).join('\n'),
                condition.findings.map(({ rule, severity, message, accepted }) => `${accepted ? 'accepted' : severity}: ${message} (${rule})`).join('\n'),
                lines(condition, path), sources.join('; '), quotations.join('\n'),
            ];
        });
    }));
}

/** Where the facts and findings of a condition are: lines of the charter, and lines of other files with their names. */
function lines({ facts, findings }: AssessedCondition, path: string): string {
    const places = [...facts.flatMap(({ reasons }) => reasons), ...findings].map(reportedPlace);
    const own = [...new Set(places.filter(({ file }) => file === path).map(({ line }) => line))].sort((a, b) => a - b);
    return [...own, ...new Set(places.filter(({ file }) => file !== path).map(({ file, line }) => `${file}:${line}`))].join('; ');
}

/** What the charter cites for the facts, as `key, locator`, and the words that it quotes. */
function cited(evidence: readonly Evidence[]) {
    const citations = evidence.flatMap(({ reasons }) => reasons).flatMap(citationsFor).map(({ citation }) => citation);
    return {
        sources: unique(citations.map(({ key, locator }) => [key?.slice(1), locator].filter(part => part !== undefined).join(', '))),
        quotations: unique(citations.flatMap(({ quotation }) => (quotation === undefined ? [] : [quotation]))),
    };
}

const unique = (texts: readonly string[]) => [...new Set(texts)];
