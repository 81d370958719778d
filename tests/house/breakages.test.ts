import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import ts from 'typescript';
import { breakages } from '../mutations/breakages.mjs';
import { withFault } from '../mutations/place.mjs';

it.each(breakages.map(each => [each.what, each] as const))('the fault that %s can be put in, and its test is there', (_, fault) => {
    const text = readFileSync(fault.file, 'utf8');
    const faulty = withFault(text, fault);
    expect(faulty).not.toBe(text);
    expect(ts.transpileModule(faulty, { reportDiagnostics: true }).diagnostics).toEqual([]);
    expect(existsSync(fault.by)).toBe(true);
});

it.each([
    ['one where there is none', { names: ['c'] }, 'has 0 places'],
    ['one of several', { names: [] }, 'has 2 places'],
])('a place must be the only one: %s', (_, place, message) => {
    const fault = { what: 'it fails', by: '', file: 'a.ts', in: 'f', kind: 'NumericLiteral', to: '3', ...place };
    expect(() => withFault('const f = () => 1 + 2;', fault)).toThrow(message);
});

it.each([
    ['an operand', { kind: 'BinaryExpression', names: ['b'] }, 'const f = (a: number, b: number) => a > 1;'],
    ['an operator', { kind: 'BinaryExpression', names: ['b', '1'], operator: '<' }, 'const f = (a: number, b: number) => a > 1 && b < 1;'],
    ['with what was there', { kind: 'BinaryExpression', names: ['b', '1'], to: '!($&)' }, 'const f = (a: number, b: number) => a > 1 && !(b > 1);'],
])('a fault takes the smallest place: %s', (_, place, faulty) => {
    expect(withFault('const f = (a: number, b: number) => a > 1 && b > 1;', { what: 'it fails', by: '', file: 'a.ts', in: 'f', ...place })).toBe(faulty);
});

it('no two faults are called the same', () => {
    const names = breakages.map(({ what }) => what);
    expect(names).toEqual([...new Set(names)]);
});
