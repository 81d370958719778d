import { assessLeadership } from '../assessment/leadership-steps.js';
import type { Charter } from '../model/charter.js';
import type { Entity } from '../model/entity.js';
import type { Fact } from '../model/facts/fact.js';
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
        default: return [];
    }
}

const reasonsFor = ({ reasons }: Fact<string>): string => reasons.map(({ of, says }) => (of.keyword === 'relationship' ? says : `${of.called}: ${says}`)).join('; ');
