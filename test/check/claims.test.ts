import { describe, expect, it } from 'vitest';
import { withoutConsequences } from '../../src/check/claims.ts';
import type { Rule } from '../../src/rule-kit.ts';
import { SourceText } from '../../src/text/source-text.ts';
import { rising, rulesOf, ruleThat, run, text } from './reporting.ts';

const claiming = { claims: [rising] };

const left = (...rules: readonly Rule[]) => rulesOf(withoutConsequences(run(rules)));

describe('claims', () => {
  it('drop what a rule of lower rank finds inside', () => {
    const [number, block] = [ruleThat('number-parity', 'number', {}), ruleThat('block-parity', 'block', claiming)];
    expect(left(number, block)).toEqual(['block-parity']);
    expect(left(block, number)).toEqual(['block-parity']);
  });

  it('drop what a rule without a rank finds, such as one of a project', () => {
    expect(left(ruleThat('my-own', undefined, {}), ruleThat('metric-mean', 'mean of scores', claiming))).toEqual(['metric-mean']);
  });

  it('leave a higher rank, an equal one and the same rule alone', () => {
    const block = ruleThat('block-parity', 'block', {});
    expect(left(ruleThat('number-parity', 'number', claiming), block)).toEqual(['number-parity', 'block-parity']);
    const [list, code] = [ruleThat('list-parity', 'part of a block', claiming), ruleThat('code-parity', 'part of a block', {})];
    expect(left(list, code)).toEqual(['list-parity', 'code-parity']);
    expect(left(ruleThat('block-parity', 'block', claiming, {}))).toEqual(['block-parity', 'block-parity']);
  });

  it('leave what only reaches into them alone', () => {
    for (const at of [text.range(8, 20), text.range(20, 30), text.range(26, 40)]) {
      expect(left(ruleThat('block-parity', 'block', claiming), ruleThat('number-parity', 'number', { at }))).toHaveLength(2);
    }
  });

  it('leave the same place in another text alone', () => {
    const source = new SourceText('source.md', text.text);
    const elsewhere = { claims: [source.range(rising.start, rising.end)] };
    expect(left(ruleThat('block-parity', 'block', elsewhere), ruleThat('number-parity', 'number', {}))).toHaveLength(2);
  });

  it('leave what threatens the reader alone', () => {
    const [block, bidi] = run([ruleThat('block-parity', 'block', claiming), ruleThat('bidi-control', undefined, {})]);
    if (block === undefined || bidi === undefined) throw new Error('a rule found nothing');
    expect(rulesOf(withoutConsequences([block, { ...bidi, category: 'security' }]))).toEqual(['block-parity', 'bidi-control']);
  });

  it('are those of messages that are on', () => {
    const rules = [ruleThat('block-parity', 'block', claiming), ruleThat('number-parity', 'number', {})];
    const found = run(rules, ({ id }) => (id === 'block-parity' ? 'off' : 'error'));
    expect(rulesOf(withoutConsequences(found))).toEqual(['number-parity']);
  });
});
