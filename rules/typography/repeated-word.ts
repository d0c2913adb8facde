import { defineRule, proseOf, textBlocksOf, warning } from '../../src/rule-kit.ts';
import type { Language } from '../../src/rule-kit.ts';

interface Data {
  repeatedWord: { word: string; language: string };
}

export default defineRule<Data>({
  id: 'repeated-word',
  category: 'typography',
  summary: 'no word of the translation is written twice in a row',
  mqm: 'Duplication',
  off: true,
  messages: {
    repeatedWord: warning(
      ({ word, language }) =>
        `The ${language} word \`${word}\` stands twice in a row, expected once. Delete one if that is no intention.`,
    ),
  },

  section({ text, pairs }, { languages: { target: language }, report }) {
    const repeats = language.typography?.repeats;
    if (!repeats) return;
    for (const block of pairs.flatMap(({ target }) => textBlocksOf(target.blocks))) {
      for (const match of proseOf(text, block).matchAll(repetitionIn(language))) {
        const word = match.groups?.['word'] ?? '';
        if (repeats.test(word)) continue;
        const end = block.content.start + match.index + match[0].length;
        report('repeatedWord', {
          at: { start: end - word.length, end },
          side: 'target',
          data: { word, language: language.name },
        });
      }
    }
  },
});

const patterns = new WeakMap<Language, RegExp>();

function repetitionIn(language: Language): RegExp {
  const known = patterns.get(language);
  if (known) return known;
  const letter = `[^\\P{Script=${language.script}}\\P{L}]`;
  const pattern = new RegExp(`(?<![\\p{L}\\p{M}])(?<word>(?:${letter}\\p{M}*){2,})(?:\\s+\\k<word>)+(?![\\p{L}\\p{M}])`, 'gu');
  patterns.set(language, pattern);
  return pattern;
}
