import { describe, expect, it } from 'vitest';
import { fencedCode } from '../../src/markdown/fences.ts';
import { SourceText } from '../../src/text/source-text.ts';

const fences = (text: string): string[] => fencedCode(new SourceText('tides.md', text)).map((range) => range.slice());

describe('fenced code', () => {
  it.each([
    ['between two fences', 'a\n```js\nb\n```\nc', ['```js\nb\n```']],
    ['with tildes, and with backticks inside', '~~~\n```\n~~~\nc', ['~~~\n```\n~~~']],
    ['with a longer closing fence', '```\na\n`````\nb', ['```\na\n`````']],
    ['not closed by a shorter one', '````\na\n```\n````\nb', ['````\na\n```\n````']],
    ['not closed by a fence with a word', '```\na\n```js\nb', ['```\na\n```js\nb']],
    ['not opened by a code span', '```a``` b\nc', []],
    ['with carriage returns', '```\r\na\r\n```\r\nb', ['```\r\na\r\n```']],
    ['unclosed, up to the end', 'a\n```\nb\n\nc', ['```\nb\n\nc']],
    ['in a quote', '> ```\n> a\n> ```\n> b', ['> ```\n> a\n> ```']],
    ['unclosed in a quote, up to its end', '> ```\n> a\nb', ['> ```\n> a']],
    ['in an item', '- ```\n  a\n  ```\n- b', ['- ```\n  a\n  ```']],
    ['unclosed in an item, up to its end', '- ```\n  a\n\n  b\n- c', ['- ```\n  a\n\n  b']],
    ['two', '```\na\n```\nb\n```\nc\n```', ['```\na\n```', '```\nc\n```']],
    ['none', 'a `b` c', []],
  ])('%s', (_, text, expected) => {
    expect(fences(text)).toEqual(expected);
  });
});
