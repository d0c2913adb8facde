/** The file of a baseline: JSON line by line, so that two branches that change it can be merged. */
import { z } from 'zod';
import { printableJson } from '../report/printable.ts';
import { clip } from '../text/clip.ts';
import { parseJson } from '../text/parse-json.ts';
import { readBytes } from '../text/read.ts';
import { BaselineError } from './baseline-error.ts';
import { type BaselineEntry, identityKey } from './entry.ts';

const SCHEMA = 'tlint-baseline/1';

const header = z.strictObject({ schema: z.literal(SCHEMA) });

/** File, rule, headings, text, and how many findings there are. */
const line = z.tuple([z.string(), z.string(), z.array(z.string()), z.string(), z.int().min(1)]);

const CONFLICT = /^(?:<{7}|={7}|>{7})/;

/** In bytes: a larger file would exceed the length of a JavaScript string. */
const LARGEST = 500_000_000;

/** The entries of a baseline, and what else stands in its file. */
export interface ReadBaseline {
  readonly entries: readonly BaselineEntry[];
  /** The first line that is no entry. */
  readonly broken?: BaselineError;
}

/**
 * Reads a baseline.
 * @param name its path for messages
 * @throws BaselineError when the file cannot be read, or is no baseline
 */
export function readBaseline(path: string, name: string): ReadBaseline {
  const read = readBytes(path, { largest: LARGEST });
  if ('reason' in read) throw new BaselineError(`the baseline \`${name}\` cannot be read: ${read.reason}`);
  const [first = '', ...lines] = read.bytes
    .toString('utf8')
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/);
  if (!header.safeParse(parseJson(first)).success) {
    throw new BaselineError(
      `\`${name}\` is no baseline: expected \`{"schema":"${SCHEMA}"}\` on its first line, found \`${clip(first)}\``,
      'Name another file, or delete it and write it again with `tlint --baseline write`.',
    );
  }
  const entries: BaselineEntry[] = [];
  let broken: BaselineError | undefined;
  for (const [index, text] of lines.entries()) {
    if (text.trim() === '') continue;
    const entry = line.safeParse(parseJson(text));
    if (entry.success) {
      const [file, rule, headings, context, count] = entry.data;
      entries.push({ file, rule, headings, context, count });
    } else broken ??= brokenLine(`${name}:${index + 2}`, text);
  }
  return { entries, ...(broken && { broken }) };
}

function brokenLine(place: string, text: string): BaselineError {
  const found = CONFLICT.test(text) ? 'a conflict that git left' : `\`${clip(text)}\``;
  return new BaselineError(
    `\`${place}\` is no entry of a baseline: expected \`["file","rule/message",["heading"],"text",1]\`, found ${found}`,
    'Remove such lines, or write the baseline again with `tlint --baseline write`.',
  );
}

/** The text of a baseline: a line for each entry, sorted; entries that are alike are one. */
export function baselineText(entries: readonly BaselineEntry[]): string {
  const counts = new Map<string, number>();
  for (const entry of entries) {
    const key = JSON.stringify([entry.file, identityKey(entry)]);
    counts.set(key, (counts.get(key) ?? 0) + entry.count);
  }
  const rows = new Map(entries.map((entry) => [JSON.stringify([entry.file, identityKey(entry)]), entry]));
  const lines = Array.from(rows, ([key, { file, rule, headings, context }]) => {
    return oneLine([file, rule, headings, context, counts.get(key)]);
  });
  return [oneLine({ schema: SCHEMA }), ...lines.sort(), ''].join('\n');
}

function oneLine(value: unknown): string {
  return printableJson(value, 0);
}
