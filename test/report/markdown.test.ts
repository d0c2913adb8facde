import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import { markdownReport, markdownWithin } from '../../src/report/markdown.ts';
import { markdownCode, markdownMessage, markdownText } from '../../src/report/markdown-text.ts';
import { changedNumber, contextOf, finding } from './findings.ts';
import { hostileReport } from './hostile.ts';

interface Node {
  readonly type: string;
  readonly value?: string;
  readonly url?: string;
  readonly children?: readonly Node[];
}

function parse(markdown: string): readonly Node[] {
  const parser = unified()
    .use(remarkParse)
    .data({ micromarkExtensions: [gfmTable()], fromMarkdownExtensions: [gfmTableFromMarkdown()] });
  const all = (node: Node): readonly Node[] => [node, ...(node.children ?? []).flatMap(all)];
  return all(parser.parse(markdown));
}

const report = {
  files: [{ path: 'ar/page.md', diagnostics: [changedNumber, finding({ severity: 'info' })] }],
  rules: [{ id: 'number-parity', summary: 'Numbers agree', url: 'https://example.com/number-parity' }],
  skipped: 0,
  fixed: [],
};

describe('markdownReport', () => {
  it('has a table of rules and one of findings with both places', () => {
    expect(markdownReport(report, contextOf())).toBe(
      [
        '## tlint',
        '',
        'Checked 1 file: 1 error, 0 warnings, 1 info.',
        '',
        '| rule | findings |',
        '| --- | ---: |',
        '| [`number-parity`](https://example.com/number-parity) | 1 |',
        '',
        '### `ar/page.md`',
        '',
        '| place | severity | rule | finding |',
        '| --- | --- | --- | --- |',
        '| 7:13 | error | `number-parity` | The Arabic paragraph has `21` where the English one has `12`. Write the same number.<br><span dir="auto">تعرض الساعة <b>21</b> ساعة.</span><br>the English number (`papers/tides/02-clock.md`, 3:17)<br><span dir="auto">The clock shows <b>12</b> hours.</span> |',
        '',
      ].join('\n'),
    );
  });

  it('lets a hostile text end no cell, and be no markup', () => {
    const nodes = parse(markdownReport(hostileReport, contextOf({ info: true })));
    const rows = nodes.filter(({ type }) => type === 'tableRow').map(({ children }) => children?.length);
    expect(rows).toEqual([2, 2, 4, 4, 4, 4]);
    const html = new Set(nodes.flatMap(({ type, value }) => (type === 'html' ? [value] : [])));
    expect([...html].toSorted()).toEqual([
      '<!-- -->',
      '</b>',
      '</code>',
      '</span>',
      '<b>',
      '<br>',
      '<code>',
      '<span dir="auto">',
    ]);
    expect(
      nodes.filter(({ type }) => ['link', 'image', 'definition', 'linkReference', 'strong', 'emphasis'].includes(type)),
    ).toEqual([]);
  });

  it('counts what does not fit', () => {
    const diagnostics = Array.from({ length: 500 }, () => changedNumber);
    const short = markdownWithin(20_000, { ...report, files: [{ path: 'ar/page.md', diagnostics }] }, false);
    expect(Buffer.byteLength(short)).toBeLessThanOrEqual(20_000);
    const rows = short.match(/^\| 7:13 /gm)?.length ?? 0;
    expect(rows).toBeGreaterThan(20);
    expect(short).toContain(`\n${500 - rows} more findings would make this text too long.\n`);
  });
});

describe('what Markdown shows as it stands', () => {
  it.each([
    ['a_b*c', 'a\\_b\\*c'],
    ['<b> & |', '&lt;b\\> &amp; \\|'],
    ['@octocat #12', '@<!-- -->octocat #<!-- -->12'],
    ['https://x.example www.x.example', 'https<!-- -->://x.example www<!-- -->.x.example'],
  ])('%s', (text, written) => {
    expect(markdownText(text)).toBe(written);
  });

  it.each([
    ['a', '`a`'],
    ['a|b', '<code>a&#124;b</code>'],
    ['a\\|b', '<code>a&#92;&#124;b</code>'],
    ['', '<code></code>'],
    [' x', '<code> x</code>'],
  ])('the value `%s`', (value, written) => {
    expect(markdownCode(value)).toBe(written);
  });

  it('keeps the values of a message as code, and a lone backtick as a sign', () => {
    expect(markdownMessage('The `a_b` of _c_ and `')).toBe('The `a_b` of \\_c\\_ and \\`');
  });
});
