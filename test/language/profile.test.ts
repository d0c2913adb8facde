import { expect, it } from 'vitest';
import { describedCodes, languageOf } from '../../src/language/languages.ts';
import { usualProfile } from '../../src/language/profile.ts';

const languages = describedCodes.flatMap((code) => languageOf(code) ?? []);
const pairs = languages.flatMap((source) =>
  languages.filter((target) => target !== source).map((target) => [source, target] as const),
);

it.each(pairs)(
  'the usual profile of $name and another language is what they take for the same, one way and back',
  (source, target) => {
    const [there, back] = [
      usualProfile({ source, target }).lengthRatio,
      usualProfile({ source: target, target: source }).lengthRatio,
    ];
    expect(Object.keys(there)).toEqual(['paragraph', 'heading', 'cell']);
    expect(there.paragraph).toBeCloseTo(target.relativeLength / source.relativeLength);
    expect([there.paragraph * back.paragraph, there.heading * back.heading, there.cell * back.cell]).toEqual([
      expect.closeTo(1),
      expect.closeTo(1),
      expect.closeTo(1),
    ]);
  },
);
