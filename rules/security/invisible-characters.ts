import { contains, defineRule, error, MASK, proseOf, textBlocksOf, warning } from '../../src/rule-kit.ts';
import type { Section } from '../../src/rule-kit.ts';

interface Data {
  invisible: { character: string };
  tags: { text: string };
}

const NAMES: ReadonlyMap<string, string> = new Map([
  ['\u00AD', 'U+00AD SOFT HYPHEN'],
  ['\u115F', 'U+115F HANGUL CHOSEONG FILLER'],
  ['\u1160', 'U+1160 HANGUL JUNGSEONG FILLER'],
  ['\u180E', 'U+180E MONGOLIAN VOWEL SEPARATOR'],
  ['\u200B', 'U+200B ZERO WIDTH SPACE'],
  ['\u200C', 'U+200C ZERO WIDTH NON-JOINER'],
  ['\u200D', 'U+200D ZERO WIDTH JOINER'],
  ['\u2060', 'U+2060 WORD JOINER'],
  ['\u2061', 'U+2061 FUNCTION APPLICATION'],
  ['\u2062', 'U+2062 INVISIBLE TIMES'],
  ['\u2063', 'U+2063 INVISIBLE SEPARATOR'],
  ['\u2064', 'U+2064 INVISIBLE PLUS'],
  ['\u3164', 'U+3164 HANGUL FILLER'],
  ['\uFEFF', 'U+FEFF ZERO WIDTH NO-BREAK SPACE'],
  ['\uFFA0', 'U+FFA0 HALFWIDTH HANGUL FILLER'],
]);

/** Letters that a joiner shapes, and the signs that it makes one emoji of. */
const JOINING =
  '(?:(?!\\p{Script=Latin}|\\p{Script=Greek}|\\p{Script=Cyrillic})[\\p{L}\\p{M}]|\\p{Extended_Pictographic}|\\p{Emoji_Modifier}|\\uFE0F)';
/** Scripts that show no space between words. */
const SPACELESS = '[\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}]';
const INVISIBLE = new RegExp(
  [
    // Flags of regions are spelt in tags: a black flag, the code of the region, the end tag.
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
  fixable: 'safe',
  messages: {
    invisible: warning(({ character }) => `\`${character}\` stands here unseen, expected nothing. Delete it.`),
    tags: error(({ text }) => `Invisible tag characters spell \`${text}\`, expected nothing. Delete them.`),
  },

  document({ text, section }, { report }) {
    if (!/[^\P{Default_Ignorable_Code_Point}\p{Bidi_Control}\p{Variation_Selector}]/u.test(text.text)) return;
    for (const { 0: found, index, groups = {} } of text.text.matchAll(INVISIBLE)) {
      if (groups['flag'] !== undefined) continue;
      const at = { start: index, end: index + found.length };
      const common = {
        at,
        side: 'document' as const,
        fix: [{ range: at, text: '' }],
        // In code, a program may look for the very character.
        fixSafety: section !== undefined && isCode(section, index) ? ('unsafe' as const) : ('safe' as const),
      };
      if (groups['tags'] === undefined) report('invisible', { ...common, data: { character: NAMES.get(found) ?? '' } });
      else report('tags', { ...common, data: { text: spelt(found) } });
    }
  },
});

/** Does an offset lie in code, math or an address? */
function isCode(section: Section, offset: number): boolean {
  const at = { start: offset, end: offset + 1 };
  const blocks = section.parts.flatMap((part) => ('side' in part ? part.side.blocks : part.blocks));
  const block = blocks.find(({ range }) => contains(range, at));
  if (!block) return false;
  const holder = textBlocksOf([block]).find(({ content }) => contains(content, at));
  return !holder || proseOf(section.text, holder).charAt(offset - holder.content.start) === MASK;
}

/** Tag characters stand for ASCII, 0xE0000 further on; those that stand for no letter are shown as `?`. */
function spelt(tags: string): string {
  const letters = Array.from(tags, (tag) => String.fromCodePoint((tag.codePointAt(0) ?? 0) - 0xe0000));
  return letters
    .join('')
    .replaceAll(/[^ -~]/g, '?')
    .replaceAll('`', '?');
}
