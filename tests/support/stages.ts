import { globSync } from 'tinyglobby';
import { ruleIds, type RuleId } from '../../language/generated/rule-ids.js';
import { edges, withPartnership } from '../truth/edges.js';
import { scenes } from '../truth/scenes.js';
import { today } from './check.js';
import { examplesOn, readPage } from './page.js';
import { setUp, type Scene, type Stage } from './scene.js';

export interface NamedStage extends Stage {
    readonly name: string;
}

const pages = new Map(globSync('language/rules/*/*.md').map(readPage).map(page => [page.id, page]));

/** Every charter that is written to try this rule: on its page, at its edges, and in its scenes. */
export async function stagesOf(id: RuleId): Promise<NamedStage[]> {
    const page = pages.get(id)!;
    const { fences, inspect } = examplesOn(page);
    const onPage = fences.map((fence, index): NamedStage => ({ ...inspect(fence.text, fence), on: fence.options.get('today') ?? today, name: `page, ${index + 1}` }));
    const own: readonly (readonly [string, Scene])[] = [
        ...(edges[id] ?? []).map(([why, text]) => [`edge, ${why}`, { text: withPartnership(text) }] as const),
        ...Object.entries(scenes[id] ?? {}).map(([why, scene]) => [why, typeof scene === 'string' ? { text: withPartnership(scene) } : scene] as const),
    ];
    return [...onPage, ...await Promise.all(own.map(async ([name, scene]) => ({ ...await setUp(scene), name })))];
}

export const allStages: ReadonlyMap<RuleId, readonly NamedStage[]> = new Map(await Promise.all(ruleIds.map(async id => [id, await stagesOf(id)] as const)));
