import { defineRule, quote, warning } from '../../src/rule-kit.ts';
import { componentsOf, overallOf, valueOf } from '../../src/layout/bilingual/scores.ts';

interface Data {
  notMean: { name: string; value: string; expected: string; parts: readonly string[] };
}

/** Half a unit of the second decimal for rounding, and half of that again for a mean that was truncated. */
const TOLERANCE = 0.0075 + 1e-9;

export default defineRule<Data>({
  id: 'metric-mean',
  category: 'metadata',
  summary: 'the overall score is the mean of its parts',
  mqm: 'Inconsistency',
  rank: 'mean of scores',
  messages: {
    notMean: warning(
      ({ name, value, expected, parts }) =>
        `${quote(name)} is ${quote(value)}, expected ${quote(expected)}, the mean of ${parts.join(', ')}. Correct the score that is wrong.`,
    ),
  },

  translation({ metrics }, { template, report }) {
    if (template === undefined) return;
    for (const part of metrics) {
      const overall = overallOf(part, template);
      const given = valueOf(overall?.score);
      const components = componentsOf(part, template);
      // Scores of each part of the text have means of their own.
      if (new Set(components.map(({ name }) => name)).size < components.length) continue;
      const values = components.flatMap(({ score }) => valueOf(score) ?? []);
      if (overall === undefined || given === undefined || values.length < 2 || values.length < components.length) continue;
      const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
      if (Math.abs(mean - given) <= TOLERANCE) continue;
      report('notMean', {
        at: overall.score.range,
        side: 'metrics',
        data: {
          name: overall.name,
          value: overall.score.raw,
          expected: String(Number(mean.toFixed(4))),
          parts: components.map(({ score }) => quote(score.raw)),
        },
        related: components.map(({ name, score }) => ({ range: score.range, message: quote(name) })),
      });
    }
  },
});
