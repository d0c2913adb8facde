import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { inspectFile } from '../query/inspect-file.ts';
import { printableJson } from '../report/printable.ts';
import { builtins } from '../api/builtins.ts';
import { UsageError } from '../api/usage-error.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import { inspectionText } from './inspect-text.ts';
import { type Io, write } from './io.ts';
import type { AnswerFormat } from './options.ts';

export interface InspectOptions {
  readonly config?: string | undefined;
  readonly glossary?: string | undefined;
  readonly rule: readonly string[];
  readonly format: AnswerFormat;
}

/** `tlint inspect [file]` */
export async function inspect(file: string | undefined, options: InspectOptions, io: Io): Promise<ExitCode> {
  const { config, glossary, rule, format } = options;
  if (file !== undefined) refuseNoFile(file, io.cwd);
  const request = {
    cwd: io.cwd,
    rules: rule,
    ...(config !== undefined && { config }),
    ...(glossary !== undefined && { glossary }),
  };
  const inspection = await inspectFile(file, request, builtins);
  await write(io.stdout, format === 'json' ? `${printableJson(inspection)}\n` : inspectionText(inspection));
  return EXIT.clean;
}

function refuseNoFile(file: string, cwd: string): void {
  const stats = file === '' ? undefined : statSync(resolve(cwd, file), { throwIfNoEntry: false });
  if (stats === undefined) throw new UsageError(`there is no file \`${file}\``);
  if (!stats.isDirectory()) return;
  throw new UsageError(`\`${file}\` is a folder`, 'Name a file in it; `tlint --list-files` lists them.');
}
