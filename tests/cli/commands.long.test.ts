import { readFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { rulePages } from '../../language/documentation/index.js';
import { conditions } from '../../language/framework/conditions.js';
import { ruleIds } from '../../language/generated/rule-ids.js';
import { concordat, machineNode } from '../support/command.js';

const { version, engines } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string; engines: { node: string } };

it('the machine that runs these tests has a Node that we promise to run on', () => {
    const [major, minor] = spawnSync(machineNode, ['--version'], { encoding: 'utf8' }).stdout.slice(1).split('.').map(Number) as [number, number];
    expect(engines.node).toBe('>=20.10.0');
    expect(major > 20 || (major === 20 && minor >= 10)).toBe(true);
});

describe('concordat', () => {
    it('--version', () => {
        expect(concordat(['--version'])).toEqual({ status: 0, stdout: `${version}\n`, stderr: '' });
    });

    it.each([['--help'], ['help', 'lint'], ['lint', '--help'], ['rule', '--help'], ['explain', '--help'], ['rules', '--help'], ['import', '--help'], ['register', '--help']])('%s %s shows what there is, with examples', (...args) => {
        const { status, stdout, stderr } = concordat(args.filter(arg => arg !== undefined));
        expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
        expect(stdout).toMatch(/Usage: concordat/);
        expect(stdout).toMatch(/Examples:\n {2}\$ concordat/);
    });

    it('without a command shows the help, as incorrect use', () => {
        const { status, stdout, stderr } = concordat([]);
        expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
        expect(stderr).toMatch(/^Usage: concordat/);
    });
});

describe('concordat rules', () => {
    it('lists every rule once, and every condition of the model', () => {
        const { status, stdout } = concordat(['rules']);
        const listed = [...stdout.matchAll(/^ {2}([a-z-]+) /gm)].map(([, id]) => id!);
        expect({ status, listed: listed.sort() }).toEqual({ status: 0, listed: [...ruleIds, ...Object.keys(conditions)].sort() });
    });

    it('as data', () => {
        const { stdout } = concordat(['rules', '--format', 'json']);
        const rules = JSON.parse(stdout) as { id: string }[];
        expect(rules.map(({ id }) => id)).toEqual([...ruleIds]);
        expect(rules.find(({ id }) => id === 'affected-stakeholder-excluded')).toMatchObject({
            severity: 'error', condition: 'inclusiveness', absence: false,
            goodPractice: false,
            claims: [{ strength: 'is', cites: [{ short: 'Jones et al. 2023, Box 1, Institutional design (ref. 1)' }] }, { id: 'all-who-are-affected-are-members' }],
        });
    });
});

/** A page of the documentation, as it is read where no link leads anywhere. */
const unlinked = (page: string) => page.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1');

describe('concordat rule', () => {
    it.each(['affected-stakeholder-excluded', 'missing-ground-rules', 'unknown-term'])('%s: its page of the documentation', id => {
        const { status, stdout, stderr } = concordat(['rule', id]);
        expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
        expect(stdout).toBe(unlinked(rulePages().find(([name]) => name === id)![1]));
    });

    it('is understood by its former name, which no help shows', () => {
        expect(concordat(['explain', 'no-review'])).toEqual(concordat(['rule', 'no-review']));
        expect(concordat(['--help']).stdout).not.toContain('explain');
    });

    it.each([
        ['affected-stakeholders-excluded', 'concordat: There is no rule “affected-stakeholders-excluded”. Did you mean affected-stakeholder-excluded?\n'],
        ['xyzzy', 'concordat: There is no rule “xyzzy”. concordat rules lists them all.\n'],
    ])('%s, which is no rule', (id, stderr) => {
        expect(concordat(['rule', id])).toEqual({ status: 2, stdout: '', stderr });
    });
});
