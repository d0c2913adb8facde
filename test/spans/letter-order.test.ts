import { describe, expect, it } from 'vitest';
import { defaultConfig } from '../../src/config/config.ts';
import { isBackwards } from '../../src/spans/letter-order.ts';

const { target } = defaultConfig('/').languages;
/** Words that no text begins with, far beyond the first ones that are looked at. */
const plain = 'كتب قلم ورق سمك بحر '.repeat(6);

describe('isBackwards', () => {
  it.each(['يف نم رحب', `${plain}يف نم`, `رحب${'ر'.repeat(100)} يف نم`])('is true of %j', (text) => {
    expect(isBackwards(text, target)).toBe(true);
  });

  it.each(['', 'البحر يف نم', `${plain}يف نم البحر`, `${plain}يف`, `يف نم ${plain}والبحر`])('is false of %j', (text) => {
    expect(isBackwards(text, target)).toBe(false);
  });
});
