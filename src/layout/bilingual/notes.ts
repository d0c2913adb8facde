import type { Range } from '../../text/range.ts';
import type { NoteEntry, TermText } from '../../translation/ast.ts';

/** `- **Key:** value`, `**Key**: value`, `- Key: value`. */
const BOLD_KEY = /^(?:[-*+][ \t]+)?\*\*([^*](?:[^*]*?[^* \t])??)[ \t]*(?::[ \t]*\*\*|\*\*[ \t]*:)[ \t]*([^]*)/;
const PLAIN_KEY = /^[-*+][ \t]+([^:`*]{1,60}?):(?:[ \t]+([^]*)|$)/;
const NESTED_ITEM = /^([ \t]+(?:[-*+]|\d+[.)])[ \t]+)([^ \t][^]*)/;

/** Parses the entries of a notes part line by line: bullets with a key, and the bullets nested under them. */
export function readNotes(body: Range): readonly NoteEntry[] {
  const entries: (NoteEntry & { range: Range; readonly items: TermText[] })[] = [];
  for (const whole of body.text.linesIn(body)) {
    const raw = whole.slice().trimEnd();
    const line = whole.within(0, raw.length);
    const key = BOLD_KEY.exec(raw) ?? PLAIN_KEY.exec(raw);
    const nested = NESTED_ITEM.exec(raw);
    if (key !== null) {
      const valueRange = line.within(raw.length - (key[2]?.length ?? 0)).trim();
      entries.push({ range: line, key: key[1] ?? '', value: valueRange.slice(), valueRange, items: [] });
    } else if (nested !== null) {
      const entry = entries.at(-1);
      if (entry === undefined) continue;
      const range = line.within(nested[1]?.length ?? 0).trim();
      entry.items.push({ range, text: range.slice() });
      entry.range = entry.range.until(range);
    }
  }
  return entries;
}
