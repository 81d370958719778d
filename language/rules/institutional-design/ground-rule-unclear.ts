import type { Entity } from '../../model/entity.js';
import { sentence } from '../../model/naming.js';
import type { Place } from '../../model/place.js';
import { titlePlace } from '../../model/title.js';
import { wordFinder } from '../../text/find-words.js';
import { defineRule } from '../rule.js';

export const rule = defineRule({
    id: 'ground-rule-unclear',
    condition: 'ground-rules',
    severity: 'info',
    reads: ['ground rule', 'ground rule.if broken'],
    isOfTheRecord: true,
    doFirst: 'Agree what the word means, and write that instead',
    summary: 'Checks that ground rules use words that mean the same to everyone.',
    claims: ['clear-consistent-rules-assure-fairness'],
    rationale: 'A phrase that everyone may read differently leaves it to the stronger to decide what it means. The list of such phrases is our own, and a project can set another.',
    *check(charter) {
        const vagueWordsIn = wordFinder(charter.options.vagueWords);
        for (const groundRule of charter.groundRules) {
            for (const { document, start, end } of wordingOf(groundRule)) {
                for (const found of vagueWordsIn(document.text.slice(start, end))) {
                    const place = { document, start: start + found.start, end: start + found.end };
                    const words = document.text.slice(place.start, place.end).toLowerCase().replace(/\s+/g, ' ');
                    yield {
                        at: place,
                        about: [groundRule],
                        ...(words.includes(' ') ? { doFirst: 'Agree what the words mean, and write that instead' } : {}),
                        message: `“${sentence(words)}” in the ground rule ${groundRule.called.replace(/\.”$/, '”')} can mean different things to different people.`,
                    };
                }
            }
        }
    },
});

/** Where a ground rule's words stand: its title, and what happens if it is broken. */
function wordingOf(groundRule: Entity<'ground rule'>): Place[] {
    const title = titlePlace(groundRule);
    return [...(title ? [title] : []), ...(groundRule.ifBroken?.items.map(({ place }) => place) ?? [])];
}
