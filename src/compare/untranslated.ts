/** Detects texts of a target side that are still in the source language. */
import type { Languages } from '../language/languages.ts';
import { shareScript } from '../language/scripts.ts';
import type { TextBlock } from '../translation/ast.ts';
import { codeIn } from '../translation/code.ts';
import { MASK, proseOf, textBlocksOf } from '../translation/prose.ts';
import { sentencesIn } from '../translation/sentences.ts';
import { functionWordsIn, withoutAsides, wordsIn } from '../spans/words.ts';
import { contentWordsIn, isWrittenIn, knowsWords, plainWordsIn } from '../spans/written-in.ts';
import { isReferenceEntry } from '../spans/reference-entry.ts';
import { WordSearch } from '../spans/word-search.ts';
import type { Range } from '../text/range.ts';
import { memoize } from '../text/memoize.ts';
import { type AlignedPair, type Alignment, liesInTwoFiles } from '../align/alignment.ts';
import { memoizeKeptPair } from '../align/kept-pairs.ts';
import { textsIn } from '../align/units.ts';
import { forgottenLinks } from './forgotten-links.ts';
import { copiedHeading, copiedPageHeading } from './copied-heading.ts';
import { isCopied, isStatement, plainTextOf, withoutTitles } from './names-kept.ts';
import { showsSource } from './source-words-kept.ts';

/** The number of function words from which a text without letters of the target's script is prose of the source language. */
const FUNCTION_WORDS = 3;
/** The number of lower-case words from which a copied text is more than a name. */
const PLAIN_WORDS = 3;
/** Where a copied text has a function word, so many words that are neither function words nor names make it certain. */
const CONTENT_WORDS = 2;
/** So many words, labels of links included, one of them neither a function word nor a name, are at least a hint. */
const FEW_WORDS = 4;

