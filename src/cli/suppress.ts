import { fixedLines, fixedSum } from '../report/fixed-files.ts';
import { count } from '../report/count.ts';
import { printable } from '../report/printable.ts';
import { suppressFindings, type SuppressedFile, type Suppression } from '../run/suppress-findings.ts';
import { writablePlaces } from '../run/writable-places.ts';
import type { KnownRule } from '../project/known-rules.ts';
import { nearest } from '../text/nearest.ts';
import { rewriteText } from '../text/write.ts';
import { builtins } from '../api/builtins.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import { type Io, say, write } from './io.ts';
import { printPatches } from './patches.ts';
import { reasonOf } from './suppress-reason.ts';
import { checksNothing, namedUnchecked, nothingChecked } from './unchecked.ts';
import { UsageError } from '../api/usage-error.ts';

export interface SuppressOptions {
  readonly rule: readonly string[];
  readonly reason: string;
  readonly dryRun?: true | undefined;
  readonly info?: true | undefined;
  readonly ignore: boolean;
  readonly color?: boolean | undefined;
  readonly config?: string | undefined;
  readonly glossary?: string | undefined;
}

/** So many findings that no comment hides are named. */
const MOST_LEFT = 10;

/** `tlint suppress [paths…]` */
export async function suppress(paths: readonly string[], options: SuppressOptions, io: Io): Promise<ExitCode> {
  const { cwd } = io;
  const { config, glossary, ignore, rule: wanted } = options;
  const project = { ...(config !== undefined && { config }), ...(glossary !== undefined && { glossary }) };
  const isMeant = (rule: string) => wanted.length === 0 || wanted.includes(rule);
  const suppression = await suppressFindings(
    {
      session: { cwd, paths, ignore, rules: [], ...project },
      reason: reasonOf(options.reason),
      severities: options.info ? ['error', 'warning', 'info'] : ['error', 'warning'],
      isMeant,
    },
    builtins,
  );
  const { first, files, left } = suppression;
  refuseUnknown(wanted, first.rules);
  if (checksNothing(first.files)) {
    await say(io, nothingChecked(first.skipped, first.hints));
    return EXIT.failed;
  }
  await say(io, namedUnchecked(first));
  const obstacles = options.dryRun ? [] : await writeAll(files, writablePlaces(cwd, paths));
  if (options.dryRun) await printPatches(files, options.color, io);
  const lines = [...summaryOf(suppression, options.dryRun === true), ...obstacles, ...linesOfLeft(left)];
  const text = lines.map((line) => `${printable(line)}\n`).join('');
  // Standard output is for the diff.
  if (options.dryRun) await say(io, text);
  else await write(io.stdout, text);
  return left.length + obstacles.length > 0 ? EXIT.found : EXIT.clean;
}

function refuseUnknown(wanted: readonly string[], known: readonly KnownRule[]): void {
  const ids = known.map(({ id }) => id);
  const unknown = wanted.find((id) => !ids.includes(id));
  if (unknown === undefined) return;
  const meant = nearest(unknown, ids);
  throw new UsageError(`\`--rule ${unknown}\`: there is no rule \`${unknown}\``, meant && `Did you mean \`${meant}\`?`);
}

/** Writes the texts; the result says which could not be written, and why. */
async function writeAll(files: readonly SuppressedFile[], within: readonly string[]): Promise<readonly string[]> {
  const obstacles: string[] = [];
  for (const { path, absolute, before, after } of files) {
    const obstacle = await rewriteText(absolute, { before, after, within });
    if (obstacle !== undefined) obstacles.push(`\`${path}\` was not written: ${obstacle}`);
  }
  return obstacles;
}

function summaryOf({ files, left }: Suppression, isDryRun: boolean): readonly string[] {
  if (files.length === 0) return left.length > 0 ? [] : ['Nothing to suppress was found.'];
  const lines = fixedLines(files);
  if (isDryRun) return [`Would suppress ${fixedSum(files)}; nothing was written.`, ...lines];
  return [`Suppressed ${fixedSum(files)}:`, ...lines];
}

function linesOfLeft(left: Suppression['left']): readonly string[] {
  if (left.length === 0) return [];
  const hidden = left.length - MOST_LEFT;
  return [
    `${count(left.length, 'finding')} cannot be suppressed by a comment. Correct them, or keep them in a baseline.`,
    ...left.slice(0, MOST_LEFT).map(({ path, finding }) => `  ${path}:${finding.range.start.line}: ${finding.rule}`),
    ...(hidden > 0 ? [`  and ${hidden} more`] : []),
  ];
}
