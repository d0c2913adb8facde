import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { globSync } from 'tinyglobby';
import { describe, expect, it } from 'vitest';
import { root } from '../../../.scripts/root.ts';
import { MarkdownError } from '../../../src/markdown/parse.ts';
import { documentOf, misplacedRanges } from '../../support/translation.ts';

/** Real translations, where they are at hand. */
const corpus = fileURLToPath(new URL('../../../../shared/corpus/', import.meta.url));

function misplacedIn(folder: string, pattern: string): string[] {
  return globSync(pattern, { cwd: folder }).flatMap((path) =>
    misplacedRanges(documentOf(readFileSync(`${folder}/${path}`, 'utf8'), path)).map((range) => `${path} ${range}`),
  );
}

describe('every range lies inside the node that holds it', () => {
  it('in the fixtures', () => {
    expect(misplacedIn(root, 'fixtures/**/*.md')).toEqual([]);
  });

  it.skipIf(!existsSync(corpus))('in the corpus (skipped where ../shared is absent)', { timeout: 300_000 }, () => {
    expect(misplacedIn(corpus, '**/[0-9][0-9]*.md')).toEqual([]);
  });

  const piece = fc.constantFrom(
    ...[
      '### English Version\n\n',
      '\n\n### النسخة العربية\n\n',
      '\n\n### Translation Notes\n\n',
      '\n\n### Quality Metrics\n\n',
      '# Section 1: Tides\n',
    ],
    ...[
      '## القسم الأول: المد\n',
      '**Section:** tides\n',
      '- **Readability:** 0.90\n',
      '- Accuracy: 0,9\n',
      '  - tide (مد)\n',
      '---\n',
      '\n',
      '\n\n',
      '\r\n',
      '\r',
      '\uFEFF',
    ],
    ...[
      '$',
      '$$',
      '\\$',
      '`',
      '```\n',
      '~~~',
      '> ',
      '- ',
      '1. ',
      '    ',
      '\t',
      '| a | b |\n',
      '| --- | --- |\n',
      '**',
      '*',
      '_',
      '[^1]',
      '[^1]: ',
      '[a](',
      ')',
      '<!-- ',
      ' -->',
    ],
    ...[
      '<GAP>',
      '\\begin{cases}',
      '\\end{cases}',
      'ارتفاع الماء',
      'the tide',
      'وKelvin',
      '٣',
      '3.5',
      '😀',
      '\u00A0',
      'https://tides.example/a_b',
    ],
  );
  const soup = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''));

  it('in any soup of Markdown, which never fails to be read', () => {
    fc.assert(
      fc.property(soup, (text) => {
        expect(misplacedRanges(documentOf(text))).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it('in any text at all', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 200 });
    const outcome = (markdown: string): readonly string[] => {
      try {
        return misplacedRanges(documentOf(markdown));
      } catch (error) {
        if (error instanceof MarkdownError) return [];
        throw error;
      }
    };
    fc.assert(
      fc.property(text, (markdown) => {
        expect(outcome(markdown)).toEqual([]);
      }),
    );
  });
});
