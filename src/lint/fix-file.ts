import { fixLeftOut, notWritten } from '../check/own-diagnostics.ts';
import { type FixCounts, fixText } from '../fix/fix-text.ts';
import { SourceText } from '../text/source-text.ts';
import { WriteError } from '../text/write-error.ts';
import { type Rewriting, rewriteText } from '../text/write.ts';
import type { CheckedFile } from './file-outcome.ts';
import type { InputFile } from './input-file.ts';
import type { Linted } from './lint-document.ts';
import { outcomeOf } from './outcome-of.ts';

export interface FixRequest {
  readonly unsafe: boolean;
  readonly write: boolean;
}

export interface Fixing extends FixRequest {
  /** Folders and files that may be written to, as paths without symbolic links. */
  readonly within: readonly string[];
}

export interface FileFix {
  readonly path: string;
  readonly before: string;
  readonly after: string;
  readonly rules: FixCounts;
}

export interface FixedFile {
  /** What is found in the text as it now lies in the file. */
  readonly outcome: CheckedFile;
  /** Undefined when nothing was fixed. */
  readonly fix?: FileFix;
}

/** Fixes a text until nothing is left to fix, and writes it if that is asked for. */
export async function fixFile(
  { path, absolute }: Pick<InputFile, 'path' | 'absolute'>,
  source: SourceText,
  lint: (source: SourceText) => Linted,
  fix: Fixing,
): Promise<FixedFile> {
  // Fixing ends by linting the text that it returns, so the report on that text is already known.
  const known = new Map<string, Linted>();
  const lintOnce = (text: string): Linted => {
    const linted = known.get(text) ?? lint(new SourceText(path, text));
    known.set(text, linted);
    return linted;
  };
  const before = source.text;
  const { text: after, applied, rolledBack } = fixText(before, lintOnce, fix.unsafe ? 'unsafe' : 'safe');
  const own = rolledBack.map(fixLeftOut);
  const failure = fix.write && after !== before ? await write(absolute, { before, after, within: fix.within }) : undefined;
  const outcome = outcomeOf(lintOnce(fix.write && failure === undefined ? after : before));
  if (failure !== undefined) own.push(notWritten(failure));
  return {
    outcome: { ...outcome, diagnostics: [...own, ...outcome.diagnostics] },
    ...(after !== before && failure === undefined && { fix: { path, before, after, rules: applied } }),
  };
}

/** Returns why a file could not be written; undefined when it was written. */
async function write(absolute: string, rewriting: Rewriting): Promise<string | undefined> {
  try {
    return await rewriteText(absolute, rewriting);
  } catch (error) {
    if (error instanceof WriteError) return error.message;
    throw error;
  }
}
