import type { ReportFormat } from '../report/reporters.ts';
import type { Io } from './io.ts';

/** The format of a report for which none is named: it fits who reads the output. A file may be read by anybody. */
export function defaultFormat({ env, readByProgram }: Io, file: string | undefined): ReportFormat {
  if (file !== undefined) return 'text';
  if (env['GITHUB_ACTIONS'] === 'true') return 'github';
  return readByProgram ? 'compact' : 'text';
}
