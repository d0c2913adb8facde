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

/** What rules that compare files need to know of one of them. */
export interface ProjectFileSettings {
  readonly ruleset: Ruleset;
  readonly languages: Languages;
}

export interface ProjectInput {
  readonly summaries: Summaries;
  /** The folders that were linted as a whole, with the names of the Markdown files in each. */
  readonly folders: ReadonlyMap<string, readonly string[]>;
  /** What applies to the file with this path. */
  settingsOf(path: string): ProjectFileSettings | undefined;
  /** Present when the same project is checked again and again under the same settings. */
  readonly memory?: ProjectMemory;
}

/** What papers came to before: a paper that is the same object comes to the same. */
export class ProjectMemory {
  readonly papers: KnownPapers = new Map();
  readonly found = new WeakMap<Paper, readonly CrossFileDiagnostic[]>();
}

/** What a rule finds that compares files, and in which file, before the directives of that file are applied. */
export interface CrossFileDiagnostic {
  readonly path: string;
  readonly finding: Diagnostic;
}

/** Adds to the reports of a run what the rules found that compare files. */
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
  return reports.map(({ path, diagnostics }) => {
    const own = found.get(path);
    return own === undefined ? { path, diagnostics } : { path, diagnostics: join(diagnostics, own, summaries.of(path)) };
  });
}

/** What the rules find that compare files: paper by paper, then all papers together. From summaries alone. */
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
  const [first] = all.papers.flatMap(({ sections }) => sections);
  if (first === undefined) return found;
  const rules = rulesOf(summaries.flatMap(({ path }) => settings(path) ?? []));
  return [...found, ...runRules(rules, first, settings, (hooks) => hooks.project?.(all))];
}

type SettingsOf = ProjectInput['settingsOf'];

function checkPaper(paper: Paper, settingsOf: SettingsOf): readonly CrossFileDiagnostic[] {
  const [first] = paper.sections;
  const rules = first && settingsOf(first.path)?.ruleset.bound;
  return first && rules ? runRules(rules, first, settingsOf, (hooks) => hooks.paper?.(paper)) : [];
}

/** @param first the file that gives the languages, and where a rule that fails is reported */
function runRules(
  rules: readonly BoundRule[],
  first: { readonly path: string; readonly head: Omit<FilePlace, 'path'> },
  settingsOf: SettingsOf,
  run: (hooks: ProjectHooks) => void,
): readonly CrossFileDiagnostic[] {
  const languages = settingsOf(first.path)?.languages;
  if (languages === undefined) return [];
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
      found.push({ path: first.path, finding: { ...ruleFailed(meta, failure), ...first.head, related: [] } });
    }
  }
  return found;
}

/** Every rule that is on for some file, once, with the options of the first such file. */
function rulesOf(settings: readonly ProjectFileSettings[]): readonly BoundRule[] {
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
