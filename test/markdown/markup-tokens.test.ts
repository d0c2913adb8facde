import { describe, expect, it } from 'vitest';
import { markupTokensIn } from '../../src/markdown/markup-tokens.ts';

const tokens = (text: string, isHeading = false) =>
  markupTokensIn(text, isHeading).map(({ start, end, value }) => [text.slice(start, end), value]);

describe('markupTokensIn', () => {
  it.each([
    ['an alert', '[!Note]\nThe tide is low.', '[!Note]', '[!NOTE]'],
    ['an admonition', ':::tip[Low tide]\nWait.', ':::tip', ':::tip'],
    ['an admonition with a space', '::: tip Low tide', '::: tip', ':::tip'],
    ['the end of an admonition', ':::', ':::', ':::'],
    ['a directive', ':::{note} Low tide', ':::{note}', ':::{note}'],
    ['an admonition with exclamation marks', '!!! note "Low tide"', '!!! note', '!!! note'],
    ['a folded admonition', '???+ tip', '???+ tip', '???+ tip'],
    ['a block of slashes', '/// warning | Low tide', '/// warning', '/// warning'],
    ['a shortcode', 'See {{< ref "tides" >}} now.', '{{< ref "tides" >}}', '{{<ref "tides">}}'],
    ['a shortcode of Markdown', '{{%  note  %}}', '{{%  note  %}}', '{{%note%}}'],
    ['a statement', 'Open {%- if port -%} it', '{%- if port -%}', '{%-if port-%}'],
    ['a variable', 'At {{ port.name }}.', '{{ port.name }}', '{{port.name}}'],
  ])('finds %s', (_, text, token, value) => {
    expect(tokens(text)).toEqual([[token, value]]);
  });

  it('leaves out the words for people in attributes', () => {
    expect(tokens('{{< tide title="Low tide" id="low" note=\'of the sea\' >}}')[0]?.[1]).toBe(
      '{{<tide title="" id="low" note="">}}',
    );
  });

  it('finds the id of a heading, at its end', () => {
    expect(tokens('Low tide {#low-tide}', true)).toEqual([['{#low-tide}', '{#low-tide}']]);
    expect(tokens('Low tide {/*low-tide*/}', true)).toEqual([['{/*low-tide*/}', '{/*low-tide*/}']]);
    expect(tokens('Low tide {: #low .first}', true)).toEqual([['{: #low .first}', '{: #low .first}']]);
    expect(tokens('The set {#low} is small.', true)).toEqual([]);
    expect(tokens('Low tide {#low-tide}')).toEqual([]);
  });

  it.each(['The tide !!! is low', 'a :: b and x:::y', '{a, b}', 'Really???', 'See [note] !', String.raw`{{\em low}} tide`])(
    'finds nothing in %j',
    (text) => {
      expect(tokens(text)).toEqual([]);
    },
  );
});
