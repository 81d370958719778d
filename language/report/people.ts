import type { Charter } from '../model/charter.js';
import type { Entity, Item } from '../model/entity.js';
import { inList, inSentence } from '../model/naming.js';
import { valueInWords } from '../model/value-in-words.js';
import { paragraph, quiet, type Block } from './blocks.js';

/** Who drew the charter up, where it says so. */
export const authorsOf = (charter: Charter): string | undefined => mostStakeholders(charter.partnership, 'drawn up by', charter.stakeholders) ?? writers(charter);

/** Those who wrote it; of an office, who holds it. */
function writers({ partnership }: Charter): string | undefined {
    const { items = [] } = partnership.stated('drawn up by') ?? {};
    if (!items.some(({ refersTo }) => refersTo?.keyword === 'role')) return valueInWords(partnership, 'drawn up by');
    return inList(items.map(withHolders));
}

/** An office with those who hold it, as far as the charter says. */
function withHolders({ refersTo, written }: Item): string {
    const holders = refersTo?.keyword === 'role' ? valueInWords(refersTo, 'held by') : undefined;
    return `${refersTo?.called ?? written}${holders === undefined ? '' : ` (held by ${holders})`}`;
}

/** Who has an office of a forum. A role that is called as the office is says no more than that. */
export function officersOf(forum: Entity, office: string): string | undefined {
    const { items = [] } = forum.stated(office) ?? {};
    if (!items.some(({ refersTo }) => refersTo?.keyword === 'role')) return undefined;
    return inList(items.map(item => (item.refersTo?.title?.toLowerCase() === office ? valueInWords(item.refersTo, 'held by') : undefined) ?? withHolders(item)));
}

/** Fewer than this are named one by one. */
const manyStakeholders = 4;
/** Of so many, a list that leaves out one or two says which. */
const mostAreMany = 8;

/** `all 5 stakeholders`, `all 10 stakeholders except the port`, where a list names them all or nearly so, each with one seat and nothing else. */
export function mostStakeholders(entity: Entity, key: string, stakeholders: readonly Entity[]): string | undefined {
    const { items = [] } = entity.stated(key) ?? {};
    const named = new Set(items.map(({ refersTo }) => refersTo));
    const lacking = stakeholders.filter(each => !named.has(each));
    const isPlain = items.length === stakeholders.length - lacking.length && items.every(({ detail, seats = 1 }) => detail === undefined && seats === 1);
    if (!isPlain || stakeholders.length < (lacking.length === 0 ? manyStakeholders : mostAreMany) || lacking.length > 2) return undefined;
    return `all ${stakeholders.length} stakeholders${lacking.length === 0 ? '' : ` except ${inList(lacking.map(({ called }) => called))}`}`;
}

/** What declarations state of trust between others. */
const ofTrust = { leader: { key: 'trusted by', says: 'Who trusts a leader' }, relationship: { key: 'trust', says: 'How far partners trust each other' } } as const;

/** What a property states is the charter's word alone: it has neither a reason nor a source. */
export function isBareWord(entity: Entity, key: string): boolean {
    const stated = entity.stated(key);
    return stated !== undefined && stated.because === undefined && stated.citations.length === 0;
}

/** Trust is what those who wrote the charter say of others: where neither a reason nor a source supports it, the report says whose word it is. */
export function whoSays(charter: Charter, entities: readonly Entity[]): Block[] {
    const { keyword } = entities[0]!;
    if (keyword !== 'leader' && keyword !== 'relationship') return [];
    const { key, says } = ofTrust[keyword];
    const authors = authorsOf(charter);
    return entities.some(entity => isBareWord(entity, key)) ? [paragraph(quiet(inSentence(`${says} is what the charter${authors === undefined ? '' : `, drawn up by ${authors},`} says. It does not say when or how anyone was asked.`)))] : [];
}
