import { describe, expect, it } from 'vitest';
import type { Part, Translation } from '../../../src/translation/ast.ts';
import { shapeOf, translationOf } from '../../support/translation.ts';

const TITLE = '# Section 1: Tides\n## القسم 1: المد\n\n';

/** Each part with its heading, and what it holds. */
function partsOf({ parts }: Translation): string[] {
  return parts.map((part) => {
    const { heading, blocks } = 'side' in part ? part.side : part;
    return `${part.kind} ${heading?.content.slice()}: ${shapeOf(blocks).join(' ')}`.trimEnd();
  });
}

const kinds = (markdown: string): Part['kind'][] => translationOf(TITLE + markdown).parts.map(({ kind }) => kind);

describe('parts', () => {
  it.each([
    ['English Version', 'النسخة العربية', 'Translation Notes', 'Quality Metrics'],
    ['ENGLISH VERSION', 'النسخة العربية', 'translation notes', 'quality metrics'],
    ['English Version (Summary)', 'النسخة العربية (ملخص)', 'Notes', 'Quality Assessment'],
    ['English Version (Part 1 - the tables)', 'النسخة العربية', 'Translation Notes (Section 2.2)', 'Translation Metrics'],
    ['**English Version**', '**النسخة العربية**', '*Notes*', '`Quality Metrics`'],
    ['English  Version ##', 'Arabic Translation', 'Notes', 'Overall Quality Assessment'],
    ['English Abstract', 'الملخص العربي', 'Notes', 'Translation Metrics'],
    ['English', 'Arabic / العربية', 'Notes', 'Quality Metrics by Section'],
  ])('are told by the text of their heading: %s', (...headings) => {
    for (const depth of ['#', '##', '###', '####']) {
      const markdown = headings.map((heading) => `${depth} ${heading}\n\nText.\n`).join('\n');
      expect(kinds(`---\n\n${markdown}`)).toEqual(['source', 'target', 'notes', 'metrics']);
    }
  });

  it.each([
    'Notes on the Record',
    'Closing Notes',
    'The English Version of the Tables',
    'English Versions',
    'G. Metrics',
    'Machine Translation',
    'ملاحظات ختامية',
    'النسخة العربية من الجداول',
  ])('are not opened by the content heading %j', (heading) => {
    const markdown = `### English Version\n\nText.\n\n## ${heading}\n\nText.\n\n### النسخة العربية\n\nنص.`;
    expect(partsOf(translationOf(TITLE + markdown))).toEqual([
      'source English Version: paragraph heading paragraph',
      'target النسخة العربية: paragraph',
    ]);
  });

  it('run to the next one, through content headings of any depth', () => {
    const side = '# 1.1 One\n\nText.\n\n## 1.2 Two\n\nText.\n\n##### 1.3 Three';
    const section = translationOf(`${TITLE}### English Version\n\n${side}\n\n---\n\n### النسخة العربية\n\n${side}\n`);
    const shape = 'heading paragraph heading paragraph heading';
    expect(partsOf(section)).toEqual([`source English Version: ${shape}`, `target النسخة العربية: ${shape}`]);
    expect(section.pairs[0]?.source.range.slice()).toMatch(/^### English[^]*1\.3 Three$/);
  });

  it('leave what follows notes and metrics to itself', () => {
    const markdown =
      '### English Version\n\nText.\n\n### النسخة العربية\n\nنص.\n\n### Translation Notes\n\n#### Terms\n\n- **Tables:** None\n\n### Quality Metrics\n\n- Readability: 0.90\n\n### Back-Translation Check\n\nText.\n\n## Later Thoughts\n\nMore.';
    expect(partsOf(translationOf(TITLE + markdown))).toEqual([
      'source English Version: paragraph',
      'target النسخة العربية: paragraph',
      'notes Translation Notes: heading list(item(paragraph<strong>))',
      'metrics Quality Metrics: list(item(paragraph))',
      'extra Back-Translation Check: paragraph heading paragraph',
    ]);
  });

  it('may be missing, and a broken file is read all the same', () => {
    expect(kinds('')).toEqual([]);
    expect(kinds('### Translation Notes\n\nNone.')).toEqual(['notes']);
    expect(translationOf('').parts).toEqual([]);
    expect(translationOf('### English Version').pairs).toEqual([]);
  });
});

describe('pairs', () => {
  const pairs = (markdown: string): string[] => {
    const section = translationOf(TITLE + markdown);
    return section.pairs.map(({ source, target }) => `${shapeOf(source.blocks).join(' ')} | ${shapeOf(target.blocks).join(' ')}`);
  };

  it('are as many as the file has', () => {
    const pair = '### English Version\n\nText.\n\n### النسخة العربية\n\nنص.\n\n';
    expect(pairs(pair.repeat(3))).toEqual(['paragraph | paragraph', 'paragraph | paragraph', 'paragraph | paragraph']);
  });

  it('do not take in the headings that name the next pair', () => {
    const markdown = [1, 2]
      .map(
        (number) => `## 1.${number} Sea\n## 1.${number} البحر\n\n### English Version\n\nText.\n\n### النسخة العربية\n\nنص.\n\n`,
      )
      .join('');
    expect(pairs(markdown)).toEqual(['paragraph | paragraph', 'paragraph | paragraph']);
    expect(kinds(markdown).filter((kind) => kind === 'extra')).toHaveLength(2);
  });

  it('may be divided by notes and metrics', () => {
    const markdown = '### English Version\n\nText.\n\n### النسخة العربية\n\nنص.\n\n### Notes\n\nNone.\n\n';
    expect(pairs(markdown.repeat(2))).toEqual(['paragraph | paragraph', 'paragraph | paragraph']);
  });

  it('take a side that goes on under a second heading', () => {
    expect(pairs('### English Version\n\nText.\n\n### النسخة العربية\n\nنص.\n\n### النسخة العربية (تابع)\n\n- نص')).toEqual([
      'paragraph | paragraph list(item(paragraph))',
    ]);
    expect(
      pairs('### English Version\n\nText.\n\n### English Version (continued)\n\n> Text.\n\n### النسخة العربية\n\nنص.'),
    ).toEqual(['paragraph quote(paragraph) | paragraph']);
  });

  it('leave a side without a partner out', () => {
    expect(pairs('### English Version\n\nText.')).toEqual([]);
    expect(pairs('### النسخة العربية\n\nنص.\n\n### English Version\n\nText.')).toEqual([]);
  });
});
