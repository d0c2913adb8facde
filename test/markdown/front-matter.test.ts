import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { frontMatterOf } from '../../src/markdown/front-matter.ts';
import { blanked } from '../../src/text/blanked.ts';
import { parseMarkdown } from '../../src/markdown/parse.ts';
import { SourceText } from '../../src/text/source-text.ts';
import { readFrontMatter } from '../../src/translation/read-front-matter.ts';

const own = (text: string) => frontMatterOf(text, '').source;
const read = (text: string) => readFrontMatter(parseMarkdown(new SourceText('tides.md', text), own(text)));

describe('frontMatterOf', () => {
  it('finds YAML and TOML', () => {
    expect(own('---\ntitle: Tides\n---\n\nText\n')).toEqual({
      format: 'yaml',
      start: 0,
      end: 20,
      content: { start: 4, end: 17 },
      plausible: true,
    });
    expect(own('+++\ntitle = "Tides"\n+++\n')).toMatchObject({ format: 'toml', content: { start: 4, end: 20 } });
    expect(own('---\n# a note\n\n"title": Tides\n---')).toMatchObject({ format: 'yaml' });
    expect(own('---\n---\n')).toMatchObject({ content: { start: 4, end: 4 } });
  });

  it.each([
    ['a thematic break', '---\n\nThe tide rises.\n\n---\n'],
    ['a heading', 'Tides\n---\n'],
    ['a break without an end', '---\nNote: the tide rises.\n'],
    ['a fence further down', 'Text\n\n---\ntitle: Tides\n---\n'],
    ['an indented fence', ' ---\ntitle: Tides\n---\n'],
  ])('takes %s for no front matter', (_, text) => {
    expect(own(text)).toBeUndefined();
  });

  it('ends with the first closing line, and knows blank lines, lists and comments inside', () => {
    const text = '---\ntitle: Tides\n\nlist:\n- a\n\n# note\nother: |\n  Text\n\n  more\n\n---\n\n---\n';
    expect(own(text)).toMatchObject({ end: text.indexOf('---', 4) + 3 });
    expect(own(text)).not.toHaveProperty('fault');
  });

  it('takes what looks like none for one where the other side has one', () => {
    const front = '---\ntitle: Tides\n---\n';
    expect(frontMatterOf(front, '---\ntitle: المد\n\nيرتفع البحر.\n').target).toMatchObject({ fault: 'unclosed', end: 15 });
    expect(frontMatterOf(front, '\n---\ntitle: المد\n---\n').target).toMatchObject({ fault: 'late' });
    expect(frontMatterOf(front, '---\nالمد\n---\n').target).toMatchObject({ format: 'yaml' });
    expect(frontMatterOf(front, '# المد\n').target).toBeUndefined();
  });
});

/** Lines that stand in front matter, well formed or not. */
const line = fc.constantFrom(
  ...[
    '---',
    '+++',
    'title: Tides',
    'title = "Tides"',
    '- a',
    '  b: [c, {d: e}]',
    '"',
    "'",
    '|',
    '[[menu]]',
    '[a.b]',
    '*x',
    '&x y: 1',
  ],
  ...['<<: *x', '', '  ', '# note', '{', ']', ': :', '? a', '!!binary x', '\t', 'The tide rises.', '$x$', '<!-- a', '```'],
);

describe('front matter', () => {
  it('is read whatever stands in it, and leaves the offsets of the page alone', () => {
    const text = fc
      .tuple(
        fc.constantFrom('', '\uFEFF'),
        fc.constantFrom('---', '+++'),
        fc.array(line, { maxLength: 12 }),
        fc.constantFrom('\n', '\r\n'),
      )
      .map(([mark, fence, lines, eol]) => mark + [fence, ...lines, fence, '', 'The drum turns.', ''].join(eol));
    fc.assert(
      fc.property(text, (raw) => {
        const found = own(raw);
        const source = new SourceText('tides.md', raw);
        const frontMatter = readFrontMatter(parseMarkdown(source, found));
        for (const { range, keyRange, value } of frontMatter?.entries ?? []) {
          expect(source.all.contains(range) && range.contains(keyRange) && source.all.contains(value.range)).toBe(true);
        }
        if (found === undefined) return;
        const blank = blanked(raw, found);
        expect(blank).toHaveLength(raw.length);
        expect(new SourceText('a', blank).lineCount).toBe(source.lineCount);
        expect(blank.slice(0, found.end).trim()).toBe('');
        expect(blank.slice(found.end)).toBe(raw.slice(found.end));
        const last = parseMarkdown(source, found).root.children.at(-1)?.position;
        expect(last === undefined || (last.end.offset ?? 0) <= raw.length).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('is read in linear time', () => {
    for (const piece of ['\t\n', '# a\r\n', 'a:\n', '\r\n\t\r', '- a\n', '[', '{a: ']) {
      const started = performance.now();
      own(`---\n${piece.repeat(100_000)}`);
      own(`---\n${piece.repeat(100_000)}---\n`);
      read(`---\ntitle: a\n${piece.repeat(2000)}\n---\n`);
      expect(performance.now() - started).toBeLessThan(3000);
    }
  });

  it('knows places of keys and values', () => {
    const text = '---\nhero:\n  actions:\n    - text: "Open it"\n      n: 1\nnote: >-\n  Two\n  lines\n---\n';
    const [hero, note] = read(text)?.entries ?? [];
    expect(hero?.range.slice()).toBe('hero:\n  actions:\n    - text: "Open it"\n      n: 1');
    expect(note).toMatchObject({ key: 'note', value: { type: 'string', text: 'Two lines' } });
    expect(note?.value.range.slice()).toBe('>-\n  Two\n  lines');
  });

  it('has the tables of TOML', () => {
    const text =
      '+++\na.b = 1\n"x y" = true\nd = 2024-05-01\n[a.c]\nl = [1, { e = "f" }]\n[[m]]\nn = 1\n[[m]]\nn = 2\n[m.o]\np = 3\n+++\n';
    const plain = JSON.parse(JSON.stringify(read(text)?.entries, (key, value) => (/range/i.test(key) ? undefined : value)));
    const scalar = (type: string, value: string) => ({ kind: 'scalar', type, text: value });
    const number = (value: string) => scalar('number', value);
    const map = (...entries: readonly unknown[]) => ({ kind: 'map', entries });
    expect(plain).toEqual([
      {
        key: 'a',
        value: map(
          { key: 'b', value: number('1') },
          {
            key: 'c',
            value: map({
              key: 'l',
              value: { kind: 'list', items: [number('1'), map({ key: 'e', value: scalar('string', 'f') })] },
            }),
          },
        ),
      },
      { key: 'x y', value: scalar('boolean', 'true') },
      { key: 'd', value: scalar('date', '2024-05-01') },
      {
        key: 'm',
        value: {
          kind: 'list',
          items: [
            map({ key: 'n', value: number('1') }),
            map({ key: 'n', value: number('2') }, { key: 'o', value: map({ key: 'p', value: number('3') }) }),
          ],
        },
      },
    ]);
  });
});
