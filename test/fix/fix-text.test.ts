import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Diagnostic, FixSafety } from '../../src/check/diagnostic.ts';
import { fixText, type LintedText } from '../../src/fix/fix-text.ts';
import { edit, finding } from '../report/findings.ts';

interface Replacement {
  readonly rule: string;
  readonly from: RegExp;
  readonly to: string;
  readonly safety?: FixSafety;
}

/** A linter whose rules are replacements, and whose structure is the number of lines. */
function linter(...rules: readonly Replacement[]): (text: string) => LintedText {
  return (text) => ({
    diagnostics: rules.flatMap((rule) => findings(rule, text)),
    signature: String(text.split('\n').length),
  });
}

function findings({ rule, from, to, safety = 'safe' }: Replacement, text: string): Diagnostic[] {
  return Array.from(text.matchAll(from), (match) =>
    finding({ rule, fix: { safety, edits: [edit(match.index, match.index + match[0].length, to)] } }),
  );
}

const doubledSpace: Replacement = { rule: 'whitespace', from: / {2}/g, to: ' ' };
const joinedLines: Replacement = { rule: 'join-lines', from: /\n/g, to: ' ' };
const comma: Replacement = { rule: 'comma', from: /,/g, to: ';', safety: 'unsafe' };

describe('fixText', () => {
  it('goes on until nothing is left', () => {
    expect(fixText('a        b', linter(doubledSpace), 'safe')).toEqual({
      text: 'a b',
      applied: { whitespace: 7 },
      rolledBack: [],
    });
  });

  it('makes unsafe fixes only when it is allowed to', () => {
    expect(fixText('a,b', linter(comma), 'safe').text).toBe('a,b');
    expect(fixText('a,b', linter(comma), 'unsafe')).toEqual({ text: 'a;b', applied: { comma: 1 }, rolledBack: [] });
  });

  it('leaves out the rule that changes the structure, and that rule only', () => {
    expect(fixText('a  b\nc', linter(doubledSpace, joinedLines), 'safe')).toEqual({
      text: 'a b\nc',
      applied: { whitespace: 1 },
      rolledBack: ['join-lines'],
    });
  });

  it('leaves out rules that undo each other', () => {
    const there: Replacement = { rule: 'there', from: /left/g, to: 'right' };
    const back: Replacement = { rule: 'back', from: /right/g, to: 'left' };
    expect(fixText('left  turn', linter(there, back, doubledSpace), 'safe')).toEqual({
      text: 'left turn',
      applied: { whitespace: 1 },
      rolledBack: ['back', 'there'],
    });
  });

  it('leaves out a rule that never ends', () => {
    const growing: Replacement = { rule: 'growing', from: /$/g, to: '!' };
    expect(fixText('a  b', linter(growing, doubledSpace), 'safe')).toEqual({
      text: 'a b',
      applied: { whitespace: 1 },
      rolledBack: ['growing'],
    });
  });

  it('keeps the structure whatever the rules, and is idempotent where they settle', () => {
    const letters = fc.constantFrom('a', 'b', 'c', '\n', ' ');
    const rule = fc.tuple(letters, fc.array(letters, { maxLength: 2 }));
    fc.assert(
      fc.property(fc.array(rule, { minLength: 1, maxLength: 4 }), fc.array(letters, { maxLength: 12 }), (pairs, characters) => {
        const rules = pairs.map(([from, to], index) => ({ rule: `rule-${index}`, from: new RegExp(from, 'g'), to: to.join('') }));
        const lint = linter(...rules);
        const text = characters.join('');
        const once = fixText(text, lint, 'safe');
        expect(lint(once.text).signature).toBe(lint(text).signature);
        if (once.rolledBack.length === 0) expect(fixText(once.text, lint, 'safe').applied).toEqual({});
      }),
    );
  });
});
