import { builtinRules } from '../../rules/registry.ts';
import type { Diagnostic } from '../../src/check/diagnostic.ts';
import type { Rule } from '../../src/check/rule.ts';
import { defaultConfig } from '../../src/config/config.ts';
import { RuleSettings } from '../../src/config/rule-settings.ts';
import type { RulesSetting } from '../../src/config/schema.ts';
import { classify } from '../../src/discover/classify.ts';
import { fixText, type Linted } from '../../src/fix/fix-text.ts';
import type { Glossary } from '../../src/glossary/glossary.ts';
import { lintText } from '../../src/lint-text.ts';
import { SourceText } from '../../src/text/source-text.ts';

export interface LintOptions {
  /** Only the rules named here run, with these settings; all rules with their defaults when absent. */
  readonly rules?: RulesSetting;
  /** Rules beside the built-in ones. */
  readonly plugins?: readonly Rule[];
  readonly path?: string;
  readonly glossary?: Glossary;
}

/** Lints one file in memory, as the command line would with the default config. */
export function lint(markdown: string, options: LintOptions = {}): readonly Diagnostic[] {
  return linted(markdown, options).diagnostics;
}

function linted(markdown: string, options: LintOptions): Linted {
  const { rules = {}, plugins = [], path = 'paper/01-introduction.md', glossary } = options;
  const config = { ...defaultConfig('/'), rules, plugins };
  const named = new Set(Object.keys(rules).map((key) => key.split('/')[0]));
  const chosen = options.rules === undefined ? builtinRules : builtinRules.filter(({ meta }) => named.has(meta.id));
  const text = new SourceText(path, markdown);
  const { languages, templates, profile } = config;
  const { kind } = classify(path, markdown, languages);
  const ruleset = new RuleSettings(chosen, []).forFile(config, `/${path}`);
  return lintText(text, kind, {
    languages,
    templates,
    profile,
    glossary,
    ruleset,
    ruleIds: builtinRules.map(({ meta }) => meta.id),
  });
}

/** The text after all fixes of the rules, safe ones only unless `unsafe`. */
export function fixed(markdown: string, options: LintOptions & { readonly unsafe?: boolean } = {}): string {
  return fixText(markdown, (text) => linted(text, options), options.unsafe === true ? 'unsafe' : 'safe').text;
}

export interface SectionParts {
  readonly source: string;
  readonly target: string;
  readonly title?: string;
  readonly metadata?: string;
  readonly notes?: string;
  readonly metrics?: string;
}

const TITLE = '# Section 1: Introduction\n## القسم 1: المقدمة';
const METADATA = '**Section:** introduction\n**Translation Quality:** 0.90\n**Glossary Terms Used:** tide, clock';
const NOTES = '- **Figures referenced:** None\n- **Equations:** None';
const METRICS = [
  '- Semantic equivalence: 0.90',
  '- Technical accuracy: 0.90',
  '- Readability: 0.90',
  '- Glossary consistency: 0.90',
  '- **Overall section score:** 0.90',
].join('\n');

/** A well-formed section file around a source text and its translation. */
export function sectionFile({
  source,
  target,
  title = TITLE,
  metadata = METADATA,
  notes = NOTES,
  metrics = METRICS,
}: SectionParts): string {
  const parts = [
    `${title}\n\n${metadata}`,
    `---\n\n### English Version\n\n${source}`,
    `---\n\n### النسخة العربية\n\n${target}`,
    `---\n\n### Translation Notes\n\n${notes}`,
    `### Quality Metrics\n\n${metrics}`,
  ];
  return `${parts.join('\n\n')}\n`;
}
