import type { Languages } from '../language/languages.ts';
import { memoize } from '../text/memoize.ts';
import { shareScript } from '../language/scripts.ts';
import type { InlineCode } from '../translation/ast.ts';
import { proseOf } from '../translation/prose.ts';
import { haveOtherArguments, isCodeShaped, isNameInCode, mayTranslateSpan } from '../spans/code-shape.ts';
import { quotationsIn } from '../spans/quotations.ts';
import { hasLetters } from '../spans/words.ts';
import { type AlignedPair, type Alignment, leafPairs, type Unit } from '../align/alignment.ts';
import { likeness } from '../text/likeness.ts';
import { hasBare, isNamedInParts } from './code-in-prose.ts';
import { differences } from './differences.ts';
import { withoutLocale } from './locale-in-code.ts';
import { isNamed, namedInMacros } from './macro-links.ts';
import { renamedCode } from './renamed-code.ts';
import { rewordedCode } from './reworded-code.ts';
import { inlineCodeIn, proseIn, rawOf, textsIn } from '../align/units.ts';

/** The difference between the inline code of the two sides of an aligned pair. */
export interface InlineCodeDifference {
  readonly pair: AlignedPair;
  /** Code of the source that does not occur in the target at all. */
  readonly missing: readonly InlineCode[];
  /** The same for what the target has as code in other texts. */
  readonly unsaid: readonly InlineCode[];
  /** The same for other plain words, such as the label of a button, for which the target may have words of its own. */
  readonly translated: readonly InlineCode[];
  /** Code of the target that its source lacks; without code that is missing, such as no text of the source has. */
  readonly extra: readonly InlineCode[];
  /** Code of the source that is plain text in the target. */
  readonly bare: readonly InlineCode[];
}

