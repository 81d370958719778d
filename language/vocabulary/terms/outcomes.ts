import type { Vocabulary } from '../vocabulary.js';

export const winKind = {
    title: 'a kind of small win',
    meaning: 'What sort of early result shows that working together succeeds',
    isOpen: true,
    terms: {
        'joint-plan': { meaning: 'A plan or a strategy written together', claims: ['intermediate-outcomes-build-experience-of-success'] },
        'joint-fact-finding': { meaning: 'Partners establish the facts together, so that all accept them', claims: ['intermediate-outcomes-build-experience-of-success'] },
        'early-success': { meaning: 'A modest result that is achieved early', claims: ['early-wins-after-conflict-are-crucial'] },
        pilot: { meaning: 'A trial on a small scale' },
        'shared-service': { meaning: 'A service that partners run together' },
        'shared-team': { meaning: 'One team from several organisations' },
        'shared-post': { meaning: 'A post that partners pay for together' },
        'shared-budget': { meaning: 'Money that partners pool' },
        'shared-record': { meaning: 'Records or data that partners can all see' },
        'shared-site': { meaning: 'A building or a place that partners use together' },
        'agreed-pathway': { meaning: 'One agreed route through the services of several partners' },
        'agreed-protocol': { meaning: 'A procedure that partners have agreed and follow' },
        'joint-training': { meaning: 'Staff or members of several partners learn together' },
        'joint-bid': { meaning: 'Partners apply for money together' },
        'joint-statement': { meaning: 'Partners say the same thing in public' },
        'joint-event': { meaning: 'Partners hold an event together' },
        'joint-monitoring': { meaning: 'Partners monitor land, water or a service together' },
        'restored-site': { meaning: 'A piece of land, river or forest that has been restored' },
        'quick-fix': { meaning: 'A small, well-known problem that has been solved' },
    },
} as const satisfies Vocabulary;

export const winStatus = {
    title: 'a status of a small win',
    meaning: 'What stage a small win has reached',
    terms: {
        planned: { meaning: 'Planned, but not yet achieved' },
        achieved: { meaning: 'Achieved' },
        dropped: { meaning: 'No longer planned' },
    },
} as const satisfies Vocabulary;
