/** Detects texts of a target side that are still in the source language. */
import type { Language } from '../language/language.ts';
import type { Languages } from '../language/languages.ts';
import type { TextBlock } from '../translation/ast.ts';
import { MASK, proseOf, textBlocksOf } from '../translation/prose.ts';
import { sentencesIn } from '../translation/sentences.ts';
import {
  functionWordsIn,
  hasLetters,
  isWrittenIn,
  mayHaveWords,
  type ScriptWord,
  withoutAsides,
  wordsIn,
} from '../spans/words.ts';
import { WordSearch } from '../spans/word-search.ts';
import type { Offsets } from '../text/offsets.ts';
import type { Range } from '../text/range.ts';
import { memoize } from '../text/memoize.ts';
import type { AlignedPair, Alignment } from '../align/alignment.ts';
import { textsOf } from '../align/units.ts';

/** The number of function words from which a text without letters of the target's script is prose of the source language. */
const FUNCTION_WORDS = 3;
/** The number of lower-case words from which a copied text is more than a name. */
const PLAIN_WORDS = 3;
const SENTENCE = { words: 6, functionWords: 2, plainWords: 5 };

/** A word that is a name by its form: inner capitals, all capitals, or digits. */
const NAME = /^.+\p{Lu}|\p{N}/u;
const QUOTED = /^["“«‘'].*["”»’'][.,;:]?$/s;
/** Marks of formulas, programs and signatures. */
const FORMAL = /[=<>{}_^|\\→⇒∈∀≤≥]|::|\w\(/;

/** Searches for words of the source language in both sides of an alignment. */
export interface KeptWords {
  /** Words that the target keeps inside its own text; usually names. */
  readonly inTarget: WordSearch;
  /** Words of the source; one that it has in lower case somewhere is no name. */
  readonly inSource: WordSearch;
}

export const keptWords = memoize(({ sides }: Alignment, { source, target }: Languages): KeptWords => {
  const [sources, targets] = [sides.source, sides.target].map(({ blocks }) =>
    textBlocksOf(blocks).map((block) => proseOf(block)),
  );
  return {
    inTarget: new WordSearch(targets?.filter((prose) => isWrittenIn(prose, target, source)) ?? [], source),
    inSource: new WordSearch(sources ?? [], source),
  };
});

/** Is all text of the pair's target still in the source language? Ignores formulas, signatures, names and quoted examples. */
export function isUntranslated(pair: AlignedPair, alignment: Alignment, languages: Languages): boolean {
  const { source, target } = languages;
  const blocks = pair.target.flatMap(textsOf);
  return blocks.length > 0 && blocks.every(isForeign);

  function isForeign(block: TextBlock): boolean {
    const prose = proseOf(block);
    if (isWrittenIn(prose, target, source)) return false;
    const raw = folded(block.content.slice());
    const copied = pair.source.flatMap(textsOf).some(({ content }) => folded(content.slice()) === raw);
    const words = wordsIn(prose, source);
    if (block.kind === 'heading' && copied) return isPlainHeading(words, keptWords(alignment, languages));
    if (copied && (QUOTED.test(prose.trim()) || isSample(block.range))) return false;
    return functionWordsIn(words, source) >= FUNCTION_WORDS || (copied && isPlainText(prose, words));
  }

  /** Is a text in a block quotation? One that both sides have is an example. */
  function isSample({ text, start }: Range): boolean {
    return /^[ \t]*>/.test(text.lineAround(start).slice());
  }
}

function folded(raw: string): string {
  return raw.replaceAll(/\s+/g, ' ').trim();
}

function isPlainText(prose: string, words: readonly ScriptWord[]): boolean {
  if (FORMAL.test(prose)) return false;
  const open = withoutAsides(prose);
  return plainWords(words.filter(({ start }) => open.charAt(start) !== MASK)) >= PLAIN_WORDS;
}

/** The number of lower-case words of three letters or more. */
function plainWords(words: readonly ScriptWord[]): number {
  return words.filter(({ text }) => /^\p{Ll}.{2}/u.test(text)).length;
}

/** Is a heading no name, neither by its form nor because the text keeps it? */
function isPlainHeading(words: readonly ScriptWord[], { inTarget, inSource }: KeptWords): boolean {
  const rest = words.filter(({ text }) => !NAME.test(text));
  if (rest.every(({ text }) => inTarget.has(text))) return false;
  return rest.length > 1 || rest.some(({ text }) => /^\p{Lu}/u.test(text) && inSource.hasPlain(text));
}

/**
 * The first sentence of source words inside a target text, as UTF-16 offsets; names, quotations, glosses and citations are none.
 */
export function foreignSentence(prose: string, languages: Languages): Offsets | undefined {
  if (!mayHaveWords(prose, SENTENCE.words, languages.source) || !hasLetters(prose, languages.target)) return undefined;
  const open = withoutAsides(prose);
  if (!runOfWords(languages).test(open)) return undefined;
  for (const { start, end } of sentencesIn(prose, languages)) {
    for (const run of runsBetween(open.slice(start, end), languages.target)) {
      const words = wordsIn(open.slice(start + run.start, start + run.end), languages.source);
      const [first, last] = [words[0], words.at(-1)];
      if (first === undefined || last === undefined || words.length < SENTENCE.words) continue;
      if (functionWordsIn(words, languages.source) < SENTENCE.functionWords && plainWords(words) < SENTENCE.plainWords) continue;
      return { start: start + run.start + first.start, end: start + run.start + last.end };
    }
  }
  return undefined;
}

/** A run of as many source words as a sentence has, without a letter of the target between them. */
const runOfWords = memoize(({ source, target }: Languages) => {
  const word = `(?<![\\p{L}\\p{N}_])[^\\P{Script=${source.script}}\\P{L}]`;
  return new RegExp(`(?:${word}[^\\p{Script=${target.script}}]*?){${SENTENCE.words}}`, 'u');
});

/** The stretches of a text without letters of a language. */
function runsBetween(text: string, language: Language): readonly Offsets[] {
  return Array.from(text.matchAll(new RegExp(`[^\\p{Script=${language.script}}]+`, 'gu')), ({ 0: run, index }) => ({
    start: index,
    end: index + run.length,
  }));
}