const QUOTED = /^["“«‘'].*["”»’'][.,;:]?$/s;
/** Marks of formulas, programs and signatures. */
const FORMAL = /[=<>{}_^|\\→⇒∈∀≤≥⟨⟩]|::|\w\(|(?:^|\s)\/\w/;
/** Words set side by side by commas, such as samples of a corpus; a sentence has more between its commas. */
const SAMPLES = /^[^\s,;]+(?:[,;] [^\s,;]+){2,}[.]?$/;

const LOWER_CASE = /^\P{L}*\p{Ll}/u;

/** Searches for words of the source language in both sides of an alignment. */
export interface KeptWords {
  /** Words that the target keeps inside its own text; usually names. */
  readonly inTarget: WordSearch;
  /** Words in the code of the target. */
  readonly inCode: WordSearch;
  /** Words of the source; one that it has in lower case somewhere is no name. */
  readonly inSource: WordSearch;
}

export const keptWords = memoize(({ sides }: Alignment, { source, target }: Languages): KeptWords => {
  const [originals, texts] = [textBlocksOf(sides.source.blocks), textBlocksOf(sides.target.blocks)];
  const copies = new Set(originals.map(plainTextOf));
  const own = texts.filter((block) => isWrittenIn(proseOf(block), target, source) && !copies.has(plainTextOf(block)));
  return {
    inTarget: new WordSearch(own.map(proseOf), source),
    inCode: new WordSearch(codeIn(sides.target.blocks), source),
    inSource: new WordSearch(originals.map(proseOf), source),
  };
});

/** Is one of the texts of the target written in its language, as nearly all are? Told of languages whose words or script tell. */
const isTranslated = memoizeKeptPair(
  ({ source: originals, target: texts }: AlignedPair, { source, target }: Languages): boolean => {
    if (!knowsWords(target) && shareScript(source, target)) return false;
    return textsIn(texts).some((block) => isWrittenIn(withoutTitles(block, textsIn(originals)), target, source));
  },
);

/** How sure it is that a text was left in the source language: function words prove it, a copy of plain words hints at it. */
export type Untranslated = 'certain' | 'likely';

/**
 * Is all text of the pair's target still in the source language? Ignores formulas, signatures, names, entries of references and
 * quoted examples.
 * @param terms the texts, in lower case, that the glossary keeps in the source language
 */
export function untranslatedIn(
  pair: AlignedPair,
  alignment: Alignment,
  languages: Languages,
  terms: ReadonlySet<string> = new Set(),
): Untranslated | undefined {
  const { source, target } = languages;
  if (isTranslated(pair, languages)) return undefined;
  const blocks = textsIn(pair.target);
  const found = blocks.map(foreign);
  if (found.length === 0 || found.includes(undefined)) return undefined;
  return found.includes('certain') ? 'certain' : 'likely';

  function foreign(block: TextBlock): Untranslated | undefined {
    const originals = textsIn(pair.source);
    const prose = withoutTitles(block, originals);
    const isKnown = knowsWords(target) || !shareScript(source, target);
    const open = withoutAsides(prose);
    const copied = isCopied(block, originals);
    // Of a target without data only the words of the source are known: a copy may have few of them, and is no translation.
    const showsTarget = isKnown || !copied;
    if (showsTarget && (isWrittenIn(prose, target, source) || isWrittenIn(open, target, source))) return undefined;
    if (shareScript(source, target) && knowsWords(target) && hasOwnSentence(open, languages)) return undefined;
    const raw = block.content.slice().replaceAll(/\s+/g, ' ').trim();
    if (isStatement(block) || isReferenceEntry(raw)) return undefined;
    if (copied && (QUOTED.test(prose.trim()) || isSample(block.range))) return undefined;
    if (!/\p{L}/u.test(open)) {
      return liesInTwoFiles(alignment) && forgottenLinks(alignment, source).has(block) ? 'likely' : undefined;
    }
    const all = wordsIn(prose, source);
    // What a heading explains in brackets is a part of it.
    const words = block.kind === 'heading' && copied ? all : all.filter(({ start }) => open.charAt(start) !== MASK);
    const functionWords = functionWordsIn(words, source, target);
    if (functionWords >= FUNCTION_WORDS && showsSource(words, languages, originals)) return 'certain';
    if (!copied || terms.has(raw.toLowerCase())) return undefined;
    const kept = keptWords(alignment, languages);
    if (block.kind === 'heading') {
      const untranslated = liesInTwoFiles(alignment) ? copiedPageHeading : copiedHeading;
      return untranslated({ prose, words }, kept, terms, languages);
    }
    // What a program says is kept where the code of the translation says it, too.
    if (kept.inCode.hasText(raw) || FORMAL.test(prose) || SAMPLES.test(prose.trim())) return undefined;
    const contentWords = contentWordsIn(words, source);
    const whole = wordsIn(proseOf(block), source);
    const isPlain = plainWordsIn(words, source).length >= PLAIN_WORDS;
    if (functionWords > 0 && (isPlain || contentWords >= CONTENT_WORDS)) return 'certain';
    if (functionWords > 0 && contentWordsIn(whole, source) > 0 && whole.length >= FEW_WORDS) return 'likely';
    if (!isPlain) return undefined;
    // In pages, a text that begins in lower case is a command or the like as a rule.
    return block.kind === 'cell' || (liesInTwoFiles(alignment) && LOWER_CASE.test(raw)) ? undefined : 'likely';
  }
}

/** Is a text in a block quotation? One that both sides have is an example. */
export function isSample({ text, start }: Range): boolean {
  return /^[ \t]*>/.test(text.lineAround(start).slice());
}

/** Is one of the sentences written in the target language? Then the others are no whole text. */
function hasOwnSentence(prose: string, languages: Languages): boolean {
  const { source, target } = languages;
  return sentencesIn(prose, languages).some(({ start, end }) => isWrittenIn(prose.slice(start, end), target, source));
}
