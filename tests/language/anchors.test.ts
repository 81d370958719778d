import { expect, it } from 'vitest';
import { termTable } from '../../language/documentation/vocabulary-page.js';
import { vocabularies, type VocabularyId } from '../../language/vocabulary/terms/index.js';
import type { Term, Vocabulary } from '../../language/vocabulary/vocabulary.js';

it('every word of a scale says by what it is told from its neighbours, and the reference shows it', () => {
    const scales = Object.entries<Vocabulary>(vocabularies).filter(([, { scale }]) => scale);
    expect(scales.length).toBeGreaterThan(1);
    for (const [id, { terms }] of scales) {
        const anchors = Object.values<Term>(terms).map(({ anchor }) => anchor);
        expect(anchors).not.toContain(undefined);
        expect(new Set(anchors).size).toBe(anchors.length);
        for (const anchor of anchors) expect(termTable(id as VocabularyId)).toContain(anchor);
    }
});
