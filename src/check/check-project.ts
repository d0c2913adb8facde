import type { Languages } from '../language/languages.ts';
import type { FileSummary } from '../paper/file-summary.ts';
import { type KnownPapers, type Paper, readPapers } from '../paper/paper.ts';
import type { Summaries } from '../paper/summaries.ts';
import { byPlace } from './by-place.ts';
import type { Diagnostic, FileReport } from './diagnostic.ts';
import type { FilePlace, ProjectHooks, ProjectHost } from './project-hooks.ts';
import { ruleFailed } from './rule-failed.ts';
import type { BoundRule } from './rule.ts';
import type { Ruleset } from './ruleset.ts';
import { suppressing } from './suppress.ts';

/** The settings of a file, as far as rules that compare files need them. */
export interface ProjectFileSettings {
  readonly ruleset: Ruleset;
  readonly languages: Languages;
}

export interface ProjectInput {
  readonly summaries: Summaries;
  /** The folders that were linted as a whole, with the names of the Markdown files in each. */
  readonly folders: ReadonlyMap<string, readonly string[]>;
  /** The settings of the file with this path. */
  settingsOf(path: string): ProjectFileSettings | undefined;
  /** A cache for repeated checks of the same project under the same settings. */
  readonly memory?: ProjectMemory;
}

/** Caches the findings on papers, by the identity of the paper objects. */
export class ProjectMemory {
  readonly papers: KnownPapers = new Map();
  readonly found = new WeakMap<Paper, readonly CrossFileDiagnostic[]>();
}

/** A finding of a rule that compares files, with the path of its file, before the directives of that file are applied. */
export interface CrossFileDiagnostic {
  readonly path: string;
  readonly finding: Diagnostic;
}

/** Adds the findings of rules that compare files to the reports of a run. */
export function addFindings(
  reports: readonly FileReport[],
  findings: readonly CrossFileDiagnostic[],
  summaries: Summaries,
): readonly FileReport[] {
  const found = new Map<string, Diagnostic[]>();
  for (const { path, finding } of findings) {
    const own = found.get(path) ?? [];
    found.set(path, own);
    own.push(finding);
  }
  if (found.size === 0) return reports;
  return reports.map((report) => {
    const own = found.get(report.path);
    return own === undefined ? report : { ...report, diagnostics: join(report.diagnostics, own, summaries.of(report.path)) };
  });
}

/** Runs the rules that compare files on the summaries: first on each paper, then on all papers together. */
export function checkProject({ summaries: read, folders, settingsOf, memory }: ProjectInput): readonly CrossFileDiagnostic[] {
  const summaries = read.all();
  const checked = new Set(summaries.map(({ path }) => path));
  const settings = (path: string) => (checked.has(path) ? settingsOf(path) : undefined);
  const all = readPapers(summaries, folders, memory?.papers);
  const found = all.papers.flatMap((paper) => {
    const known = memory?.found.get(paper) ?? checkPaper(paper, settings);
    memory?.found.set(paper, known);
    return known;
  });
  const [first] = [...all.papers.flatMap(({ sections }) => sections), ...all.others];
  if (first === undefined) return found;
  const rules = rulesOf(summaries.flatMap(({ path }) => settings(path) ?? []));
  return [...found, ...runProject(rules, first, settings, (hooks) => hooks.project?.(all))];
}

type SettingsOf = ProjectInput['settingsOf'];

function checkPaper(paper: Paper, settingsOf: SettingsOf): readonly CrossFileDiagnostic[] {
  const [first] = paper.sections;
  const rules = first && settingsOf(first.path)?.ruleset.bound;
  return first && rules ? runProject(rules, first, settingsOf, (hooks) => hooks.paper?.(paper)) : [];
}

/** @param first the file that determines the languages, and in which a failed rule is reported */
function runProject(
  rules: readonly BoundRule[],
  { path, head }: { readonly path: string; readonly head: Omit<FilePlace, 'path'> },
  settingsOf: SettingsOf,
  run: (hooks: ProjectHooks) => void,
): readonly CrossFileDiagnostic[] {
  const languages = settingsOf(path)?.languages;
  return languages === undefined ? [] : runRules(rules, { first: { path, ...head }, languages, settingsOf }, run);
}

/** What rules that compare files run on. */
interface ComparedFiles {
  /** Where a failed rule is reported. */
  readonly first: FilePlace;
  readonly languages: Languages;
  readonly settingsOf: SettingsOf;
}

/** Runs a hook of the rules that compare files. */
export function runRules(
  rules: readonly BoundRule[],
  { first, languages, settingsOf }: ComparedFiles,
  run: (hooks: ProjectHooks) => void,
): readonly CrossFileDiagnostic[] {
  const found: CrossFileDiagnostic[] = [];
  const host: ProjectHost = {
    languages,
    emit(meta, { id, severity: usual, text }, { at: { path, range, excerpt }, side, data, related = [] }) {
      const ruleset = settingsOf(path)?.ruleset;
      if (ruleset === undefined) throw new Error(`it reports a place in \`${path}\`, which was not checked`);
      const severity = ruleset.severityOf(meta, { id, severity: usual, text });
      if (severity === 'off') return;
      const finding = { rule: meta.id, messageId: id, severity, message: text, data: { ...data }, side, range, related, excerpt };
      found.push({ path, finding });
    },
  };
  for (const { meta, across } of rules) {
    if (across === undefined) continue;
    try {
      run(across(host));
    } catch (failure) {
      const { path, ...head } = first;
      found.push({ path, finding: { ...ruleFailed(meta, failure), ...head, related: [] } });
    }
  }
  return found;
}

/** The rules that are on for some file, each with the options of the first such file. */
export function rulesOf(settings: readonly ProjectFileSettings[]): readonly BoundRule[] {
  const rules = new Map<string, BoundRule>();
  for (const ruleset of new Set(settings.map((entry) => entry.ruleset))) {
    for (const rule of ruleset.bound) if (!rules.has(rule.meta.id)) rules.set(rule.meta.id, rule);
  }
  return [...rules.values()];
}

/** Merges the findings of a file after applying its directives; drops `unused-directive` for those that suppress a new one. */
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
