import { describe, expect, it } from 'vitest';
import { unifiedDiff } from '../../src/fix/diff.ts';
import { paintPatch } from '../../src/report/patch.ts';
import { PLAIN } from '../../src/report/style.ts';

describe('paintPatch', () => {
  it('isolates the text of each line and shows what is unseen', () => {
    const patch = unifiedDiff('a.md', 'ساعة\nمد\u200B\n', 'ساعة\nمد\n');
    expect(paintPatch(patch, { ...PLAIN, terminal: true })).toBe(
      '--- a/a.md\n+++ b/a.md\n@@ -1,2 +1,2 @@\n \u2068ساعة\u2069\n-\u2068مد<U+200B ZERO WIDTH SPACE>\u2069\n+\u2068مد\u2069\n',
    );
  });
});
