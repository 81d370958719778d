import { readFileSync } from 'node:fs';
import { globSync } from 'tinyglobby';
import { describe, expect, it } from 'vitest';

interface Step { readonly id: string; readonly description: string; readonly media: { readonly markdown: string }; readonly completionEvents?: readonly string[] }
interface Manifest {
    readonly contributes: {
        readonly commands: readonly { readonly command: string }[];
        readonly menus: Readonly<Record<string, readonly { readonly command?: string; readonly when?: string }[]>>;
        readonly walkthroughs: readonly { readonly steps: readonly Step[] }[];
    };
}
const { contributes } = JSON.parse(readFileSync('client/package.json', 'utf8')) as Manifest;
const texts = JSON.parse(readFileSync('client/package.nls.json', 'utf8')) as Record<string, string>;
const sources = globSync('client/*.ts').map(file => readFileSync(file, 'utf8')).join('\n');
/** The commands that the extension runs. */
const registered = new Set([...sources.matchAll(/'(concordat\.\w+)': /g)].map(([, id]) => id!));

/** The conditions that the extension sets. */
const contexts = new Set([...sources.matchAll(/'setContext', '([\w.]+)'/g)].map(([, key]) => key!));

describe('the manifest', () => {
    it('offers commands that the extension has', () => {
        expect(registered.size).toBeGreaterThan(20);
        expect(contributes.commands.map(({ command }) => command).filter(command => !registered.has(command))).toEqual([]);
    });

    it('has menus that the extension sets the conditions of', () => {
        const asked = Object.values(contributes.menus).flat().flatMap(({ when = '' }) => when.match(/(?<![\w.])concordat\.(?!view)\w+/g) ?? []);
        expect(asked.length).toBeGreaterThan(0);
        expect(asked.filter(key => !contexts.has(key))).toEqual([]);
    });

    it('offers the output and a new start always, so that someone whose server does not start finds the reason', () => {
        const limited = contributes.menus['commandPalette']!.map(({ command }) => command);
        expect(limited).not.toContain('concordat.showOutput');
        expect(limited).not.toContain('concordat.restartServer');
    });
});

describe('a step of the walkthrough', () => {
    const steps = contributes.walkthroughs.flatMap(each => each.steps);

    it.each(['new', 'document'])('%s is ticked when there is a draft, because the editor counts a command as done when it begins to ask', id => {
        const events = steps.find(step => step.id === id)!.completionEvents!.map(event => /^onContext:(.+)$/.exec(event)?.[1]);
        expect(events).toHaveLength(1);
        expect(contexts).toContain(events[0]);
    });

    it.each(steps.map(step => [step.id, step] as const))('%s is ticked by its own button, and by no other step', (id, step) => {
        const [, description] = /^%(.+)%$/.exec(step.description)!;
        const buttons = [...texts[description!]!.matchAll(/\]\(command:([\w.]+)\)/g)].map(([, command]) => command!);
        expect(buttons.length).toBeGreaterThan(0);
        expect(buttons.filter(command => !registered.has(command))).toEqual([]);
        const tickedBy = ({ completionEvents = [] }: Step) => completionEvents.map(event => event.replace(/^onCommand:/, ''));
        // A step without events is ticked by its button.
        if (step.completionEvents && !['new', 'document'].includes(id)) expect(tickedBy(step)).toContain(buttons[0]);
        expect(steps.filter(other => other.id !== id && tickedBy(other).some(event => buttons.includes(event)))).toEqual([]);
        expect(readFileSync(`client/${step.media.markdown}`, 'utf8').trim()).not.toBe('');
    });
});
