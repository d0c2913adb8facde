import { describe, expect, it } from 'vitest';
import { english } from '../../src/language/en.ts';
import type { Paragraph } from '../../src/section/ast.ts';
import { MASK } from '../../src/section/prose.ts';
import { textSpans } from '../../src/spans/spans.ts';
import { SourceText } from '../../src/text/source-text.ts';

function spansOf(markdown: string) {
  const text = new SourceText('a.md', markdown);
  const range = { start: 0, end: markdown.length };
  const block: Paragraph = { kind: 'paragraph', range, content: range, spans: [], bold: false };
  return { text, block, spans: textSpans(text, block, english) };
}

describe('textSpans', () => {
  it('gives every stretch of text to one class', () => {
    const { spans } = spansOf('Figure 3 of TideNet-50 [12] lists 40 ports.');
    expect(spans.citations.map(({ value }) => value)).toEqual(['12']);
    expect(spans.references.map(({ label }) => label)).toEqual(['3']);
    expect(spans.identifiers.map(({ value }) => value)).toEqual(['TideNet-50']);
    expect(spans.numbers.map(({ value }) => value)).toEqual([40]);
    expect(spans.rest).toBe(`${MASK.repeat(8)} of TideNet-50 [${MASK.repeat(2)}] lists 40 ports.`);
  });

  it('reads a block once', () => {
    const { text, block, spans } = spansOf('Figure 3.');
    expect(textSpans(text, block, english)).toBe(spans);
    expect(spans.references).toBe(spans.references);
  });
});
