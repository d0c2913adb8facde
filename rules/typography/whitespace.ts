import { defineRule, fencedCode, overlaps, proseOf, textBlocksOf, warning } from '../../src/rule-kit.ts';
import type { Language, SourceText } from '../../src/rule-kit.ts';

interface Data {
  trailing: object;
  doubled: { language: string };
  tab: { language: string };
  noBreak: { character: string; language: string };
}

const TRAILING = /(?<![ \t])[ \t]+(?![^\r\n])/g;
const BREAK_SPACES = /(?<! ) {2,}$/;
const ONE_LINE_BLOCK = /^[ \t]*(?:#{1,6}[ \t]|\|)/;
const BLOCK_START = /^[ \t]*(?:$|#{1,6}[ \t]|[-*+][ \t]|\d{1,9}[.)][ \t]|[>|]|`{3}|~{3}|\$\$|(?:-[ \t]*){3,}$)/;

const SPACES: ReadonlyMap<string, string> = new Map([
  ['\u00A0', 'U+00A0 NO-BREAK SPACE'],
  ['\u2007', 'U+2007 FIGURE SPACE'],
  ['\u202F', 'U+202F NARROW NO-BREAK SPACE'],
]);
/** How far the words beside a gap are looked at. */
const REACH = 8;
/** Anything between two words but a single space. */
const GAP = /(?: (?=[ \t\u00A0\u2007\u202F])|[\t\u00A0\u2007\u202F])[ \t\u00A0\u2007\u202F]*/g;

export default defineRule<Data>({
  id: 'whitespace',
  category: 'typography',
  summary: 'lines end without white space, and one plain space stands between two words of the translation',
  mqm: 'Whitespace',
  fixable: 'safe',
  messages: {
    trailing: warning(() => 'White space stands at the end of the line, expected none. Delete it.'),
    doubled: warning(
      ({ language }) => `Several spaces stand between two words of the ${language} text, expected one. Delete the others.`,
    ),
    tab: warning(({ language }) => `A tab stands between two words of the ${language} text, expected a space. Replace it.`),
    noBreak: warning(
      ({ character, language }) =>
        `\`${character}\` stands between two words of the ${language} text, expected a plain space. Replace it.`,
    ),
  },

  document({ text }, { report }) {
    const trailing = Array.from(text.text.matchAll(TRAILING), ({ 0: run, index }) => ({ start: index, end: index + run.length }));
    if (trailing.length === 0) return;
    const code = fencedCode(text.text);
    for (const at of trailing) {
      const line = text.lineAt(at.start);
      if (code.some((block) => overlaps(block, at)) || breaksLine(text, line)) continue;
      // The last of several lines with hard breaks is typed like those above it.
      if (breaksLine(text, line - 1) && BREAK_SPACES.test(text.slice(text.lineRange(line)))) continue;
      report('trailing', { at, side: 'document', data: {}, fix: [{ range: at, text: '' }] });
    }
  },

  section({ text, pairs }, { languages: { target: language }, report }) {
    for (const block of textBlocksOf(pairs.flatMap(({ target }) => target.blocks))) {
      const prose = proseOf(text, block);
      for (const { 0: gap, index } of prose.matchAll(GAP)) {
        const end = index + gap.length;
        if (!wordsOf(language).test(`${prose.slice(Math.max(0, index - REACH), index)}\n${prose.slice(end, end + REACH)}`))
          continue;
        const at = { start: block.content.start + index, end: block.content.start + end };
        const common = { at, side: 'target' as const, fix: [{ range: at, text: ' ' }] };
        const character = Array.from(gap, (space) => SPACES.get(space)).find((name) => name !== undefined);
        if (character !== undefined) report('noBreak', { ...common, data: { character, language: language.name } });
        else report(gap === '\t' ? 'tab' : 'doubled', { ...common, data: { language: language.name } });
      }
    }
  },
});

/** Does the line end in spaces that Markdown shows as a line break? */
function breaksLine(text: SourceText, line: number): boolean {
  if (line < 1 || line >= text.lineCount) return false;
  const [own, next] = [text.slice(text.lineRange(line)), text.slice(text.lineRange(line + 1))];
  return BREAK_SPACES.test(own) && own.trim() !== '' && !ONE_LINE_BLOCK.test(own) && !BLOCK_START.test(next);
}

const patterns = new WeakMap<Language, RegExp>();

/** Two words, one of them of the language; a `\n` stands for the gap. Formulas in plain text are set apart by spaces on purpose. */
function wordsOf(language: Language): RegExp {
  const known = patterns.get(language);
  if (known) return known;
  const own = `[^\\P{Script=${language.script}}\\P{L}]\\p{M}*`;
  const word = '(?:[\\p{Lu}\\p{Ll}\\p{Lo}]\\p{M}*){2}';
  const [closing, opening] = ['[\\p{Po}_)»]*', '[*_("«]*'];
  const pattern = new RegExp(`${own}${closing}\\n${opening}${word}|${word}${closing}\\n${opening}${own}`, 'u');
  patterns.set(language, pattern);
  return pattern;
}
