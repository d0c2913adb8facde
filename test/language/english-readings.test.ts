import { expect, it } from 'vitest';
import { englishReading } from '../../src/language/en/readings.ts';
import type { Reading } from '../../src/language/morphology.ts';

/** How the term between `[` and `]` reads. */
function reading(text: string, lemma: string, name = lemma): Reading {
  const [before = '', use = '', after = ''] = text.split(/[[\]]/);
  return englishReading({ before, use, name, after, lemma });
}

it.each<[string, string, string?]>([
  ['We [measure] the tide.', 'measure'],
  ['The scale was carefully [calibrated] by hand.', 'calibrated'],
  ['A human [operator] reads it.', 'operator'],
  ['Every [operator] who reads it knows.', 'operator'],
  ['The two gauges are [equivalent].', 'equivalent'],
  ['They are [equivalent] in both harbours.', 'equivalent'],
  ['This is beyond the [state-of-the-art] in forecasting.', 'state of the art', 'state-of-the-art'],
  ['It passes the [state of the art].', 'state of the art', 'state-of-the-art'],
  ['A non-[linear scale] is used.', 'linear scale'],
  ['a sun-and-[moon model] is used', 'moon model'],
])('reads another word in: %s', (text, lemma, name) => {
  expect(reading(text, lemma, name)).toBe('other');
});

it.each<[string, string, string?]>([
  ['The [measure] of the tide.', 'measure'],
  ['The [calibrated] scale is used.', 'calibrated'],
  ['The cell was [unlabeled].', 'unlabeled'],
  ['The [operator] of the sum.', 'operator'],
  ['The two are [equivalent] to a third.', 'equivalent'],
  ['The [state-of-the-art] gauges are dear.', 'state of the art', 'state-of-the-art'],
  ['It costs an [order of magnitude] more.', 'order of magnitude'],
  ['The [linear scale] is used.', 'linear scale'],
  ['a [sparse] table', 'sparse'],
  ['The [baseline] of the survey.', 'baseline'],
])('reads the term in: %s', (text, lemma, name) => {
  expect(reading(text, lemma, name)).toBe('term');
});

it('reads a noun before a noun', () => {
  expect(reading('The [baseline] survey is old.', 'baseline')).toBe('attribute');
});
