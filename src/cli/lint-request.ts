import { resolve } from 'node:path';
import type { RunRequest } from '../run/run.ts';
import { gitChanges } from '../discover/git-changes.ts';
import type { Io } from './io.ts';
import { type BaselineOptions, baselineRequest } from './baseline.ts';
import { type FixOptions, fixRequest, refuseFixContradictions } from './fix-options.ts';
import { cacheFolder } from '../run/cache-folder.ts';
import type { Shard } from '../run/shard.ts';
import { outputsOf } from './output-words.ts';
import type { ReportOptions } from './present.ts';
import { withConfigOptions } from './with-config-options.ts';
import { UsageError } from '../api/usage-error.ts';

/** The options of `tlint [paths…]` as commander parses them. */
export interface LintOptions extends ReportOptions, BaselineOptions, FixOptions {
  readonly config?: string | undefined;
  readonly glossary?: string | undefined;
  readonly rule: readonly string[];
  /** Undefined where the config decides, else they are applied. */
  readonly ignore?: boolean | undefined;
  readonly errorOnUnmatchedPattern: boolean;
  /** A commit, or true for the last one. */
  readonly changed?: string | true | undefined;
  readonly watch?: true | undefined;
  readonly cache?: boolean | undefined;
  readonly cacheLocation?: string | undefined;
  readonly concurrency?: number | undefined;
  readonly shard?: Shard | undefined;
  readonly timing?: true | undefined;
  readonly verbose?: true | undefined;
  readonly stdin?: true | undefined;
  readonly stdinFilename?: string | undefined;
  readonly printConfig?: true | undefined;
  readonly listFiles?: true | undefined;
}

/** The path of standard input unless `--stdin-filename` gives one; linted as a section file. */
const STDIN_PATH = 'stdin.md';

/** A call of the command line that lints. */
export interface LintCall {
  /** The options, with those that the config sets. */
  readonly options: LintOptions;
  readonly request: RunRequest;
}

/**
 * Makes the request of a run from the arguments and options of the command line, and those that the config sets.
 * @throws UsageError when options contradict each other or would have no effect
 */
export async function lintCall(paths: readonly string[], given: LintOptions, io: Io): Promise<LintCall> {
  refuseContradictions(paths, given);
  refuseForBaseline(given);
  const options = await withConfigOptions(given, io);
  return { options, request: await requestOf(paths, options, io) };
}

async function requestOf(paths: readonly string[], options: LintOptions, io: Io): Promise<RunRequest> {
  const baseline = baselineRequest(options);
  const changes = options.changed === undefined ? undefined : await gitChanges(io.cwd, sinceOf(options));
  const { config, glossary, rule, ignore = true, stdin, concurrency, shard, timing } = options;
  const fix = fixRequest(options);
  const reports = outputsOf(options.format).flatMap(({ file }) => (file === undefined ? [] : [resolve(io.cwd, file)]));
  return {
    cwd: io.cwd,
    paths,
    rules: rule,
    ignore,
    ...(!options.errorOnUnmatchedPattern && { allowUnmatched: true }),
    ...(reports.length > 0 && { reports }),
    ...(config !== undefined && { config }),
    ...(glossary !== undefined && { glossary }),
    ...(fix && { fix }),
    ...(concurrency !== undefined && { concurrency }),
    ...(options.cache && { cacheFolder: cacheFolder(io.cwd, options.cacheLocation) }),
    ...(shard && { shard }),
    ...(timing && { timing }),
    ...(baseline && { baseline }),
    ...(changes && { changes }),
    ...(stdin && { stdin: { bytes: await readAll(io.stdin), path: options.stdinFilename ?? STDIN_PATH } }),
  };
}

function refuseContradictions(paths: readonly string[], options: LintOptions): void {
  const { fix, stdin, stdinFilename } = options;
  const outputs = outputsOf(options.format);
  if (fix && stdin) {
    throw new UsageError(
      '`--fix` has no file to write with `--stdin`',
      'Use `--fix-dry-run`, which prints the change as a diff.',
    );
  }
  refuseFixContradictions(options);
  if (stdin && paths.length > 0) {
    throw new UsageError(`\`--stdin\` lints standard input, found the path \`${paths[0]}\` too`, 'Give one of them.');
  }
  if (options.cacheLocation !== undefined && !options.cache) throw new UsageError('`--cache-location` needs `--cache`');
  const watched = (
    ['stdin', 'fix', 'fixDryRun', 'cache', 'shard', 'timing', 'listFiles', 'printConfig', 'changed'] as const
  ).find((name) => options.watch && options[name]);
  if (watched !== undefined) {
    throw new UsageError(`\`--watch\` and \`${flagOf(watched)}\` do not go together; give one of them`);
  }
  const answer = (['listFiles', 'printConfig'] as const).find((name) => options[name]);
  if (answer !== undefined && outputs.some(({ file }) => file !== undefined)) {
    throw new UsageError(`\`--output-file\` takes a report, and \`${flagOf(answer)}\` makes none; give one of them`);
  }
  if (options.changed !== undefined && stdin) {
    throw new UsageError('`--changed` looks for files, and `--stdin` gives a text; give one of them');
  }
  if (options.shard && stdin) throw new UsageError('standard input is one file, so `--shard` has nothing to part');
  if (options.shard && options.quiet) {
    throw new UsageError('`--shard` makes a report of one part, which needs all findings; give `--quiet` to `tlint merge`');
  }
  if (stdinFilename !== undefined && !stdin) throw new UsageError('`--stdin-filename` needs `--stdin`');
}

/** The commit that `--changed` names; undefined for the last one. */
export function sinceOf({ changed }: Pick<LintOptions, 'changed'>): string | undefined {
  return changed === true ? undefined : changed;
}

function refuseForBaseline(options: LintOptions): void {
  const { baseline, baselineFile } = options;
  if (options.shard && (baseline ?? baselineFile) !== undefined) {
    throw new UsageError('`--shard` makes a report of one part, which needs all findings; give the baseline to `tlint merge`');
  }
  const other = (['watch', 'stdin', 'fixDryRun'] as const).find((name) => options[name]);
  if (baseline === undefined || baseline === 'check' || other === undefined) return;
  throw new UsageError(`\`--baseline ${baseline}\` needs what lies in the files, so it does not go with \`${flagOf(other)}\``);
}

function flagOf(name: keyof LintOptions): string {
  return `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}

async function readAll(input: Io['stdin']): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of input) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}
