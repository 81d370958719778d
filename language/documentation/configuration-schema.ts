import { toJsonSchema } from '@valibot/to-json-schema';
import { configurationShape, settable } from '../configuration/shape.js';
import { conditions, type ConditionId } from '../framework/conditions.js';
import { ruleById } from '../rules/rule-by-id.js';

/** The rules and conditions that can be set to a level, and what each is about. */
export const settableRules = settable.map(id => [id, ruleById(id)?.summary ?? `All rules of the condition “${conditions[id as ConditionId].title}”.`] as const);

interface ObjectSchema {
    readonly properties: Readonly<Record<string, ObjectSchema & { readonly items: ObjectSchema }>>;
    description?: string;
}

/** The JSON schema of `concordat.json`. */
export function configurationSchema(): object {
    const { $schema, ...schema } = toJsonSchema(configurationShape, { target: 'draft-07', ignoreActions: ['check'] });
    const { properties } = schema as unknown as ObjectSchema;
    for (const { rules } of [properties, properties['overrides']!.items.properties]) {
        for (const [id, meaning] of settableRules) rules!.properties[id]!.description = meaning;
    }
    return { $schema, title: 'Configuration of Concordat', allowComments: true, allowTrailingCommas: true, ...schema };
}
