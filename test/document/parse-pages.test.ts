import { describe, expect, it } from 'vitest';
import { parsePages } from '../../src/document/parse-pages.ts';
import { SourceText } from '../../src/text/source-text.ts';
import { lintProject } from '../support/lint-project.ts';

const parse = (source: string, target: string, extension = 'mdx') =>
  parsePages(new SourceText(`ar/a.${extension}`, target), new SourceText(`en/a.${extension}`, source));
const kinds = ({ source, target }: ReturnType<typeof parse>) => [source, target].map(({ root }) => root.children[0]?.type);

const COMPONENT = '<Note>\n\nLow tide.\n\n</Note>';

describe('parsePages', () => {
  it('reads two pages as MDX where both are', () => {
    expect(kinds(parse(COMPONENT, COMPONENT))).toEqual(['mdxJsxFlowElement', 'mdxJsxFlowElement']);
    expect(kinds(parse(COMPONENT, COMPONENT, 'md'))).toEqual(['mdxJsxFlowElement', 'mdxJsxFlowElement']);
  });

  it('reads both as Markdown where one is no MDX, and says so where that is meant', () => {
    const open = '<Note>\n\nLow tide.';
    expect(kinds(parse(COMPONENT, open))).toEqual(['html', 'html']);
    expect(parse(COMPONENT, open).notMdx).toMatchObject({ text: { path: 'ar/a.mdx' }, error: { line: 1 } });
    expect(parse(open, COMPONENT).notMdx).toMatchObject({ text: { path: 'en/a.mdx' } });
    expect(parse(COMPONENT, open, 'md').notMdx).toBeUndefined();
    expect(parse(`{/* low */}\n\n${COMPONENT}`, open, 'md').notMdx).toMatchObject({ text: { path: 'ar/a.md' } });
  });

  it('takes the id of a heading for what it is', () => {
    const page = `## Low {#low}\n\n${COMPONENT}`;
    expect(kinds(parse(page, page))).toEqual(['heading', 'heading']);
    expect(parse(page, page).notMdx).toBeUndefined();
  });

  it('reads Markdown as it is', () => {
    expect(kinds(parse('# Low\n\n<!-- tide -->', '# الجزر\n\nأ {x', 'md'))).toEqual(['heading', 'heading']);
    expect(parse('# Low', '# الجزر {x', 'md').notMdx).toBeUndefined();
  });
});

describe('a page of MDX that cannot be read', () => {
  const config = JSON.stringify({ mirrors: [{ source: 'en/{path}.mdx', target: '{lang}/{path}.mdx' }] });
  const lint = (source: string, target: string) =>
    lintProject({ 'tlint.config.json': config, 'en/sea.mdx': source, 'ar/sea.mdx': target });

  it('is told at its line where its source can be read', async () => {
    expect(await lint('Low tide.\n\nHigh {1 + 2} tide.\n', 'الجزر منخفض.\n\nالمد {1 +} عال.\n')).toMatchObject([
      { path: 'ar/sea.mdx', rule: 'parse-error', messageId: 'mdx', severity: 'error', range: { start: { line: 3 } } },
    ]);
  });

  it('is told once of a tag that is not closed', async () => {
    expect(await lint(`${COMPONENT}\n`, '<Note>\n\nالجزر منخفض.\n')).toMatchObject([
      { rule: 'tag-parity', messageId: 'unclosed' },
    ]);
  });

  it('is told in the source, as an information, where that is the one', async () => {
    expect(await lint('Low {1 +} tide.\n', 'الجزر {1 +} منخفض.\n')).toMatchObject([
      { path: 'en/sea.mdx', rule: 'parse-error', messageId: 'sourceMdx', severity: 'info' },
    ]);
  });
});
