import { Chalk } from 'chalk';
import { describe, expect, it } from 'vitest';
import { unifiedDiff } from '../../src/fix/diff.ts';
import { paintPatch } from '../../src/report/patch.ts';
import { PLAIN } from '../../src/report/style.ts';

describe('paintPatch', () => {
  it('isolates the text of each line and shows what is unseen', () => {
    const patch = unifiedDiff('a.md', 'ساعة\nمد\u200B\n', 'ساعة\nمد\n');
    expect(paintPatch(patch, { ...PLAIN, terminal: true })).toBe(
      '--- a/a.md\n+++ b/a.md\n@@ -1,2 +1,2 @@\n \u2068ساعة\u2069\n-\u2068[-مد<U+200B ZERO WIDTH SPACE>-]\u2069\n+\u2068{+مد+}\u2069\n',
    );
  });

  const terminal = { ...PLAIN, paint: new Chalk({ level: 1 }), terminal: true };
  const bare = (text: string) => text.replaceAll(/[\u2068\u2069]/g, '');

  it.each([
    ['a comma', 'يرتفع المد, ثم يهبط.', 'يرتفع المد، ثم يهبط.', 'يرتفع المد[-,-] ثم يهبط.', 'يرتفع المد{+،+} ثم يهبط.'],
    ['a word', 'El mar  sube hoy.', 'El mar sube ayer.', 'El mar[-  -]sube [-hoy-].', 'El mar{+ +}sube {+ayer+}.'],
    ['a space at the end', 'La mar ', 'La mar', 'La mar[- -]', 'La mar'],
  ])('marks what changes in a line: %s', (_, before, after, removed, added) => {
    const patch = unifiedDiff('a.md', `one\n${before}\ntwo\n`, `one\n${after}\ntwo\n`);
    expect(bare(paintPatch(patch, { ...PLAIN, terminal: true }))).toContain(`\n one\n-${removed}\n+${added}\n two\n`);
    expect(paintPatch(patch, terminal)).toContain('\u001B[7m');
  });

  it('marks nothing where lines came or went', () => {
    const patch = unifiedDiff('a.md', 'one\n\n\ntwo\n', 'one\n\ntwo\n');
    expect(paintPatch(patch, terminal)).not.toContain('\u001B[7m');
    const rows = unifiedDiff('a.md', 'one\ntwo\n', 'three\n');
    expect(bare(paintPatch(rows, { ...PLAIN, terminal: true }))).toContain('\n-one\n-two\n+three\n');
  });
});
