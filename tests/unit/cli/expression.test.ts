import { runInThisContext } from 'node:vm';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toCallSource } from '@/lib/cli/browsers/expression';
import type { Json } from '@/lib/cli/browsers/expression';

/** What a browser does with the source. */
const evaluate = (source: string): unknown => runInThisContext(source) as unknown;

describe('a call as source', () => {
  it('carries every value that JSON can hold', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const sent = JSON.parse(JSON.stringify(value)) as Json;
        expect(evaluate(toCallSource((given: Json) => given, [], [sent]))).toEqual(sent);
      }),
    );
  });

  it('carries a key that a literal would take for a prototype', () => {
    const sent = JSON.parse('{"__proto__":0}') as Json;
    expect(JSON.stringify(evaluate(toCallSource((given: Json) => given, [], [sent])))).toBe('{"__proto__":0}');
  });

  it('passes expressions first', () => {
    expect(evaluate(toCallSource((a: number, b: number) => a - b, ['1 + 2'], [1]))).toBe(2);
  });

  it('runs functions whose inner functions a compiler has named', () => {
    const compiled = Object.assign(() => null, { toString: () => `() => __name(() => 7, 'inner')()` });
    expect(evaluate(toCallSource(compiled, [], []))).toBe(7);
  });
});
