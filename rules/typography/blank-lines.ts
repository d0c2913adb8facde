import { defineRule, fencedCode, quote, warning } from '../../src/rule-kit.ts';
import type { Heading, RuleContext, Side, SourceText } from '../../src/rule-kit.ts';

interface Data {
  repeated: { found: number };
  noFinalNewline: object;
  extraFinalLines: { found: number };
  noneBefore: { heading: string; language: string };
  noneAfter: { heading: string; language: string };
}

type Context = RuleContext<Data>;

/** Two or more blank lines with the line ending before them. Not before an indented line, which may be code with blank lines. */
const BLANK_LINES =
  /(\r\n|\n|\r(?!\n))(?<=\S[ \t]*\1)([ \t]*(?:\r\n|\n|\r(?!\n)))((?:[ \t]*(?:\r\n|\n|\r(?!\n)))+)(?=\S| {1,3}\S)/g;
const FINAL_LINES = /(\r\n|\n|\r(?!\n))(?<=\S[ \t]*\1)((?:[ \t]*(?:\r\n|\n|\r(?!\n)))+)$/;

export default defineRule<Data>({
  id: 'blank-lines',
  category: 'typography',
  summary: 'one blank line divides two blocks, headings are set apart as elsewhere in the file, and a newline ends the file',
  mqm: 'Markup',
  rank: 'surface',
  fixable: 'safe',
  formatting: true,
  messages: {
    repeated: warning(({ found }) => `${found} blank lines stand in a row, expected one. Delete the others.`),
    noFinalNewline: warning(() => 'The last line has no newline at its end, expected one. Add it.'),
    extraFinalLines: warning(() => 'Blank lines stand at the end of the file, expected none. Delete them.'),
    noneBefore: warning(
      ({ heading, language }) =>
        `No blank line stands before the ${language} heading ${quote(heading)}, unlike other headings of the file. Insert one.`,
    ),
    noneAfter: warning(
      ({ heading, language }) =>
        `No blank line follows the ${language} heading ${quote(heading)}, unlike other headings of the file. Insert one.`,
    ),
  },

  document({ text }, context) {
    reportRepeated(text, context);
    reportEnd(text, context);
  },

  translation({ pairs }, context) {
    const gaps = pairs.flatMap(({ source, target }) => [...gapsOf(source), ...gapsOf(target)]);
    for (const gap of gaps) {
      if (gap.blank) continue;
      const others = gaps.filter((other) => other !== gap && other.place === gap.place);
      if (others.filter(({ blank }) => blank).length * 2 > others.length) reportGap(gap, context);
    }
  },
});

function reportRepeated(text: SourceText, { report }: Context): void {
  const found = Array.from(text.text.matchAll(BLANK_LINES));
  if (found.length === 0) return;
  const code = fencedCode(text);
  for (const { 0: run, 1: eol = '', 2: first = '', 3: extra, index } of found) {
    const at = text.range(index + eol.length + first.length, index + run.length);
    if (code.some((block) => block.overlaps(at))) continue;
    report('repeated', { at, side: 'document', data: { found: linesIn(extra) + 1 }, fix: [{ range: at, text: '' }] });
  }
}

function reportEnd(text: SourceText, { report }: Context): void {
  if (text.text === '') return;
  if (!/[\r\n]$/.test(text.text)) {
    const at = text.lineRange(text.lineCount).trim();
    report('noFinalNewline', { at, side: 'document', data: {}, fix: [{ range: text.all.atEnd(), text: text.eol }] });
    return;
  }
  const extra = FINAL_LINES.exec(text.text);
  if (extra === null) return;
  const at = text.all.within(extra.index + (extra[1]?.length ?? 0));
  report('extraFinalLines', { at, side: 'document', data: { found: linesIn(extra[2]) }, fix: [{ range: at, text: '' }] });
}

function linesIn(blank = ''): number {
  return blank.match(/\r\n|\n|\r/g)?.length ?? 0;
}

/** The space between a content heading and its neighbour; between two headings there is one gap, that after the first. */
interface Gap {
  readonly heading: Heading;
  readonly side: Side;
  /** Only gaps of the same place are compared. */
  readonly place: 'before text' | 'before first' | 'after text' | 'after heading';
  readonly blank: boolean;
}

function gapsOf(side: Side): Gap[] {
  return side.blocks.flatMap((heading, index): Gap[] => {
    if (heading.kind !== 'heading') return [];
    const [previous, next] = [side.blocks[index - 1], side.blocks[index + 1]];
    const { text, start, end } = heading.range;
    const isBlank = (line: number): boolean => text.lineRange(line).slice().trim() === '';
    const after: Gap = {
      heading,
      side,
      place: next?.kind === 'heading' ? 'after heading' : 'after text',
      blank: isBlank(text.lineAt(end) + 1),
    };
    if (previous?.kind === 'heading') return [after];
    const place = previous === undefined ? 'before first' : 'before text';
    return [{ heading, side, place, blank: isBlank(text.lineAt(start) - 1) }, after];
  });
}

function reportGap({ heading: { range, content }, side: { role }, place }: Gap, { names, report }: Context): void {
  const { text } = range;
  const before = place.startsWith('before');
  const line = before ? text.lineAt(range.start) : text.lineAt(range.end) + 1;
  report(before ? 'noneBefore' : 'noneAfter', {
    at: range,
    side: role,
    data: { heading: content.slice(), language: names[role] },
    fix: [{ range: text.lineRange(line).atStart(), text: text.eol }],
  });
}
