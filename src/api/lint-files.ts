import { type LintReport, lintReport } from './lint-report.ts';
import { type ProjectOptions, projectRequest } from './project-options.ts';

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

/**
 * Lints files as `tlint [paths…]` does, and compares them where rules do.
 * @param paths files, folders and globs, relative to `cwd`
 * @throws NoMatchError when a path matches no file
 * @throws ConfigError when a config, a plugin or a severity cannot be used
 * @throws GlossaryError when a glossary cannot be read
 */
export async function lintFiles(paths: readonly string[], options: LintFilesOptions = {}): Promise<LintReport> {
  const [{ run }, { builtins }] = await Promise.all([import('../run/run.ts'), import('./builtins.ts')]);
  const { ignore = true, fix, write = false, cacheFolder, concurrency, onProgress } = options;
  const request = {
    ...projectRequest(options),
    paths,
    ignore,
    ...(fix !== undefined && { fix: { unsafe: fix === 'unsafe', write } }),
    ...(cacheFolder !== undefined && { cacheFolder }),
    ...(concurrency !== undefined && { concurrency }),
    ...(onProgress && { onProgress }),
  };
  return lintReport(await run(request, builtins));
}
