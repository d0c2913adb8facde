/** Access to the scores of a translation by the names that its template gives them. */
import type { MetadataField, MetricEntry, MetricsPart, Score, Translation } from '../../translation/ast.ts';
import { readScore } from './score.ts';
import type { Template } from '../template.ts';

/** Names of keys and metrics are compared without regard to case, space and hyphens. */
export function sameName(a: string, b: string): boolean {
  return a === b || fold(a) === fold(b);
}

function fold(name: string): string {
  return name
    .toLowerCase()
    .replaceAll(/[\s_-]+/g, ' ')
    .trim();
}

export function metadataScore(
  { metadata }: Translation,
  template: Template,
): (MetadataField & { readonly score: Score }) | undefined {
  const names = template.metadata.filter(({ type }) => type === 'score').flatMap(({ key, aliases }) => [key, ...aliases]);
  const field = metadata?.fields.find(({ key }) => names.some((name) => sameName(name, key)));
  return field && { ...field, score: readScore(field.valueRange) };
}

/** The overall score: the last one, since scores of parts of the text may stand before it. */
export function overallOf({ entries }: MetricsPart, { metrics }: Template): MetricEntry | undefined {
  return entries.findLast(({ name }) => metrics.overall.some((overall) => sameName(overall, name)));
}

/** The metrics whose mean is the overall score. */
export function componentsOf({ entries }: MetricsPart, { metrics }: Template): readonly MetricEntry[] {
  return entries.filter(({ name }) => metrics.components.some((component) => sameName(component.name, name)));
}

/** The value of a score that is a number from 0 to 1. */
export function valueOf(score: Score | undefined): number | undefined {
  if (score?.reading.kind !== 'number') return undefined;
  const { value } = score.reading;
  return value >= 0 && value <= 1 ? value : undefined;
}
