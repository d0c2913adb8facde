import type { Command, OptionValues } from 'commander';
import type { FixRequest } from '../lint/fix-file.ts';
import { UsageError } from '../api/usage-error.ts';
import { outputsOf } from './output-words.ts';
import type { ReportOptions } from './present.ts';

/** The options that say what is fixed. */
export interface FixOptions {
  readonly fix?: true | undefined;
  readonly fixDryRun?: true | undefined;
  /** Undefined where the config decides. */
  readonly unsafe?: boolean | undefined;
}

/** Adds the options of `FixOptions`. */
export function withFixOptions<Args extends unknown[], Options extends OptionValues>(command: Command<Args, Options>) {
  return command
    .option('--fix', 'fix what can be fixed without changing the meaning')
    .option('--fix-dry-run', 'print what --fix would change as a unified diff, and write nothing')
    .option('--unsafe', 'with --fix or --fix-dry-run: also fix what should be read afterwards')
    .option('--no-unsafe', 'leave that out, also where the config fixes it');
}

/** What these options ask for; undefined when nothing is to be fixed. */
export function fixRequest({ fix, fixDryRun, unsafe }: FixOptions): FixRequest | undefined {
  return fix || fixDryRun ? { unsafe: unsafe === true, write: fix === true } : undefined;
}

/** @throws UsageError when the options contradict each other, or those of the report */
export function refuseFixContradictions(options: FixOptions & ReportOptions): void {
  const { fix, fixDryRun, unsafe } = options;
  if (fix && fixDryRun) throw new UsageError('`--fix` writes and `--fix-dry-run` does not; give one of them');
  const limit = options.maxWarnings === undefined ? (options.maxStale === undefined ? undefined : 'max-stale') : 'max-warnings';
  if (fixDryRun && limit !== undefined) {
    throw new UsageError(`\`--fix-dry-run\` ends by what it would change, so \`--${limit}\` has no effect; give one of them`);
  }
  if (unsafe && !fix && !fixDryRun) throw new UsageError('`--unsafe` needs `--fix` or `--fix-dry-run`');
  const printed = outputsOf(options.format).find(({ format, file }) => {
    return file === undefined && format !== undefined && format !== 'text';
  });
  if (fixDryRun && printed !== undefined) {
    throw new UsageError(
      `\`--fix-dry-run\` prints a diff, so standard output has no place for \`--format ${printed.format}\``,
      'Write the report to a file with `--output-file`.',
    );
  }
}
