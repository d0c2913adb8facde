import { defineRule, fencedCode, overlaps, warning } from '../../src/rule-kit.ts';
import type { Heading, RuleContext, Section, Side, SourceText } from '../../src/rule-kit.ts';

interface Data {
  repeated: { found: number };
  noFinalNewline: object;
  extraFinalLines: { found: number };
  noneBefore: { heading: string; language: string };
  noneAfter: { heading: string; language: string };
}

type Context = RuleContext<Data, undefined>;

/** Two or more blank lines with the line ending before them; an indented line after them may be code, which keeps its lines. */
const BLANK_LINES =
  /(\r\n|\n|\r(?!\n))(?<=\S[ \t]*\1)([ \t]*(?:\r\n|\n|\r(?!\n)))((?:[ \t]*(?:\r\n|\n|\r(?!\n)))+)(?=\S| {1,3}\S)/g;
const FINAL_LINES = /(\r\n|\n|\r(?!\n))(?<=\S[ \t]*\1)((?:[ \t]*(?:\r\n|\n|\r(?!\n)))+)$/;

export default defineRule<Data>({
  id: 'blank-lines',
  category: 'typography',
  summary: 'one blank line divides two blocks, headings are set apart as elsewhere in the file, and a newline ends the file',
  mqm: 'Markup',
  fixable: 'safe',
  messages: {
    repeated: warning(({ found }) => `${found} blank lines stand in a row, expected one. Delete the others.`),
    noFinalNewline: warning(() => 'The last line has no newline at its end, expected one. Add it.'),
    extraFinalLines: warning(() => 'Blank lines stand at the end of the file, expected none. Delete them.'),
    noneBefore: warning(
      ({ heading, language }) =>
        `No blank line stands before the ${language} heading \`${heading}\`, unlike other headings of the file. Insert one.`,
    ),
    noneAfter: warning(
      ({ heading, language }) =>
        `No blank line follows the ${language} heading \`${heading}\`, unlike other headings of the file. Insert one.`,
    ),
  },

  document({ text }, { report }) {
    reportRepeated(text, report);
    if (text.text === '') return;
    const end = text.text.length;
    if (!/[\r\n]$/.test(text.text)) {
      const at = text.trim(text.lineRange(text.lineCount));
      report('noFinalNewline', { at, side: 'document', data: {}, fix: [{ range: { start: end, end }, text: text.eol }] });
      return;
    }
    const extra = FINAL_LINES.exec(text.text);
    if (!extra) return;
    const at = { start: extra.index + (extra[1]?.length ?? 0), end };
    report('extraFinalLines', { at, side: 'document', data: { found: linesIn(extra[2]) }, fix: [{ range: at, text: '' }] });
  },

  section(section, context) {
    const gaps = section.pairs.flatMap(({ source, target }) => [...gapsOf(source, section), ...gapsOf(target, section)]);
    for (const gap of gaps) {
      if (gap.blank) continue;
      const others = gaps.filter((other) => other !== gap && other.place === gap.place);
      if (others.filter(({ blank }) => blank).length * 2 > others.length) reportGap(gap, section, context);
    }
  },
});

function reportRepeated(text: SourceText, report: Context['report']): void {
  const found = Array.from(text.text.matchAll(BLANK_LINES));
  if (found.length === 0) return;
  const code = fencedCode(text.text);
  for (const { 0: run, 1: eol = '', 2: first = '', 3: extra, index } of found) {
    const at = { start: index + eol.length + first.length, end: index + run.length };
    if (code.some((block) => overlaps(block, at))) continue;
    report('repeated', { at, side: 'document', data: { found: linesIn(extra) + 1 }, fix: [{ range: at, text: '' }] });
  }
}

function linesIn(blank = ''): number {
  return blank.match(/\r\n|\n|\r/g)?.length ?? 0;
}

/** What lies between a content heading and its neighbour; headings that touch are one gap, the one after the first. */
interface Gap {
  readonly heading: Heading;
  readonly side: Side;
  /** Gaps of one place are comparable. */
  readonly place: 'before text' | 'before first' | 'after text' | 'after heading';
  readonly blank: boolean;
}

function gapsOf(side: Side, { text }: Section): Gap[] {
  return side.blocks.flatMap((heading, index): Gap[] => {
    if (heading.kind !== 'heading') return [];
    const [previous, next] = [side.blocks[index - 1], side.blocks[index + 1]];
    const above = text.slice(text.lineRange(text.lineAt(heading.range.start) - 1));
    const below = text.slice(text.lineRange(text.lineAt(heading.range.end) + 1));
    const after: Gap = {
      heading,
      side,
      place: next?.kind === 'heading' ? 'after heading' : 'after text',
      blank: below.trim() === '',
    };
    if (previous?.kind === 'heading') return [after];
    return [{ heading, side, place: previous ? 'before text' : 'before first', blank: above.trim() === '' }, after];
  });
}

function reportGap({ heading, side, place }: Gap, { text }: Section, { languages, report }: Context): void {
  const before = place.startsWith('before');
  const line = before ? text.lineAt(heading.range.start) : text.lineAt(heading.range.end) + 1;
  const { start } = text.lineRange(line);
  report(before ? 'noneBefore' : 'noneAfter', {
    at: heading.range,
    side: side.role,
    data: { heading: text.slice(heading.content), language: languages[side.role].name },
    fix: [{ range: { start, end: start }, text: text.eol }],
  });
}
