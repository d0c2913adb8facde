/**
 * What a label numbers. Lemmas, corollaries and propositions count as theorems, since languages distinguish them differently;
 * `label` is a label that names its place by itself, such as `sec:tides`.
 */
export type ReferenceKind =
  | 'algorithm'
  | 'appendix'
  | 'assumption'
  | 'axiom'
  | 'case'
  | 'chapter'
  | 'claim'
  | 'definition'
  | 'equation'
  | 'example'
  | 'exercise'
  | 'figure'
  | 'label'
  | 'line'
  | 'listing'
  | 'page'
  | 'part'
  | 'problem'
  | 'property'
  | 'remark'
  | 'rule'
  | 'section'
  | 'stage'
  | 'step'
  | 'table'
  | 'theorem';

/** The words of a language before a label such as `3.2` or `A`, in lower case. */
export interface ReferenceWords {
  /** Every form of a word with the kinds that it may refer to: `figs.` refers to a figure. */
  readonly kinds: ReadonlyMap<string, readonly ReferenceKind[]>;
  /** Forms that announce several labels, so that a comma continues the list. */
  readonly plurals: ReadonlySet<string>;
  /** Source of a pattern for prefixes attached to a word: articles, conjunctions, prepositions. */
  readonly prefix: string;
  /** Source of a pattern for the border before a word with its prefix, where letters may touch it; without it, a border of letters. */
  readonly border?: string;
  /** Source of a pattern for what shows that a number is no label; without it, any letter and the sign of a percentage right behind. */
  readonly noLabel?: string;
  /** Words behind the label: `章` in `第3章`. */
  readonly behind?: WordsBehind;
  /** Words between the word and its label: `number`, `المساعدة` in `المبرهنة المساعدة 2`. */
  readonly qualifiers: readonly string[];
  /** Words between two labels of a list: `and`. */
  readonly and: readonly string[];
  /** Words between the ends of a range: `to`. */
  readonly through: readonly string[];
}

export interface WordsBehind {
  /** Source of a pattern for what stands before such a label: `第`. */
  readonly before: string;
  /** Source of a pattern for labels in signs of the language, whose values its number words have. */
  readonly numerals: string;
  readonly kinds: ReadonlyMap<string, readonly ReferenceKind[]>;
}

/**
 * The forms and plurals of reference words, from rows of their kinds, singular forms and plural forms; forms are separated by a
 * comma and a space.
 */
export function referenceForms(
  table: readonly (readonly [kinds: readonly ReferenceKind[], singulars: string, plurals: string])[],
): Pick<ReferenceWords, 'kinds' | 'plurals'> {
  const kinds = new Map<string, readonly ReferenceKind[]>();
  const plurals = new Set<string>();
  for (const [meant, singular, plural] of table) {
    for (const form of formsOf(singular)) kinds.set(form, meant);
    for (const form of formsOf(plural)) {
      kinds.set(form, meant);
      plurals.add(form);
    }
  }
  return { kinds, plurals };
}

function formsOf(list: string): readonly string[] {
  return list === '' ? [] : list.split(', ');
}
