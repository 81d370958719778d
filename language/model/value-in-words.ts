import type { Entity } from './entity.js';
import { inList } from './naming.js';
import type { Duration, Period, Share, Stated } from './stated.js';
import { dateInWords } from '../text/date-in-words.js';
import { termInWords } from '../text/terms.js';
import { propertiesOf } from '../vocabulary/keys.js';
import type { PropertySpec } from '../vocabulary/properties.js';

/** What a declaration states in a property, as a sentence holds it; `undefined` where it does not. */
export function valueInWords(entity: Entity, key: string): string | undefined {
    const stated = entity.stated(key);
    const spec = propertiesOf(entity.keyword)[key];
    return stated && spec && worded(stated, spec);
}

function worded(stated: Stated<unknown>, spec: PropertySpec): string {
    const { value, items } = stated;
    switch (spec.form) {
        case 'date': return dateInWords(value as string);
        case 'period': return periodInWords(value as Period);
        case 'date-or-rhythm': return dateOrRhythm(value as { date?: string; rhythm?: string });
        case 'share': return shareInWords(value as Share);
        case 'number-or-share': return typeof value === 'number' ? String(value) : shareInWords(value as Share);
        case 'rhythm': return String(value);
        case 'text': return spec.many ? (value as readonly string[]).join('; ') : String(value);
        case 'term': return inList(items.map(({ written, detail, within }) => termInFull(written, detail, within)), { limit: 100 });
        case 'names': return inList(items.map(({ refersTo, written, detail }) => `${refersTo?.called ?? written}${detail ? ` (${detail})` : ''}`), { limit: 1000 });
        default: return items.map(({ written }) => written).join(', ');
    }
}

/** `published within 10 working days`, `merger (taken over in 2014)`. */
function termInFull(written: string, detail: string | undefined, within: Duration | undefined): string {
    const [word] = written.split(/[\s"“]/);
    const limit = within ? ` within ${within.amount} ${within.working ? 'working ' : ''}${within.unit}${within.amount === 1 ? '' : 's'}` : '';
    return `${termInWords(word!)}${limit}${detail ? ` (${detail})` : ''}`;
}

const periodInWords = ({ from, to }: Period) => `${dateInWords(from)} to ${dateInWords(to)}`;
const dateOrRhythm = ({ date, rhythm }: { date?: string; rhythm?: string }) => (date === undefined ? rhythm! : dateInWords(date));
const shareInWords = ({ percent }: Share) => `${percent}%`;
