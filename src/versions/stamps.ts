/** The stamps of the pages in one language: a JSON file with a line a page, so that two branches that change it can be merged. */
import { join } from 'node:path';
import { z } from 'zod';
import { ConfigError } from '../config/config-error.ts';
import { clip } from '../text/clip.ts';
import { isThere } from '../text/observations.ts';
import { parseJson } from '../text/parse-json.ts';
import { readBytes } from '../text/read.ts';

const SCHEMA = 'tlint-stamps/1';

const stampsSchema = z.strictObject({ schema: z.literal(SCHEMA), pages: z.record(z.string(), z.array(z.string())) });

/** The prints of the blocks of each source when its translation was last up to date, by the path of the source from the config. */
export type Stamps = ReadonlyMap<string, readonly string[]>;

/** In bytes: a larger file would exceed the length of a JavaScript string. */
const LARGEST = 500_000_000;

/** The absolute path of the stamps of a language. */
export function stampsPath(root: string, language: string): string {
  return join(root, '.tlint-stamps', `${language}.json`);
}

/**
 * Reads the stamps of a language; none where there is no file.
 * @param name its path for messages
 * @throws ConfigError when the file cannot be read, or has no stamps
 */
export function readStamps(path: string, name: string): Stamps {
  if (!isThere(path)) return new Map();
  const read = readBytes(path, { largest: LARGEST });
  if ('reason' in read) throw new ConfigError(`the stamps \`${name}\` cannot be read: ${read.reason}`);
  const text = read.bytes.toString('utf8').replace(/^\uFEFF/, '');
  const parsed = stampsSchema.safeParse(parseJson(text));
  if (parsed.success) return new Map(Object.entries(parsed.data.pages));
  const found = /^(?:<{7}|={7}|>{7})/m.test(text) ? 'a conflict that git left' : `\`${clip(text)}\``;
  throw new ConfigError(
    `\`${name}\` has no stamps: expected \`{"schema":"${SCHEMA}","pages":{…}}\`, found ${found}`,
    'Mend the file, or delete it and run `tlint mirror stamp`.',
  );
}

export function stampsText(stamps: Stamps): string {
  const lines = [...stamps]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map((entry) => entry.map((part) => JSON.stringify(part)).join(':'));
  return `{"schema":"${SCHEMA}","pages":{\n${lines.join(',\n')}\n}}\n`;
}
