import { byPlace } from '../check/by-place.ts';
import { ruleFailed, type Ruleset } from '../check/check.ts';
import type { Diagnostic, FileReport } from '../check/diagnostic.ts';
import type { BoundRule, FilePlace, ProjectHooks, ProjectHost } from '../check/rule.ts';
import { suppressing } from '../check/suppress.ts';
import type { Languages } from '../language/languages.ts';
import type { FileSummary } from '../paper/file-summary.ts';
import { type KnownPapers, type Paper, readProject } from '../paper/paper.ts';
import type { Summaries } from '../paper/summaries.ts';

export interface Settings {
  readonly ruleset: Ruleset;
  readonly languages: Languages;
}

export interface ProjectInput {
  readonly summaries: Summaries;
  /** The folders that were linted as a whole, with the names of the Markdown files in each. */
  readonly folders: ReadonlyMap<string, readonly string[]>;
  /** What applies to the file with this path. */
  settingsOf(path: string): Settings | undefined;
  /** There where the same project is checked again and again under the same settings. */
  readonly memory?: ProjectMemory;
}

/** What papers came to before: a paper that is the same object comes to the same. */
export class ProjectMemory {
  readonly papers: KnownPapers = new Map();
  readonly placed = new WeakMap<Paper, readonly ProjectFinding[]>();
}

/** What the rules find that compare files, and where, before the directives of the files count; from summaries alone. */
export interface ProjectFinding {
  readonly path: string;
  readonly finding: Diagnostic;
}

/** Adds to the reports of a run what the rules found that compare files. */
export function addFindings(
  reports: readonly FileReport[],
  findings: readonly ProjectFinding[],
  summaries: Summaries,
): readonly FileReport[] {
  const found = new Map<string, Diagnostic[]>();
  for (const { path, finding } of findings) {
    const own = found.get(path) ?? [];
    found.set(path, own);
    own.push(finding);
  }
  if (found.size === 0) return reports;
  return reports.map(({ path, diagnostics }) => {
    const own = found.get(path);
    return own === undefined ? { path, diagnostics } : { path, diagnostics: join(diagnostics, own, summaries.of(path)) };
  });
}

/** What the rules find that compare files. */
export function checkProject({ summaries: read, folders, settingsOf, memory }: ProjectInput): readonly ProjectFinding[] {
  const summaries = read.all();
  let placed: ProjectFinding[] = [];
  const paths = new Set(summaries.map(({ path }) => path));
  const project = readProject(summaries, folders, memory?.papers);
  const all: ProjectFinding[] = [];
  for (const paper of project.papers) {
    const [first] = paper.sections;
    const settings = first && settingsOf(first.path);
    if (first === undefined || settings === undefined) continue;
    const known = memory?.placed.get(paper);
    if (known === undefined) {
      placed = [];
      for (const rule of settings.ruleset.bound)
        attempt(rule, settings.languages, first.head, first.path, (hooks) => hooks.paper?.(paper));
      memory?.placed.set(paper, placed);
    }
    all.push(...(known ?? placed));
  }
  placed = all;
  const [first] = project.papers.flatMap(({ sections }) => sections);
  const languages = first && settingsOf(first.path)?.languages;
  if (first !== undefined && languages !== undefined) {
    for (const rule of rulesOf(summaries.flatMap(({ path }) => settingsOf(path) ?? [])))
      attempt(rule, languages, first.head, first.path, (hooks) => hooks.project?.(project));
  }
  return placed;

  function attempt(
    rule: BoundRule,
    languages: Languages,
    head: Omit<FilePlace, 'path'>,
    path: string,
    run: (hooks: ProjectHooks) => void,
  ): void {
    if (rule.across === undefined) return;
    const host: ProjectHost = {
      languages,
      emit(meta, { id, severity: usual, text }, { at, side, data, related = [] }) {
        const ruleset = paths.has(at.path) ? settingsOf(at.path)?.ruleset : undefined;
        if (ruleset === undefined) throw new Error(`it reports a place in \`${at.path}\`, which was not checked`);
        const severity = ruleset.severityOf(meta, { id, severity: usual, text });
        if (severity === 'off') return;
        const { range, excerpt } = at;
        const finding = {
          rule: meta.id,
          messageId: id,
          severity,
          message: text,
          data: { ...data },
          side,
          range,
          related,
          excerpt,
        };
        placed.push({ path: at.path, finding });
      },
    };
    try {
      run(rule.across(host));
    } catch (failure) {
      placed.push({ path, finding: { ...ruleFailed(rule.meta, failure), ...head, related: [] } });
    }
  }
}

/** Every rule that is on for some file, once, with the options of the first such file. */
function rulesOf(settings: readonly Settings[]): readonly BoundRule[] {
  const rules = new Map<string, BoundRule>();
  for (const ruleset of new Set(settings.map((entry) => entry.ruleset))) {
    for (const rule of ruleset.bound) if (!rules.has(rule.meta.id)) rules.set(rule.meta.id, rule);
  }
  return [...rules.values()];
}

/** The findings of a file, old and new, after its directives; one that suppresses a new finding is of use after all. */
function join(old: readonly Diagnostic[], found: readonly Diagnostic[], summary: FileSummary | undefined): readonly Diagnostic[] {
  const used = new Set<number>();
  const left = found.filter(({ rule, range }) => {
    const cause = suppressing({ rule, offset: range.start.offset, line: range.start.line }, summary?.directives ?? []);
    for (const { range: directive } of cause) used.add(directive.start);
    return cause.length === 0;
  });
  const useful = ({ rule, range }: Diagnostic): boolean => rule !== 'unused-directive' || !used.has(range.start.offset);
  return [...old.filter(useful), ...left].sort(byPlace);
}
