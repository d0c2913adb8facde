import { readdirSync, readFileSync } from 'node:fs';
import { root } from '../../.scripts/root.ts';
import { defaultConfig } from '../../src/config/config.ts';
import { readTranslation } from '../../src/layout/bilingual/read-translation.ts';
import { parseMarkdown } from '../../src/markdown/parse.ts';
import { SourceText } from '../../src/text/source-text.ts';
import type { Block } from '../../src/translation/ast.ts';
import { type Bilingual, mapBoth } from './bilingual.ts';
import type { Random } from './random.ts';

export interface FixtureBlock extends Bilingual {
  readonly kind: Block['kind'];
}

/** A paper without faults, so that its blocks correspond in order. */
const PAPER = `${root}fixtures/content/tidal-clocks`;

/** All blocks of the paper except for headings, which are numbered, and footnotes, which refer to each other. */
export function fixtureBlocks(): readonly FixtureBlock[] {
  const names = readdirSync(PAPER).filter((name) => /^\d\d/.test(name));
  return names.sort().flatMap((name) => blocksOf(new SourceText(name, readFileSync(`${PAPER}/${name}`, 'utf8'))));
}

function blocksOf(text: SourceText): FixtureBlock[] {
  const { languages, templates } = defaultConfig(root);
  const { pairs } = readTranslation(parseMarkdown(text), templates.section, languages);
  return pairs.flatMap(({ source, target }) =>
    source.blocks.flatMap((block, index): FixtureBlock[] => {
      const counterpart = target.blocks[index];
      const pair = { kind: block.kind, source: block.range.slice(), target: counterpart?.range.slice() ?? '' };
      return block.kind === 'heading' || pair.source.includes('[^') || counterpart?.kind !== block.kind ? [] : [pair];
    }),
  );
}

/** A block with other decimals, equal in both languages. */
export function varied(block: Bilingual, random: Random): Bilingual {
  const values = new Map<string, string>();
  return mapBoth(block, (text) =>
    text.replaceAll(/(?<![\d.,])\d+\.\d+(?![\d.])/g, (decimal) => {
      const value = values.get(decimal) ?? `${random.integer(1, 99)}.${random.integer(1, 9)}`;
      values.set(decimal, value);
      return value;
    }),
  );
}
