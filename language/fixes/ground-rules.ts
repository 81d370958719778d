import type { Charter } from '../model/charter.js';
import { decapitalised } from '../text/sentence.js';
import type { Edit } from './fix.js';
import { freeName, newDeclaration, toChoose } from './templates.js';

/** Adds a ground rule for each topic, with its words and whom it binds left to the author; one insertion, so that they keep their order. */
export function newGroundRules(charter: Charter, topics: readonly string[]): Edit[] {
    const edits = topics.map(topic => newDeclaration(charter, 'ground rule', { name: freeName(charter, nameFor(topic)), title: '…' }, [
        { key: 'about', value: topic, toComplete: questionOf(charter, topic) },
        toChoose('binds', 'everyone, or the forums and partners that it binds'),
    ]));
    const [first] = edits;
    return first ? [{ place: first.place, text: edits.map(({ text }) => text).join('') }] : [];
}

/** `conflicts-of-interest` as it stands in a sentence. */
export const topicInWords = (topic: string): string => topic.replaceAll('-', ' ');

/** `dispute-resolution` -> `DisputeResolution`. */
const nameFor = (topic: string): string => topic.replace(/(?:^|-)(.)/g, (_, letter: string) => letter.toUpperCase());

function questionOf(charter: Charter, topic: string): string {
    const meaning = charter.document.terms.get('ground-rule-topic', topic)?.meaning ?? topicInWords(topic);
    return `the rule, in place of the dots: ${decapitalised(meaning)}`;
}
