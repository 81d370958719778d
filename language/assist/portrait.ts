import { documentationOf } from '../model/documentation-comment.js';
import type { Entity } from '../model/entity.js';
import { escapeMarkdown } from '../text/markdown.js';
import { declarations } from '../vocabulary/declarations.js';

/** What a charter says of a declaration, as Markdown: its title, its documentation, and what it states. */
export function portrait(entity: Entity): string {
    const { keyword, name, title } = entity;
    const heading = `**${escapeMarkdown(title ?? name ?? declarations[keyword].noun)}** (${keyword}${title && name ? ` \`${name}\`` : ''})`;
    const documentation = documentationOf(entity);
    const facts = [...entity.written.keys()].map(key => stated(entity, key)).filter(fact => fact !== undefined);
    return [heading, ...(documentation ? [escapeMarkdown(documentation)] : []), ...(facts.length > 0 ? [facts.join('\n')] : [])].join('\n\n');
}

function stated(entity: Entity, key: string): string | undefined {
    const property = entity.stated(key);
    if (!property) return undefined;
    const values = property.items.map(({ refersTo, written }) => escapeMarkdown(refersTo?.title ?? refersTo?.name ?? written));
    const shown = values.length > 8 ? `${values.slice(0, 7).join(', ')} and ${values.length - 7} others` : values.join(', ');
    return `- ${key}: ${shown}${property.because ? ` because ${escapeMarkdown(property.because)}` : ''}`;
}
