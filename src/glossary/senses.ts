import type { Language } from '../language/language.ts';
import { memoize } from '../text/memoize.ts';
import { expansionsOf } from './acronyms.ts';
import type { FileTerms } from './file-terms.ts';
import type { Term } from './term.ts';
import type { Terminology } from './terminology.ts';
import { haveOneFamily } from './word-family.ts';

/**
 * Does the sense in which the glossary has a term fit a file? `unlikely`: the notes name a field of knowledge or an acronym that the
 * source of the file does not speak of; `unsure`: the notes name another thing that it does not speak of.
 */
export type SenseFit = 'likely' | 'unsure' | 'unlikely';

/** What the notes of a row say about the sense of its term. */
interface Sense {
  /** For each field or acronym: the words or beginnings that show it in a text. */
  readonly fields: readonly Signs[];
  /** The words before the term in the notes, `memory` in `Memory segment`, or those that explain it. */
  readonly qualifiers: readonly string[];
}

interface Signs {
  readonly word: string;
  readonly beginnings: readonly string[];
  readonly phrases: readonly string[];
}

export function senseFit(term: Term, file: FileTerms, language: Language): SenseFit {
  if (term.length > 1) return 'likely';
  const fits = senses(term, file.terminology, language).map((sense) => fitOf(sense, term, file));
  if (fits.length === 0 || fits.includes('likely')) return 'likely';
  return fits.includes('unsure') ? 'unsure' : 'unlikely';
}

function fitOf({ fields, qualifiers }: Sense, { keys }: Term, file: FileTerms): SenseFit {
  if (fields.length + qualifiers.length === 0) return 'likely';
  const isOwn = (word: string): boolean => keys.some((key) => haveOneFamily(key, word));
  for (const word of file.distinctWords()) {
    if (
      (qualifiers.some((qualifier) => haveOneFamily(word, qualifier)) || fields.some((signs) => shows(word, signs))) &&
      !isOwn(word)
    ) {
      return 'likely';
    }
  }
  return fields.some(({ phrases }) => phrases.some((phrase) => file.sourceSays(phrase)))
    ? 'likely'
    : fields.length > 0
      ? 'unlikely'
      : 'unsure';
}

function shows(other: string, { word, beginnings }: Signs): boolean {
  return haveOneFamily(other, word) || beginnings.some((beginning) => other.startsWith(beginning));
}

const senses = memoize((term: Term, terminology: Terminology, language: Language): readonly Sense[] =>
  term.entries.map(({ notes = '' }) => senseOf(notes, term, terminology, language)),
);

const ACRONYM = /(?<![\p{L}\p{N}])\p{Lu}{2,}(?![\p{L}\p{N}])/gu;
/** The start of the notes as far as the first mark that ends a phrase. */
const FIRST_PHRASE = /^[^,;:.()]*/;

function senseOf(notes: string, term: Term, terminology: Terminology, language: Language): Sense {
  const { fields, synonymNote } = language.morphology?.source ?? {};
  const phrase = terminology.key(FIRST_PHRASE.exec(notes)?.[0] ?? '').split(' ');
  const [first = ''] = phrase;
  const beginnings = term.keys.includes(first) ? undefined : fields?.get(first);
  const named = phrase.findIndex((word) => term.keys.includes(word));
  const before = phrase.slice(0, Math.max(0, named)).filter((word) => fields?.has(word) !== true);
  const synonym = synonymNote?.exec(notes)?.[1];
  return {
    fields: [
      ...(beginnings === undefined ? [] : [{ word: first, beginnings, phrases: [] }]),
      ...Array.from(notes.matchAll(ACRONYM), ([acronym]) => ({
        word: acronym.toLowerCase(),
        beginnings: [],
        phrases: expansionsOf(terminology, acronym),
      })),
    ],
    qualifiers: [...before, ...(synonym === undefined ? [] : terminology.key(synonym).split(' '))].filter(
      (word) => language.prose?.functionWords?.has(word) !== true,
    ),
  };
}
