import { readProfile } from '../query/estimate-profile.ts';
import { printableJson } from '../report/printable.ts';
import { builtins } from '../api/builtins.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import { type Io, say, write } from './io.ts';

/** `tlint profile [paths…]`: prints a `profile` for a config on standard output, and the sizes of its samples on standard error. */
export async function profile(paths: readonly string[], io: Io): Promise<ExitCode> {
  const { lengthRatio, pairs } = await readProfile({ cwd: io.cwd, paths, ignore: true, rules: [] }, builtins);
  await write(io.stdout, `${printableJson({ profile: { lengthRatio } })}\n`);
  const counted = Object.entries(pairs).map(([kind, count]) => `${count} ${kind}s`);
  await say(io, `Estimated from ${counted.join(', ')} that match one to one. Put it into the config.\n`);
  return EXIT.clean;
}
