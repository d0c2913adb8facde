/** Detects texts of a target side that are still in the source language. */
import type { Language } from '../language/language.ts';
import type { Languages } from '../language/languages.ts';
import { letterPattern, scriptClass, shareScript, spacesWords } from '../language/scripts.ts';
import type { TextBlock } from '../translation/ast.ts';
import { codeIn } from '../translation/code.ts';
import { MASK, proseOf, textBlocksOf } from '../translation/prose.ts';
import { sentencesIn } from '../translation/sentences.ts';
import { functionWordsIn, hasLetters, mayHaveWords, type ScriptWord, withoutAsides, wordsIn } from '../spans/words.ts';
import { isWrittenIn, knowsWords } from '../spans/written-in.ts';
import { isReferenceEntry, withoutEntries } from '../spans/reference-entry.ts';
import { WordSearch } from '../spans/word-search.ts';
import type { Offsets } from '../text/offsets.ts';
import type { Range } from '../text/range.ts';
import { memoize } from '../text/memoize.ts';
import type { AlignedPair, Alignment } from '../align/alignment.ts';
import { textsOf } from '../align/units.ts';
import { showsSource } from './source-words-kept.ts';
import { isStatement, withoutCommands, withoutTitles } from './names-kept.ts';

/** The number of function words from which a text without letters of the target's script is prose of the source language. */
const FUNCTION_WORDS = 3;
/** The number of lower-case words from which a copied text is more than a name. */
const PLAIN_WORDS = 3;
const SENTENCE = { words: 6, functionWords: 2, plainWords: 5 };
/** The number of words of a heading that is a name when languages with one script have it alike. */
const SHORT_HEADING = 5;
/** Of the words of a text that are function words, at most one in so many may be of the source language when it is translated. */
const OWN_SHARE = 3;

/** A word that is a name by its form: inner capitals, all capitals, or digits. */
const NAME = /^.+\p{Lu}|\p{N}/u;
const QUOTED = /^["“«‘'].*["”»’'][.,;:]?$/s;
/** Marks of formulas, programs and signatures. */
const FORMAL = /[=<>{}_^|\\→⇒∈∀≤≥⟨⟩]|::|\w\(|(?:^|\s)\/\w/;
/** Words set side by side by commas, such as samples of a corpus; a sentence has more between its commas. */
const SAMPLES = /^[^\s,;]+(?:[,;] [^\s,;]+){2,}[.]?$/;

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
  const [sources, targets] = [sides.source, sides.target].map(({ blocks }) =>
    textBlocksOf(blocks).map((block) => proseOf(block)),
  );
  return {
    inTarget: new WordSearch(targets?.filter((prose) => isWrittenIn(prose, target, source)) ?? [], source),
    inCode: new WordSearch(codeIn(sides.target.blocks), source),
    inSource: new WordSearch(sources ?? [], source),
  };
});

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
  const blocks = pair.target.flatMap(textsOf);
  const found = blocks.map(foreign);
  if (found.length === 0 || found.includes(undefined)) return undefined;
  return found.includes('certain') ? 'certain' : 'likely';

  function foreign(block: TextBlock): Untranslated | undefined {
    const prose = withoutTitles(block, pair.source.flatMap(textsOf));
    const open = withoutAsides(prose);
    if (isWrittenIn(prose, target, source) || isWrittenIn(open, target, source)) return undefined;
    if (shareScript(source, target) && knowsWords(target) && hasOwnSentence(open, languages)) return undefined;
    const raw = folded(block.content.slice());
    if (isStatement(block) || isReferenceEntry(raw)) return undefined;
    const copied = pair.source.flatMap(textsOf).some(({ content }) => folded(content.slice()) === raw);
    if (copied && (QUOTED.test(prose.trim()) || isSample(block.range))) return undefined;
    if (open.replaceAll(MASK, '').trim() === '') return undefined;
    const all = wordsIn(prose, source);
    // What a heading explains in brackets is a part of it.
    const words = block.kind === 'heading' && copied ? all : all.filter(({ start }) => open.charAt(start) !== MASK);
    const functionWords = functionWordsIn(words, source);
    if (functionWords >= FUNCTION_WORDS && showsSource(words, languages, pair.source.flatMap(textsOf))) return 'certain';
    if (!copied || terms.has(raw.toLowerCase())) return undefined;
    if (block.kind === 'heading') return foreignHeading(words, functionWords);
    // What a program says is kept where the code of the translation says it, too.
    if (keptWords(alignment, languages).inCode.hasText(raw)) return undefined;
    if (FORMAL.test(prose) || SAMPLES.test(prose.trim()) || plainWords(words, source) < PLAIN_WORDS) return undefined;
    if (functionWords > 0) return 'certain';
    return block.kind === 'cell' ? undefined : 'likely';
  }

  /** A heading is a name by the form of its words, or because the text, the code or the glossary keeps them. */
  function foreignHeading(words: readonly ScriptWord[], functionWords: number): Untranslated | undefined {
    const { inTarget, inCode, inSource } = keptWords(alignment, languages);
    const isKept = (word: string) => [inTarget, inCode].some((texts) => texts.has(word) || texts.has(word.toLowerCase()));
    const rest = words.filter(({ text }) => !NAME.test(text) && !isKept(text) && !terms.has(text.toLowerCase()));
    if (terms.has(words.map(({ text }) => text.toLowerCase()).join(' '))) return undefined;
    if (rest.length === 0) return undefined;
    if (functionWords > 0) return words.length > 2 ? 'certain' : 'likely';
    if (shareScript(source, target) && words.length <= SHORT_HEADING) return undefined;
    const plain = rest.some(({ text }) => /^\p{Lu}/u.test(text) && inSource.hasPlain(text));
    return plain || rest.length > 1 ? 'likely' : undefined;
  }

  /** Is a text in a block quotation? One that both sides have is an example. */
  function isSample({ text, start }: Range): boolean {
    return /^[ \t]*>/.test(text.lineAround(start).slice());
  }
}

