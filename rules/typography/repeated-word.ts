import { defineRule, memoize, proseOf, quote, textBlocksOf, warning } from '../../src/rule-kit.ts';
import type { Language } from '../../src/rule-kit.ts';
import { letterPattern } from '../../src/language/scripts.ts';

interface Data {
  repeatedWord: { word: string; language: string };
}

export default defineRule<Data>({
  id: 'repeated-word',
  category: 'typography',
  summary: 'no word of the translation is written twice in a row',
  mqm: 'Duplication',
  rank: 'surface',
  off: true,
  messages: {
    repeatedWord: warning(
      ({ word, language }) =>
        `The ${language} word ${quote(word)} stands twice in a row, expected once. Delete one if that is no intention.`,
    ),
  },

  translation({ pairs }, { languages: { target: language }, report }) {
    const repeats = language.typography?.repeats;
    if (repeats === undefined) return;
    for (const block of pairs.flatMap(({ target }) => textBlocksOf(target.blocks))) {
      for (const match of proseOf(block).matchAll(repetitionIn(language))) {
        const word = match.groups?.['word'] ?? '';
        if (repeats.test(word)) continue;
        const end = match.index + match[0].length;
        report('repeatedWord', {
          at: block.content.within(end - word.length, end),
          side: 'target',
          data: { word, language: language.name },
        });
      }
    }
  },
});

const repetitionIn = memoize((language: Language) => {
  const letter = letterPattern(language);
  return new RegExp(`(?<![\\p{L}\\p{M}])(?<word>(?:${letter}\\p{M}*){2,})(?:\\s+\\k<word>)+(?![\\p{L}\\p{M}])`, 'gu');
});
