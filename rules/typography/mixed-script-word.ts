import { defineRule, error, proseOf, textBlocksOf } from '../../src/rule-kit.ts';
import type { Language } from '../../src/rule-kit.ts';

interface Data {
  mixedScripts: { word: string; foreign: string; language: string };
}

interface Patterns {
  /** A letter of another script beside one of the language's own. */
  readonly joint: RegExp;
  /** A word that starts in the language's own letters and goes on in others to its end. */
  readonly prefixed: RegExp;
  readonly foreign: RegExp;
}

/** No word is longer, and a window keeps the search for its start short. */
const LONGEST_WORD = 100;
const WORD_BEFORE = /(?<![\p{L}\p{M}])[\p{L}\p{M}]*$/u;
const WORD_AFTER = /^[\p{L}\p{M}]*/u;

export default defineRule<Data>({
  id: 'mixed-script-word',
  category: 'typography',
  summary: 'no letter of another script stands inside a word of the translation',
  mqm: 'Character encoding',
  messages: {
    mixedScripts: error(
      ({ word, foreign, language }) =>
        `The word \`${word}\` mixes letters of two scripts: \`${foreign}\` stands in a word of ${language}. ` +
        'Retype the word, or set the two apart with a space.',
    ),
  },

  section({ text, pairs }, { languages: { target: language }, report }) {
    const particles = language.typography?.particles;
    if (!particles) return;
    const { joint, prefixed, foreign } = patternsOf(language);
    for (const block of pairs.flatMap(({ target }) => textBlocksOf(target.blocks))) {
      const prose = proseOf(text, block);
      let done = 0;
      for (const { index } of prose.matchAll(joint)) {
        if (index < done) continue;
        const before = WORD_BEFORE.exec(prose.slice(Math.max(done, index - LONGEST_WORD), index))?.[0] ?? '';
        const word = before + (WORD_AFTER.exec(prose.slice(index))?.[0] ?? '');
        const start = index - before.length;
        done = start + word.length;
        const prefix = prefixed.exec(word)?.[1];
        if (prefix !== undefined && particles.test(prefix.replace(/\p{M}/gu, ''))) continue;
        report('mixedScripts', {
          at: { start: block.content.start + start, end: block.content.start + done },
          side: 'target',
          data: { word, foreign: (word.match(foreign) ?? []).join(''), language: language.name },
        });
      }
    }
  },
});

const known = new WeakMap<Language, Patterns>();

function patternsOf(language: Language): Patterns {
  const cached = known.get(language);
  if (cached) return cached;
  const own = `[^\\P{Script=${language.script}}\\P{L}]`;
  const other = `[^\\p{Script=${language.script}}\\p{Script=Common}\\p{Script=Inherited}\\P{L}]`;
  const patterns = {
    joint: new RegExp(`${other}(?:(?=\\p{M}*${own})|(?<=${own}\\p{M}*${other}))`, 'gu'),
    prefixed: new RegExp(`^((?:${own}|\\p{M})+)${other}(?:${other}|\\p{M})*$`, 'u'),
    foreign: new RegExp(other, 'gu'),
  };
  known.set(language, patterns);
  return patterns;
}
