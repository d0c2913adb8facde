import type { Directive } from '../check/directives.ts';
import type { FileKind } from '../discover/file-kind.ts';
import type { FileSummary, SectionSummary } from '../paper/file-summary.ts';
import { fingerprintOf } from '../paper/fingerprint.ts';
import { readFileNumber } from '../paper/file-number.ts';
import { markAt } from '../paper/mark.ts';
import { readPaperMetadata } from '../paper/paper-metadata.ts';
import { readProgress } from '../paper/progress.ts';
import type { StatedRendering } from '../paper/stated-rendering.ts';
import { stateScore } from '../paper/stated-score.ts';
import type { Section, Side, SideRole } from '../section/ast.ts';
import { metadataScore, overallOf, valueOf } from '../section/scores.ts';
import type { Template } from '../section/template.ts';
import type { SourceText } from '../text/source-text.ts';

/** A section or abstract with what was made of it. */
interface ReadSection {
  readonly section: Section;
  readonly template: Template;
  /** Undefined where no rule compares them. */
  readonly renderings: StatedRendering[] | undefined;
}

/** The summary of a checked file; undefined for one that no rule about papers asks for. */
export function summarize(
  text: SourceText,
  kind: FileKind,
  read: ReadSection | undefined,
  directives: readonly Directive[],
): FileSummary | undefined {
  const content = contentOf(text, kind, read);
  return (
    content && {
      path: text.path,
      content,
      directives: directives.map((directive) => ({ ...directive, rules: [...directive.rules] })),
    }
  );
}

function contentOf(text: SourceText, kind: FileKind, read: ReadSection | undefined): FileSummary['content'] | undefined {
  switch (kind) {
    case 'section':
    case 'abstract':
      return read && { kind, section: summarizeSection(text, kind, read) };
    case 'progress':
      return { kind, progress: readProgress(text) };
    case 'metadata':
      return { kind, metadata: readPaperMetadata(text) };
    case 'glossary':
    case 'other':
      return undefined;
  }
}

function summarizeSection(
  text: SourceText,
  kind: 'section' | 'abstract',
  { section, template, renderings }: ReadSection,
): SectionSummary {
  const header = metadataScore(section, template);
  const overalls = section.metrics.flatMap((part) => overallOf(part, template) ?? []);
  // Of several metrics parts one gives the quality of the file.
  const overall = overalls.find(({ score }) => valueOf(score) === valueOf(header?.score)) ?? overalls[0];
  const abstract = kind === 'abstract' || /\babstract\b/.test(readFileNumber(text.path)?.words ?? '');
  const { source, target } = section.title;
  return {
    ...(source && { source: source.text }),
    ...(target && { target: target.text }),
    head: markAt(text, (source ?? target)?.range ?? text.trim(text.lineRange(1))),
    complete: isComplete(section) && !/\bpartial/i.test(header?.score.suffix ?? ''),
    ...(header && { quality: stateScore(text, header.key, header.score) }),
    ...(overall && { overall: stateScore(text, overall.name, overall.score) }),
    ...(renderings && { renderings }),
    ...(abstract && { fingerprints: { source: fingerprint(section, 'source'), target: fingerprint(section, 'target') } }),
  };
}

function isComplete({ pairs }: Section): boolean {
  const holdsText = (side: Side): boolean => side.blocks.length > 0;
  return pairs.some(({ source, target }) => holdsText(source) && holdsText(target));
}

function fingerprint({ text, pairs }: Section, role: SideRole) {
  return fingerprintOf(pairs.flatMap((pair) => pair[role].blocks.map(({ range }) => text.slice(range))).join('\n'));
}
