import { checkGlossary } from '../query/check-glossary.ts';
import { builtins } from '../api/builtins.ts';
import { UsageError } from '../api/usage-error.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import { type FixOptions, fixRequest, refuseFixContradictions } from './fix-options.ts';
import type { Io } from './io.ts';
import { prepareOutputs } from './outputs.ts';
import { present, type ReportOptions, verdict } from './present.ts';
import { printFixes } from './print-fixes.ts';
import { withConfigReport } from './with-config-options.ts';

export interface GlossaryCheckOptions extends ReportOptions, FixOptions {
  readonly config?: string | undefined;
  readonly glossary?: string | undefined;
}

/** `tlint glossary check [file]` */
export async function glossaryCheck(file: string | undefined, asked: GlossaryCheckOptions, io: Io): Promise<ExitCode> {
  const { config, fixDryRun } = asked;
  if (file !== undefined && asked.glossary !== undefined) {
    throw new UsageError(`\`--glossary ${asked.glossary}\` and \`${file}\` both name the glossary; give one of them`);
  }
  refuseFixContradictions(asked);
  const options = await withConfigReport(asked, io);
  const glossary = file ?? options.glossary;
  const outputs = await prepareOutputs(options.format, io);
  const fix = fixRequest(options);
  const request = {
    cwd: io.cwd,
    ...(config !== undefined && { config }),
    ...(glossary !== undefined && { glossary }),
    ...(fix && { fix }),
  };
  const { files, hidden, rules, fixes } = await checkGlossary(request, builtins);
  const report = { files, rules, skipped: 0, hidden, fixed: fixDryRun ? [] : fixes };
  if (fixDryRun) await printFixes(fixes, options.color, io);
  const reported = fixDryRun ? outputs.filter((output) => output.file !== undefined) : outputs;
  await present(report, reported, options, io);
  if (fixDryRun) return fixes.length > 0 && !options.exitZero ? EXIT.found : EXIT.clean;
  return verdict(report, options, io);
}
