import type { Range } from '../text/range.ts';
import { cover } from '../text/range.ts';
import type { SourceText } from '../text/source-text.ts';
import type { Metadata, MetadataField } from './ast.ts';

/** `**Key:** value` or `**Key**: value`. */
const FIELD = /^[ \t]*(?:[-*+][ \t]+)?\*\*([^*:](?:[^*:]*[^*: \t])?)[ \t]*(?::\*\*|\*\*[ \t]*:)(.*)$/;

/** The `**Key:** value` lines of a stretch of the file; undefined where there is none. */
export function readMetadata(text: SourceText, range: Range): Metadata | undefined {
  const fields = text.linesIn(range).flatMap((line): readonly MetadataField[] => {
    const match = FIELD.exec(text.slice(line));
    if (match === null) return [];
    const [, key = '', value = ''] = match;
    const keyStart = line.start + match[0].indexOf(key);
    const valueRange = text.trim({ start: line.end - value.length, end: line.end });
    return [
      {
        range: text.trim(line),
        key,
        keyRange: { start: keyStart, end: keyStart + key.length },
        value: text.slice(valueRange),
        valueRange: value.trim() === '' ? { start: text.trim(line).end, end: text.trim(line).end } : valueRange,
      },
    ];
  });
  const all = cover(fields.map((field) => field.range));
  return all && { range: all, fields };
}
