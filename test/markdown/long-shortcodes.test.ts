import { describe, expect, it } from 'vitest';
import { withoutMarkersInShortcodes } from '../../src/markdown/long-shortcodes.ts';

describe('withoutMarkersInShortcodes', () => {
  it('leaves no marker of a block in a shortcode of several lines, and every offset as it is', () => {
    expect(withoutMarkersInShortcodes('See {{< ref "tides.md"\n>}}) now.')).toBe('See {{< ref "tides.md"\nx}}) now.');
    expect(withoutMarkersInShortcodes('{{% tides\r\n  - low\r\n  # high\r\n%}}')).toBe('{{% tides\r\n  x low\r\n  x high\r\n%}}');
  });

  it.each(['{{< ref "tides.md" >}}\n> Wait.', 'See `{{` and\n> go.', 'Low {{ tide }}\n- high', '{{< a\n\n}} > b'])(
    'leaves %j as it is',
    (text) => {
      expect(withoutMarkersInShortcodes(text)).toBe(text);
    },
  );
});
