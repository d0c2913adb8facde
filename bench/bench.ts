/** Measures the built tlint relative to parsing alone, and other linters; see bench/README.md. */
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeCorpus } from './corpus/generate.ts';
import { editing } from './measures/editing.ts';
import { growth } from './measures/growth.ts';
import { pages } from './measures/pages.ts';
import { cached, oneFile } from './measures/short-runs.ts';
import { stages } from './measures/stages.ts';
import { watch } from './measures/watch.ts';
import { wholeRun } from './measures/whole-run.ts';
import { type Options, readOptions } from './options.ts';
import { keepsBudget, type Measure, type Row } from './row.ts';
import type { Setting } from './setting.ts';
import { table } from './table.ts';
import { checkBuild, filesIn } from './tlint.ts';

const RESULTS = fileURLToPath(new URL('results.json', import.meta.url));

/** Kinds of files that are not part of the unit, because tlint skips them or they are no translations. */
const UNPARSED: ReadonlySet<string> = new Set(['glossary', 'other']);

/** The measures with their functions, in the order of the table. */
const STEPS: readonly { readonly of: readonly Measure[]; readonly run: (setting: Setting) => Promise<Row[]> }[] = [
  { of: ['cold', 'threads', 'memory', 'competitors'], run: wholeRun },
  { of: ['pages'], run: pages },
  { of: ['cached'], run: cached },
  { of: ['one-file'], run: oneFile },
  { of: ['editing'], run: editing },
  { of: ['watch'], run: watch },
  { of: ['stages'], run: stages },
  { of: ['growth'], run: growth },
];

function say(line: string): void {
  process.stderr.write(`${line}\n`);
}

async function settingOf(options: Options, scratch: string): Promise<Setting> {
  const folder = resolve(options.folder ?? options.keep ?? join(scratch, 'corpus'));
  if (options.folder === undefined) {
    say(`Writing a corpus of ${options.files} section files`);
    writeCorpus(folder, { files: options.files, seed: options.seed, scale: 1 });
  }
  const found = await filesIn(folder);
  const glossary = found.filter(({ kind }) => kind === 'glossary').map(({ path }) => path);
  const config = join(scratch, 'tlint.config.json');
  writeFileSync(config, JSON.stringify(glossary.length === 0 ? {} : { glossary }));
  const { runs, seed, only } = options;
  const files = found.flatMap(({ path, kind }) => (UNPARSED.has(kind) ? [] : [path]));
  const byLength = files.toSorted((a, b) => statSync(a).size - statSync(b).size);
  const typical = byLength[byLength.length >> 1];
  if (typical === undefined) throw new Error(`\`${folder}\` holds no file that tlint checks.`);
  return { folder, files, typical, config, scratch, runs, seed, only, say };
}

async function bench(options: Options): Promise<void> {
  checkBuild();
  const scratch = mkdtempSync(join(tmpdir(), 'tlint-bench-'));
  try {
    const setting = await settingOf(options, scratch);
    const rows: Row[] = [];
    for (const { of, run } of STEPS) {
      if (of.some((measure) => options.only.has(measure))) rows.push(...(await run(setting).catch(failed)));
    }
    const bytes = setting.files.reduce((sum, path) => sum + statSync(path).size, 0);
    const machine = { node: process.version, platform: process.platform, cores: availableParallelism() };
    const corpus = { folder: options.folder, files: setting.files.length, bytes };
    const result = { date: new Date().toISOString(), machine, corpus, runs: options.runs, rows: rows.map(judged) };
    writeFileSync(options.json ?? RESULTS, `${JSON.stringify(result, undefined, 2)}\n`);
    process.stdout.write(`${corpus.files} files, ${(bytes / 1e6).toFixed(1)} MB\n\n${table(rows)}`);
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

/** Prints the error of a failed measure, so that the others still run. */
function failed(error: unknown): Row[] {
  say(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
  return [];
}

function judged(row: Row): Row & { ok?: boolean } {
  const ok = keepsBudget(row);
  return ok === undefined ? row : { ...row, ok };
}

try {
  await bench(readOptions(process.argv.slice(2)));
} catch (error) {
  failed(error);
}
