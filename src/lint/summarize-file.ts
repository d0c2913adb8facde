import type { Document } from '../document/document.ts';
import type { FileSummary, SectionSummary } from '../paper/file-summary.ts';
import { fingerprintOf } from '../paper/fingerprint.ts';
import { readFileNumber } from '../paper/file-number.ts';
import { markAt } from '../paper/mark.ts';
import { readPaperMetadata } from '../paper/paper-metadata.ts';
import { readProgress } from '../paper/progress.ts';
import { stateScore } from '../paper/stated-score.ts';
import { metadataScore, overallOf, valueOf } from '../layout/bilingual/scores.ts';
import type { Template } from '../layout/template.ts';
import type { Side, SideRole, Translation } from '../translation/ast.ts';
import { sameNumber } from '../translation/ordinal-number.ts';
import { statedRenderings } from './stated-renderings.ts';

/** The summary of a checked file for rules that compare files; undefined for kinds of files that those do not need. */
export function summarizeFile(document: Document): FileSummary | undefined {
  const content = contentOf(document);
  return (
    content && {
      path: document.text.path,
      content,
      directives: document.directives
        .filter(({ range }) => range.text === document.text)
        .map(({ kind, range, line, rules }) => ({
          kind,
          range: range.toJSON(),
          line,
          rules: rules.map(({ id, range: place }) => ({ id, range: place.toJSON() })),
        })),
    }
  );
}

function contentOf(document: Document): FileSummary['content'] | undefined {
  const { kind, text, translation, template } = document;
  switch (kind) {
    case 'section':
    case 'abstract':
      return translation && template && { kind, section: summarizeSection(document, kind, translation, template) };
    case 'progress':
      return { kind, progress: readProgress(text) };
    case 'metadata':
      return { kind, metadata: readPaperMetadata(text) };
    default:
      return undefined;
  }
}

function summarizeSection(
  document: Document,
  kind: 'section' | 'abstract',
  translation: Translation,
  template: Template,
): SectionSummary {
  const { text, settings } = document;
  const header = metadataScore(translation, template);
  const overalls = translation.metrics.flatMap((part) => overallOf(part, template) ?? []);
  // A file may have several metrics parts; the one that agrees with the metadata is taken.
  const overall = overalls.find(({ score }) => valueOf(score) === valueOf(header?.score)) ?? overalls[0];
  const abstract = kind === 'abstract' || /\babstract\b/.test(readFileNumber(text.path)?.words ?? '');
  const { source, target } = translation.title;
  const renderings = settings.ruleset.bound.some(({ meta }) => meta.comparesRenderings)
    ? statedRenderings(translation, template, document)
    : undefined;
  return {
    ...(source && { source: source.text }),
    ...(target && { target: target.text }),
    ...titleNumberOf(translation),
    head: markAt((source ?? target)?.range ?? text.lineRange(1).trim()),
    complete: isComplete(translation) && !/\bpartial/i.test(header?.score.suffix ?? ''),
    ...(header && { quality: stateScore(header.key, header.score) }),
    ...(overall && { overall: stateScore(overall.name, overall.score) }),
    ...(renderings && { renderings }),
    ...(abstract && {
      fingerprints: { source: fingerprint(translation, 'source'), target: fingerprint(translation, 'target') },
    }),
  };
}

/** The number of the titles, where they agree on one. */
function titleNumberOf({ title: { source, target } }: Translation): Pick<SectionSummary, 'titleNumber'> {
  if (source?.number === undefined || target?.number === undefined || !sameNumber(source.number, target.number)) return {};
  const { raw, readings, range } = source.number;
  return { titleNumber: { raw, readings: [...readings], mark: markAt(range) } };
}

function isComplete({ pairs }: Translation): boolean {
  const holdsText = (side: Side): boolean => side.blocks.length > 0;
  return pairs.some(({ source, target }) => holdsText(source) && holdsText(target));
}

function fingerprint({ pairs }: Translation, role: SideRole) {
  return fingerprintOf(pairs.flatMap((pair) => pair[role].blocks.map(({ range }) => range.slice())).join('\n'));
}
