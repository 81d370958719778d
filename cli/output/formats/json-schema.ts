import { toJsonSchema } from '@valibot/to-json-schema';
import { lockShape } from '../../../language/model/lock-file.js';
import { agreementShape, assessmentsShape, comparisonShape } from './assessment-shape.js';
import { findingsShape } from './json-shape.js';
import { sourcesShape } from './sources-shape.js';

/** The JSON schemas of what the command prints for programs, and of the lock, by the names of their files. */
export const outputSchemas = (): Readonly<Record<string, object>> => ({
    findings: schemaOf(findingsShape, 'Findings of Concordat'),
    assessment: schemaOf(assessmentsShape, 'Assessments of Concordat'),
    comparison: schemaOf(comparisonShape, 'Comparisons of Concordat'),
    agreement: schemaOf(agreementShape, 'Agreements of two codings by Concordat'),
    sources: schemaOf(sourcesShape, 'Sources of charters, by Concordat'),
    lock: schemaOf(lockShape, 'What people have confirmed, in concordat.lock.json'),
});

function schemaOf(shape: Parameters<typeof toJsonSchema>[0], title: string): object {
    const { $schema, ...schema } = toJsonSchema(shape, { target: 'draft-07' });
    return { $schema, title, ...schema };
}
