import { findPair } from '../api/find-pair.ts';
import type { ExitCode } from './exit-code.ts';
import type { Io } from './io.ts';
import { lintAs } from './lint.ts';
import { type LintOptions, lintCall } from './lint-request.ts';

export interface PairOptions extends Omit<LintOptions, 'ignore' | 'errorOnUnmatchedPattern'> {
  readonly sourceLanguage?: string | undefined;
  readonly targetLanguage?: string | undefined;
}

const NAMING = { source: '--source-language', target: '--target-language' } as const;

/** `tlint pair <source> <target>` */
export async function pair(source: string, target: string, options: PairOptions, io: Io): Promise<ExitCode> {
  const { config, sourceLanguage, targetLanguage } = options;
  const tags = { source: sourceLanguage, target: targetLanguage };
  const found = await findPair({ cwd: io.cwd, config, source, target, tags }, NAMING);
  // Files that are named are linted whatever ignore files say.
  const lintOptions = { ...options, ignore: false, errorOnUnmatchedPattern: true };
  const call = await lintCall([target], lintOptions, io);
  return lintAs({ ...call.request, pair: found }, call.options, io);
}
