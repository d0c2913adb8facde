import { Stopwatch } from '../check/stopwatch.ts';
import type { LintedPlace } from '../glossary/find-glossary.ts';
import { FileLinter, type LintedFile } from '../lint/file-linter.ts';
import type { Fixing } from '../lint/fix-file.ts';
import type { Builtins } from '../project/builtins.ts';
import { Project, type ProjectRequest } from '../project/project.ts';
import { ExistingFiles } from '../discover/existing-files.ts';
import { inputFile, sourceOf } from './inputs.ts';

/** The files of one call to a worker, with the settings of the run. Plain data, which can be sent between threads. */
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
  /** Milliseconds by step; empty unless times are measured. */
  readonly times: ReadonlyMap<string, number>;
}

/** Makes the function of a worker thread, which has a project of its own and lints the files that it receives. */
export function lintWorker(builtins: Builtins): (task: LintTask) => Promise<LintTaskResult> {
  const stopwatch = new Stopwatch();
  /** Cached for all tasks, since a worker serves a single run. */
  let known: { readonly project: Project; readonly linter: FileLinter; readonly existing: ExistingFiles } | undefined;
  return async ({ request, place, fix, timing, keyed, files }) => {
    known ??= {
      project: new Project(request, builtins, place),
      linter: new FileLinter({ stopwatch: timing ? stopwatch : undefined, keyed, ...(fix && { fix }) }),
      existing: new ExistingFiles(),
    };
    const linted: LintedFile[] = [];
    for (const { path, absolute } of files) {
      const file = inputFile(path, absolute, true);
      const settings = await known.project.of(absolute);
      linted.push(await known.linter.lint({ file, ...sourceOf(file, settings.layout, known.existing), settings }));
    }
    const times = new Map(stopwatch.times);
    stopwatch.times.clear();
    return { linted, times };
  };
}
