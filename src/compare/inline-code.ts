import type { Languages } from '../language/languages.ts';
import { shareScript } from '../language/scripts.ts';
import type { InlineCode } from '../translation/ast.ts';
import { proseOf } from '../translation/prose.ts';
import { isCodeShaped, mayTranslateSpan } from '../spans/code-shape.ts';
import { quotationsIn } from '../spans/quotations.ts';
import { hasLetters } from '../spans/words.ts';
import { type AlignedPair, type Alignment, leafPairs, type Unit } from '../align/alignment.ts';
import { differences } from './differences.ts';
import { withoutLocale } from './locale-in-code.ts';
import { renamedCode } from './renamed-code.ts';
import { rawOf, textsOf } from '../align/units.ts';

/** The difference between the inline code of the two sides of an aligned pair. */
export interface InlineCodeDifference {
  readonly pair: AlignedPair;
  /** Code of the source that does not occur in the target at all. */
  readonly missing: readonly InlineCode[];
  /** The same for plain words that the target has as code in other texts. */
  readonly unsaid: readonly InlineCode[];
  /** The same for other plain words, such as the label of a button, for which the target may have words of its own. */
  readonly translated: readonly InlineCode[];
  /** Code of the target that its source lacks; without code that is missing, such as no text of the source has. */
  readonly extra: readonly InlineCode[];
  /** Code of the source that is plain text in the target. */
  readonly bare: readonly InlineCode[];
}

/** What a name may be without: the last stroke of a folder, the brackets of a call. */
const CALL_OR_FOLDER = /(?<=\w)(?:\/|\(\))$/;
const IN_BRACKETS = /^\(([^()]*)\)$/;

/** Compares the inline code of the pairs as sets. Plain words may be translated; what is shaped like code has to be kept. */
export function inlineCodeDifferences(alignment: Alignment, languages: Languages): readonly InlineCodeDifference[] {
  const isRenamed = renamedCode(alignment);
  const same = [
    (a: InlineCode, b: InlineCode) => fold(a, languages) === fold(b, languages),
    (a: InlineCode, b: InlineCode) => isTranslation(a, b, languages) || isRenamed(a.value, b.value),
  ];
  const found = differences<InlineCode>(alignment, { read: codeIn, same, once: true });
  if (found.length === 0) return [];
  const original = leafPairs(alignment.pairs)
    .map(({ source }) => rawOf(source).toLowerCase())
    .join('\n');
  const kept = new Set(leafPairs(alignment.pairs).flatMap(({ target }) => codeIn(target).map(({ value }) => value)));
  return found.map(({ pair, missing, extra }) => {
    const own = codeIn(pair.target);
    const lost = missing.filter((code) => !says(pair.target, code) && !own.some((whole) => isPartOf(code, whole)));
    const plain = lost.filter((code) => !isCodeShaped(code.value));
    const unknown = extra.filter((code) => !says(pair.source, code) && !missing.some((part) => isPartOf(part, code)));
    // A translation may repeat a name that the source replaces with a pronoun.
    const added = lost.length > 0 ? unknown : unknown.filter(({ value }) => !original.includes(value.toLowerCase()));
    const unsaid = added.length > 0 || isMarkedOtherwise(pair, plain.length) ? [] : plain;
    return {
      pair,
      missing: lost.filter((code) => added.length > 0 || !plain.includes(code)),
      unsaid: unsaid.filter(({ value }) => kept.has(value)),
      translated: unsaid.filter(({ value }) => !kept.has(value)),
      extra: added,
      bare: extra.length === 0 ? missing.filter((code) => says(pair.target, code)) : [],
    };
  });
}

/** Is one code span the other in the words of the target's language? */
function isTranslation({ value: source }: InlineCode, { value: target }: InlineCode, languages: Languages): boolean {
  if (!shareScript(languages.source, languages.target))
    return hasLetters(target, languages.target) && mayTranslateSpan(source, target);
  return (isCodeShaped(source) || !isCodeShaped(target)) && mayTranslateSpan(source, target);
}

function says(units: readonly Unit[], { value }: InlineCode): boolean {
  return units.flatMap(textsOf).some((block) => proseOf(block).includes(value));
}

/** Is a piece of code a part of another one: `src/` and `env.d.ts` of `src/env.d.ts`? */
function isPartOf(part: InlineCode, whole: InlineCode): boolean {
  return /[/.]/.test(part.value) && whole.value !== part.value && whole.value.split(/(?<=\/)/).includes(part.value);
}

/** Does the target have quotation marks or emphasis that the source lacks, in which words of the source's code may stand? */
function isMarkedOtherwise({ source, target }: AlignedPair, count: number): boolean {
  const [theirs, own] = [source, target].map((units) =>
    units
      .flatMap(textsOf)
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
  const spans = units.flatMap(textsOf).flatMap((block) => block.spans);
  return spans.flatMap((span) => (span.kind === 'code' && !span.value.includes("''") ? [span] : []));
}

function fold({ value }: InlineCode, languages: Languages): string {
  return withoutLocale(value, languages)
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replaceAll("'", '"')
    .replace(IN_BRACKETS, '$1')
    .replace(CALL_OR_FOLDER, '');
}
