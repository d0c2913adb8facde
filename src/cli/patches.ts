import { unifiedDiff } from '../fix/diff.ts';
import { paintPatch } from '../report/patch.ts';
import { styleFor } from '../report/style.ts';
import { type Io, write, writeRaw } from './io.ts';

interface ChangedText {
  readonly path: string;
  readonly before: string;
  readonly after: string;
}

/** Prints changes as unified diffs: for people on a terminal or with `--color`, else for `git apply`. */
export async function printPatches(changes: readonly ChangedText[], color: boolean | undefined, io: Io): Promise<void> {
  const style = styleFor(io.stdout, io.env, color, io.cwd);
  const patch = changes.map(({ path, before, after }) => unifiedDiff(path, before, after)).join('');
  // `FORCE_COLOR` alone, which CI sets, must not spoil a patch that is written to a file.
  if (style.terminal || color) await write(io.stdout, paintPatch(patch, style));
  else await writeRaw(io.stdout, patch);
}
