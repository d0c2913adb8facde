import { defineRule, error, list, quote, rangesOf, warning, z } from '../../src/rule-kit.ts';
import type { RuleContext, SideName, Template, Translation } from '../../src/rule-kit.ts';
import { metadataScore, overallOf, sameName, valueOf } from '../../src/layout/bilingual/scores.ts';
import { isReferenceList } from '../../src/layout/bilingual/reference-list.ts';
import type { MetricEntry, Score } from '../../src/translation/ast.ts';

interface Data {
  outOfRange: { name: string; value: string };
  malformed: { name: string; value: string; meant?: string };
  notNumber: { name: string; value: string };
  noReason: { name: string; value: string };
  missing: { names: readonly string[] };
  belowThreshold: { name: string; value: string; threshold: number };
}

interface Options {
  threshold: number;
}

type Context = RuleContext<Data, Options>;

/** A score with the name of its key or metric. */
interface NamedScore {
  readonly name: string;
  readonly side: SideName;
  readonly score: Score;
}

const DECIMAL = /^\S{1,2}[.,]\d+\S?$/;
const DECIMAL_COMMA = /^\d+,\d+$/;

export default defineRule<Data, Options>({
  id: 'metric-range',
  category: 'metadata',
  summary: 'every score is a number from 0 to 1, none is missing, and the overall score reaches the threshold',
  mqm: 'Locale convention',
  rank: 'score',
  fixable: 'safe',
  options: z.strictObject({
    threshold: z.number().min(0).max(1).default(0.85).describe('the lowest overall score that passes'),
  }),
  messages: {
    outOfRange: error(
      ({ name, value }) => `${quote(name)} is ${quote(value)}, expected a number from 0 to 1. Correct the score.`,
    ),
    malformed: error(
      ({ name, value, meant }) =>
        `${quote(name)} is ${quote(value)}, expected a number from 0 to 1 such as \`0.86\`. ` +
        (meant === undefined ? 'Correct the score.' : `Write ${quote(meant)} if that is meant.`),
    ),
    notNumber: error(({ name, value }) => `${quote(name)} is ${quote(value)}, expected a number from 0 to 1. Fill in the score.`),
    noReason: warning(
      ({ name, value }) =>
        `${quote(name)} is a bare ${quote(value)} beside scores that are numbers. Give a score, or the reason: ${quote(`${value} (reason)`)}.`,
    ),
    missing: warning(({ names }) => `The metrics part lacks ${list(names)}. Add a line for each.`),
    belowThreshold: warning(
      ({ name, value, threshold }) =>
        `${quote(name)} is ${quote(value)}, below the threshold ${quote(String(threshold))}. Revise the translation.`,
    ),
  },

  translation(translation, context) {
    const { template } = context;
    if (template === undefined) return;
    const header = metadataScore(translation, template);
    const entries = translation.metrics.flatMap((part) => part.entries.filter((entry) => isScore(entry, template)));
    const someNumber = entries.some(({ score }) => score.reading.kind === 'number');
    if (header !== undefined) reportScore({ name: header.key, score: header.score, side: 'metadata' }, someNumber, context);
    for (const { name, score } of entries) reportScore({ name, score, side: 'metrics' }, someNumber, context);
    reportMissing(translation, template, context);
    reportThreshold(translation, template, context);
  },
});

function reportScore({ name, score, side }: NamedScore, someNumber: boolean, { report }: Context): void {
  const { raw: value, reading, range: at } = score;
  if (reading.kind === 'number') {
    if (valueOf(score) === undefined) report('outOfRange', { at, side, data: { name, value } });
  } else if (reading.kind === 'not-applicable') {
    if (reading.reason === undefined && someNumber) report('noReason', { at, side, data: { name, value } });
  } else if (reading.kind === 'malformed') {
    const { meant } = reading;
    // Only a decimal comma is fixed: any other typing error may hide another number.
    const fix = meant !== undefined && DECIMAL_COMMA.test(value) ? [{ range: at, text: meant }] : undefined;
    report('malformed', { at, side, data: { name, value, ...(meant !== undefined && { meant }) }, ...(fix && { fix }) });
  } else {
    report('notNumber', { at, side, data: { name, value } });
  }
}

function reportMissing(translation: Translation, template: Template, { languages, report }: Context): void {
  const { metrics } = translation;
  const { metrics: expected } = template;
  const [first] = metrics;
  if (first === undefined) return;
  const isThere = (name: string): boolean => metrics.some(({ entries }) => entries.some((entry) => sameName(entry.name, name)));
  const required = expected.components.filter((component) => component.required).map(({ name }) => name);
  // A list of references has metrics of its own, such as the formatting of its entries.
  const isOwn = isReferenceList(translation, languages) && !required.some(isThere);
  const names = isOwn ? [] : required.filter((name) => !isThere(name));
  const [overall] = expected.overall;
  if (overall !== undefined && !expected.overall.some(isThere)) names.push(overall);
  if (names.length === 0) return;
  report('missing', { at: first.heading.range, side: 'metrics', data: { names }, claims: rangesOf(metrics) });
}

function reportThreshold(translation: Translation, template: Template, { options, report }: Context): void {
  const { threshold } = options;
  const header = metadataScore(translation, template);
  const overalls = translation.metrics.flatMap((part) => overallOf(part, template) ?? []);
  const isLow = ({ score }: { readonly score: Score }): boolean => (valueOf(score) ?? threshold) < threshold;
  // If the score in the metadata is high enough, the two disagree, which the rule `quality-agreement` reports.
  if (header !== undefined && !isLow(header)) return;
  const low = overalls.find(isLow);
  const reportLow = ({ name, side, score }: NamedScore): void =>
    report('belowThreshold', { at: score.range, side, data: { name, value: score.raw, threshold } });
  if (low !== undefined) reportLow({ name: low.name, side: 'metrics', score: low.score });
  else if (header !== undefined && overalls.length === 0) reportLow({ name: header.key, side: 'metadata', score: header.score });
}

/** Is a metric a score? One that the template does not name is a score if it is a decimal, else a count or a remark. */
function isScore(entry: MetricEntry, { metrics }: Template): boolean {
  const named = [...metrics.components.map(({ name }) => name), ...metrics.overall].some((name) => sameName(name, entry.name));
  const unscored = metrics.unscored.some((name) => sameName(name, entry.name));
  return named || (!unscored && DECIMAL.test(entry.score.raw));
}
