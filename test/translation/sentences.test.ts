import { describe, expect, it } from 'vitest';
import { defaultConfig } from '../../src/config/config.ts';
import { sentencesIn, sentenceStartsIn } from '../../src/translation/sentences.ts';

const { languages } = defaultConfig('/');
const read = (text: string) => sentencesIn(text, languages).map(({ start, end }) => text.slice(start, end));

describe('sentencesIn', () => {
  it.each([
    ['The tide rises. The moon sets.', ['The tide rises.', 'The moon sets.']],
    ['يرتفع المد. هل يغيب القمر؟ نعم.', ['يرتفع المد.', 'هل يغيب القمر؟', 'نعم.']],
    ['"It rises." Then it falls', ['"It rises."', 'Then it falls']],
    ['  **Heights.** 3 of them rise.  ', ['**Heights.**', '3 of them rise.']],
    ['潮が満ちる。船が出る！npm で測る？', ['潮が満ちる。', '船が出る！', 'npm で測る？']],
    ['水位（约三米。很高）上升。**然后**下降。', ['水位（约三米。很高）上升。', '**然后**下降。']],
    ['It rises.\n> The moon sets.\n> > "It falls."\n>Then', ['It rises.', 'The moon sets.', '"It falls."', 'Then']],
    ['', []],
  ])('parts %j', (text, sentences) => {
    expect(read(text)).toEqual(sentences);
  });

  it.each([
    'See Fig. 3 and Sec. 4.',
    'It rises\n> By day.',
    'The one of Brest. > The one of Cork',
    'See Fig.\n> 3 of the tides.',
    'Adams et al. Measured it.',
    'H. C. Adams, e.g. in the U.S. Navy',
    'It rises (see there. And here) again.',
    'قاسه Adams et al. في الميناء',
    '船長は「潮が満ちる。」と言った。',
  ])('ends no sentence inside %j', (text) => {
    expect(read(text)).toHaveLength(1);
  });
});

describe('sentenceStartsIn', () => {
  it.each(['', '  **Heights.** 3 of them rise.  ', 'See Fig. 3. It rises (there. And here) again. هل يغيب القمر؟ نعم.'])(
    'has every start of a sentence in %j',
    (text) => {
      const starts = sentencesIn(text, languages).map(({ start }) => start);
      expect(sentenceStartsIn(text)).toEqual(expect.arrayContaining(starts));
    },
  );
});
