import { join, resolve } from 'node:path';
import { fileOf, statOf, uriOf } from '../../files/disk.js';
import type { Origin } from '../../language/configuration/origins.js';
import { settable } from '../../language/configuration/shape.js';
import { defaultOptions } from '../../language/model/rule-options.js';
import { rules } from '../../language/rules/all.js';
import { isCharterRule, type Rule } from '../../language/rules/rule.js';
import { shownPath } from '../input/find-charters.js';
import { safeText } from '../output/safe-text.js';
import type { Overrides } from '../running/overrides.js';
import { Workspaces } from '../running/workspaces.js';

interface Shown {
    readonly key: string;
    readonly value: unknown;
    /** `concordat.json:4:9`, `default` or `command line`, with the override or the condition through which it counts. */
    readonly from: string;
}

/** `concordat lint --show-config FILE`: what counts for a charter, each value with where it comes from. Nothing is checked. */
export async function showConfiguration(named: string, overrides: Overrides, format: string): Promise<void> {
    const file = statOf(named)?.isDirectory() ? join(resolve(named), 'charter.concordat') : resolve(named);
    const { configurations } = await new Workspaces(undefined, overrides).prepare(file);
    const uri = uriOf(file);
    const settings = shownSettings(configurations.originsOf(uri), rule => configurations.settingsOf(uri).isPreviewed(rule));
    const files = configurations.statedFor(uri).map(each => shownPath(fileOf(each)));
    const isExcluded = configurations.isExcluded(uri);
    process.stdout.write(format === 'json' ? `${JSON.stringify({ version: 1, file: shownPath(file), excluded: isExcluded, configurations: files, settings }, null, 2)}\n` : asText(shownPath(file), files, isExcluded, settings));
}

function shownSettings(origins: readonly Origin[], isPreviewed: (rule: Rule) => boolean): Shown[] {
    const stated = origins.filter(({ key }) => !key.startsWith('rules.')).map(origin => ({ key: origin.key, value: origin.value, from: placeOf(origin) }));
    const missing = Object.entries({ preview: false, ...defaultOptions }).filter(([key]) => !origins.some(each => each.key === key));
    const levels = new Map(origins.map(origin => [origin.key, origin]));
    return [...stated, ...missing.map(([key, value]) => ({ key, value, from: 'default' })), ...rules.filter(({ id }) => settable.includes(id)).map(rule => levelOf(rule, levels, isPreviewed(rule)))];
}

function levelOf(rule: Rule, levels: ReadonlyMap<string, Origin>, isPreviewed: boolean): Shown {
    const key = `rules.${rule.id}`;
    const own = levels.get(key);
    if (own) return { key, value: own.value, from: placeOf(own) };
    if (rule.preview && !isPreviewed) return { key, value: 'off', from: 'in preview' };
    const ofCondition = isCharterRule(rule) ? levels.get(`rules.${rule.condition}`) : undefined;
    return ofCondition ? { key, value: ofCondition.value, from: `${placeOf(ofCondition)}, by the condition ${ofCondition.key.slice('rules.'.length)}` } : { key, value: rule.severity, from: 'default' };
}

function placeOf({ from, override }: Origin): string {
    if (!from) return 'command line';
    const { line, character } = from.range.start;
    return `${shownPath(fileOf(from.uri))}:${line + 1}:${character + 1}${override ? `, by the override for ${override.join(', ')}` : ''}`;
}

function asText(file: string, files: readonly string[], isExcluded: boolean, settings: readonly Shown[]): string {
    const rows = settings.map(({ key, value, from }) => [key, typeof value === 'string' ? value : JSON.stringify(value), from].map(safeText));
    const width = (column: number) => Math.min(40, Math.max(...rows.map(row => row[column]!.length)));
    const lines = rows.map(([key, value, from]) => `  ${key!.padEnd(width(0))}  ${value!.padEnd(width(1))}  ${from}\n`);
    const found = files.length === 0 ? 'No configuration was found for it.' : `Its configuration, the file first that counts most: ${files.map(safeText).join(', ')}.`;
    return `${safeText(file)}\n${found}${isExcluded ? ' It excludes this file.' : ''}\n\n${lines.join('')}`;
}
