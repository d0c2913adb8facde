import { type Languages } from '../language/languages.ts';
import { shareScript } from '../language/scripts.ts';
import { hasLetters } from '../spans/words.ts';
import { memoize } from '../text/memoize.ts';
import type { Glossary } from './glossary.ts';

/** The terms, in lower case, that the glossary keeps in the source language. */
export const keptTerms = memoize(
  ({ entries }: Glossary, { source, target }: Languages): ReadonlySet<string> =>
    new Set(
      entries
        .filter((row) => row.target === row.source || (!shareScript(source, target) && !hasLetters(row.target, target)))
        .map((row) => row.source.toLowerCase()),
    ),
);
