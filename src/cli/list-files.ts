import { printable, printableJson } from '../report/printable.ts';
import { listFiles as filesOf } from '../query/list-files.ts';
import type { RunRequest } from '../run/run.ts';
import { builtins } from '../api/builtins.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import type { AnswerFormat } from './options.ts';
import { type Io, say, write } from './io.ts';
import { verboseLines } from './verbose-lines.ts';

/** `tlint --list-files`: path and kind of each file, separated by a tab. */
export async function listFiles(request: RunRequest, format: AnswerFormat, isVerbose: boolean, io: Io): Promise<ExitCode> {
  const { files, skipped, notes } = await filesOf(request, builtins);
  if (isVerbose) await say(io, verboseLines(notes, skipped));
  const text = files.map(({ path, kind }) => `${printable(path)}\t${kind}\n`).join('');
  await write(io.stdout, format === 'json' ? `${printableJson(files)}\n` : text);
  if (files.every(({ kind }) => kind === 'other')) await say(io, 'None of the files would be checked; lint them to see why.\n');
  return EXIT.clean;
}
