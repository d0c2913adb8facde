import { defineRule, error, metadataScore, overallOf, sameName, valueOf, warning, z } from '../../src/rule-kit.ts';
import type { MetricEntry, RuleContext, Score, Section, SideName, Template } from '../../src/rule-kit.ts';

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

/** A score with the name it goes by. */
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
  fixable: 'safe',
  options: z.strictObject({
    threshold: z.number().min(0).max(1).default(0.85).describe('the lowest overall score that passes'),
  }),
  messages: {
    outOfRange: error(({ name, value }) => `\`${name}\` is \`${value}\`, expected a number from 0 to 1. Correct the score.`),
    malformed: error(
      ({ name, value, meant }) =>
        `\`${name}\` is \`${value}\`, expected a number from 0 to 1 such as \`0.86\`. ` +
        (meant === undefined ? 'Correct the score.' : `Write \`${meant}\` if that is meant.`),
    ),
    notNumber: error(({ name, value }) => `\`${name}\` is \`${value}\`, expected a number from 0 to 1. Fill in the score.`),
    noReason: warning(
      ({ name, value }) =>
        `\`${name}\` is a bare \`${value}\` beside scores that are numbers. Give a score, or the reason: \`${value} (reason)\`.`,
    ),
    missing: warning(
      ({ names }) => `The metrics part lacks ${names.map((name) => `\`${name}\``).join(', ')}. Add a line for each.`,
    ),
    belowThreshold: warning(
      ({ name, value, threshold }) =>
        `\`${name}\` is \`${value}\`, below the threshold \`${threshold}\`. Revise the translation.`,
    ),
  },

  section(section, context) {
    const { template } = context;
    if (!template) return;
    const header = metadataScore(section, template);
    const entries = section.metrics.flatMap((part) => part.entries.filter((entry) => isScore(entry, template)));
    const someNumber = entries.some(({ score }) => score.reading.kind === 'number');
    if (header) reportScore({ name: header.key, score: header.score, side: 'metadata' }, someNumber, context);
    for (const { name, score } of entries) reportScore({ name, score, side: 'metrics' }, someNumber, context);
    reportMissing(section, template, context);
    reportThreshold(section, template, context);
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
    // A decimal comma is a slip of the keyboard; any other slip may hide another number.
    const fix = meant !== undefined && DECIMAL_COMMA.test(value) ? [{ range: at, text: meant }] : undefined;
    report('malformed', { at, side, data: { name, value, ...(meant !== undefined && { meant }) }, ...(fix && { fix }) });
  } else {
    report('notNumber', { at, side, data: { name, value } });
  }
}

function reportMissing({ metrics }: Section, { metrics: expected }: Template, { report }: Context): void {
  const [first] = metrics;
  if (!first) return;
  const isThere = (name: string): boolean => metrics.some(({ entries }) => entries.some((entry) => sameName(entry.name, name)));
  const names = expected.components.filter(({ name, required }) => required && !isThere(name)).map(({ name }) => name);
  const [overall] = expected.overall;
  if (overall !== undefined && !expected.overall.some(isThere)) names.push(overall);
  if (names.length === 0) return;
  report('missing', { at: first.heading.range, side: 'metrics', data: { names }, claims: metrics.map(({ range }) => range) });
}

function reportThreshold(section: Section, template: Template, { options: { threshold }, report }: Context): void {
  const header = metadataScore(section, template);
  const overalls = section.metrics.flatMap((part) => overallOf(part, template) ?? []);
  const isLow = ({ score }: { readonly score: Score }): boolean => (valueOf(score) ?? threshold) < threshold;
  // Where the metadata pass, the two disagree, and that is the fault of another rule.
  if (header && !isLow(header)) return;
  const low = overalls.find(isLow);
  if (low) {
    report('belowThreshold', { at: low.score.range, side: 'metrics', data: { name: low.name, value: low.score.raw, threshold } });
  } else if (header && overalls.length === 0) {
    report('belowThreshold', {
      at: header.score.range,
      side: 'metadata',
      data: { name: header.key, value: header.score.raw, threshold },
    });
  }
}

/** A metric that the template does not name is a score when it is written as a decimal, else a count or a remark. */
function isScore(entry: MetricEntry, { metrics }: Template): boolean {
  const named = [...metrics.components.map(({ name }) => name), ...metrics.overall].some((name) => sameName(name, entry.name));
  const unscored = metrics.unscored.some((name) => sameName(name, entry.name));
  return named || (!unscored && DECIMAL.test(entry.score.raw));
}
