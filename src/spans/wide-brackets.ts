import type { Language } from '../language/language.ts';
import { hasLetters } from './words.ts';
import type { MarkSlip } from './mark-slips.ts';
import { memoize } from '../text/memoize.ts';
import { letterPattern } from '../language/scripts.ts';

/** The brackets of a text that are narrow, around words of a language whose brackets are as wide as a letter. */
export function narrowBracketSlips(prose: string, language: Language): readonly MarkSlip[] {
  const { brackets } = language.typography ?? {};
  if (brackets === undefined || !/[()]/.test(prose)) return [];
  const [open, close] = brackets;
  return Array.from(prose.matchAll(patternOf(language))).flatMap(({ 0: found, index: start }) => {
    if (!hasLetters(found, language)) return [];
    const end = start + found.length;
    return [
      {
        kind: 'foreignMark' as const,
        mark: open,
        start,
        end,
        edits: [
          { start, end: start + 1, text: open },
          { start: end - 1, end, text: close },
        ],
      },
    ];
  });
}

/** Brackets that are narrow on both sides and touch a letter, or narrow on one side alone. */
const patternOf = memoize((language: Language): RegExp => {
  const [open = '', close = ''] = language.typography?.brackets ?? [];
  const letter = letterPattern(language);
  const inside = String.raw`[^()${open}${close}\r\n]{1,200}`;
  return new RegExp(
    String.raw`(?<=${letter})\(${inside}\)|\(${inside}\)(?=${letter})|${open}${inside}\)|\(${inside}${close}`,
    'gu',
  );
});
