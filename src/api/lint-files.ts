import { z } from 'zod';
import { checkOptions } from './check-options.ts';
import { type LintReport, lintReport } from './lint-report.ts';
import { type ProjectOptions, projectRequest, projectShape } from './project-options.ts';
import { UsageError } from './usage-error.ts';

/** Options of `lintFiles`. */
export interface LintFilesOptions extends ProjectOptions {
  /** Whether `.gitignore` and `.tlintignore` are followed; true when absent. */
  readonly ignore?: boolean;
  /** Applies fixes: `safe` ones, or with `unsafe` all. The changed texts are in `fixes`, the findings are those before. */
  readonly fix?: 'safe' | 'unsafe';
  /** With `fix`: whether the files are written; the findings are then those that are left. False when absent. */
  readonly write?: boolean;
  /** Absolute path of a folder that remembers results from run to run; nothing is remembered when absent. */
  readonly cacheFolder?: string;
  /** How many threads lint; chosen by the number of files when absent. */
  readonly concurrency?: number;
  /** Called when a file is done. */
  readonly onProgress?: (done: number, total: number) => void;
}

const optionsSchema = z.strictObject({
  ...projectShape,
  ignore: z.boolean().optional(),
  fix: z.enum(['safe', 'unsafe']).optional(),
  write: z.boolean().optional(),
  cacheFolder: z.string().optional(),
  concurrency: z.number().optional(),
  onProgress: z.custom((value) => typeof value === 'function', 'expected a function').optional(),
} satisfies Record<keyof LintFilesOptions, z.ZodType>);

const pathsSchema = z.union([z.string().min(1), z.array(z.string())]);

/**
 * Lints files as `tlint [paths…]` does, and compares them where rules do.
 * @param paths files, folders and globs, relative to `cwd`; the whole of `cwd` for an empty list
 * @throws NoMatchError when a path matches no file
 * @throws ConfigError when a config, a plugin or a rule of `rules` cannot be used
 * @throws GlossaryError when a glossary cannot be read
 * @throws UsageError when an option is unknown or has another type
 */
export async function lintFiles(paths: string | readonly string[], options: LintFilesOptions = {}): Promise<LintReport> {
  checkOptions('the options of `lintFiles`', optionsSchema, options);
  if (!pathsSchema.safeParse(paths).success)
    throw new UsageError('`lintFiles` takes a path or a list of paths as its first argument');
  const [{ run }, { builtins }] = await Promise.all([import('../run/run.ts'), import('./builtins.ts')]);
  const { ignore = true, fix, write = false, cacheFolder, concurrency, onProgress } = options;
  const request = {
    ...projectRequest(options),
    paths: [paths].flat(),
    ignore,
    ...(fix !== undefined && { fix: { unsafe: fix === 'unsafe', write } }),
    ...(cacheFolder !== undefined && { cacheFolder }),
    ...(concurrency !== undefined && { concurrency }),
    ...(onProgress && { onProgress }),
  };
  return lintReport(await run(request, builtins));
}
