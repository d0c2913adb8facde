import { describe, expect, it } from 'vitest';
import { translationOf } from '../../support/translation.ts';

function notesOf(notes: string): (readonly [string, string, ...string[]])[] {
  const { notes: parts } = translationOf(
    `# Tides\n## المد\n\n### English Version\n\nThe sea rises.\n\n### النسخة العربية\n\nيرتفع البحر.\n\n### Translation Notes\n\n${notes}\n`,
  );
  return parts.flatMap(({ entries }) =>
    entries.map(({ key, value, valueRange, items }) => {
      expect(valueRange.slice()).toBe(value);
      for (const item of items) expect(item.range.slice()).toBe(item.text);
      return [key, value, ...items.map((item) => item.text)] as const;
    }),
  );
}

describe('notes', () => {
  it('hold long lines without a key', () => {
    const line = `- **${' '.repeat(20_000)}tides:${' '.repeat(20_000)}x** high`;
    expect(notesOf(`${line}\n- **Equations:** 2`)).toEqual([['Equations', '2']]);
  });

  it.each([
    [
      'bold keys in a list',
      '- **Figures referenced:** None\n- **Equations:** 2',
      [
        ['Figures referenced', 'None'],
        ['Equations', '2'],
      ],
    ],
    [
      'bold keys without a list',
      '**Figures referenced:** None\n\n**Equations**: 2',
      [
        ['Figures referenced', 'None'],
        ['Equations', '2'],
      ],
    ],
    [
      'plain keys in a list',
      '- Figures: None\n* Equations: 2',
      [
        ['Figures', 'None'],
        ['Equations', '2'],
      ],
    ],
    [
      'an empty value with items',
      '- **Key terms introduced:**\n  - tide (مد)\n  - ebb (جزر)',
      [['Key terms introduced', '', 'tide (مد)', 'ebb (جزر)']],
    ],
    ['`EN (AR)` inline', '- **Key terms introduced:** tide (مد), ebb (جزر)', [['Key terms introduced', 'tide (مد), ebb (جزر)']]],
    ['`EN: AR` items', '- **Key terms:**\n  - tide: مد\n  - ebb: جزر', [['Key terms', '', 'tide: مد', 'ebb: جزر']]],
    ['`EN - AR` items', '- **Key terms:**\n  * tide - مد', [['Key terms', '', 'tide - مد']]],
    ['`EN → AR` items', '- **Key terms:**\n    - tide → مد', [['Key terms', '', 'tide → مد']]],
    ['`AR (EN)` items', '- **Key terms:**\n  - مد (tide)', [['Key terms', '', 'مد (tide)']]],
    [
      '`EN = AR` in a numbered list',
      '- **Key terms:**\n  1. tide = مد\n  2. ebb = جزر',
      [['Key terms', '', 'tide = مد', 'ebb = جزر']],
    ],
    [
      'comments and alternatives',
      '- **Key terms:** tide (مد / المد والجزر - kept short)',
      [['Key terms', 'tide (مد / المد والجزر - kept short)']],
    ],
    ['a bullet without a key', '- The tone of the original is kept.\n- **Tables:** None', [['Tables', 'None']]],
    [
      'carriage returns',
      '- **Figures:** None\r\n- **Tables:** None',
      [
        ['Figures', 'None'],
        ['Tables', 'None'],
      ],
    ],
    ['prose', 'Nothing to add.', []],
  ])('%s', (_, notes, expected) => {
    expect(notesOf(notes)).toEqual(expected);
  });
});
