/** The baselines of a run: the one that the command line names, or those that the configs of its files name. */
import { resolve } from 'node:path';
import { Baseline, type BaselineMode, DEFAULT_BASELINE, type FileFindings, type Judge } from '../baseline/baseline.ts';
import type { BaselineEntry } from '../baseline/entry.ts';
import type { FileReport } from '../check/diagnostic.ts';
import type { Config } from '../config/config.ts';
import { groupBy } from '../text/group-by.ts';
import { pathFrom } from '../text/path-from.ts';

export interface BaselineRequest {
  readonly mode: BaselineMode;
  /** Relative to the working directory; without it the one that the config names, or the usual one. */
  readonly file?: string;
}

/** What became of one baseline. */
export interface AppliedBaseline {
  /** Its path for messages. */
  readonly name: string;
  readonly mode: BaselineMode;
  readonly stale: readonly BaselineEntry[];
  /** The number of findings in the file as it was written; undefined when it was not. */
  readonly written?: number;
  /** Does a config name it, so that each run heeds it? */
  readonly isConfigured: boolean;
}

export interface Hidden {
  readonly files: readonly FileReport[];
  /** The number of findings that baselines hide; undefined when there is none. */
  readonly hidden?: number;
  readonly applied: readonly AppliedBaseline[];
}

/** What baselines need to know of a run. */
export interface ComparedRun {
  configOf(path: string): Promise<Config>;
  textOf(path: string): string;
  readonly judge: Judge;
}

export class Baselines {
  readonly #cwd: string;
  readonly #request: BaselineRequest | undefined;
  readonly #open = new Map<string, Baseline>();

  /**
   * @param configs those of the files of the run, whose baselines are read at once
   * @throws BaselineError when one of them cannot be used
   */
  constructor(cwd: string, request: BaselineRequest | undefined, configs: readonly Config[]) {
    this.#cwd = cwd;
    this.#request = request;
    for (const config of configs) {
      const path = this.#pathFor(config);
      if (path !== undefined) this.#baselineAt(path, config);
    }
  }

  /** Takes the findings away that are known, and writes the baselines if the request says so. */
  async apply(files: readonly FileReport[], run: ComparedRun): Promise<Hidden> {
    if (this.#open.size === 0) return { files, applied: [] };
    const placed: { readonly report: FileReport; readonly path: string | undefined; readonly config: Config }[] = [];
    for (const report of files) {
      const config = await run.configOf(report.path);
      placed.push({ report, path: this.#pathFor(config), config });
    }
    const left = new Map<string, FileReport>();
    const applied: AppliedBaseline[] = [];
    let hidden = 0;
    const mode = this.#request?.mode ?? 'check';
    for (const [path, group] of groupBy(placed, (each) => each.path)) {
      const [first] = group;
      if (path === undefined || first === undefined) continue;
      const findings = group.map(({ report }) => this.#findingsOf(report, run));
      const {
        left: own,
        hidden: number,
        ...outcome
      } = await this.#baselineAt(path, first.config).apply(findings, run.judge, mode);
      for (const [index, { report }] of group.entries()) left.set(report.path, { ...report, diagnostics: own[index] ?? [] });
      hidden += number;
      applied.push({
        name: this.#nameOf(path),
        mode,
        isConfigured: group.every(({ config }) => config.baseline === path),
        ...outcome,
      });
    }
    return { files: files.map((report) => left.get(report.path) ?? report), hidden, applied };
  }

  #findingsOf({ path, diagnostics }: FileReport, { textOf }: ComparedRun): FileFindings {
    return { absolute: resolve(this.#cwd, path), diagnostics, text: diagnostics.length === 0 ? '' : textOf(path) };
  }

  #pathFor({ baseline }: Config): string | undefined {
    if (this.#request?.file !== undefined) return resolve(this.#cwd, this.#request.file);
    return baseline ?? (this.#request && resolve(this.#cwd, DEFAULT_BASELINE));
  }

  #baselineAt(path: string, config: Config): Baseline {
    const key = path === config.baseline ? config.placeOf('baseline') : undefined;
    const known = this.#open.get(path) ?? new Baseline(path, this.#nameOf(path), this.#request?.mode ?? 'check', key);
    this.#open.set(path, known);
    return known;
  }

  #nameOf(path: string): string {
    return pathFrom(this.#cwd, path) || path;
  }
}
