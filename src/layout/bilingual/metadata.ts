import { cover, type Range } from '../../text/range.ts';
import type { Metadata, MetadataField } from '../../translation/ast.ts';

/** `**Key:** value` or `**Key**: value`. */
export const METADATA_FIELD = /^[ \t]*(?:[-*+][ \t]+)?\*\*([^*:](?:[^*:]*[^*: \t])?)[ \t]*(?::\*\*|\*\*[ \t]*:)(.*)$/;

/** Parses the `**Key:** value` lines in a range; undefined when there are none. */
export function readMetadata(range: Range): Metadata | undefined {
  const fields = range.text.linesIn(range).flatMap((line): readonly MetadataField[] => {
    const match = METADATA_FIELD.exec(line.slice());
    if (match === null) return [];
    const [whole, key = '', value = ''] = match;
    const keyStart = whole.indexOf(key);
    const valueRange = line.within(whole.length - value.length).trim();
    return [
      {
        range: line.trim(),
        key,
        keyRange: line.within(keyStart, keyStart + key.length),
        value: valueRange.slice(),
        valueRange: value.trim() === '' ? line.trim().atEnd() : valueRange,
      },
    ];
  });
  const all = cover(fields.map((field) => field.range));
  return all && { range: all, fields };
}
