/** Whether a translation stresses in another way what its source has in bold. */
import type { Language } from '../language/language.ts';
import type { Languages } from '../language/languages.ts';
import { functionWordsIn, wordsIn } from '../spans/words.ts';
import type { Range } from '../text/range.ts';
import type { TextBlock } from '../translation/ast.ts';
import { proseOf } from '../translation/prose.ts';
import { proseLength } from './sentence-alignment.ts';

interface Phrase {
  readonly content: Range;
}

/**
 * The phrases of a block of the source that a translation sets in bold: those with nothing but function words between them are one,
 * which another order of words may join; a function word alone is stressed in words of the language.
 */
export function stressedPhrases<Bold extends Phrase>(
  phrases: readonly Bold[],
  { content }: TextBlock,
  language: Language,
): readonly Bold[] {
  const isFunctional = (text: string) => {
    const words = wordsIn(text, language);
    return words.length > 0 && functionWordsIn(words, language) === words.length && !/[\p{P}\d]/u.test(text.replaceAll('*', ''));
  };
  const apart = phrases.filter((phrase, index) => {
    const before = phrases[index - 1];
    if (before === undefined) return true;
    const between = content.text.range(before.content.end, phrase.content.start).slice();
    return between.trim() !== '' && !isFunctional(between);
  });
  const [single] = apart;
  return phrases.length === 1 && single !== undefined && isFunctional(single.content.slice()) ? [] : apart;
}

/** The share of the bold text of the source that the bold text of the target must have, so that no phrase is taken for lost. */
const SHARE = 0.8;
/** In characters of bold text of the source: the lengths of single words vary too much. */
const SHORTEST = 24;
const OPENING_QUOTE = /[“„«‹「『《〈]|(?<![\p{L}\p{N}"])"(?=\S)/gu;

/**
 * Has the target as much bold text in fewer phrases, or other marks in the place of those that it lacks: quotation marks, italics,
 * code?
 */
export function isStressedOtherwise(
  { sources, targets }: { readonly sources: readonly TextBlock[]; readonly targets: readonly TextBlock[] },
  { expected, found }: { readonly expected: readonly Phrase[]; readonly found: readonly Phrase[] },
  { source, target }: Languages,
): boolean {
  const lacking = expected.length - found.length;
  if (marksIn(targets) - marksIn(sources) >= lacking) return true;
  const ratio = target.relativeLength / source.relativeLength;
  const length = lengthOf(expected);
  return found.length > 0 && length >= SHORTEST && lengthOf(found) >= SHARE * ratio * length;
}

function lengthOf(phrases: readonly Phrase[]): number {
  return phrases.reduce((sum, { content }) => sum + proseLength(content.slice()), 0);
}

function marksIn(blocks: readonly TextBlock[]): number {
  return blocks.reduce((sum, block) => {
    const marked = block.spans.filter(({ kind }) => kind === 'emphasis' || kind === 'code').length;
    return sum + marked + (proseOf(block).match(OPENING_QUOTE)?.length ?? 0);
  }, 0);
}
