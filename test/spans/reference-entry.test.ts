import { describe, expect, it } from 'vitest';
import { arabic } from '../../src/language/ar/ar.ts';
import { spanish } from '../../src/language/es/es.ts';
import { entryKey, isReferenceEntry, withoutEntries } from '../../src/spans/reference-entry.ts';
import { MASK } from '../../src/translation/prose.ts';

describe('entries of references', () => {
  it.each([
    'Okafor, B. (2021). The hum of the grid. Clocks, 12(3), 45–67.',
    '[4] Okafor, B. and Brandt, L. The hum of the grid. Clocks 12:45, 2021.',
    'B. Okafor and L. Brandt, "The hum", vol. 4, pp. 12–19, 2021.',
    '[1] A. Lind and B.-C. Holm. A gauge for the sea of the north. TIDES, 1994.',
    'Lind, A., Holm, B. y Cruz, D. El peso de la lluvia. Mareas, 1994.',
    'de la Cruz, M. (1998a). El peso de la lluvia.',
  ])('are known by authors and a year: %s', (text) => {
    expect(isReferenceEntry(text)).toBe(true);
  });

  it.each([
    'In Brest, a gauge was built (1807).',
    'Brest, A. is a harbour.',
    'The tide rose in 2021 by 3–4 m.',
    'A. Lind read the gauge of the harbour in 1994.',
    'A. Lind and B. Holm met in the harbour, in the spring of 1994.',
    'A. Lind. The gauge of 1994 is old.',
    'Okafor (2021) measures the hum.',
    '[4] The tide rises twice a day.',
  ])('are no prose: %s', (text) => {
    expect(isReferenceEntry(text)).toBe(false);
  });

  it('have the first author and the year for a key', () => {
    expect(entryKey('Okafor, B. (2021). طنين الشبكة.')).toBe('Okafor 2021');
    expect(entryKey('The tide of 2021.')).toBeUndefined();
  });

  it('are masked up to the next letter of the text, or to the end of the line', () => {
    const entry = 'Okafor, B. (2021). The hum of the grid, 12(3).';
    expect(withoutEntries(`للمزيد: ${entry} وغيره`, arabic)).toBe(`للمزيد: ${MASK.repeat(entry.length + 1)}وغيره`);
    expect(withoutEntries(`Véase: ${entry}\nY el mar.`, spanish)).toBe(`Véase: ${MASK.repeat(entry.length)}\nY el mar.`);
  });

  it('are looked for in long texts', () => {
    for (const piece of ['Aa ', 'A. ', 'Aa, A. ', '1(', '(2001'])
      expect(withoutEntries(piece.repeat(30_000), arabic)).toHaveLength(piece.length * 30_000);
  });
});
