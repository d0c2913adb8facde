import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tagLinesIn, withoutTagLines } from '../../src/markdown/tag-lines.ts';

const tags = (text: string) =>
  tagLinesIn(text).map(({ form, name, turn, fixed, titles }) => [
    form,
    name,
    turn,
    fixed,
    ...titles.map(({ start, end }) => text.slice(start, end)),
  ]);

describe('tagLinesIn', () => {
  it.each([
    ['a container', ':::note', ['colons', 'note', 'opens', ':::note']],
    ['its end', '::::', ['colons', '', 'closes', ':::']],
    ['a title in brackets', ':::tip[Low tide]{#low}', ['colons', 'tip', 'opens', ':::tip{#low}', 'Low tide']],
    ['a title without brackets', '::: warning Low tide', ['colons', 'warning', 'opens', ':::warning', 'Low tide']],
    ['a directive', ':::{note} Low tide', ['colons', 'note', 'opens', ':::note', 'Low tide']],
    ['slashes', '/// note | Low tide', ['slashes', 'note', 'opens', '/// note', 'Low tide']],
    ['the end of slashes', '///', ['slashes', '', 'closes', '///']],
    ['exclamation marks', '!!! note "Low tide"', ['marks', 'note', 'alone', '!!! note', 'Low tide']],
    ['question marks', '???+ tip', ['marks', 'tip', 'alone', '???+ tip']],
    ['a tab', '=== "Low tide"', ['marks', 'tab', 'alone', '===', 'Low tide']],
    ['a statement', '{% note info %}', ['statement', 'note', 'opens', '{%note info%}']],
    ['the end of a statement', '{%- endnote -%}', ['statement', 'note', 'closes', '{%-endnote-%}']],
    [
      'a shortcode',
      '{{< tide id="low" title="Low tide" >}}',
      ['shortcode', 'tide', 'opens', '{{<tide id="low" title="">}}', 'Low tide'],
    ],
    ['the end of a shortcode', '{{% /tide %}}', ['shortcode', 'tide', 'closes', '{{%/tide%}}']],
    ['a shortcode on its own', '{{< tide / >}}', ['shortcode', 'tide', 'alone', '{{<tide />}}']],
    ['a shortcode on two lines', '{{< tide\n  id="low" >}}', ['shortcode', 'tide', 'opens', '{{<tide id="low">}}']],
    ['a macro', '{{Tide("low")}}', ['macro', 'tide', 'alone', '{{tide("low")}}']],
    ['an include', '<<< @/tide.js{2}', ['include', 'include', 'alone', '<<< @/tide.js{2}']],
    ['an include in braces', '{* ../tide.py hl[1] *}', ['include', 'include', 'alone', '{* ../tide.py hl[1] *}']],
    ['a snippet', '--8<-- "tide.md"', ['include', 'include', 'alone', '--8<-- "tide.md"']],
    ['one in an item of a list', '- One.\n  :::note', ['colons', 'note', 'opens', ':::note']],
    ['one in a quotation', '> {% tide %}', ['statement', 'tide', 'opens', '{%tide%}']],
  ])('finds %s', (_, text, expected) => {
    expect(tags(text)).toEqual([expected]);
  });

  it('finds several statements on a line', () => {
    expect(tags('{{< tabs >}} {{% tab Low %}}').map(([, name]) => name)).toEqual(['tabs', 'tab']);
  });

  it.each([
    '```\n:::note\n```',
    'The tide :::note',
    '{{ tide }} is low.',
    'The sea\n{{ tide }}\nis low.',
    ':::note of the sea:::\nis ::: [x]'.slice(22),
    '/// low tide',
    '===\n---',
    'Low\n===',
    '!!!',
    '{{< tide >}} is low.',
    '- {{Tide("low")}}',
    '> 1. {{Tide("low")}}',
    '<< 3',
  ])('finds none in %j', (text) => {
    expect(tags(text)).toEqual([]);
  });
});

describe('withoutTagLines', () => {
  const line = fc.constantFrom(
    ':::',
    ':::note[a]',
    '/// b',
    '!!! c "d"',
    '{% e\nf %}',
    '{{< g >}} {{% h %}}',
    '<<< @/i',
    'text',
    '',
    '```',
    '> - :::',
  );
  const text = fc.array(line).map((lines) => lines.join('\n'));

  it.each(['instruction', 'expression'] as const)('keeps the length and the line breaks of any text (%s)', (as) => {
    fc.assert(
      fc.property(fc.oneof(text, fc.string({ unit: 'binary' })), (given) => {
        const masked = withoutTagLines(given, tagLinesIn(given), as);
        expect(masked).toHaveLength(given.length);
        expect(masked.replaceAll(/[^\r\n]/g, ' ')).toBe(given.replaceAll(/[^\r\n]/g, ' '));
      }),
    );
  });

  it('puts something in place of each', () => {
    const given = ':::\n\n/// note\n{% a\nb %}';
    expect(withoutTagLines(given, tagLinesIn(given), 'instruction')).toBe('<?>\n\n<?xxxx?>\n<?xx\nxx?>');
    expect(withoutTagLines(given, tagLinesIn(given), 'expression')).toBe('{x}\n\n{/*xx*/}\n{/*x\nx*/}');
  });
});
