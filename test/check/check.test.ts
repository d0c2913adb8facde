import { describe, expect, it } from 'vitest';
import { check } from '../../src/check/check.ts';
import { type PlacedFinding, toDiagnostic } from '../../src/check/placed-finding.ts';
import { defineRule, error, type Finding, type Rule } from '../../src/check/rule.ts';
import { defaultConfig } from '../../src/config/config.ts';
import { SourceText } from '../../src/text/source-text.ts';

const text = new SourceText('tides.md', '# Tides\n\nThe sea rises.\r\nThe sea falls.\n');
const rising = { start: 9, end: 24 };

/** A rule that reports what it is given. */
function ruleThat(id: string, ...findings: readonly Partial<Finding>[]): Rule {
  return defineRule<{ found: object }>({
    id,
    category: 'structure',
    summary: 'reports what it is given',
    mqm: 'Omission',
    messages: { found: error(() => 'Found.') },
    document(_document, { report }) {
      for (const finding of findings) report('found', { at: rising, side: 'source', data: {}, ...finding });
    },
  });
}

function run(...rules: readonly Rule[]): readonly PlacedFinding[] {
  const { languages, profile } = defaultConfig('/');
  const ruleset = { bound: rules.map((rule) => rule.bind({})), severityOf: () => 'error' as const };
  const document = { text, kind: 'other', section: undefined, glossary: undefined } as const;
  return check(document, [], ruleset, { languages, template: undefined, glossary: undefined, profile });
}

const rulesOf = (findings: readonly PlacedFinding[]): string[] => findings.map(({ rule }) => rule);

describe('claims', () => {
  const claiming = { claims: [rising] };

  it('drop what a rule of lower rank finds inside', () => {
    expect(rulesOf(run(ruleThat('number-parity', {}), ruleThat('block-parity', claiming)))).toEqual(['block-parity']);
    expect(rulesOf(run(ruleThat('block-parity', claiming), ruleThat('number-parity', {})))).toEqual(['block-parity']);
  });

  it('drop what a rule without a rank finds, such as one of a project', () => {
    expect(rulesOf(run(ruleThat('my-own', {}), ruleThat('metric-mean', claiming)))).toEqual(['metric-mean']);
  });

  it('leave a higher rank, an equal one and the same rule alone', () => {
    expect(rulesOf(run(ruleThat('number-parity', claiming), ruleThat('block-parity', {})))).toEqual([
      'number-parity',
      'block-parity',
    ]);
    expect(rulesOf(run(ruleThat('list-parity', claiming), ruleThat('code-parity', {})))).toEqual(['list-parity', 'code-parity']);
    expect(rulesOf(run(ruleThat('block-parity', claiming, {})))).toEqual(['block-parity', 'block-parity']);
  });

  it('leave what only reaches into them alone', () => {
    for (const at of [
      { start: 8, end: 20 },
      { start: 20, end: 30 },
      { start: 26, end: 40 },
    ]) {
      expect(run(ruleThat('block-parity', claiming), ruleThat('number-parity', { at }))).toHaveLength(2);
    }
  });

  it('are those of messages that are on', () => {
    const ruleset = {
      bound: [ruleThat('block-parity', claiming), ruleThat('number-parity', {})].map((rule) => rule.bind({})),
      severityOf: ({ id }: { readonly id: string }) => (id === 'block-parity' ? ('off' as const) : ('error' as const)),
    };
    const { languages, profile } = defaultConfig('/');
    const document = { text, kind: 'other', section: undefined, glossary: undefined } as const;
    expect(rulesOf(check(document, [], ruleset, { languages, template: undefined, glossary: undefined, profile }))).toEqual([
      'number-parity',
    ]);
  });
});

describe('a rule that fails is an internal error, and the others go on', () => {
  const sound = ruleThat('number-parity', {});
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
    ['reports beyond the end', ruleThat('block-parity', { at: { start: 40, end: 400 } }), 'the range 40–400'],
    ['reports before the start', ruleThat('block-parity', { at: { start: -1, end: 4 } }), 'the range -1–4'],
    ['reports a range that ends before it starts', ruleThat('block-parity', { at: { start: 4, end: 2 } }), 'the range 4–2'],
    ['reports no number', ruleThat('block-parity', { at: { start: Number.NaN, end: 2 } }), 'the range NaN–2'],
    [
      'shows a related place beyond the end',
      ruleThat('block-parity', { related: [{ range: { start: 0, end: 99 }, message: 'here' }] }),
      'the range 0–99',
    ],
    ['fixes what it does not declare to fix', ruleThat('block-parity', { fix: [{ range: rising, text: '' }] }), '`fixable`'],
  ])('%s', (_, rule, reason) => {
    const [first, second, ...others] = run(rule, sound);
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

  it('keeps what the rule found before it failed', () => {
    expect(rulesOf(run(ruleThat('block-parity', {}, { at: { start: 0, end: 99 } })))).toEqual(['block-parity', 'internal-error']);
  });
});

describe('ranges', () => {
  it('end inside their last line', () => {
    const [finding] = run(
      ruleThat('block-parity', { at: { start: 9, end: 25 }, related: [{ range: { start: 0, end: 9 }, message: 'title' }] }),
    );
    expect(finding).toMatchObject({ at: { start: 9, end: 23 }, related: [{ range: { start: 0, end: 7 } }] });
    expect(run(ruleThat('block-parity', { at: { start: 7, end: 9 } }))).toMatchObject([{ at: { start: 7, end: 7 } }]);
  });

  it('come with the line that holds them', () => {
    const [finding] = run(ruleThat('block-parity', { at: { start: 13, end: 16 } }));
    expect(finding && toDiagnostic(finding, text)).toMatchObject({
      range: { start: { line: 3, column: 5, offset: 13 }, end: { line: 3, column: 8, offset: 16 } },
      excerpt: { text: 'The sea rises.', start: 4, end: 7 },
    });
  });

  it('come with a window of a long line', () => {
    const long = new SourceText('tides.md', `${'wave '.repeat(100)}tide ${'wave '.repeat(100)}`);
    const at = { start: 500, end: 504 };
    const { excerpt } = toDiagnostic(
      { rule: 'x', messageId: 'y', severity: 'error', message: '', data: {}, side: 'source', at, related: [], claims: [] },
      long,
    );
    expect(excerpt?.text).toMatch(/^….{160}…$/);
    expect(excerpt?.text.slice(excerpt.start, excerpt.end)).toBe('tide');
  });
});
