import { defineRule, memoize, proseOf, quote, textBlocksOf, warning } from '../../src/rule-kit.ts';
import type { Language } from '../../src/rule-kit.ts';
import { letterPattern } from '../../src/language/scripts.ts';
import { lettersAround } from '../../src/spans/words.ts';

interface Data {
  stretchedWord: { word: string; expected: string; language: string };
}

export default defineRule<Data>({
  id: 'tatweel',
  category: 'typography',
  summary: 'no word is stretched by elongation characters between its letters',
  mqm: 'Typography',
  rank: 'surface',
  fixable: 'safe',
  messages: {
    stretchedWord: warning(
      ({ word, expected, language }) =>
        `The ${language} word ${quote(word)} is stretched by elongation characters, expected ${quote(expected)}. Remove them.`,
    ),
  },

  translation({ pairs }, { languages: { target: language }, report }) {
    const elongation = language.typography?.elongation;
    if (elongation === undefined) return;
    const stretched = pairs.filter(({ target }) => target.range.slice().includes(elongation));
    for (const block of stretched.flatMap(({ target }) => textBlocksOf(target.blocks))) {
      const prose = proseOf(block);
      for (const { 0: run, index } of prose.matchAll(stretchIn(language, elongation))) {
        const end = index + run.length;
        const at = block.content.within(index, end);
        const { before, after } = lettersAround(prose, { start: index, end });
        const data = { word: before + run + after, expected: before + after, language: language.name };
        report('stretchedWord', { at, side: 'target', data, fix: [{ range: at, text: '' }] });
      }
    }
  },
});

/** Elongation between two letters of one word; next to a letter of another script, a digit or a formula it joins the two. */
const stretchIn = memoize((language: Language, elongation: string) => {
  const letter = letterPattern(language);
  return new RegExp(`(?<!${elongation})${elongation}+(?=${letter})(?<=${letter}\\p{M}*${elongation}+)`, 'gu');
});
