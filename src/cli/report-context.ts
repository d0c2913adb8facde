import { posix, resolve } from 'node:path';
import { packageVersion } from '../package.ts';
import type { ReporterContext } from '../report/reporter.ts';
import type { Style } from '../report/style.ts';
import { decodeSource, readSource } from '../text/read.ts';
import type { Io } from './io.ts';
import { pathFrom } from '../text/path-from.ts';

/** A text that stands for a file, from standard input. */
export interface GivenText {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** The variables in which CI services give the folder of the repository. */
const ROOTS = ['GITHUB_WORKSPACE', 'CI_PROJECT_DIR'] as const;

/** What a reporter is told beside the report. */
export function reporterContext(
  { cwd, env }: Io,
  { info, view }: Pick<ReporterContext, 'info' | 'view'>,
  style: Style,
  given: GivenText | undefined,
): ReporterContext {
  const root = ROOTS.map((name) => env[name]).find((folder) => folder !== undefined && folder !== '');
  return {
    style,
    version: packageVersion(),
    info,
    view,
    textOf: (path) => {
      const read = given?.path === path ? decodeSource(Buffer.from(given.bytes), path) : readSource(resolve(cwd, path), path);
      return read.kind === 'text' ? read.source.text : '';
    },
    repositoryPath: (path) => (root === undefined ? posix.normalize(path) : (pathBelow(root, resolve(cwd, path)) ?? path)),
  };
}

/** The path of a file from a folder on, with `/`; undefined when it does not lie in it. */
function pathBelow(folder: string, absolute: string): string | undefined {
  const path = pathFrom(folder, absolute);
  return path === '..' || path.startsWith('../') || path === '' || resolve(folder, path) !== absolute ? undefined : path;
}
