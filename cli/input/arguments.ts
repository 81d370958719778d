import { InvalidArgumentError, Option } from 'commander';
import { formatNames } from '../output/formats/registry.js';

export function countArgument(value: string): number {
    if (!/^\d{1,6}$/.test(value)) throw new InvalidArgumentError('A whole number is needed.');
    return Number(value);
}

export function countFromOne(value: string): number {
    const count = countArgument(value);
    if (count === 0) throw new InvalidArgumentError('A whole number from 1 is needed.');
    return count;
}

/** What is printed where no format is asked for. */
export const pretty = [{ format: 'pretty' }];

/** `sarif`, or `sarif=findings.sarif`. */
export function formatArgument(value: string, before: readonly { readonly format: string; readonly file?: string }[]) {
    const [, format, file] = /^([^=]*)(?:=(.+))?$/.exec(value) ?? [];
    if (!formatNames.some(name => name === format)) throw new InvalidArgumentError(`Allowed choices are ${formatNames.join(', ')}.`);
    return [...(before === pretty ? [] : before), { format: format!, ...(file === undefined ? {} : { file }) }];
}

export const listed = (value: string, before: readonly string[] = []) => [...before, ...value.split(',').map(each => each.trim())];

export const listedWhole = (value: string, before: readonly string[] = []) => [...before, value];

export function fileArgument(value: string): string {
    if (value === '') throw new InvalidArgumentError('The name of a file is needed.');
    return value;
}

export function addressArgument(value: string): string {
    if (!/^https?:\/\/\S+$/.test(value) || !value.includes('{rule}')) throw new InvalidArgumentError('An address such as https://example.org/rules/{rule} is needed.');
    return value;
}

export function dateArgument(value: string): string {
    const day = new Date(`${value}T00:00:00Z`);
    if (!/^\d{4}-\d{2}-\d{2}$/.test(value) || Number.isNaN(day.getTime()) || day.toISOString().slice(0, 10) !== value) {
        throw new InvalidArgumentError('A date such as 2026-11-23 is needed.');
    }
    return value;
}

/** Pairs stand in one argument or in several; a comma may stand in a heading where no pair begins behind it. */
export function columnPairs(value: string, before: readonly string[]): string[] {
    return [...before, ...value.split(/,(?=[^,=]*=)/).map(pair => pair.trim())];
}

/** What a command’s help shows beneath its options. */
export function examples(...lines: readonly (readonly [string, string])[]): string {
    const width = Math.max(...lines.map(([command]) => command.length));
    return `\nExamples:\n${lines.map(([command, says]) => `  $ ${command.padEnd(width)}  # ${says}`).join('\n')}\n`;
}

export const todayOption = () => new Option('--today <date>', 'the day that counts as today, such as 2026-11-23; without it, the day here').argParser(dateArgument);

export const configOption = () => new Option('--config <file>', 'use this configuration for all charters, in place of those around them').argParser(fileArgument);
