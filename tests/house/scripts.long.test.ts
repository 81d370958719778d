import { readdirSync, readFileSync } from 'node:fs';
import { Linter, type Rule, type Scope } from 'eslint';
import { beforeAll, describe, expect, it } from 'vitest';

// The command takes plain values from its scripts, and not the getters that esbuild makes (cli/load-program.ts). So nothing that a script exports may change later.

const folder = 'dist/command';
const exported = /\{((?:[\w$]+:\(\)=>[\w$.]+,?)+)\}\);module\.exports=/;

/** The names of what a script exports: `a:()=>t` exports `t`, and `a:()=>b.c` what another script exports. */
const namesIn = (code: string): string[] => [...(exported.exec(code)?.[1] ?? '').matchAll(/=>([\w$.]+)/g)].map(([, name]) => name!);

/** Those of the names that a function of the script sets, so that they can change when it has run. */
function changeable(code: string, names: readonly string[]): string[] {
    const found: string[] = [];
    const isLate = (reference: Scope.Reference, scope: Scope.Scope) => reference.isWrite() && reference.from.variableScope !== scope;
    const rule: Rule.RuleModule = { create: ({ sourceCode }) => ({
        Program(program) {
            const scope = sourceCode.getScope(program);
            found.push(...names.filter(name => scope.set.get(name)?.references.some(reference => isLate(reference, scope)) ?? true));
        },
    }) };
    const problems = new Linter().verify(code, [{ languageOptions: { sourceType: 'script', ecmaVersion: 'latest' }, linterOptions: { noInlineConfig: true }, plugins: { scripts: { rules: { changeable: rule } } }, rules: { 'scripts/changeable': 'error' } }]);
    expect(problems).toEqual([]);
    return found;
}

describe('The scripts of the command', () => {
    const scripts = new Map<string, string>();
    beforeAll(() => {
        for (const name of readdirSync(folder)) if (name.endsWith('.cjs')) scripts.set(name, readFileSync(`${folder}/${name}`, 'utf8'));
    });

    it('export nothing that changes after they ran', () => {
        expect([...scripts.values()].flatMap(namesIn).length).toBeGreaterThan(500);
        for (const [name, code] of scripts) expect(changeable(code, namesIn(code).filter(each => !each.includes('.'))), name).toEqual([]);
    }, 120_000);

    it('would be found to do so', () => {
        expect(changeable('var t=1,u=2,v=()=>{t++};v();u=3', ['t', 'u', 'v'])).toEqual(['t']);
    });

    it('load each other in no circle', () => {
        const inReach = new Map<string, Set<string>>();
        const reach = (name: string, way: readonly string[]): Set<string> => {
            expect(way, name).not.toContain(name);
            const known = inReach.get(name);
            if (known) return known;
            // What is loaded later, by `then`, finds all scripts whole.
            const next = [...scripts.get(name)!.matchAll(/(?<!then\(\(\)=>(?:[\w$]+\()?)\brequire\("\.\/([^"]+)"\)/g)].map(([, file]) => file!);
            const all = new Set(next.flatMap(each => [each, ...reach(each, [...way, name])]));
            inReach.set(name, all);
            return all;
        };
        for (const name of scripts.keys()) reach(name, []);
    });
});