/** Is one of the sentences written in the target language? Then the others are no whole text. */
function hasOwnSentence(prose: string, languages: Languages): boolean {
  const { source, target } = languages;
  return sentencesIn(prose, languages).some(({ start, end }) => isWrittenIn(prose.slice(start, end), target, source));
}

function folded(raw: string): string {
  return raw.replaceAll(/\s+/g, ' ').trim();
}

/** The number of words that are no names: of three letters or more, in lower case where the language has it. */
function plainWords(words: readonly ScriptWord[], language: Language): number {
  const plain = knowsWords(language) ? /^\p{Ll}.{2}/u : /^(?:\p{Ll}.{2}|\p{Lo}.)/u;
  return words.filter(({ text }) => plain.test(text)).length;
}

/**
 * The first sentence of source words inside a target text, as UTF-16 offsets; names, quotations, glosses, citations, entries of
 * references and TeX are none.
 * @param originals the texts that the target text translates
 */
export function foreignSentence(prose: string, languages: Languages, originals: readonly TextBlock[]): Offsets | undefined {
  const { source, target } = languages;
  if (!mayHaveWords(prose, SENTENCE.words, source) || !hasLetters(prose, target)) return undefined;
  const open = withoutAsides(withoutEntries(withoutCommands(prose), target));
  if (shareScript(source, target)) return sentenceByWords(prose, open, languages, originals);
  // Without spaces between words, the letters of a few names would do.
  if (spacesWords(source) && !runOfWords(languages).test(open)) return undefined;
  for (const { start, end } of sentencesIn(prose, languages)) {
    for (const run of runsBetween(open.slice(start, end), target)) {
      const words = wordsIn(open.slice(start + run.start, start + run.end), source);
      const [first, last] = [words[0], words.at(-1)];
      if (first === undefined || last === undefined || words.length < SENTENCE.words) continue;
      if (functionWordsIn(words, source) < SENTENCE.functionWords && plainWords(words, source) < SENTENCE.plainWords) continue;
      return { start: start + run.start + first.start, end: start + run.start + last.end };
    }
  }
  return undefined;
}

/** The first sentence whose function words are those of the source language, for languages with one script. */
function sentenceByWords(
  prose: string,
  open: string,
  languages: Languages,
  originals: readonly TextBlock[],
): Offsets | undefined {
  for (const { start, end } of sentencesIn(prose, languages)) {
    const words = wordsIn(open.slice(start, end), languages.source);
    const [first, last] = [words[0], words.at(-1)];
    if (first === undefined || last === undefined || words.length < SENTENCE.words) continue;
    const foreign = functionWordsIn(words, languages.source);
    if (foreign < FUNCTION_WORDS || functionWordsIn(words, languages.target) * OWN_SHARE > foreign) continue;
    if (!showsSource(words, languages, originals)) continue;
    return { start: start + first.start, end: start + last.end };
  }
  return undefined;
}

/** A run of as many source words as a sentence has, without a letter of the target between them. */
const runOfWords = memoize(({ source, target }: Languages) => {
  const word = `(?<![\\p{L}\\p{N}_])${letterPattern(source)}`;
  return new RegExp(`(?:${word}[^${scriptClass(target)}]*?){${SENTENCE.words}}`, 'u');
});

/** The stretches of a text without letters of a language. */
function runsBetween(text: string, language: Language): readonly Offsets[] {
  return Array.from(text.matchAll(new RegExp(`[^${scriptClass(language)}]+`, 'gu')), ({ 0: run, index }) => ({
    start: index,
    end: index + run.length,
  }));
}
