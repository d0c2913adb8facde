/** What a worker thread runs: a whole project of its own, which lints the files it is sent. */
import { Stopwatch } from './check/stopwatch.ts';
import { FileLinter, type Fixing, type LintedFile } from './file-linter.ts';
import type { LintedPlace } from './glossary/find-glossary.ts';
import { inputFile } from './inputs.ts';
import { Project, type ProjectRequest } from './project.ts';

/** Plain data, as all that goes from thread to thread. */
export interface LintTask {
  readonly request: ProjectRequest;
  readonly place: LintedPlace;
  readonly fix?: Fixing;
  readonly timing: boolean;
  readonly keyed: boolean;
  readonly files: readonly { readonly path: string; readonly absolute: string }[];
}

export interface LintTaskResult {
  readonly linted: readonly LintedFile[];
  /** Milliseconds by step; empty unless asked for. */
  readonly times: ReadonlyMap<string, number>;
}

/** A worker serves one run, so what it has read once holds for all its tasks. */
let linter: FileLinter | undefined;
const stopwatch = new Stopwatch();

export default async function lintFiles({ request, place, fix, timing, keyed, files }: LintTask): Promise<LintTaskResult> {
  const clock = timing ? stopwatch : undefined;
  linter ??= new FileLinter(new Project(request, place, clock), { stopwatch: clock, keyed, ...(fix && { fix }) });
  const linted: LintedFile[] = [];
  for (const { path, absolute } of files) linted.push(await linter.lint(inputFile(path, absolute, true)));
  const times = new Map(stopwatch.times);
  stopwatch.times.clear();
  return { linted, times };
}
