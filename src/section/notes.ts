import type { Range } from '../text/range.ts';
import type { SourceText } from '../text/source-text.ts';
import type { NoteEntry, TermText } from './ast.ts';

/** `- **Key:** value`, `**Key**: value`, `- Key: value`. */
const BOLD_KEY = /^(?:[-*+][ \t]+)?\*\*([^*](?:[^*]*?[^* \t])??)[ \t]*(?::[ \t]*\*\*|\*\*[ \t]*:)[ \t]*([^]*)/;
const PLAIN_KEY = /^[-*+][ \t]+([^:`*]{1,60}?):(?:[ \t]+([^]*)|$)/;
const NESTED_ITEM = /^([ \t]+(?:[-*+]|\d+[.)])[ \t]+)([^ \t][^]*)/;

/** The entries of a notes part, read line by line: bullets with a key, and the bullets nested under them. */
export function readNotes(text: SourceText, body: Range): readonly NoteEntry[] {
  const entries: (NoteEntry & { range: Range; readonly items: TermText[] })[] = [];
  for (const { start, end } of text.linesIn(body)) {
    const raw = text.slice({ start, end }).trimEnd();
    const line: Range = { start, end: start + raw.length };
    const key = BOLD_KEY.exec(raw) ?? PLAIN_KEY.exec(raw);
    const nested = NESTED_ITEM.exec(raw);
    if (key !== null) {
      const value = key[2] ?? '';
      const valueRange = text.trim({ start: line.end - value.length, end: line.end });
      entries.push({ range: line, key: key[1] ?? '', value: text.slice(valueRange), valueRange, items: [] });
    } else if (nested !== null) {
      const entry = entries.at(-1);
      if (entry === undefined) continue;
      const range = text.trim({ start: line.start + (nested[1]?.length ?? 0), end: line.end });
      entry.items.push({ range, text: text.slice(range) });
      entry.range = { start: entry.range.start, end: range.end };
    }
  }
  return entries;
}
