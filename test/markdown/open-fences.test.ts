import { describe, expect, it } from 'vitest';
import { openFences } from '../../src/markdown/open-fences.ts';

const open = (text: string) =>
  openFences(text).map(({ opening, sign }) => [
    text.slice(opening.start, opening.end),
    ...(sign === undefined ? [] : [text.slice(sign.start, sign.end)]),
  ]);

describe('openFences', () => {
  it.each([
    ['without a closing fence', 'One.\n\n```js\na();\n\nTwo.\n', [['```js']]],
    ['with its closing fence behind code', '```js\na();\nb();```\n\nTwo.\n', [['```js', '```']]],
    ['that runs into another', '```js\na();\n\nTwo.\n\n```sh\nb\n```\n', [['```js', '```sh']]],
    ['of tildes in an item', '- ~~~\n  a\n', [['- ~~~']]],
  ])('finds one %s', (_, text, expected) => {
    expect(open(text)).toEqual(expected);
  });

  it.each([
    ['a closed one', '```js\na();\n```\n\nTwo.'],
    ['one with a shorter fence inside', '````md\n```js\na();\n```\n````\n'],
    ['backticks inside', '```js\na(`b`, "```");\n```\n'],
    ['one that its quote ends', '> ~~~\n> a\n\nTwo.'],
    ['code in a sentence', 'Type ``` here.'],
  ])('finds none in %s', (_, text) => {
    expect(open(text)).toEqual([]);
  });
});
