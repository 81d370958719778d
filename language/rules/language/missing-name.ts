import type { Fix } from '../../fixes/fix.js';
import { freeName } from '../../fixes/templates.js';
import type { BoundDocument } from '../../model/entity.js';
import type { Entity } from '../../model/entity.js';
import { sentence } from '../../model/naming.js';
import { declarations, type DeclarationSpec } from '../../vocabulary/declarations.js';
import { defineLanguageRule } from '../rule.js';

export const rule = defineLanguageRule({
    id: 'missing-name',
    severity: 'error',
    summary: 'Checks that everything that others refer to has a name.',
    rationale: 'Without a name, no other part of the charter can refer to it. A partnership needs one only where the charter of a place stands within it.',
    *check(document) {
        for (const entity of document.declared) {
            const { named }: DeclarationSpec = declarations[entity.keyword];
            if (!named || entity.keyword === 'partnership' || entity.name !== undefined || document.source.broken.has(entity.node)) continue;
            yield { at: entity, message: messageFor(entity), fixes: () => nameIt(document, entity) };
        }
    },
});

function messageFor({ keyword }: Entity): string {
    if (keyword === 'explain') return 'This explanation does not say which rule it explains: write the id of the rule after “explain”.';
    const purpose = keyword === 'source' ? 'by which it can be cited' : 'by which the charter can refer to it';
    return `${sentence(declarations[keyword].noun)} needs a name after “${keyword}”, ${purpose}.`;
}

/** Which rule is explained, nobody else can know. */
function nameIt(document: BoundDocument, { keyword, title, place }: Entity): Fix[] {
    const wanted = nameFrom(title);
    if (keyword === 'explain' || wanted === undefined) return [];
    const name = freeName({ document }, wanted);
    return [{ title: `Name it “${name}”`, kind: 'template', edits: [{ place: { ...place, start: place.end }, text: ` ${name}` }] }];
}

const smallWords = new Set(['a', 'an', 'and', 'at', 'by', 'for', 'from', 'in', 'of', 'on', 'or', 'the', 'to', 'with']);

/** `Secretary to the board` -> `SecretaryBoard`; `undefined` where the title has no letters. */
function nameFrom(title: string | undefined): string | undefined {
    const words = (title?.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).filter(word => !smallWords.has(word.toLowerCase()));
    const name = words.slice(0, 3).map(word => word.charAt(0).toUpperCase() + word.slice(1)).join('');
    return /^[0-9]*\p{L}/u.test(name) ? name : undefined;
}
