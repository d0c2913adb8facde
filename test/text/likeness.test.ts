import { expect, it } from 'vitest';
import { likeness } from '../../src/text/likeness.ts';

it('is 1 for equal texts and falls with every character that differs', () => {
  expect(likeness('port', 'port')).toBe(1);
  expect(likeness('port', 'pore')).toBe(0.75);
  expect(likeness('', 'port')).toBe(0);
  expect(likeness('', '')).toBe(1);
});
