import { textOf } from '../syntax/values.js';
import type { Entity } from './entity.js';
import { inList } from './naming.js';
import type { Item, Quorum, Stated } from './entity.js';
import type { Duration, Period, PeriodOrLeast } from './stated.js';
import { dateInWords } from '../text/date-in-words.js';
import { termInWords } from '../text/terms.js';
import { propertiesOf } from '../vocabulary/keys.js';
import type { PropertySpec } from '../vocabulary/properties.js';

/** What a declaration states in a property, in words that fit into a sentence; `undefined` if it does not state it. */
export function valueInWords(entity: Entity, key: string): string | undefined {
    const stated = entity.stated(key);
    const spec = propertiesOf(entity.keyword)[key];
    return stated && spec && worded(stated, spec);
}

/** Each value of a list in words that fit into a sentence, in order. */
export function valuesInWords(entity: Entity, key: string): string[] {
    const spec = propertiesOf(entity.keyword)[key];
    const { items = [] } = entity.stated(key) ?? {};
    switch (spec?.form) {
        case 'term': return items.map(termInFull);
        case 'names': return items.map(nameInFull);
        case 'text': return items.map(({ written }) => textOf(written));
        case 'date': return items.map(({ written }) => dateInWords(written));
        default: return items.map(({ written }) => written);
    }
}

/** `Riverside Council (3 seats)`. */
const nameInFull = ({ refersTo, written, detail, seats }: Item) => `${refersTo?.called ?? written}${seatsInWords(seats)}${detail ? ` (${detail})` : ''}`;

function worded(stated: Stated<unknown>, spec: PropertySpec): string {
    const { value, items } = stated;
    switch (spec.form) {
        case 'date': return inList([value as string | readonly string[]].flat().map(dateInWords), { limit: 100 });
        case 'period': return periodInWords(value as Period);
        case 'date-or-rhythm': return dateOrRhythm(value as { date?: string; rhythm?: string });
        case 'period-or-least': return periodOrLeast(value as PeriodOrLeast);
        case 'threshold': return shareInWords(items[0]!.written);
        case 'quorum': return quorumInWords(value as Quorum, items[0]!.written);
        case 'rhythm': return String(value);
        case 'text': return spec.many ? (value as readonly string[]).join('; ') : String(value);
        case 'term': return inList(items.map(termInFull), { limit: 100 });
        case 'names': return inList(items.map(nameInFull), { limit: 1000 });
        default: return items.map(({ written }) => written).join(', ');
    }
}

/** `published within 10 working days`, `published 7 days before the meeting`, `merger (taken over in 2014)`. */
export function termInFull(item: Item): string {
    if (/^["“]/.test(item.written)) return textOf(item.written);
    const [word] = item.written.split(/[\s"“]/);
    return `${termInWords(word!)}${afterTerm(item)}`;
}

/** What follows a term: ` within 10 working days`, ` (taken over in 2014)`. */
export function afterTerm({ detail, within, before }: Item): string {
    const time = within ? ` within ${durationInWords(within)}` : before ? ` ${durationInWords(before)} before the meeting` : '';
    return `${time}${detail ? ` (${detail})` : ''}`;
}

const durationInWords = ({ amount, working, unit }: Duration) => `${amount} ${working ? 'working ' : ''}${unit}${amount === 1 ? '' : 's'}`;
const seatsInWords = (seats: number | undefined) => (seats === undefined ? '' : ` (${seats} ${seats === 1 ? 'seat' : 'seats'})`);
const periodInWords = ({ from, to }: Period) => (to === undefined ? `${dateInWords(from)} onwards` : `${dateInWords(from)} to ${dateInWords(to)}`);
const periodOrLeast = (value: PeriodOrLeast) => ('atLeast' in value ? `for at least ${durationInWords(value.atLeast)}` : `from ${periodInWords(value)}`);
const dateOrRhythm = ({ date, rhythm }: { date?: string; rhythm?: string }) => (date === undefined ? rhythm! : dateInWords(date));

/** A share, or a number of members or votes, in the charter's own words: `2/3 of the voting members present`, `5 votes`, `a majority of the members`. */
function shareInWords(written: string): string {
    const [number, ...base] = written.replace(/\s+%/, '%').split(/\s+(?:of\s+)?/);
    const whole = base.join(' ');
    if (/^\d+$/.test(number!)) return `${number} ${whole || (number === '1' ? 'member' : 'members')}`;
    return `${number === 'majority' ? 'a majority' : number} of ${/^(?:the|those|all)\b/.test(whole) ? whole : `the ${whole || 'members'}`}`;
}

function quorumInWords(quorum: Quorum, written: string): string {
    const size = shareInWords(written.replace(/\s+(?:including|with)\b[^]*$/, ''));
    const required = quorum.required.map(({ of, count }) => (of === 'chair' ? 'the chair' : `${of.called}${count === 1 ? '' : ` (${count})`}`));
    return required.length === 0 ? size : `${size}, including ${inList(required, { limit: 100 })}`;
}
