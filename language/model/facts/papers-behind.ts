import { ruleDocuments } from '../../vocabulary/terms/index.js';
import { derived } from '../charter.js';
import type { Entity } from '../entity.js';

type Source = Entity<'source'>;

const setsRules = ({ kind }: Source): boolean => kind !== undefined && ruleDocuments.has(kind.value);
const isReadInPart = ({ read }: Source): boolean => read !== undefined && read.value !== 'whole';

/** All documents that the charter cites set rules, so that nothing else can be expected of it: neither results nor what the partners think of each other. */
export const isRuleBook = derived(({ sources }): boolean => sources.length > 0 && sources.every(setsRules));

/** A document that sets rules was not read to its end, so that nobody can tell which rules it lacks. */
export const areRulesReadInPart = derived(({ sources }): boolean => sources.some(source => setsRules(source) && isReadInPart(source)));
