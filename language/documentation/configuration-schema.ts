import { toJsonSchema } from '@valibot/to-json-schema';
import { configurationShape } from '../configuration/shape.js';

/** The JSON schema of `concordat.json`. */
export function configurationSchema(): object {
    const { $schema, ...schema } = toJsonSchema(configurationShape, { target: 'draft-07' });
    return { $schema, title: 'Configuration of Concordat', allowComments: true, allowTrailingCommas: true, ...schema };
}
