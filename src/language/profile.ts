import type { Languages } from './languages.ts';

/** The kinds of text whose lengths are estimated separately. */
export type TextKind = 'paragraph' | 'heading' | 'cell';

/** Estimates for a language pair, made once for a project. */
export interface Profile {
  /** The length of a translation divided by the length of its source, both in UTF-16 units. */
  readonly lengthRatio: Readonly<Record<TextKind, number>>;
}

/** The default profile of a language pair, from the relative lengths of both languages. */
export function usualProfile({ source, target }: Languages): Profile {
  const ratio = target.relativeLength / source.relativeLength;
  return { lengthRatio: { paragraph: ratio, heading: ratio, cell: ratio } };
}
