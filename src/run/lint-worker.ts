import { Stopwatch } from '../check/stopwatch.ts';
import type { LintedPlace } from '../glossary/find-glossary.ts';
import { FileLinter, type Fixing, type LintedFile } from '../lint/file-linter.ts';
import type { Builtins } from '../project/builtins.ts';
import { Project, type ProjectRequest } from '../project/project.ts';
import { inputFile, sourceInput } from './inputs.ts';

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

/** What a worker thread runs: a whole project of its own, which lints the files it is sent. */
export function lintWorker(builtins: Builtins): (task: LintTask) => Promise<LintTaskResult> {
  const stopwatch = new Stopwatch();
  /** A worker serves one run, so what it has read once holds for all its tasks. */
  let known: { readonly project: Project; readonly linter: FileLinter } | undefined;
  return async ({ request, place, fix, timing, keyed, files }) => {
    known ??= {
      project: new Project(request, builtins, place),
      linter: new FileLinter({ stopwatch: timing ? stopwatch : undefined, keyed, ...(fix && { fix }) }),
    };
    const linted: LintedFile[] = [];
    for (const { path, absolute } of files) {
      const file = inputFile(path, absolute, true);
      const settings = await known.project.of(absolute);
      linted.push(await known.linter.lint({ file, source: sourceInput(file, settings.layout), settings }));
    }
    const times = new Map(stopwatch.times);
    stopwatch.times.clear();
    return { linted, times };
  };
}
