import { align } from './align/align.ts';
import type { Alignment } from './align/alignment.ts';
import type { Profile } from './align/profile.ts';
import { byPlace } from './check/by-place.ts';
import { check, type Ruleset } from './check/check.ts';
import type { Diagnostic } from './check/diagnostic.ts';
import { readDirectives } from './check/directives.ts';
import { type PlacedFinding, toDiagnostic } from './check/placed-finding.ts';
import { type Stopwatch, timed } from './check/stopwatch.ts';
import { suppress } from './check/suppress.ts';
import type { FileKind } from './discover/file-kind.ts';
import { EMPTY_GLOSSARY, type Glossary } from './glossary/glossary.ts';
import { readGlossary } from './glossary/read-glossary.ts';
import { terminologyOf } from './glossary/terminology.ts';
import type { Languages } from './language/languages.ts';
import { MarkdownError, parseMarkdown } from './markdown/parse.ts';
import type { FileSummary } from './paper/file-summary.ts';
import type { Section, TemplateName } from './section/ast.ts';
import { readSection } from './section/section.ts';
import { structureOf } from './section/structure.ts';
import type { Template } from './section/template.ts';
import { statedRenderings } from './summary/renderings.ts';
import { summarize } from './summary/summarize.ts';
import type { SourceText } from './text/source-text.ts';

/** What the findings of a file depend on besides its text. */
export interface LintContext {
  readonly languages: Languages;
  readonly templates: Readonly<Record<TemplateName, Template>>;
  readonly glossary: Glossary | undefined;
  readonly profile: Profile;
  readonly ruleset: Ruleset;
  /** Ids of all rules there are, also of those that are off. */
  readonly ruleIds: readonly string[];
  /** There when somebody asked where the time goes. */
  readonly stopwatch?: Stopwatch | undefined;
}

export interface Linted {
  readonly diagnostics: readonly Diagnostic[];
  /** The structure of the text, which no fix may change. */
  readonly signature: string;
  /** What rules that compare files know of it; undefined where they ask for nothing. */
  readonly summary: FileSummary | undefined;
}

/** One file on its way: parse → section → align → check → suppress, and its summary. */
export function lintText(text: SourceText, kind: FileKind, context: LintContext): Linted {
  const { languages, glossary, profile, ruleset, stopwatch } = context;
  const template = kind === 'section' || kind === 'abstract' ? context.templates[kind] : undefined;
  let section: Section | undefined;
  const findings: PlacedFinding[] = [];
  try {
    if (template !== undefined) {
      const tree = timed(stopwatch, 'parse', () => parseMarkdown(text));
      section = timed(stopwatch, 'section', () => readSection(text, tree, template, languages));
    }
  } catch (failure) {
    if (!(failure instanceof MarkdownError)) throw failure;
    findings.push(parseError(failure, text));
  }
  const alignments = timed(stopwatch, 'align', () => alignmentsOf(section, context));
  const table = kind === 'glossary' ? readGlossary(text, languages) : undefined;
  const document = { text, kind, section, glossary: table };
  findings.push(...check(document, alignments, ruleset, { languages, template, glossary, profile }, stopwatch));
  const directives = readDirectives(text);
  // Whether a directive for a rule that compares files is of use shows only in a run over those files.
  const running = new Set(ruleset.bound.filter(({ across }) => across === undefined).map(({ meta }) => meta.id));
  const diagnostics = timed(stopwatch, 'suppress', () =>
    suppress(findings, directives, text, { ids: context.ruleIds, runs: (id) => running.has(id) })
      .map((finding) => toDiagnostic(finding, text))
      .sort(byPlace),
  );
  const summary = timed(stopwatch, 'summary', () => {
    const renderings =
      section && template && ruleset.bound.some(({ meta }) => meta.comparesRenderings)
        ? statedRenderings(section, alignments, template, terminologyOf(glossary ?? EMPTY_GLOSSARY, languages), languages)
        : undefined;
    return summarize(text, kind, section && template && { section, template, renderings }, directives);
  });
  return { diagnostics, signature: section === undefined ? '' : structureOf(section), summary };
}

function alignmentsOf(section: Section | undefined, { languages, profile }: LintContext): readonly Alignment[] {
  return section === undefined ? [] : section.pairs.map((sides) => align(sides, section, languages, profile));
}

function parseError({ message, line }: MarkdownError, text: SourceText): PlacedFinding {
  return {
    rule: 'parse-error',
    messageId: 'markdown',
    severity: 'error',
    message: `the file cannot be read as Markdown: ${message}; simplify the text at this line`,
    data: { reason: message },
    side: 'document',
    at: text.lineRange(line),
    related: [],
    claims: [],
  };
}
