import { defineRule, warning } from '../../src/rule-kit.ts';
import type { LineEnding, SourceText } from '../../src/rule-kit.ts';

interface Data {
  mixed: { found: string; expected: string; lines: number };
}

const NAMES: Readonly<Record<LineEnding, string>> = { '\n': 'LF', '\r\n': 'CRLF', '\r': 'CR' };

export default defineRule<Data>({
  id: 'line-endings',
  category: 'typography',
  summary: 'all lines of a file end in the same way',
  mqm: 'Markup',
  fixable: 'safe',
  messages: {
    mixed: warning(
      ({ found, expected }) =>
        `This line ends in \`${found}\`, most lines of the file end in \`${expected}\`. Use \`${expected}\` throughout.`,
    ),
  },

  document({ text }, { report }) {
    if (!text.text.includes('\r')) return;
    const { eol } = text;
    const [first, ...rest] = linesEndingOtherwise(text, eol);
    if (first === undefined) return;
    const found = text.eolOf(first);
    if (found === '') return;
    report('mixed', {
      at: text.lineRange(first),
      side: 'document',
      data: { found: NAMES[found], expected: NAMES[eol], lines: rest.length + 1 },
      fix: [first, ...rest].map((line) => {
        const { end } = text.lineRange(line);
        return { range: { start: end, end: end + text.eolOf(line).length }, text: eol };
      }),
    });
  },
});

function linesEndingOtherwise(text: SourceText, eol: LineEnding): number[] {
  const lines: number[] = [];
  for (let line = 1; line < text.lineCount; line++) if (text.eolOf(line) !== eol) lines.push(line);
  return lines;
}
