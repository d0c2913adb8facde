import { defineRule, proseOf, textBlocksOf, warning } from '../../src/rule-kit.ts';
import type { Language } from '../../src/rule-kit.ts';

interface Data {
  stretchedWord: { word: string; expected: string; language: string };
}

/** No word is longer, and a window keeps the search for its ends short. */
const LONGEST_WORD = 100;
const WORD_BEFORE = /(?<![\p{L}\p{M}])[\p{L}\p{M}]*$/u;
const WORD_AFTER = /^[\p{L}\p{M}]*/u;

export default defineRule<Data>({
  id: 'tatweel',
  category: 'typography',
  summary: 'no word is stretched by elongation characters between its letters',
  mqm: 'Typography',
  fixable: 'safe',
  messages: {
    stretchedWord: warning(
      ({ word, expected, language }) =>
        `The ${language} word \`${word}\` is stretched by elongation characters, expected \`${expected}\`. Remove them.`,
    ),
  },

  section({ text, pairs }, { languages: { target: language }, report }) {
    const stretched = stretchedIn(language);
    if (!stretched) return;
    for (const block of pairs.flatMap(({ target }) => textBlocksOf(target.blocks))) {
      const prose = proseOf(text, block);
      for (const { 0: run, index } of prose.matchAll(stretched)) {
        const start = block.content.start + index;
        const at = { start, end: start + run.length };
        const before = WORD_BEFORE.exec(prose.slice(Math.max(0, index - LONGEST_WORD), index))?.[0] ?? '';
        const after = WORD_AFTER.exec(prose.slice(index + run.length, index + run.length + LONGEST_WORD))?.[0] ?? '';
        const data = { word: before + run + after, expected: before + after, language: language.name };
        report('stretchedWord', { at, side: 'target', data, fix: [{ range: at, text: '' }] });
      }
    }
  },
});

const patterns = new WeakMap<Language, RegExp>();

/** Elongation between two letters of one word; beside a letter of another script, a digit or a formula it is a joint. */
function stretchedIn(language: Language): RegExp | undefined {
  const elongation = language.typography?.elongation;
  if (elongation === undefined) return undefined;
  const known = patterns.get(language);
  if (known) return known;
  const letter = `[^\\P{Script=${language.script}}\\P{L}]`;
  const pattern = new RegExp(`(?<!${elongation})${elongation}+(?=${letter})(?<=${letter}\\p{M}*${elongation}+)`, 'gu');
  patterns.set(language, pattern);
  return pattern;
}
