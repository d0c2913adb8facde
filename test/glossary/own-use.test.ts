import { expect, it } from 'vitest';
import { ownUseOf } from '../../src/glossary/own-use.ts';
import { readMarkdownGlossary } from '../../src/glossary/markdown-table.ts';
import { Terminology } from '../../src/glossary/terminology.ts';
import { arabic } from '../../src/language/ar/ar.ts';
import { english } from '../../src/language/en/en.ts';
import { spanish } from '../../src/language/es/es.ts';
import type { Language } from '../../src/language/language.ts';
import { SourceText } from '../../src/text/source-text.ts';

type Row = readonly [term: string, rendering: string];

/** The row in which a glossary uses a rendering that is not that of its first row. */
function use([first, ...others]: readonly [Row, ...Row[]], rendering: string, target: Language = arabic): string | undefined {
  const languages = { source: english, target };
  const rows = [first, ...others].map(([term, cell]) => `| ${term} | ${cell} |`);
  const table = [`| ${english.name} | ${target.name} |`, '|---|---|', ...rows].join('\n');
  const { entries } = readMarkdownGlossary(new SourceText('glossary.md', table), languages);
  const terminology = new Terminology({ path: 'glossary.md', entries, avoided: [] }, languages);
  const [term] = terminology.terms;
  return term && ownUseOf(terminology, term, rendering)?.term;
}

it.each<[string, readonly [Row, ...Row[]], string, string]>([
  [
    'a longer term with the word',
    [
      ['lamp', 'مصباح'],
      ['signal lamp', 'فانوس الإشارة'],
    ],
    'فانوس',
    'signal lamp',
  ],
  [
    'a related word',
    [
      ['durable', 'متين'],
      ['durability', 'دوام'],
    ],
    'أكثر دواما',
    'durability',
  ],
  [
    'a word of the same root',
    [
      ['numbered', 'معدود'],
      ['numbering', 'ترقيم'],
    ],
    'مرقم',
    'numbering',
  ],
  [
    'another spelling',
    [
      ['tide-table', 'جدول المد'],
      ['tidetable', 'قائمة المد'],
    ],
    'قائمة المد',
    'tidetable',
  ],
])('is found in %s', (_, rows, rendering, expected) => {
  expect(use(rows, rendering)).toBe(expected);
});

it.each<[string, readonly [Row, ...Row[]], string]>([
  [
    'the longer term has the rendering of the word',
    [
      ['lamp', 'مصباح'],
      ['signal lamp', 'مصباح الإشارة'],
    ],
    'فانوس',
  ],
  [
    'the related word has a root that the own rendering has too',
    [
      ['durable', 'دائم'],
      ['durability', 'دوام'],
    ],
    'ديمومة',
  ],
  [
    'the other word only begins alike',
    [
      ['station', 'محطة'],
      ['statue', 'فانوس'],
    ],
    'فانوس',
  ],
  [
    'the rendering is in no row',
    [
      ['lamp', 'مصباح'],
      ['signal lamp', 'فانوس الإشارة'],
    ],
    'قنديل',
  ],
])('is not found where %s', (_, rows, rendering) => {
  expect(use(rows, rendering)).toBeUndefined();
});

it('is found in Spanish, by how words begin', () => {
  const rows: readonly [Row, ...Row[]] = [
    ['calibrated', 'ajustado'],
    ['calibration', 'normalización'],
  ];
  expect(use(rows, 'normalizado', spanish)).toBe('calibration');
  expect(use(rows, 'revisado', spanish)).toBeUndefined();
});
