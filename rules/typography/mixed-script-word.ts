import { defineRule, error, memoize, proseOf, quote, textBlocksOf } from '../../src/rule-kit.ts';
import type { Language } from '../../src/rule-kit.ts';
import { letterPattern, scriptClass } from '../../src/language/scripts.ts';
import { touchesOtherScript } from '../../src/spans/script-seams.ts';
import { latinTwinsIn } from '../../src/spans/look-alikes.ts';
import { lettersAround } from '../../src/spans/words.ts';
import { characterName } from '../../src/text/character-names.ts';

interface Data {
  mixedScripts: { word: string; foreign: string; language: string };
  lookAlike: { word: string; character: string };
}

/**
 * A Latin word, three letters or more, with letters of another alphabet that look like Latin ones. A Greek letter at its start may be
 * meant: `μs`, `Δx`.
 */
const DISGUISED =
  /(?<!\p{L})(?=(?:\p{L}\p{M}*){3})(?=\p{L}*\p{Script=Latin}\p{L}*)(?=\p{Script=Latin}*([\u0410-\u044F\u0405\u0406\u0408\u0455\u0456\u0458]|(?<=\p{Script=Latin})[\u0391\u0392\u0395-\u0397\u0399\u039A\u039C\u039D\u039F\u03A1\u03A4\u03A5\u03A7\u03BF]))\p{L}+/gu;
/** A quick test, since hardly a text has one. */
const LOOK_ALIKE = /[\u0391-\u03A7\u03BF\u0405-\u0408\u0410-\u044F\u0455-\u0458]/;

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
    lookAlike: error(
      ({ word, character }) =>
        `The word ${quote(word)} has ${quote(character)}, which looks like a Latin letter, expected Latin letters alone. Retype the word.`,
    ),
  },

  translation({ pairs }, { languages: { target: language }, report }) {
    for (const { source, target } of pairs) {
      if (!LOOK_ALIKE.test(target.range.slice())) continue;
      const original = source.range.slice();
      for (const block of textBlocksOf(target.blocks)) {
        const prose = proseOf(block);
        if (!LOOK_ALIKE.test(prose)) continue;
        for (const { 0: word, 1: letter = '', index } of prose.matchAll(DISGUISED)) {
          if (original.includes(word)) continue;
          const at = block.content.within(index, index + word.length);
          const twins = latinTwinsIn(word, language);
          if (twins === '') continue;
          if (twins !== undefined) {
            report('mixedScripts', { at, side: 'target', data: { word, foreign: twins, language: language.name } });
            continue;
          }
          report('lookAlike', { at, side: 'target', data: { word, character: characterName(letter) } });
        }
      }
    }
    const particles = language.typography?.particles;
    if (particles === undefined) return;
    const { joint, prefixed, foreign } = patternsOf(language);
    const mixed = pairs.filter(({ target }) => touchesOtherScript(target.range.slice(), language));
    for (const block of mixed.flatMap(({ target }) => textBlocksOf(target.blocks))) {
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
  const other = `[^${scriptClass(language)}\\p{Script=Common}\\p{Script=Inherited}\\P{L}]`;
  return {
    /** A letter of another script next to one of the language's own. */
    joint: new RegExp(`${other}(?:(?=\\p{M}*${own})|(?<=${own}\\p{M}*${other}))`, 'gu'),
    /** A word that starts with the language's own letters and continues in others to its end. */
    prefixed: new RegExp(`^((?:${own}|\\p{M})+)${other}(?:${other}|\\p{M})*$`, 'u'),
    foreign: new RegExp(other, 'gu'),
  };
});
