import { defineRule, error, fencedCode, memoize, proseOf, quote, textBlocksOf, warning } from '../../src/rule-kit.ts';
import type { Language, SourceText } from '../../src/rule-kit.ts';
import { letterPattern } from '../../src/language/scripts.ts';
import { hiddenIn } from '../../src/translation/hidden-characters.ts';
import { characterName } from '../../src/text/character-names.ts';

interface Data {
  trailing: object;
  doubled: { language: string };
  tab: { language: string };
  noBreak: { character: string; language: string };
  afterMarker: { character: string; marker: string; language: string };
}

const TRAILING = /(?<![ \t])[ \t]+(?![^\r\n])/g;
const BREAK_SPACES = /(?<! ) {2,}$/;
const ONE_LINE_BLOCK = /^[ \t]*(?:#{1,6}[ \t]|\|)/;
const BLOCK_START = /^[ \t]*(?:$|#{1,6}[ \t]|[-*+][ \t]|\d{1,9}[.)][ \t]|[>|]|`{3}|~{3}|\$\$|(?:-[ \t]*){3,}$)/;

/** In UTF-16 units: the length of the text on each side of a gap that is examined. */
const REACH = 8;
const NO_BREAK_SPACE = /[\u00A0\u2007\u202F]/;
/** Any white space between two words other than a single space. */
const GAP = /(?: (?=[ \t\u00A0\u2007\u202F])|[\t\u00A0\u2007\u202F])[ \t\u00A0\u2007\u202F]*/g;

export default defineRule<Data>({
  id: 'whitespace',
  category: 'typography',
  summary: 'lines end without white space, and one plain space stands between two words of the translation',
  mqm: 'Whitespace',
  rank: 'surface',
  fixable: 'safe',
  formatting: true,
  messages: {
    trailing: warning(() => 'White space stands at the end of the line, expected none. Delete it.'),
    doubled: warning(
      ({ language }) => `Several spaces stand between two words of the ${language} text, expected one. Delete the others.`,
    ),
    tab: warning(({ language }) => `A tab stands between two words of the ${language} text, expected a space. Replace it.`),
    noBreak: warning(
      ({ character, language }) =>
        `${quote(character)} stands between two words of the ${language} text, expected a plain space. Replace it.`,
    ),
    afterMarker: error(
      ({ character, marker, language }) =>
        `${quote(character)} follows the marker ${quote(marker)} of the ${language} text, which Markdown therefore shows as text, expected a plain space. Replace it.`,
    ),
  },

  document({ text }, { report }) {
    const trailing = Array.from(text.text.matchAll(TRAILING), ({ 0: run, index }) => text.range(index, index + run.length));
    if (trailing.length === 0) return;
    const code = fencedCode(text);
    for (const at of trailing) {
      const line = text.lineAt(at.start);
      if (code.some((block) => block.overlaps(at)) || breaksLine(text, line)) continue;
      // The last of several lines with hard breaks may end in spaces like those above it.
      if (breaksLine(text, line - 1) && BREAK_SPACES.test(text.lineRange(line).slice())) continue;
      report('trailing', { at, side: 'document', data: {}, fix: [{ range: at, text: '' }] });
    }
  },

  translation({ pairs }, { languages: { target: language }, report }) {
    for (const { place, marker, range } of pairs.flatMap(({ target }) => hiddenIn(target.range))) {
      const data = { character: characterName(range.slice().charAt(0)), marker, language: language.name };
      if (place === 'after') report('afterMarker', { at: range, side: 'target', data, fix: [{ range, text: ' ' }] });
    }
    for (const block of pairs.flatMap(({ target }) => textBlocksOf(target.blocks))) {
      const prose = proseOf(block);
      for (const { 0: gap, index } of prose.matchAll(GAP)) {
        const end = index + gap.length;
        if (!wordsOf(language).test(`${prose.slice(Math.max(0, index - REACH), index)}\n${prose.slice(end, end + REACH)}`))
          continue;
        const at = block.content.within(index, end);
        const common = { at, side: 'target' as const, fix: [{ range: at, text: ' ' }] };
        const noBreak = NO_BREAK_SPACE.exec(gap)?.[0];
        if (noBreak !== undefined) {
          report('noBreak', { ...common, data: { character: characterName(noBreak), language: language.name } });
        } else report(gap === '\t' ? 'tab' : 'doubled', { ...common, data: { language: language.name } });
      }
    }
  },
});

/** Does the line end in spaces that are a hard line break in Markdown? */
function breaksLine(text: SourceText, line: number): boolean {
  if (line < 1 || line >= text.lineCount) return false;
  const [own, next] = [text.lineRange(line).slice(), text.lineRange(line + 1).slice()];
  return BREAK_SPACES.test(own) && own.trim() !== '' && !ONE_LINE_BLOCK.test(own) && !BLOCK_START.test(next);
}

/**
 * Matches two words around `\n`, which replaces the gap; one of them is of the language, since formulas in plain text have wide
 * spaces.
 */
const wordsOf = memoize((language: Language) => {
  const own = `${letterPattern(language)}\\p{M}*`;
  const word = '(?:[\\p{Lu}\\p{Ll}\\p{Lo}]\\p{M}*){2}';
  const [closing, opening] = ['[\\p{Po}_)»]*', '[*_("«]*'];
  return new RegExp(`${own}${closing}\\n${opening}${word}|${word}${closing}\\n${opening}${own}`, 'u');
});
