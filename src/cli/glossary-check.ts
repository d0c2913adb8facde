import { count } from '../report/count.ts';
import { jsonReport } from '../report/json.ts';
import { type Report, summarize } from '../report/report.ts';
import { styleFor } from '../report/style.ts';
import { textReport } from '../report/text.ts';
import { checkGlossary } from '../terms.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import { type Io, say, write } from './io.ts';
import { packageVersion } from '../package.ts';

export interface GlossaryCheckOptions {
  readonly config?: string;
  readonly format: 'text' | 'json';
  readonly info?: boolean;
  readonly maxWarnings?: number;
}

/** `tlint glossary check [file]` */
export async function glossaryCheck(file: string | undefined, options: GlossaryCheckOptions, io: Io): Promise<ExitCode> {
  const files = await checkGlossary(file, { ...options, cwd: io.cwd, paths: [] });
  const report: Report = { files, skipped: 0, fixed: 0 };
  const style = styleFor(io.stdout, io.env, undefined);
  const text =
    options.format === 'json' ? jsonReport(report, packageVersion()) : textReport(report, style, { info: options.info === true });
  await write(io.stdout, text);
  const { errors, warnings } = summarize(report);
  const limit = options.maxWarnings ?? Infinity;
  if (warnings > limit) await say(io, `Found ${count(warnings, 'warning')}, more than \`--max-warnings ${limit}\` allows.\n`);
  return errors > 0 || warnings > limit ? EXIT.found : EXIT.clean;
}
