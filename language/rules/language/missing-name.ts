import { sentence } from '../../model/naming.js';
import { declarations, type DeclarationSpec } from '../../vocabulary/declarations.js';
import { defineLanguageRule } from '../rule.js';

export const rule = defineLanguageRule({
    id: 'missing-name',
    severity: 'error',
    summary: 'Everything that others refer to has a name.',
    rationale: 'Without a name, no other part of the charter can refer to it.',
    cites: [],
    *check({ declared, source }) {
        for (const entity of declared) {
            const { named, noun }: DeclarationSpec = declarations[entity.keyword];
            if (!named || entity.name !== undefined || source.broken.has(entity.node)) continue;
            const { document, end } = entity.place;
            const name = nameFrom(entity.title) ?? 'Name';
            yield {
                at: entity,
                message: `${sentence(noun)} needs a name behind “${entity.keyword}”, by which the charter can refer to it.`,
                fixes: () => [{ title: `Name it “${name}”`, kind: 'template', edits: [{ place: { document, start: end, end }, text: ` ${name}` }] }],
            };
        }
    },
});

/** `Northgate Patient Voice` -> `NorthgatePatientVoice`. */
function nameFrom(title: string | undefined): string | undefined {
    const words = title?.match(/[\p{L}\p{N}]+/gu) ?? [];
    return words.length === 0 ? undefined : words.slice(0, 3).map(word => word[0]!.toUpperCase() + word.slice(1)).join('');
}
