import { describe, expect, it } from 'vitest';
import { unifiedDiff } from '../../src/fix/diff.ts';

describe('unifiedDiff', () => {
  it('is what `git apply` takes', () => {
    expect(unifiedDiff('./papers/a.md', 'one\ntwo\n', 'one\n2\n')).toBe(
      '--- a/papers/a.md\n+++ b/papers/a.md\n@@ -1,2 +1,2 @@\n one\n-two\n+2\n',
    );
  });

  it('is empty where nothing changed', () => {
    expect(unifiedDiff('a.md', 'one', 'one')).toBe('');
  });

  it('keeps line endings and the missing newline at the end', () => {
    expect(unifiedDiff('a.md', 'one\r\ntwo', 'one\r\n2')).toContain(
      ' one\r\n-two\n\\ No newline at end of file\n+2\n\\ No newline',
    );
  });
});
