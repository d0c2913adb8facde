/** Options of the command line that the config sets where a call says nothing. */
import { readRunOptions } from '../config/read-run-options.ts';
import type { RunOptions } from '../config/run-options.ts';
import { builtins } from '../api/builtins.ts';
import type { Io } from './io.ts';
import type { LintOptions } from './lint-request.ts';
import type { ReportOptions } from './present.ts';

/**
 * The options of a call that lints. What a config sets never contradicts a call: where an option of the call leaves no room for
 * it, it has no effect.
 */
export async function withConfigOptions(options: LintOptions, io: Pick<Io, 'cwd'>): Promise<LintOptions> {
  const { watch, fix, fixDryRun, shard, stdin } = options;
  const set = await optionsOfConfig(options, io);
  const { format, maxWarnings, maxStale, quiet, ...report } = withReportSettings(options, set);
  const cache = options.cache ?? (watch || stdin ? undefined : set.cache);
  return {
    ...options,
    ...report,
    format: watch || fixDryRun || options.listFiles || options.printConfig ? options.format : format,
    maxWarnings: fixDryRun ? options.maxWarnings : maxWarnings,
    maxStale: fixDryRun ? options.maxStale : maxStale,
    quiet: shard ? options.quiet : quiet,
    ignore: options.ignore ?? set.ignore,
    unsafe: options.unsafe ?? (fix || fixDryRun ? set.unsafe : undefined),
    cache,
    cacheLocation: options.cacheLocation ?? (cache ? set.cacheLocation : undefined),
    concurrency: options.concurrency ?? set.concurrency,
  };
}

/** The options of a call that prints a report. */
export async function withConfigReport<Options extends ReportOptions & Pick<LintOptions, 'config'>>(
  options: Options,
  io: Pick<Io, 'cwd'>,
): Promise<Options> {
  return { ...options, ...withReportSettings(options, await optionsOfConfig(options, io)) };
}

function optionsOfConfig({ config }: Pick<LintOptions, 'config'>, { cwd }: Pick<Io, 'cwd'>): Promise<RunOptions> {
  return readRunOptions({ cwd, rules: builtins.rules, configPath: config });
}

function withReportSettings(options: ReportOptions, set: RunOptions) {
  const { format, info, all, quiet, maxWarnings, maxStale, statistics } = options;
  const ownFormat = set.format === undefined ? [] : [{ option: 'format', value: set.format } as const];
  return {
    format: format.length > 0 ? format : ownFormat,
    info: info ?? (quiet ? undefined : set.info),
    all: all ?? (statistics ? undefined : set.all),
    quiet: quiet ?? (info ? undefined : set.quiet),
    maxWarnings: maxWarnings ?? set.maxWarnings,
    maxStale: maxStale ?? set.maxStale,
  };
}
