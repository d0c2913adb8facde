import { defineRule, error, memoize, proseOf, quote, textBlocksOf } from '../../src/rule-kit.ts';
import type { Language } from '../../src/rule-kit.ts';
import { letterPattern, lettersAround } from '../../src/spans/words.ts';

interface Data {
  mixedScripts: { word: string; foreign: string; language: string };
}

export default defineRule<Data>({
  id: 'mixed-script-word',
  category: 'typography',
  summary: 'no letter of another script stands inside a word of the translation',
  mqm: 'Character encoding',
  rank: 'surface',
  messages: {
    mixedScripts: error(
      ({ word, foreign, language }) =>
        `The word ${quote(word)} mixes letters of two scripts: ${quote(foreign)} stands in a word of ${language}. ` +
        'Retype the word, or set the two apart with a space.',
    ),
  },

  translation({ pairs }, { languages: { target: language }, report }) {
    const particles = language.typography?.particles;
    if (particles === undefined) return;
    const { joint, prefixed, foreign } = patternsOf(language);
    for (const block of pairs.flatMap(({ target }) => textBlocksOf(target.blocks))) {
      const prose = proseOf(block);
      let done = 0;
      for (const { index } of prose.matchAll(joint)) {
        if (index < done) continue;
        const { before, after } = lettersAround(prose, { start: index, end: index });
        const word = before + after;
        done = index + after.length;
        const prefix = prefixed.exec(word)?.[1];
        if (prefix !== undefined && particles.test(prefix.replace(/\p{M}/gu, ''))) continue;
        report('mixedScripts', {
          at: block.content.within(index - before.length, done),
          side: 'target',
          data: { word, foreign: (word.match(foreign) ?? []).join(''), language: language.name },
        });
      }
    }
  },
});

const patternsOf = memoize((language: Language) => {
  const own = letterPattern(language);
  const other = `[^\\p{Script=${language.script}}\\p{Script=Common}\\p{Script=Inherited}\\P{L}]`;
  return {
    /** A letter of another script next to one of the language's own. */
    joint: new RegExp(`${other}(?:(?=\\p{M}*${own})|(?<=${own}\\p{M}*${other}))`, 'gu'),
    /** A word that starts with the language's own letters and continues in others to its end. */
    prefixed: new RegExp(`^((?:${own}|\\p{M})+)${other}(?:${other}|\\p{M})*$`, 'u'),
    foreign: new RegExp(other, 'gu'),
  };
});
