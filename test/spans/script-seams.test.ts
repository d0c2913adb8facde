import { describe, expect, it } from 'vitest';
import { defaultConfig } from '../../src/config/config.ts';
import { touchesOtherScript } from '../../src/spans/script-seams.ts';

const { source, target } = defaultConfig('/').languages;

describe('touchesOtherScript', () => {
  it.each(['المدtide', 'tideالمد', 'المدُtide', 'кmالمد', 'قال 𝐀'])('finds a seam in %j', (text) => {
    expect(touchesOtherScript(text, target)).toBe(true);
  });

  it.each(['المد tide', 'المد-tide', 'المد3tide', 'tide', 'المدّ', ''])('finds none in %j', (text) => {
    expect(touchesOtherScript(text, target)).toBe(false);
  });

  it('asks for letters of any language', () => {
    expect([touchesOtherScript('tideморе', source), touchesOtherScript('المدморе', source)]).toEqual([true, false]);
  });
});
