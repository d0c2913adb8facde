import { defineRule, error, quote, warning } from '../../src/rule-kit.ts';
import type { Range } from '../../src/text/range.ts';
import { withRepetitions } from '../../src/check/repetitions.ts';
import { characterName } from '../../src/text/character-names.ts';
import { groupBy } from '../../src/text/group-by.ts';
import { isCode } from '../../src/translation/parts.ts';

interface Data {
  invisible: { character: string; count: number };
  tags: { text: string };
}

/** In UTF-16 units: so much of a word is read on either side of a character. */
const LONGEST = 60;
/** Letters that a joiner shapes, and characters that it joins into one emoji. */
const JOINING =
  '(?:(?!\\p{Script=Latin}|\\p{Script=Greek}|\\p{Script=Cyrillic})[\\p{L}\\p{M}]|\\p{Extended_Pictographic}|\\p{Emoji_Modifier}|\\uFE0F)';
/** Scripts without spaces between words. */
const SPACELESS = '[\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}]';
const INVISIBLE = new RegExp(
  [
    // The flag of a region: a black flag, the code of the region in tag characters, the end tag.
    '(?<flag>\\u{1F3F4}[\\u{E0030}-\\u{E0039}\\u{E0061}-\\u{E007A}]{3,6}\\u{E007F})',
    '(?<tags>[\\u{E0000}-\\u{E007F}]+)',
    `[\\u200C\\u200D](?<!${JOINING}.)(?!${JOINING})`,
    `\\u200B(?<!${SPACELESS}\\p{M}*.)(?!${SPACELESS})`,
    '(?<!^)\\uFEFF',
    '[\\u00AD\\u115F\\u1160\\u180E\\u2060-\\u2064\\u3164\\uFFA0]',
  ].join('|'),
  'gu',
);

export default defineRule<Data>({
  id: 'invisible-characters',
  category: 'security',
  summary: 'no character that nobody sees stands in the file',
  mqm: 'Character encoding',
  rank: 'surface',
  fixable: 'safe',
  messages: {
    invisible: warning(({ character, count }) =>
      count > 1
        ? `${quote(character)} stands unseen in this word, in ${count} places, expected nothing. Delete them.`
        : `${quote(character)} stands here unseen, expected nothing. Delete it.`,
    ),
    tags: error(({ text }) => `Invisible tag characters spell ${quote(text)}, expected nothing. Delete them.`),
  },

  document({ text, translation }, { report }) {
    if (!/[^\P{Default_Ignorable_Code_Point}\p{Bidi_Control}\p{Variation_Selector}]/u.test(text.text)) return;
    const runs = runsIn(text.text).map((run): PlacedRun => {
      const at = text.range(run.index, run.index + run.found.length);
      return { ...run, at, inCode: translation !== undefined && isCode(translation, at.within(0, 1)) };
    });
    for (const [first, ...others] of groupBy(runs, pasteOf).values()) {
      if (first === undefined) continue;
      const { found, tags } = first;
      if (tags) report('tags', { ...findingOf(first), data: { text: spelt(found) } });
      else {
        const data = { character: characterName(found.charAt(0)), count: others.length + 1 };
        const [finding, ...repetitions] = [first, ...others].map((run) => ({ ...findingOf(run), data }));
        if (finding === undefined) continue;
        report(
          'invisible',
          withRepetitions(finding, repetitions, () => 'and here'),
        );
      }
    }
  },
});

interface PlacedRun extends Run {
  readonly at: Range;
  readonly inCode: boolean;
}

/** The fix is unsafe in code, where the character may be intended. */
function findingOf({ at, inCode }: PlacedRun) {
  return {
    at,
    side: 'document' as const,
    fix: [{ range: at, text: '' }],
    fixSafety: inCode ? ('unsafe' as const) : ('safe' as const),
  };
}

/** A key that runs share which came with one word, wherever it was pasted; those without a word are alone. */
function pasteOf({ found, index, tags, inCode, at: { text } }: PlacedRun): string {
  const [before] = /(?<!\S)\S*$/u.exec(text.text.slice(Math.max(0, index - LONGEST), index)) ?? [''];
  const [behind] = /^\S*/u.exec(text.text.slice(index, index + LONGEST)) ?? [''];
  const word = before + behind;
  return tags || word === found ? String(index) : `${found.charAt(0)} ${inCode} ${word}`;
}

interface Run {
  readonly found: string;
  readonly index: number;
  readonly tags: boolean;
}

/** The invisible characters of a text; those that stand side by side are one fault. */
function runsIn(text: string): readonly Run[] {
  const runs: Run[] = [];
  for (const { 0: found, index, groups = {} } of text.matchAll(INVISIBLE)) {
    if (groups['flag'] !== undefined) continue;
    const tags = groups['tags'] !== undefined;
    const last = runs.at(-1);
    if (last === undefined || last.tags || tags || last.index + last.found.length < index) runs.push({ found, index, tags });
    else runs.splice(-1, 1, { ...last, found: last.found + found });
  }
  return runs;
}

/** The ASCII text that tag characters encode at an offset of 0xE0000; `?` for those that encode no printable character. */
function spelt(tags: string): string {
  const letters = Array.from(tags, (tag) => String.fromCodePoint((tag.codePointAt(0) ?? 0) - 0xe0000));
  return letters
    .join('')
    .replaceAll(/[^ -~]/g, '?')
    .replaceAll('`', '?');
}