/** Two pieces of code that are more alike may be one with a slip; without another place, names of words that hyphens join. */
const ALIKE = 0.7;
const NEARLY_SAME = 0.85;
/** A letter that words of a language have, and code has not. */
const BEYOND_ASCII = /[^\P{L}a-zA-Z]/u;
const JOINED = /^\w+(?:-\w+){2,}$/;
/** What a name may be without: the last stroke of a folder, the brackets of a call. */
const CALL_OR_FOLDER = /(?<=\w)(?:\/|\(\))$/;
const QUERY = /[?&]\w+=/;
const SPACES = /\s+/g;
/** The white space beside what divides types or values, which has no meaning. */
const AROUND_BAR = / ?\| ?/g;
/** A string, which may be named without its marks, and the letter before the number of a version. */
const QUOTED = /^"([^"]*)"$/;
const VERSION = /^v(?=\d)/;
/** A word, which the source may write as two: `timezone` and "time zone". */
const WORD = /^\p{L}{6,}$/u;
const BETWEEN_WORDS = /[ _-]/g;
/** What stands before a command that is typed. */
const PROMPT = /^\s*(?:[$>%#]\s+)?/;
const IN_BRACKETS = /^\(([^()]*)\)$/;

/** Compares the inline code of the pairs as sets. Plain words may be translated; what is shaped like code has to be kept. */
export function inlineCodeDifferences(alignment: Alignment, languages: Languages): readonly InlineCodeDifference[] {
  const isRenamed = renamedCode(alignment).anywhere;
  const pairs = leafPairs(alignment.pairs);
  const kept = new Set(
    pairs.flatMap(({ target }) => [...codeIn(target).map(({ value }) => value), ...target.flatMap(linesOfCode)]),
  );
  // What the target keeps elsewhere is not translated; here it has a slip.
  const isSlip = (a: InlineCode, b: InlineCode) =>
    likeness(a.value, b.value) >= (kept.has(a.value) ? ALIKE : JOINED.test(a.value) ? NEARLY_SAME : Infinity);
  const same = [
    (a: InlineCode, b: InlineCode) => fold(a, languages) === fold(b, languages),
    (a: InlineCode, b: InlineCode) => (isTranslation(a, b, languages) && !isSlip(a, b)) || isRenamed(a.value, b.value),
  ];
  const found = differences<InlineCode>(alignment, { read: codeIn, same, once: ({ value }) => value });
  if (found.length === 0) return [];
  const original = pairs.map(({ source }) => rawOf(source).toLowerCase()).join('\n');
  const solid = original.replaceAll(BETWEEN_WORDS, '');
  return found.map((difference) => {
    const { pair, missing, extra } = difference;
    const own = codeIn(pair.target);
    const rewording = rewordedCode(difference, codeIn(pair.source));
    const byMacro = namedInMacros(pair.source);
    const lost = missing.filter(
      (code) => !says(pair.target, code) && !own.some((whole) => isPartOf(code, whole)) && !rewording.includes(code),
    );
    const plain = lost.filter(({ value }) => !isCodeShaped(value) || kept.has(value));
    const unknown = extra.filter(
      (code) =>
        !says(pair.source, code) &&
        !missing.some((part) => isPartOf(part, code)) &&
        !rewording.includes(code) &&
        !isNamed(code.value, byMacro),
    );
    // A translation may repeat a name that the source replaces with a pronoun.
    const added =
      lost.length > 0
        ? unknown
        : unknown.filter(
            ({ value }) =>
              !original.includes(value.toLowerCase()) &&
              !(WORD.test(value) && solid.includes(value.toLowerCase())) &&
              !isFileOf(value, rawOf(pair.source)) &&
              !isNamedInParts(value, rawOf(pair.source)) &&
              !BEYOND_ASCII.test(value),
          );
    const unsaid = added.length > 0 || isMarkedOtherwise(pair, plain.length) ? [] : plain;
    return {
      pair,
      missing: lost.filter((code) => added.length > 0 || !plain.includes(code)),
      unsaid: unsaid.filter(({ value }) => kept.has(value)),
      translated: unsaid.filter(({ value }) => !kept.has(value)),
      extra: added,
      bare: extra.length === 0 ? missing.filter((code) => hasBare(code.value, proseIn(pair.target))) : [],
    };
  });
}

/** The lines of a block of code: a text may leave a command to the block below it. */
function linesOfCode(unit: Unit): readonly string[] {
  return unit.kind === 'code-block' ? unit.value.split('\n').map((line) => line.replace(PROMPT, '').trimEnd()) : [];
}

/** Is one code span the other in the words of the target's language? */
function isTranslation({ value: source }: InlineCode, { value: target }: InlineCode, languages: Languages): boolean {
  // An address with a query is no word in another language.
  if (QUERY.test(target) && !QUERY.test(source)) return false;
  if (!shareScript(languages.source, languages.target))
    return (hasLetters(target, languages.target) && mayTranslateSpan(source, target)) || haveOtherArguments(source, target);
  return (isCodeShaped(source) || !isCodeShaped(target)) && mayTranslateSpan(source, target);
}

/** Has a text the code in its prose, be it in a longer word? A stray space in a name of code has no meaning. */
function says(units: readonly Unit[], { value }: InlineCode): boolean {
  const prose = proseIn(units);
  return prose.includes(value) || (isNameInCode(value) && prose.replaceAll(SPACES, '').includes(value));
}

/** Does a text have the name of a file without its ending, as `tides` of `tides.png`? */
function isFileOf(value: string, text: string): boolean {
  const name = /^([\w-]{4,})\.\w{2,4}$/.exec(value)?.[1];
  return name !== undefined && text.toLowerCase().includes(name.toLowerCase());
}

/** Is a piece of code a part of another one: `src/` and `env.d.ts` of `src/env.d.ts`? */
function isPartOf(part: InlineCode, whole: InlineCode): boolean {
  return /[/.]/.test(part.value) && whole.value !== part.value && whole.value.split(/(?<=\/)/).includes(part.value);
}

/** Does the target have quotation marks or emphasis that the source lacks, in which words of the source's code may stand? */
function isMarkedOtherwise({ source, target }: AlignedPair, count: number): boolean {
  const [theirs, own] = [source, target].map((units) =>
    textsIn(units)
      .map(
        (block) =>
          quotationsIn(proseOf(block)).length + block.spans.filter(({ kind }) => kind === 'strong' || kind === 'emphasis').length,
      )
      .reduce((sum, marks) => sum + marks, 0),
  );
  return (own ?? 0) >= (theirs ?? 0) + count;
}

/** The inline code of some units, without pairs of TeX quotation marks, which Markdown reads as inline code. */
function codeIn(units: readonly Unit[]): readonly InlineCode[] {
  return inlineCodeIn(units).filter(({ value }) => !value.includes("''"));
}

const fold = memoize(({ value }: InlineCode, languages: Languages): string =>
  withoutLocale(value, languages)
    .replaceAll(SPACES, ' ')
    .replaceAll(AROUND_BAR, '|')
    .trim()
    .replaceAll("'", '"')
    .replace(IN_BRACKETS, '$1')
    .replace(QUOTED, '$1')
    .replace(VERSION, '')
    .replace(CALL_OR_FOLDER, ''),
);
