import { assessLeadership } from '../assessment/leadership-steps.js';
import type { Charter } from '../model/charter.js';
import type { Entity } from '../model/entity.js';
import type { Fact } from '../model/facts/fact.js';
import { inForce, parentOf } from '../model/facts/forums.js';
import { seatsInWords, votelessOf, votersOf } from '../model/facts/seats.js';
import { pairsOf } from '../model/facts/relationships.js';
import { sayInWords, voiceFact } from '../model/facts/voice.js';
import { callName, listed } from '../model/naming.js';
import { escapeMarkdown } from '../text/markdown.js';

/** How many lines are shown of what may be many. */
const most = 6;

/** What follows from a charter about one of its declarations without being written there, and from what, as Markdown; empty where nothing does. */
export function derivedOf(entity: Entity, charter: Charter): string {
    const sentences = sentencesOn(entity, charter);
    const shown = sentences.length > most ? [...sentences.slice(0, most - 1), `and ${sentences.length - most + 1} more`] : sentences;
    return shown.length === 0 ? '' : `What follows:\n\n${shown.map(each => `- ${escapeMarkdown(each)}`).join('\n')}`;
}

function sentencesOn(entity: Entity, charter: Charter): string[] {
    switch (entity.keyword) {
        case 'partnership': return entity === charter.partnership ? assessLeadership(charter).steps.map(({ says }) => says) : [];
        case 'stakeholder': return charter.decisions.filter(({ affects, takenBy }) => takenBy && affects?.value.includes(entity))
            .map(decision => `${sayInWords[voiceFact(decision, entity).is].plain} in ${callName(decision)} (${reasonsFor(voiceFact(decision, entity))})`);
        case 'relationship': return pairsOf(charter).filter(({ relationship }) => relationship === entity)
            .map(({ parties, trust, conflict }) => `between ${listed(parties)}: trust ${trust.is} (${reasonsFor(trust)}), conflict ${conflict.is} (${reasonsFor(conflict)})`);
        case 'forum': return onForum(entity);
        case 'seat': return (entity.on?.value ?? []).flatMap(forum => seatsOf(forum));
        default: return [];
    }
}

/** Its seats, with and without a vote, and what it has from the forum whose part it is. */
function onForum(forum: Entity<'forum'>): string[] {
    const parent = parentOf(forum);
    const inherited = !parent ? [] : inheritable.flatMap(([key, accessor]) => {
        const { place, items } = forum[accessor] ? {} : inForce(forum, accessor) ?? {};
        return place && items ? [`${key}: ${items.map(({ written }) => written).join(', ')} (from ${callName(parent)})`] : [];
    });
    const lists = [['With a vote', votersOf(forum)], ['without one', votelessOf(forum)]] as const;
    const who = lists.flatMap(([heading, all]) => (all.length > 0 ? [`${heading}: ${listed(all)}`] : [])).join('; ');
    return [...seatsOf(forum), ...(who === '' ? [] : [who]), ...inherited];
}

const seatsOf = (forum: Entity<'forum'>): string[] => {
    const seats = seatsInWords(forum);
    return seats === undefined ? [] : [`${callName(forum)}: ${seats}`];
};

const inheritable = [['decides by', 'decidesBy'], ['threshold', 'threshold'], ['meets', 'meets'], ['setting', 'setting'], ['notice', 'notice'], ['minutes', 'minutes'], ['papers', 'papers'], ['open to public', 'openToPublic']] as const;

const reasonsFor = ({ reasons }: Fact<string>): string => reasons.map(({ of, says }) => (of.keyword === 'relationship' ? says : `${of.called}: ${says}`)).join('; ');
