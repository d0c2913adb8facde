import { loadReporter } from '../report/own-reporter.ts';
import type { Report } from '../report/report.ts';
import type { ReporterContext } from '../report/reporter.ts';
import { formats, isReportFormat, reporters } from '../report/reporters.ts';
import type { SelectionRequest } from '../run/selection.ts';
import { UsageError } from '../api/usage-error.ts';
import { defaultFormat } from './default-format.ts';
import type { Io } from './io.ts';
import { type OutputWord, outputsOf } from './output-words.ts';

/** A report that will be made, with its reporter at hand. */
export interface Output {
  /** The name of the format, or the path or package of the reporter. */
  readonly format: string;
  /** Undefined for standard output. */
  readonly file: string | undefined;
  /** True when the text is printed as it stands, log commands included. */
  readonly exact: boolean;
  readonly make: (report: Report, context: ReporterContext) => string | Promise<string>;
}

/**
 * Finds the reporters of the reports that a command line asks for, before anything is linted.
 * @param request the files that are linted; absent for a command that has findings alone, and no texts to show
 * @throws UsageError when the words contradict each other
 * @throws ReporterError when there is no such format or reporter
 */
export async function prepareOutputs(
  words: readonly OutputWord[],
  io: Io,
  request?: SelectionRequest,
): Promise<readonly Output[]> {
  const outputs: Output[] = [];
  for (const { format: named, file } of outputsOf(words)) {
    const format = named ?? defaultFormat(io, file);
    // The commands of `github` are its own, and a reporter of somebody's own may want to print some.
    const exact = format === 'github' || !formats.includes(format);
    const make = await makerOf(format, io, request);
    outputs.push({ format, file, exact, make });
  }
  return outputs;
}

async function makerOf(format: string, io: Io, request: SelectionRequest | undefined): Promise<Output['make']> {
  if (isReportFormat(format)) return reporters[format];
  if (format !== 'html') return loadReporter(format, io.cwd);
  if (request === undefined) {
    throw new UsageError(
      '`--format html` shows texts, and this command reads none',
      'Take another format, or run `tlint report`.',
    );
  }
  // Loaded on demand: nothing else needs what HTML is made with.
  return async (report, { version }) => {
    const { htmlFile } = await import('./html-file.ts');
    return htmlFile(report, request, version);
  };
}
