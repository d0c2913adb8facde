import { defineRule, error, quote } from '../../src/rule-kit.ts';
import { metadataScore, overallOf, valueOf } from '../../src/layout/bilingual/scores.ts';

interface Data {
  differs: { key: string; value: string; name: string; overall: string };
}

export default defineRule<Data>({
  id: 'quality-agreement',
  category: 'metadata',
  summary: 'the quality in the metadata is the overall score of the metrics',
  mqm: 'Inconsistency',
  rank: 'agreement of scores',
  fixable: 'unsafe',
  messages: {
    differs: error(
      ({ key, value, name, overall }) =>
        `${quote(key)} is ${quote(value)}, but ${quote(name)} is ${quote(overall)}. Give both the score that is right.`,
    ),
  },

  translation(translation, { template, report }) {
    if (template === undefined) return;
    const header = metadataScore(translation, template);
    const value = valueOf(header?.score);
    if (header === undefined || value === undefined) return;
    const overalls = translation.metrics.flatMap((part) => overallOf(part, template) ?? []);
    const overall = overalls.find(({ score }) => valueOf(score) !== undefined);
    // With several metrics parts, the metadata state the score of one of them.
    if (overall === undefined || overalls.some(({ score }) => valueOf(score) === value)) return;
    report('differs', {
      at: header.score.range,
      side: 'metadata',
      data: { key: header.key, value: header.score.raw, name: overall.name, overall: overall.score.raw },
      related: [{ range: overall.score.range, message: 'the overall score' }],
      fix: [{ range: header.score.range, text: overall.score.raw }],
      // A mistyped overall score also differs from the mean of its metrics, which is a consequence.
      claims: [overall.score.range],
    });
  },
});
