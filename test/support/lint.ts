import type { Diagnostic } from '../../src/check/diagnostic.ts';
import { Document } from '../../src/document/document.ts';
import { fixText } from '../../src/fix/fix-text.ts';
import { type Linted, lintDocument } from '../../src/lint/lint-document.ts';
import { SourceText } from '../../src/text/source-text.ts';
import { settingsFor, type SettingsOptions } from './settings.ts';

export interface LintOptions extends SettingsOptions {
  readonly path?: string;
}

/** Lints one file in memory, as the command line would with the default config. */
export function lint(markdown: string, options: LintOptions = {}): readonly Diagnostic[] {
  return linted(markdown, options).diagnostics;
}

function linted(markdown: string, { path = 'paper/01-introduction.md', ...options }: LintOptions): Linted {
  return lintDocument(new Document({ text: new SourceText(path, markdown) }, settingsFor(path, options)));
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
  /** The heading of the target side. */
  readonly heading?: string;
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
  heading = 'النسخة العربية',
}: SectionParts): string {
  const parts = [
    `${title}\n\n${metadata}`,
    `---\n\n### English Version\n\n${source}`,
    `---\n\n### ${heading}\n\n${target}`,
    `---\n\n### Translation Notes\n\n${notes}`,
    `### Quality Metrics\n\n${metrics}`,
  ];
  return `${parts.join('\n\n')}\n`;
}
