import { parseArgs } from 'node:util';
import { z } from 'zod';
import { type Measure, MEASURES } from './row.ts';

export interface Options {
  /** A folder to lint instead of a generated corpus. */
  readonly folder?: string;
  readonly runs: number;
  readonly files: number;
  readonly seed: number;
  readonly only: ReadonlySet<Measure>;
  /** The file for the result; the default file when absent. */
  readonly json?: string;
  /** The folder to keep the generated corpus in. */
  readonly keep?: string;
}

const Count = z.coerce.number().int().positive();

const Values = z.object({
  runs: Count.default(3),
  files: Count.default(1606),
  seed: z.coerce.number().int().default(1),
  only: z
    .string()
    .transform((names) => names.split(','))
    .pipe(z.array(z.enum(MEASURES)))
    .optional(),
  json: z.string().optional(),
  keep: z.string().optional(),
});

/** @throws Error when an option is unknown or its value is invalid */
export function readOptions(args: readonly string[]): Options {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      runs: { type: 'string' },
      files: { type: 'string' },
      seed: { type: 'string' },
      only: { type: 'string' },
      json: { type: 'string' },
      keep: { type: 'string' },
      growth: { type: 'boolean', default: false },
      'no-competitors': { type: 'boolean', default: false },
    },
  });
  const parsed = Values.safeParse(values);
  if (!parsed.success) throw new Error(z.prettifyError(parsed.error));
  const { only, json, keep, ...numbers } = parsed.data;
  const [folder] = positionals;
  const usual = MEASURES.filter(
    (measure) =>
      // Growth takes minutes, so it is measured only on request.
      (measure !== 'growth' || values.growth) && (measure !== 'competitors' || !values['no-competitors']),
  );
  return {
    ...numbers,
    only: new Set(only ?? usual),
    ...(folder === undefined ? {} : { folder }),
    ...(json === undefined ? {} : { json }),
    ...(keep === undefined ? {} : { keep }),
  };
}
