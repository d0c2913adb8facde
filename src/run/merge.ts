import { resolve } from 'node:path';
import { addFindings, checkProject } from '../check/check-project.ts';
import type { FileReport } from '../check/diagnostic.ts';
import { Summaries } from '../paper/summaries.ts';
import type { Builtins } from '../project/builtins.ts';
import type { FileSettings } from '../project/file-settings.ts';
import { knownRules } from '../project/known-rules.ts';
import { Project, type ProjectRequest } from '../project/project.ts';
import type { JsonReport } from '../report/report-schema.ts';
import { type ShardPart, withExcerpts } from '../report/shard-part.ts';
import { byPath } from '../text/by-path.ts';
import { readSource } from '../text/read.ts';
import { type BaselineRequest, Baselines, type ComparedRun } from './baselines.ts';
import type { RunResult } from './run.ts';
import { isWithin } from './untranslated-pages.ts';

/** The reports are not the complete parts of one run. */
export class MergeError extends Error {
  readonly hint: string | undefined;

  constructor(message: string, hint?: string) {
    super(message);
    this.name = 'MergeError';
    this.hint = hint;
  }
}

export interface NamedReport {
  /** The name of the file, for messages. */
  readonly name: string;
  readonly report: JsonReport;
}

export interface MergeRequest extends ProjectRequest {
  /** What to do with a baseline; without it those that configs name hide what they have. */
  readonly baseline?: BaselineRequest;
}

/**
 * Merges the reports of all shards of a run, and runs the rules that compare files.
 * @throws MergeError when the reports are not the parts of one run
 * @throws ConfigError when a config cannot be used
 */
export async function mergeReports(
  reports: readonly NamedReport[],
  request: MergeRequest,
  builtins: Builtins,
): Promise<Pick<RunResult, 'files' | 'rules' | 'skipped' | 'hidden' | 'baselines'>> {
  const parts = partsOf(reports);
  const project = new Project(request, builtins);
  const settings = new Map<string, FileSettings>();
  for (const { name, part } of parts) {
    const keys = new Set<string>();
    for (const { path } of part.summaries) {
      const own = await project.of(resolve(request.cwd, path));
      settings.set(path, own);
      keys.add(own.rulesKey);
    }
    if (keys.size === part.settings.length && part.settings.every((key) => keys.has(key))) continue;
    throw new MergeError(
      `\`${name}\` was made with other settings than those found here`,
      'Merge in the folder where the parts were linted, with the same config, `--config` and `--rule`.',
    );
  }
  const summaries = new Summaries();
  for (const { part } of parts) for (const summary of part.summaries) summaries.set(summary.path, JSON.stringify(summary));
  const folders = new Map(parts.flatMap(({ part }) => Object.entries(part.folders)));
  const files = parts.flatMap(({ report, part }) => withExcerpts(report.files, part.excerpts)).sort(byPath);
  const findings = checkProject({ summaries, folders, settingsOf: (path) => settings.get(path) });
  const merged = addFindings(files, findings, summaries);
  const configs = await Promise.all(merged.map(async ({ path }) => (await project.of(resolve(request.cwd, path))).config));
  const baselines = new Baselines(request.cwd, request.baseline, [...new Set(configs)]);
  const {
    files: shown,
    hidden,
    applied,
  } = await baselines.apply(merged, mergedRun(merged, [...folders.keys()], project, request.cwd));
  return {
    files: shown,
    baselines: applied,
    ...(hidden !== undefined && { hidden }),
    rules: knownRules(builtins, [...new Set(Array.from(settings.values(), ({ config }) => config))]),
    skipped: parts.flatMap(({ part }) => part.skipped).sort(byPath),
  };
}

/** What baselines need to know of the run whose parts are merged. */
function mergedRun(files: readonly FileReport[], folders: readonly string[], project: Project, cwd: string): ComparedRun {
  const checked = new Set(files.map(({ path }) => resolve(cwd, path)));
  const whole = folders.map((folder) => resolve(cwd, folder));
  const isSeen = (file: string) => checked.has(file) || whole.some((folder) => isWithin(file, folder));
  return {
    async configOf(path) {
      return (await project.of(resolve(cwd, path))).config;
    },
    textOf(path) {
      const read = readSource(resolve(cwd, path), path);
      return read.kind === 'text' ? read.source.text : '';
    },
    judge: () => isSeen,
  };
}

function partsOf(reports: readonly NamedReport[]): readonly (NamedReport & { readonly part: ShardPart })[] {
  const parts = new Map<number, NamedReport & { readonly part: ShardPart }>();
  const [first] = reports;
  for (const { name, report } of reports) {
    const { shard: part, tool } = report;
    if (part === undefined) throw new MergeError(`\`${name}\` is no part of a run`, 'Lint with `--shard` to make parts.');
    const count = first?.report.shard?.count;
    if (part.count !== count) throw new MergeError(`\`${name}\` is one of ${part.count} parts, expected one of ${count}`);
    if (tool.version !== first?.report.tool.version) {
      throw new MergeError(`\`${name}\` comes from tlint ${tool.version}, the others from ${first?.report.tool.version}`);
    }
    if (part.run !== first.report.shard?.run) {
      throw new MergeError(
        `\`${name}\` and \`${first.name}\` are parts of different runs`,
        'Lint all parts in the same folder of the same checkout, with the same paths and glossary.',
      );
    }
    const twin = parts.get(part.index);
    if (twin !== undefined) throw new MergeError(`\`${twin.name}\` and \`${name}\` are both part ${part.index}`);
    parts.set(part.index, { name, report, part });
  }
  const count = first?.report.shard?.count ?? 0;
  const missing = Array.from({ length: count }, (_, index) => index + 1).filter((index) => !parts.has(index));
  if (missing.length > 0) {
    throw new MergeError(`of ${count} parts these are missing: ${missing.join(', ')}`, 'Give the reports of all parts.');
  }
  return [...parts.values()];
}
