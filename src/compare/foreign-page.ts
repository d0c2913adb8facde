/** Finds pages that are written in neither of their two languages. */
import type { Alignment } from '../align/alignment.ts';
import type { Language } from '../language/language.ts';
import { countInScripts, hasOneScript } from '../language/scripts.ts';
import { proseOf, textBlocksOf } from '../translation/prose.ts';
import type { TextBlock } from '../translation/ast.ts';
import { plainTextOf } from './names-kept.ts';

/** So many texts of so many letters tell in which script a page is written. */
const ENOUGH = { texts: 3, letters: 200 };
/** Names and quotations may be in other letters, but hardly a page as a whole. */
const SHARE = 0.02;

const LETTER = /\p{L}/gu;

/**
 * The first text of a page of which nearly no letter is in the scripts of its language, though it is no copy of its source; undefined
 * for other pages, and for languages that people write in several scripts.
 */
export function foreignPage({ sides }: Pick<Alignment, 'sides'>, target: Language): TextBlock | undefined {
  const originals = new Set(textBlocksOf(sides.source.blocks).map(plainTextOf));
  const own = textBlocksOf(sides.target.blocks).filter((block) => !originals.has(plainTextOf(block)));
  if (own.length < ENOUGH.texts) return undefined;
  const prose = own.map(proseOf).join('\n');
  const letters = prose.match(LETTER)?.length ?? 0;
  if (letters < ENOUGH.letters || countInScripts(prose, target.scripts) > letters * SHARE) return undefined;
  return hasOneScript(target) ? own[0] : undefined;
}
