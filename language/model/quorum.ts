import type { NumberValue, RequiredValue, ShareValue, Value, WordValue } from '../generated/parser/ast.js';
import type { Kind } from '../vocabulary/kinds.js';
import type { BoundDocument } from './entity.js';
import type { Fault } from './entity.js';
import { placeOf } from './place.js';
import { thresholdOf, wholeNumber } from './plain-values.js';
import type { Item, Quorum, Required } from './entity.js';

type QuorumOf<Q extends Quorum = Quorum> = Q extends Quorum ? Omit<Q, 'required'> : never;

/** Who may be asked for by name in a quorum. */
export const requirable: readonly Kind[] = ['stakeholder', 'leader', 'role', 'seat'];

/** Reads how many must be there, and who among them: `5`, `50% including chair`, `majority`, `5 with Producers 2, Consumers 2`. */
export class QuorumReader {
    /** The names that are understood, for whoever asks what stands at their place. */
    readonly named: Item[] = [];
    private readonly required: Required[] = [];

    constructor(private readonly document: BoundDocument, private readonly faults: Fault[]) {}

    /** `undefined` where the first value says no number of people; what follows it are the people who must be among them. */
    read([first, ...others]: readonly Value[]): Quorum | undefined {
        const size = first && sizeOf(first);
        if (!first || !size) return undefined;
        const { requirement } = first as NumberValue | ShareValue | WordValue;
        if (requirement) this.require(requirement.who, requirement.who.word, requirement.who.count);
        for (const other of others) {
            if (this.required.length > 0 && other.$type === 'WordValue' && other.detail === undefined) this.require(other, other.word, other.seats);
            else this.faults.push({ rule: 'several-values', place: placeOf(this.document.source, other), property: 'quorum', written: first.$cstNode?.text ?? '', first: placeOf(this.document.source, first) });
        }
        return { ...size, required: this.required } as Quorum;
    }

    private require(node: RequiredValue | WordValue, word: string, written: string | undefined): void {
        const count = written === undefined ? 1 : wholeNumber(written) ?? 1;
        const { start, document } = placeOf(this.document.source, node);
        const place = { document, start, end: start + word.length };
        const found = this.document.find(word);
        if (found && requirable.includes(found.keyword)) {
            this.required.push({ of: found, count, place });
            this.named.push({ place, written: word, refersTo: found });
        } else if (word === 'chair') this.required.push({ of: 'chair', count, place });
        else if (found) this.faults.push({ rule: 'name-of-another-kind', place, found, property: 'quorum', of: requirable });
        else this.faults.push({ rule: 'unresolved-name', place, word, of: requirable });
    }
}

function sizeOf(value: Value): QuorumOf | undefined {
    switch (value.$type) {
        case 'NumberValue': {
            const count = value.unit === 'terms' || value.unit === 'term' ? undefined : Number(value.number);
            return count === undefined ? undefined : { count };
        }
        case 'ShareValue': return thresholdOf(value);
        case 'WordValue': return value.word === 'majority' && value.detail === undefined && value.seats === undefined && thresholdOf({ share: '50%', ...(value.base ? { base: value.base } : {}) }) ? { majority: true } : undefined;
        default: return undefined;
    }
}
