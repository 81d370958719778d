import { partiesTo, widestRelationship } from '../../model/facts/relationships.js';
import { defineLanguageRule } from '../rule.js';

export const rule = defineLanguageRule({
    id: 'relationship-too-wide',
    severity: 'error',
    mustBeFixed: true,
    hasNoFaultyExample: true,
    summary: `Checks that a relationship is between ${widestRelationship} stakeholders at most.`,
    rationale: 'A relationship states every pair of its stakeholders, and of very many no two pairs are alike; most likely a list was pasted.',
    *check({ declared }) {
        for (const entity of declared) {
            if (entity.keyword !== 'relationship') continue;
            const count = partiesTo(entity).length;
            if (count <= widestRelationship) continue;
            yield {
                at: entity.stated('between')!,
                about: [entity],
                message: `This relationship names ${count} stakeholders, more than the ${widestRelationship} that it can have, so none of its pairs was checked. Name fewer.`,
            };
        }
    },
});
