import type { BoundDocument } from '../model/entity.js';
import type { Entity } from '../model/entity.js';
import { seatsOn, votingSeats } from '../model/facts/seats.js';
import { suggestedTrust } from '../model/facts/relationships.js';
import { sayInWords, voiceFact } from '../model/facts/voice.js';

/** A remark in brackets that an editor shows behind a place: what follows from the charter without being written in it. */
export interface Hint {
    /** Offset behind which it is shown. */
    readonly after: number;
    readonly label: string;
    readonly why: string;
}

/** Trust that follows from a history, the say that those affected have in a decision, and the seats with a vote at a forum. */
export function hintsOf({ declared }: BoundDocument): Hint[] {
    return declared.flatMap(entity => {
        switch (entity.keyword) {
            case 'relationship': return derivedTrust(entity);
            case 'decision': return says(entity);
            case 'forum': return votes(entity);
            default: return [];
        }
    });
}

/** Only where the list itself does not show the number at a glance. */
function votes(forum: Entity<'forum'>): Hint[] {
    const { members } = forum;
    const voting = votingSeats(forum);
    const isPlain = members?.items.every(({ seats }) => seats === undefined) && !members.everyone && seatsOn(forum).length === 0;
    return !members || voting === undefined || isPlain ? [] : [{ after: members.place.end, label: `(${voting} votes)`, why: 'Concordat counts the seats with a vote, one vote each: those in this list, and those that are declared on the forum.' }];
}

function derivedTrust({ history, trust }: Entity<'relationship'>): Hint[] {
    const suggested = suggestedTrust(history?.value);
    return !history || trust || !suggested ? [] : [{ after: history.place.end, label: `(likely trust: ${suggested})`, why: 'Concordat works this out from the history; the charter does not say it. To say how much they trust each other, add “trust”.' }];
}

function says(decision: Entity<'decision'>): Hint[] {
    return !decision.takenBy ? [] : (decision.affects?.items ?? []).flatMap(({ refersTo, place }) => {
        if (refersTo?.keyword !== 'stakeholder') return [];
        const { is, reasons } = voiceFact(decision, refersTo);
        const why = reasons.map(({ of, says }) => `${of.called}: ${says}`).join('; ');
        return is === 'not stated' ? [] : [{ after: place.end, label: `(${sayInWords[is].plain})`, why }];
    });
}
