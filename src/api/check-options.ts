import type { z } from 'zod';
import { parseSetting } from '../config/mistakes.ts';
import { UsageError } from './usage-error.ts';

/**
 * Refuses what the function does not know, or takes in another type only. A program that TypeScript does not check learns of a
 * misspelt option in no other way.
 * @param what the value, for the message: ``the options of `lintText` ``
 * @throws UsageError
 */
export function checkOptions(what: string, schema: z.ZodObject, value: unknown): void {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new UsageError(`expected an object for ${what}`);
  const parsed = parseSetting(schema, value);
  if ('mistakes' in parsed) throw new UsageError(`${what}: ${parsed.mistakes.map(({ text }) => text).join('; ')}`);
}
