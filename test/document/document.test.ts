import { describe, expect, it, vi } from 'vitest';
import { Document, type DocumentOptions } from '../../src/document/document.ts';
import type { Layout } from '../../src/layout/layout.ts';
import { MarkdownError } from '../../src/markdown/parse.ts';
import { SourceText } from '../../src/text/source-text.ts';
import { sectionFile } from '../support/lint.ts';
import { settingsFor } from '../support/settings.ts';

const SECTION = sectionFile({
  source: 'The moon moves the sea.',
  target: 'يحرك القمر البحر.\n\n<!-- tlint-disable tatweel -->',
});

/** A document over a layout whose methods are watched. */
function opened(
  markdown: string,
  { source, path = 'paper/01-tides.md', ...options }: DocumentOptions & { source?: SourceText; path?: string } = {},
) {
  const settings = settingsFor(path);
  const { layout } = settings;
  const read = vi.fn<Layout['read']>((...parts) => layout.read(...parts));
  const classify = vi.fn<Layout['classify']>((...parts) => layout.classify(...parts));
  const text = new SourceText(path, markdown);
  const document = new Document({ text, source }, { ...settings, layout: { ...layout, read, classify } }, options);
  return { document, read, classify };
}

describe('a document', () => {
  it('computes nothing before it is asked for', () => {
    const { read, classify } = opened(SECTION);
    expect(classify).not.toHaveBeenCalled();
    expect(read).not.toHaveBeenCalled();
  });

  it('computes each view once', () => {
    const { document, read, classify } = opened(SECTION);
    const views = () => ({
      classification: document.classification,
      translation: document.translation,
      alignments: document.alignments,
      directives: document.directives,
    });
    const [first, second] = [views(), views()];
    expect(classify).toHaveBeenCalledTimes(1);
    expect(read).toHaveBeenCalledTimes(1);
    expect(first.alignments).toHaveLength(1);
    expect(first.directives).toHaveLength(1);
    expect(second.classification).toBe(first.classification);
    expect(second.translation).toBe(first.translation);
    expect(second.alignments).toBe(first.alignments);
    expect(second.directives).toBe(first.directives);
  });

  it('reads a glossary once', () => {
    const { document, read } = opened('| English | Arabic |\n|---|---|\n| tide | مد |\n', { as: 'glossary' });
    expect(document.glossaryFile?.entries).toMatchObject([{ source: 'tide' }]);
    expect(document.glossaryFile).toBe(document.glossaryFile);
    expect([document.translation, document.alignments, document.template]).toEqual([undefined, [], undefined]);
    expect(read).not.toHaveBeenCalled();
  });

  it('is what it is taken for, whatever its layout says', () => {
    const notes = 'No section at all.\n';
    const path = 'paper/thoughts.md';
    const plain = opened(notes, { path }).document;
    expect([plain.kind, plain.template, plain.translation]).toEqual(['other', undefined, undefined]);
    const { document, classify } = opened(notes, { path, as: 'section' });
    expect([document.kind, document.template?.name]).toEqual(['section', 'section']);
    expect(document.translation).toBeDefined();
    expect(classify).not.toHaveBeenCalled();
  });

  it('tells why it cannot be read, and reads it once', () => {
    const { document, read } = opened(`${SECTION}\n${'>'.repeat(10_000)} deep\n`);
    expect(document.failure).toBeInstanceOf(MarkdownError);
    expect(document.failure).toBe(document.failure);
    expect([document.kind, document.translation, document.alignments]).toEqual(['section', undefined, []]);
    expect(read).not.toHaveBeenCalled();
    expect(opened(SECTION).document.failure).toBeUndefined();
  });

  it('passes on what else fails', () => {
    const { document, read } = opened(SECTION);
    read.mockImplementation(() => {
      throw new TypeError('no parts');
    });
    expect(() => document.translation).toThrow('no parts');
  });

  it('has the directives of both its texts', () => {
    const source = new SourceText('paper/en.md', 'Moon.\n\n<!-- tlint-disable-file tatweel -->\n');
    const { document } = opened(SECTION, { source });
    expect(document.texts.map(({ path }) => path)).toEqual(['paper/01-tides.md', 'paper/en.md']);
    expect(document.directives.map(({ range }) => range.text.path)).toEqual(['paper/01-tides.md', 'paper/en.md']);
  });
});
