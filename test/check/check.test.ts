import { describe, expect, it } from 'vitest';
import { defineRule, error, type Rule } from '../../src/rule-kit.ts';
import { SourceText } from '../../src/text/source-text.ts';
import { rising, rulesOf, ruleThat, run, text } from './reporting.ts';

const other = new SourceText('moon.md', text.text);

describe('a rule that fails is an internal error, and the others go on', () => {
  const sound = ruleThat('number-parity', 'number', {});
  const throwing: Rule = defineRule<{ found: object }>({
    id: 'block-parity',
    category: 'structure',
    summary: 'fails on every file',
    mqm: 'Omission',
    messages: { found: error(() => 'Found.') },
    document() {
      throw new TypeError('no block');
    },
  });

  it.each([
    ['throws', throwing, 'no block'],
    ['reports beyond the end', ruleThat('block-parity', 'block', { at: text.range(40, 400) }), 'the range 40–400'],
    ['reports before the start', ruleThat('block-parity', 'block', { at: text.range(-1, 4) }), 'the range -1–4'],
    ['reports a range that ends before it starts', ruleThat('block-parity', 'block', { at: text.range(4, 2) }), 'the range 4–2'],
    ['reports no number', ruleThat('block-parity', 'block', { at: text.range(Number.NaN, 2) }), 'the range NaN–2'],
    [
      'shows a related place beyond the end',
      ruleThat('block-parity', 'block', { related: [{ range: text.range(0, 99), message: 'here' }] }),
      'the range 0–99',
    ],
    ['reports a place in another file', ruleThat('block-parity', 'block', { at: other.range(0, 1) }), 'a place in moon.md'],
    [
      'fixes what it does not declare to fix',
      ruleThat('block-parity', 'block', { fix: [{ range: rising, text: '' }] }),
      '`fixable`',
    ],
  ])('%s', (_, rule, reason) => {
    const [first, second, ...others] = run([rule, sound]);
    expect(others).toEqual([]);
    expect(first).toMatchObject({
      rule: 'internal-error',
      severity: 'error',
      data: { rule: 'block-parity', reason: expect.stringContaining(reason) },
      message: expect.stringContaining('`block-parity`'),
      at: { start: 0, end: 7 },
    });
    expect(second?.rule).toBe('number-parity');
  });

  it('has a hook that is asynchronous, whatever becomes of it', () => {
    const later = defineRule<{ found: object }>({
      id: 'later-rule',
      category: 'typography',
      summary: 'reports too late',
      mqm: 'Typography',
      messages: { found: error(() => 'Found. Remove it.') },
      async document() {
        await Promise.reject(new Error('nobody waits'));
      },
    });
    expect(run([later, sound])).toMatchObject([
      { rule: 'internal-error', data: { rule: 'later-rule', reason: expect.stringContaining('asynchronous') } },
      { rule: 'number-parity' },
    ]);
  });

  it('may throw what has no message', () => {
    const silent = defineRule<{ found: object }>({
      id: 'silent-rule',
      category: 'typography',
      summary: 'throws an empty object',
      mqm: 'Typography',
      messages: { found: error(() => 'Found. Remove it.') },
      document() {
        throw Object.create(null);
      },
    });
    expect(rulesOf(run([silent, sound]))).toEqual(['internal-error', 'number-parity']);
  });

  it('keeps what the rule found before it failed', () => {
    expect(rulesOf(run([ruleThat('block-parity', 'block', {}, { at: text.range(0, 99) })]))).toEqual([
      'block-parity',
      'internal-error',
    ]);
  });
});

describe('ranges', () => {
  it('end inside their last line', () => {
    const [finding] = run([
      ruleThat('block-parity', 'block', { at: text.range(9, 25), related: [{ range: text.range(0, 9), message: 'title' }] }),
    ]);
    expect(finding).toMatchObject({ at: { start: 9, end: 23 }, related: [{ range: { start: 0, end: 7 } }] });
    expect(run([ruleThat('block-parity', 'block', { at: text.range(7, 9) })])).toMatchObject([{ at: { start: 7, end: 7 } }]);
  });
});
