import type { Property, Value, WordValue } from '../generated/parser/ast.js';
import { forms } from '../vocabulary/forms.js';
import type { PlainForm, PropertySpec } from '../vocabulary/properties.js';
import type { BoundDocument } from './entity.js';
import type { Fault } from './entity.js';
import { placeOf, placesOf, spanning, type Place } from './place.js';
import { plainValue } from './plain-values.js';
import { QuorumReader } from './quorum.js';
import type { Item, Stated } from './entity.js';
import { supportOfValues } from './support.js';
import { durationOf } from './times.js';

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
        const support = supportOfValues(this.document, property);
        if (this.spec.form === 'quorum') this.readQuorum(property.values);
        else (this.spec.many ? property.values : [first]).forEach((value, index) => this.readValue(value, support[index]));
        if (others.length > 0 && !this.spec.many) this.refuseOthers(first, others);
        const isNames = this.spec.form === 'names';
        if (this.values.length === 0 && !(isNames && this.items.length > 0)) return undefined;
        return {
            value: isNames || (this.spec.many && this.spec.form !== 'quorum') ? this.values : this.values[0],
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

    private readValue(value: Value, support: Partial<Item> | undefined): void {
        const { form } = this.spec;
        const before = this.items.length;
        if (form === 'names') this.readName(value);
        else if (form === 'term') this.readTerm(value);
        else this.readPlain(value, form);
        if (support && this.items.length > before) this.items.push({ ...this.items.pop()!, ...support });
    }

    private readPlain(value: Value, form: PlainForm): void {
        const read = plainValue(form, value);
        if (read === undefined) this.reject(value, forms[form].expects);
        else this.accept(value, read);
    }

    private readQuorum(values: readonly Value[]): void {
        const reader = new QuorumReader(this.document, this.faults);
        const quorum = reader.read(values);
        if (quorum === undefined) this.reject(values[0]!, forms.quorum.expects);
        else this.accept(values[0]!, quorum);
        this.items.push(...reader.named);
    }

    private readTerm(value: Value): void {
        if (this.spec.form !== 'term') return;
        const { vocabulary, orText, timed } = this.spec;
        if (value.$type === 'TextValue' && orText && value.text !== '') return this.accept(value, value.text);
        if (value.$type !== 'WordValue') return this.reject(value, 'a word without quotation marks');
        if (!this.document.terms.has(vocabulary, value.word)) {
            this.faults.push({ rule: 'unknown-term', place: this.wordPlace(value.$cstNode!, value.word), word: value.word, vocabulary });
            return;
        }
        if (((value.limit ?? value.lead) !== undefined && !timed) || value.seats !== undefined || value.base || value.requirement) return this.reject(value, 'a word alone');
        this.accept(value, value.word, {
            ...(value.detail === undefined ? {} : { detail: value.detail }),
            ...(value.limit === undefined ? {} : { within: durationOf(value.limit) }),
            ...(value.lead === undefined ? {} : { before: durationOf(value.lead) }),
        });
    }

    private readName(value: Value): void {
        if (this.spec.form !== 'names') return;
        if (value.$type === 'TextValue') {
            if (!this.spec.orText || value.text === '') return this.reject(value, 'a name without quotation marks');
            this.texts.push(value.text);
            this.items.push({ place: placeOf(this.document.source, value), written: value.text });
            return;
        }
        if (value.$type !== 'WordValue' || value.limit || value.lead || value.base || value.requirement) return this.reject(value, 'a name');
        if (value.seats !== undefined && !this.spec.seats) return this.reject(value, 'a name alone');
        this.readWord(value, this.spec);
    }

    private readWord(value: WordValue, spec: PropertySpec & { form: 'names' }): void {
        const place = this.wordPlace(value.$cstNode!, value.word);
        const found = this.document.find(value.word);
        if (found && (spec.of as readonly string[]).includes(found.keyword)) {
            this.values.push(found);
            this.items.push({ place, written: value.word, refersTo: found, ...(value.detail === undefined ? {} : { detail: value.detail }), ...this.seatsOf(value) });
        } else if (spec.everyone && value.word === 'everyone') {
            this.everyone = true;
            this.items.push({ place, written: value.word });
            if ((spec.of as readonly string[]).includes('stakeholder')) this.values.push(...this.document.stakeholders.filter(each => !this.values.includes(each)));
        } else if (found) {
            this.faults.push({ rule: 'name-of-another-kind', place, found, property: this.key, of: spec.of });
        } else {
            this.faults.push({ rule: 'unresolved-name', place, word: value.word, of: spec.of, orEveryone: spec.everyone === true });
        }
    }

    /** A number without the word `seats` counts all the same, and is a fault that has one meaning only. */
    private seatsOf(value: WordValue): Pick<Item, 'seats'> {
        if (value.seats === undefined) return {};
        const seats = Number(value.seats);
        const isWhole = Number.isInteger(seats) && seats > 0;
        if (!isWhole || value.unit === undefined) {
            const place = placesOf(this.document.source, value, 'seats')[0] ?? placeOf(this.document.source, value);
            this.faults.push({ rule: 'unexpected-seats', place, list: value.$container, name: value.word, written: value.seats, isWhole });
        }
        return isWhole ? { seats } : {};
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
