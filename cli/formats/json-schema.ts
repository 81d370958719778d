import { toJsonSchema } from '@valibot/to-json-schema';
import { findingsShape } from './json-shape.js';

/** The JSON schema of what `concordat lint --format json` prints. */
export function findingsSchema(): object {
    const { $schema, ...schema } = toJsonSchema(findingsShape, { target: 'draft-07' });
    return { $schema, title: 'Findings of Concordat', ...schema };
}
