import { describe, expect, it } from 'vitest';
import { defaultConfig } from '../../src/config/config.ts';
import { usualProfile } from '../../src/language/profile.ts';
import { estimateProfile } from '../../src/query/estimate-profile.ts';
import { sectionFile } from '../support/lint.ts';
import { documentOf } from '../support/translation.ts';

const usual = usualProfile(defaultConfig('/').languages);

/** A section of so many paragraphs, each of 20 words in English and of so many in Arabic. */
function alignments(paragraphs: number, words: number) {
  const repeat = (word: string, times: number) => Array.from({ length: times }, () => word).join(' ');
  const side = (text: string) => Array.from({ length: paragraphs }, (_, index) => `${index + 100} ${text}`).join('\n\n');
  return documentOf(sectionFile({ source: side(repeat('water', 20)), target: side(repeat('مياهنا', words)) })).alignments;
}

describe('an estimated profile', () => {
  it('is the median of the pairs that match', () => {
    const { lengthRatio, pairs } = estimateProfile(alignments(40, 16), usual);
    expect(pairs).toEqual({ paragraph: 40, heading: 0, cell: 0 });
    expect(lengthRatio.paragraph).toBeCloseTo((16 * 7 + 3) / (20 * 6 + 3), 2);
  });

  it('keeps the usual ratio of a kind with too few pairs', () => {
    expect(estimateProfile(alignments(5, 16), usual).lengthRatio).toEqual(usual.lengthRatio);
  });
});
