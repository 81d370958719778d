import { unwrittenIn } from '../../model/unwritten-texts.js';
import { defineLanguageRule } from '../rule.js';

export const rule = defineLanguageRule({
    id: 'still-to-be-written',
    severity: 'info',
    summary: 'Checks that no text is still to be written.',
    rationale: 'Dots hold the place of words that someone meant to write. Once the charter is agreed they are easily overlooked, and what they stand for was never agreed.',
    *check({ declared }) {
        for (const entity of declared) {
            for (const { place, of, key } of unwrittenIn(entity)) {
                if (key !== 'because') yield { at: place, message: `${words[of](key, entity.called)} is still to be written.` };
            }
        }
    },
});

const words = {
    title: (_: string, called: string) => `The title of ${called}`,
    value: (key: string) => `“${key}”`,
    reason: (key: string) => `The reason for “${key}”`,
};
