import { readFileSync } from 'node:fs';
import { format } from 'oxfmt';
import { z } from 'zod';
import { root } from './root.ts';

const options = z.record(z.string(), z.unknown()).parse(JSON.parse(readFileSync(`${root}.oxfmtrc.json`, 'utf8')));

/**
 * A text in the format of the repository.
 * @param path by whose ending it is read
 * @throws Error when it has errors of syntax
 */
export async function formatted(path: string, text: string): Promise<string> {
  const { code, errors } = await format(path, text, options);
  if (errors.length > 0) throw new Error(`${path}: ${errors.map((error) => error.message).join('; ')}`);
  return code;
}
