import { derived, type Charter } from '../charter.js';
import type { Entity } from '../entity.js';
import { forumsTaking, partiesTaking } from './forums.js';
import { votersOf } from './seats.js';

type Decision = Entity<'decision'>;

/** Plans that two partners or more have decided together: the paper's own example of an intermediate outcome. */
export const jointPlans = derived((charter: Charter): readonly Decision[] => charter.decisions.filter(decision => decision.about?.value.includes('planning')
    && (decision.stage?.value === 'decided' || decision.stage?.value === 'implemented') && takersOf(decision).size > 1));

const takersOf = (decision: Decision): ReadonlySet<Entity> => new Set<Entity>([...partiesTaking(decision), ...forumsTaking(decision).flatMap(votersOf)]);
