import { describe, expect, it } from 'vitest';
import { english } from '../../src/language/en/en.ts';
import type { Paragraph } from '../../src/translation/ast.ts';
import { MASK } from '../../src/translation/prose.ts';
import { textSpans } from '../../src/spans/text-spans.ts';
import { midFile } from '../support/mid-file.ts';

function spansOf(markdown: string) {
  const range = midFile(markdown);
  const block: Paragraph = { kind: 'paragraph', range, content: range, spans: [], bold: false };
  return { block, spans: textSpans(block, english) };
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
    const { block, spans } = spansOf('Figure 3.');
    expect(textSpans(block, english)).toBe(spans);
    expect(spans.references).toBe(spans.references);
  });
});
