import { describe, expect, it } from 'vitest';
import { arabic } from '../../src/language/ar/ar.ts';
import { english } from '../../src/language/en/en.ts';
import { placeholderIn } from '../../src/compare/placeholders.ts';

function found(prose: string): string | undefined {
  const placeholder = placeholderIn(prose, { source: english, target: arabic });
  return placeholder && `${placeholder.kind} ${prose.slice(placeholder.range.start, placeholder.range.end)}`;
}

describe('placeholders', () => {
  it.each([
    ['The tide turns. TODO: measure it, again', 'pending TODO: measure it, again'],
    ['TBD: first.\nTODO: second', 'pending TODO: second'],
    ['The tide turns. **TODO**', 'pending TODO'],
    ['TODO: first\nThe tide turns.', undefined],
    ['The tide turns. …', 'elided …'],
    ['The tide turns. [ ... ]*', 'elided [ ... ]'],
    ['  ...', 'elided   ...'],
    ['The tide turns. [high water comes late ...]', 'elided [high water comes late ...]'],
    ['The tide turns. [late ...]', undefined],
  ])('%j', (prose, expected) => {
    expect(found(prose)).toBe(expected);
  });

  it('are looked for in long runs of what may begin one', () => {
    expect(found(`${': TK'.repeat(40_000)}: x\nThe tide turns.`)).toBeUndefined();
    expect(found(`The tide turns. ${'\t'.repeat(100_000)}x …`)).toBeUndefined();
    expect(found(`Words.${' '.repeat(100_000)}…${' '.repeat(100_000)}x. . .`)).toBeUndefined();
    expect(found(`The tide turns. [${'abc '.repeat(30_000)}]`)).toBeUndefined();
  });
});
