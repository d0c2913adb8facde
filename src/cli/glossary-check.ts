import { checkGlossary } from '../query/check-glossary.ts';
import { builtins } from '../api/builtins.ts';
import type { ExitCode } from './exit-code.ts';
import type { Io } from './io.ts';
import { prepareOutputs } from './outputs.ts';
import { present, type ReportOptions, verdict } from './present.ts';

export interface GlossaryCheckOptions extends ReportOptions {
  readonly config?: string;
}

/** `tlint glossary check [file]` */
export async function glossaryCheck(file: string | undefined, options: GlossaryCheckOptions, io: Io): Promise<ExitCode> {
  const { config } = options;
  const outputs = await prepareOutputs(options.format, io);
  const checked = await checkGlossary(file, { cwd: io.cwd, ...(config !== undefined && { config }) }, builtins);
  // This command has no `--fix` of its own.
  const fixedBy = `tlint --fix ${checked.files.map(({ path }) => path).join(' ')}`;
  const report = { ...checked, skipped: 0, fixed: [], fixedBy };
  await present(report, outputs, options, io);
  return verdict(report, options, io);
}
