import { describe, expect, it } from 'vitest';
import { fingerprintOf, similarity } from '../../src/paper/fingerprint.ts';

const TEXT = 'The moon moves the sea, and the sea slows the moon.';

describe('similarity', () => {
  it('is 1 for texts that differ in marks, case and vowel signs only', () => {
    expect(similarity(fingerprintOf(TEXT), fingerprintOf('the MOON moves the sea (and the sea slows the moon)'))).toBe(1);
    expect(similarity(fingerprintOf('يُحرّك القمر البحر'), fingerprintOf('يحرك القمر البحر'))).toBe(1);
    expect(similarity(fingerprintOf(''), fingerprintOf('—'))).toBe(1);
  });

  it('falls with every word that is changed, moved or left out', () => {
    const one = similarity(fingerprintOf(TEXT), fingerprintOf(TEXT.replace('slows', 'stops')));
    const half = similarity(fingerprintOf(TEXT), fingerprintOf('The moon moves the sea.'));
    expect(one).toBeLessThan(1);
    expect(half).toBeLessThan(one);
    expect(similarity(fingerprintOf(TEXT), fingerprintOf('Clocks tell time.'))).toBe(0);
  });
});
