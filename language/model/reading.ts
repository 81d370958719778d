import type { Property, Value } from '../generated/parser/ast.js';
import { placeOf, spanning, type Place } from './place.js';
import { forms, rhythms } from '../vocabulary/forms.js';
import type { PropertySpec } from '../vocabulary/properties.js';
import type { BoundDocument } from './binding.js';
import type { Fault } from './faults.js';
import type { Duration, Item, Money, Stated } from './stated.js';

/** Reads the values of a property by its specification; what does not fit is a fault and not a value. */
export class PropertyReader {
    private readonly items: Item[] = [];
    private readonly texts: string[] = [];
    private readonly values: unknown[] = [];
    private everyone = false;

    constructor(
        private readonly document: BoundDocument,
        private readonly key: string,
        private readonly spec: PropertySpec,
        private readonly faults: Fault[],
    ) {}

    read(property: Property, place: Place): Stated<unknown> | undefined {
        const [first, ...others] = property.values;
        if (!first) return undefined;
        for (const value of this.spec.many ? property.values : [first]) this.readValue(value);
        if (others.length > 0 && !this.spec.many) this.refuseOthers(first, others);
        const isNames = this.spec.form === 'names';
        if (this.values.length === 0 && !(isNames && this.items.length > 0)) return undefined;
        return {
            value: isNames || this.spec.many ? this.values : this.values[0],
            place,
            items: this.items,
            texts: this.texts,
            everyone: this.everyone,
            because: property.reasons.join(' ') || undefined,
            citations: property.citations,
        };
    }

    /** `60,000` is no amount and another one, but one that is not written as such. */
    private refuseOthers(first: Value, others: readonly Value[]): void {
        const { source } = this.document;
        const last = this.faults.at(-1);
        if (last?.rule !== 'unexpected-value') {
            this.faults.push({ rule: 'several-values', place: spanning(source, others), property: this.key, written: first.$cstNode?.text ?? '', first: placeOf(source, first) });
            return;
        }
        const place = spanning(source, [first, ...others]);
        this.faults.splice(-1, 1, { ...last, place, written: source.text.slice(place.start, place.end) });
    }

    private readValue(value: Value): void {
        const { form } = this.spec;
        if (form === 'names') return this.readName(value);
        if (form === 'term') return this.readTerm(value);
        const read = plainValue(form, value);
        if (read === undefined) this.reject(value, forms[form].expects);
        else this.accept(value, read);
    }

    private readTerm(value: Value): void {
        if (this.spec.form !== 'term') return;
        const { vocabulary } = this.spec;
        if (value.$type !== 'WordValue') return this.reject(value, 'a word without quotation marks');
        if (!this.document.terms.has(vocabulary, value.word)) {
            this.faults.push({ rule: 'unknown-term', place: this.wordPlace(value.$cstNode!, value.word), word: value.word, vocabulary });
            return;
        }
        if (value.limit && !this.spec.within) return this.reject(value, 'a word alone');
        const within = value.limit === undefined ? undefined : durationOf(value.limit);
        this.accept(value, value.word, { ...(value.detail === undefined ? {} : { detail: value.detail }), ...(within ? { within } : {}) });
    }

    private readName(value: Value): void {
        if (this.spec.form !== 'names') return;
        if (value.$type === 'TextValue') {
            if (!this.spec.orText || value.text === '') return this.reject(value, 'a name without quotation marks');
            this.texts.push(value.text);
            this.items.push({ place: placeOf(this.document.source, value), written: value.text });
            return;
        }
        if (value.$type !== 'WordValue' || value.limit) return this.reject(value, 'a name');
        const place = this.wordPlace(value.$cstNode!, value.word);
        const found = this.document.scope.get(value.word);
        if (found && (this.spec.of as readonly string[]).includes(found.keyword)) {
            this.values.push(found);
            this.items.push({ place, written: value.word, refersTo: found, ...(value.detail === undefined ? {} : { detail: value.detail }) });
        } else if (this.spec.everyone && value.word === 'everyone') {
            this.everyone = true;
            this.items.push({ place, written: value.word });
        } else if (found) {
            this.faults.push({ rule: 'name-of-another-kind', place, found, property: this.key, of: this.spec.of });
        } else {
            this.faults.push({ rule: 'unresolved-name', place, word: value.word, of: this.spec.of });
        }
    }

    private accept(node: Value, value: unknown, more: Partial<Item> = {}): void {
        this.values.push(value);
        this.items.push({ place: placeOf(this.document.source, node), written: node.$cstNode?.text ?? '', ...more });
    }

    private reject(value: Value, expected: string): void {
        this.faults.push({ rule: 'unexpected-value', place: placeOf(this.document.source, value), property: this.key, written: value.$cstNode?.text ?? '', expected, spec: this.spec });
    }

    private wordPlace({ offset }: { offset: number }, word: string): Place {
        return { document: this.document.source, start: offset, end: offset + word.length };
    }
}

function plainValue(form: keyof typeof forms, value: Value): unknown {
    switch (form) {
        case 'text': return value.$type === 'TextValue' && value.text !== '' ? value.text : undefined;
        case 'date': return value.$type === 'DateValue' && !value.end ? dateOf(value.date) : undefined;
        case 'period': return value.$type === 'DateValue' && value.end && dateOf(value.date) && dateOf(value.end) ? { from: value.date, to: value.end } : undefined;
        case 'duration': return value.$type === 'DurationValue' ? durationOf(value.duration) : undefined;
        case 'rhythm': return rhythmOf(value);
        case 'date-or-rhythm': return dateOrRhythm(value);
        case 'money': return value.$type === 'MoneyValue' ? moneyOf(value.money) : undefined;
        case 'share': return value.$type === 'ShareValue' ? { percent: parseFloat(value.share) } : undefined;
        case 'number-or-share': return value.$type === 'NumberValue' ? Number(value.number) : plainValue('share', value);
        case 'year': return value.$type === 'NumberValue' && /^\d{4}$/.test(value.number) ? Number(value.number) : undefined;
    }
}

function dateOrRhythm(value: Value) {
    const rhythm = rhythmOf(value);
    if (rhythm !== undefined) return { rhythm };
    const date = plainValue('date', value);
    return date === undefined ? undefined : { date };
}

function rhythmOf(value: Value): string | undefined {
    if (value.$type === 'RhythmValue') return `every ${value.every}`;
    return value.$type === 'WordValue' && rhythms.includes(value.word) && !value.limit ? value.word : undefined;
}

/** A date that the calendar has: 2026-02-30 is none. */
function dateOf(written: string): string | undefined {
    const day = new Date(`${written}T00:00:00Z`);
    return Number.isNaN(day.getTime()) || day.toISOString().slice(0, 10) !== written ? undefined : written;
}

function durationOf(written: string): Duration {
    const [, amount, working, unit] = /^(\d+)\s+(working\s+)?(day|week|month|year)/.exec(written) ?? [];
    return { amount: Number(amount), unit: unit as Duration['unit'], working: working !== undefined };
}

function moneyOf(written: string): Money {
    const amount = Number(written.replace(/[^\d.]/g, ''));
    return { amount, currency: written.replace(/[\d.,\s]/g, '') };
}
