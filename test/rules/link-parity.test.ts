import { describe, expect, it } from 'vitest';
import { fixed, lint, sectionFile } from '../support/lint.ts';

const rules = { 'link-parity': {} };

function check(source: string, target: string) {
  const markdown = sectionFile({ source, target });
  return lint(markdown, { rules }).map(({ messageId, range, related, data }) => ({
    messageId,
    at: markdown.slice(range.start.offset, range.end.offset),
    related: related.map((place) => markdown.slice(place.range.start.offset, place.range.end.offset)),
    data,
  }));
}

describe('link-parity', () => {
  it('finds a changed address, at the address, and copies the one of the source', () => {
    const source = 'Tables: [ports](https://tides.example.org/ports), https://tides.example.org/moon.';
    const target = 'الجداول: [الموانئ](https://tides.example.org/prts)، https://tides.example.org/moo.';
    expect(check(source, target)).toMatchObject([
      { messageId: 'changed', at: 'https://tides.example.org/prts', related: ['[ports](https://tides.example.org/ports)'] },
      { messageId: 'changed', at: 'https://tides.example.org/moo', related: ['https://tides.example.org/moon'] },
    ]);
    const mended = target.replace('/prts', '/ports').replace('/moo.', '/moon.');
    expect(fixed(sectionFile({ source, target }), { rules, unsafe: true })).toBe(sectionFile({ source, target: mended }));
    expect(fixed(sectionFile({ source, target }), { rules })).toBe(sectionFile({ source, target }));
  });

  it('finds lost addresses of one text as one', () => {
    const target = 'اقرأ الدليل.';
    expect(check('Read the [manual](a.md), <https://tides.example.org>.', target)).toMatchObject([
      { messageId: 'missing', at: target, data: { expected: ['a.md', 'https://tides.example.org'] } },
    ]);
  });

  it('finds an image and a footnote lost', () => {
    expect(
      check(
        '![ports](ports.png) The moon pulls.[^1]\n\n[^1]: And the sun.',
        '![الموانئ](ports.png) يجذب القمر.\n\n[^1]: والشمس أيضاً.',
      ),
    ).toMatchObject([{ messageId: 'missing', data: { expected: ['[^1]'] } }]);
    expect(check('![ports](ports.png) The moon pulls.', 'يجذب القمر.')).toMatchObject([
      { messageId: 'missing', data: { expected: ['ports.png'] } },
    ]);
  });

  it('finds a link that the source does not have', () => {
    expect(check('Read the manual.', 'اقرأ [الدليل](a.md).')).toMatchObject([
      { messageId: 'extra', at: '[الدليل](a.md)', data: { found: ['a.md'] } },
    ]);
  });

  it.each([
    ['See https://tides.example.org/ports.', 'انظر https://tides.example.org/ports، ثم اقرأ.'],
    ['See https://tides.example.org/.', 'انظر <https://tides.example.org>.'],
    ['See [here](https://tides.example.org/en/ports).', 'انظر [هنا](https://tides.example.org/ar/ports).'],
    ['## High water\n\nSee [above](#high-water).', '## المد العالي\n\nانظر [أعلاه](#المد-العالي).'],
    ['See https://tides.example.org.', 'انظر `https://tides.example.org`.'],
  ])('is silent on %j', (source, target) => {
    expect(check(source, target)).toEqual([]);
  });
});
