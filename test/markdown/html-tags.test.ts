import { describe, expect, it } from 'vitest';
import { tagsIn } from '../../src/markdown/html-tags.ts';
import { jsxAt } from '../../src/markdown/jsx.ts';

describe('tagsIn', () => {
  const tags = (text: string): readonly string[] =>
    tagsIn(text).map(({ name, closing, attributes }) => {
      const values = attributes.map(({ name: key, start, end }) => ` ${key}=${text.slice(start, end)}`);
      return `${closing ? '/' : ''}${name}${values.join('')}`;
    });

  it.each([
    ['<P align=center>One</P>', ['P align=center', '/P']],
    ['<img src="a.png" alt=\'high tide\' hidden>', ['img src=a.png alt=high tide']],
    ['<br/> and <hr />', ['br', 'hr']],
    ['<Card title="Tides" {...more} icon={<Moon />} href="/tide">', ['Card title=Tides href=/tide']],
    ['<a\n  href="b"\n>', ['a href=b']],
    ['<!-- <b> --><i>', ['i']],
    ['a < b and <3, <https://tides.example>, <b', []],
    ['<a title="open>', []],
  ])('%s', (text, expected) => {
    expect(tags(text)).toEqual(expected);
  });
});

describe('jsxAt', () => {
  it.each([
    ['<Card icon={<Moon size={2} />}\n title="Tides">', 'has expressions'],
    ['{/* a comment */}', 'is a comment'],
    ['<Card {...all}>', 'spreads'],
  ])('%s becomes HTML of the same length', (text) => {
    const html = jsxAt(text, 0, text.length);
    expect(html).toHaveLength(text.length);
    expect(html).not.toMatch(/[{}\n]/);
  });

  it.each(['<b title="x">', '{tide}', '<x {', '{/**/'])('%s stays', (text) => {
    expect(jsxAt(text, 0, text.length)).toBeUndefined();
  });
});
