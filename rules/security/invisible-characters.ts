import { defineRule, error, quote, warning } from '../../src/rule-kit.ts';
import { characterName } from '../../src/text/character-names.ts';
import { isCode } from '../../src/translation/parts.ts';

interface Data {
  invisible: { character: string };
  tags: { text: string };
}

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
    invisible: warning(({ character }) => `${quote(character)} stands here unseen, expected nothing. Delete it.`),
    tags: error(({ text }) => `Invisible tag characters spell ${quote(text)}, expected nothing. Delete them.`),
  },

  document({ text, translation }, { report }) {
    if (!/[^\P{Default_Ignorable_Code_Point}\p{Bidi_Control}\p{Variation_Selector}]/u.test(text.text)) return;
    for (const { found, index, tags } of runsIn(text.text)) {
      const at = text.range(index, index + found.length);
      const common = {
        at,
        side: 'document' as const,
        fix: [{ range: at, text: '' }],
        // The fix is unsafe in code, where the character may be intended.
        fixSafety: translation && isCode(translation, at.within(0, 1)) ? ('unsafe' as const) : ('safe' as const),
      };
      if (tags) report('tags', { ...common, data: { text: spelt(found) } });
      else report('invisible', { ...common, data: { character: characterName(found.charAt(0)) } });
    }
  },
});

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
