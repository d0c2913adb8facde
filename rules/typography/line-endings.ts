import { defineRule, quote, warning } from '../../src/rule-kit.ts';
import type { SourceText } from '../../src/rule-kit.ts';
import type { LineEnding } from '../../src/text/source-text.ts';

interface Data {
  mixed: { found: string; expected: string; lines: number };
}

const NAMES: Readonly<Record<LineEnding, string>> = { '\n': 'LF', '\r\n': 'CRLF', '\r': 'CR' };

export default defineRule<Data>({
  id: 'line-endings',
  category: 'typography',
  summary: 'all lines of a file end in the same way',
  mqm: 'Markup',
  rank: 'surface',
  fixable: 'safe',
  messages: {
    mixed: warning(
      ({ found, expected }) =>
        `This line ends in ${quote(found)}, most lines of the file end in ${quote(expected)}. Use ${quote(expected)} throughout.`,
    ),
  },

  document({ text }, { report }) {
    if (!text.text.includes('\r')) return;
    const { eol } = text;
    const lines = linesEndingOtherwise(text);
    const [first] = lines;
    const found = first === undefined ? '' : text.eolOf(first);
    if (first === undefined || found === '') return;
    report('mixed', {
      at: text.lineRange(first),
      side: 'document',
      data: { found: NAMES[found], expected: NAMES[eol], lines: lines.length },
      fix: lines.map((line) => {
        const { end } = text.lineRange(line);
        return { range: text.range(end, end + text.eolOf(line).length), text: eol };
      }),
    });
  },
});

function linesEndingOtherwise(text: SourceText): number[] {
  const { eol } = text;
  const lines: number[] = [];
  for (let line = 1; line < text.lineCount; line++) if (text.eolOf(line) !== eol) lines.push(line);
  return lines;
}
