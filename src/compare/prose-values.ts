/** Values of metadata that are prose, compared as texts of the page are. */
import type { Alignment, AlignedPair } from '../align/alignment.ts';
import type { Language } from '../language/language.ts';
import type { Languages } from '../language/languages.ts';
import { parseFragment } from '../markdown/parse.ts';
import { readCompoundNumbers } from '../spans/compound-numbers.ts';
import { readNumbers } from '../spans/numbers.ts';
import { functionWordsIn, wordsIn } from '../spans/words.ts';
import { textSpans } from '../spans/text-spans.ts';
import { type Range, rangesOf } from '../text/range.ts';
import type { Heading, Paragraph, SidePair } from '../translation/ast.ts';
import type { FrontMatterEntry, FrontMatterScalar, FrontMatterValue } from '../translation/front-matter.ts';
import { readSpans } from '../translation/inline-spans.ts';
import type { Named, ProsePair } from './front-matter-difference.ts';
import { isHeavy } from './number-evidence.ts';
import { compareNumbers } from './number-difference.ts';
import type { NumberText } from './number-text.ts';
import { keptWords, type Untranslated, untranslatedIn } from './untranslated.ts';

/** In words: shorter values are names, or may be. */
const SHORTEST = { certain: 3, likely: 4 } as const;
const WORD = /\p{L}[\p{L}\p{M}'’-]*/gu;
/** In words in small letters, short ones left out: a copy with so many is no name. */
const PLAIN_WORDS = 2;
/** Marks of programs and tags. */
const FORMAL = /[=<>{}_|\\]/;

/**
 * Is the value of the target still in the source language? A title that is a sentence is rather what a program says, which
 * people search for.
 * @param terms the texts, in lower case, that the glossary keeps in the source language
 */
export function untranslatedValue(
  pair: ProsePair & Named,
  alignment: Alignment,
  languages: Languages,
  terms: ReadonlySet<string>,
): Untranslated | undefined {
  const { text } = pair.target;
  const words = text.match(WORD) ?? [];
  if (words.length < SHORTEST.certain || terms.has(text.toLowerCase())) return undefined;
  const isCopy = text === pair.source.text;
  // What a program says is kept where the code of the translation says it, too.
  if (isCopy && keptWords(alignment, languages).inCode.hasText(text)) return undefined;
  const found = isCopy && isText(text, words, languages) ? 'certain' : untranslatedIn(asPair(pair), alignment, languages, terms);
  const saysProgram = /title$/i.test(pair.key) && text.trimEnd().endsWith('.');
  const sureness = found === 'certain' && saysProgram ? 'likely' : found;
  return sureness !== undefined && words.length >= SHORTEST[sureness] ? sureness : undefined;
}

/** Has a value of the source function words, or does it begin as text does and have words that no name has? */
function isText(text: string, words: readonly string[], { source }: Languages): boolean {
  if (!/^\P{L}{0,3}\p{Lu}/u.test(text) || FORMAL.test(text)) return false;
  if (functionWordsIn(wordsIn(text, source), source) > 0) return true;
  return words.length >= SHORTEST.likely && words.filter((word) => /^\p{Ll}.{3}/u.test(word)).length >= PLAIN_WORDS;
}

/** The places of the texts in the front matter of the target that are those of the source. */
export function copiedValues({ source, target }: SidePair): readonly Range[] {
  const known = new Set(stringsIn(source.frontMatter?.entries).map(({ text }) => text));
  return rangesOf(stringsIn(target.frontMatter?.entries).filter(({ text }) => known.has(text)));
}

function stringsIn(entries: readonly FrontMatterEntry[] = []): readonly FrontMatterScalar[] {
  return entries.flatMap(({ value }) => stringsOf(value));
}

function stringsOf(value: FrontMatterValue): readonly FrontMatterScalar[] {
  if (value.kind === 'map') return stringsIn(value.entries);
  if (value.kind === 'list') return value.items.flatMap(stringsOf);
  return value.type === 'string' ? [value] : [];
}

/** The numbers of two values, as they are written, that became others or are missing without small ones. */
export function changedNumbers(
  { source, target }: ProsePair,
  languages: Languages,
): { readonly expected: readonly string[]; readonly found: readonly string[] } | undefined {
  const [from, to] = [numberText(textOf(source), languages.source), numberText(textOf(target), languages.target)];
  const { missing, extra } = compareNumbers(from, to);
  if (missing.length === 0 || (extra.length === 0 && !missing.some(isHeavy))) return undefined;
  return { expected: missing.map(({ raw }) => raw), found: extra.map(({ raw }) => raw) };
}

function asPair({ source, target }: ProsePair): AlignedPair {
  return { relation: 'match', certainty: 'fixed', source: [textOf(source)], target: [textOf(target)], children: [] };
}

const SENTENCE = /\p{Sentence_Terminal}/u;

/** A value as a text of a page: without a sentence it is a title. */
function textOf({ range }: FrontMatterScalar): Heading | Paragraph {
  const content = contentOf(range);
  const { text, origin } = content;
  const source = { text, origin, masked: text.text, formulas: new Map(), definitions: new Map(), tagLines: new Map() };
  const spans = parseFragment(text.text, content, 'text').flatMap((node) =>
    node.type === 'paragraph' ? readSpans(node, source) : [],
  );
  return SENTENCE.test(content.slice())
    ? { kind: 'paragraph', range: content, content, spans, bold: false }
    : { kind: 'heading', depth: 1, range: content, content, spans };
}

/** The sign before a text of several lines in YAML. */
const BLOCK = /^[|>][^\r\n]*(?:\r\n|\n|\r)/;
const QUOTED = /^(["'])[^]*\1$/;

/** The text of a value without its quotation marks. */
function contentOf(range: Range): Range {
  const raw = range.slice();
  const block = BLOCK.exec(raw)?.[0].length;
  if (block !== undefined) return range.within(block).trim();
  return QUOTED.test(raw) && raw.length > 1 ? range.within(1, raw.length - 1) : range;
}

function numberText(block: Heading | Paragraph, language: Language): NumberText {
  const { rest } = textSpans(block, language);
  return {
    numbers: readNumbers(rest, block.content, language),
    compounds: readCompoundNumbers(rest, block.content, language),
    counts: [],
    months: [],
    mayCount: false,
    mayCountInWords: false,
    decimalPoint: () => false,
    decimalComma: () => false,
    raw: block.content.slice(),
    language,
  };
}
