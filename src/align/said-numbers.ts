import type { Language } from '../language/language.ts';
import type { Languages } from '../language/languages.ts';
import { timesInWords } from '../spans/clock-times.ts';
import { valuesInWords } from '../spans/values-in-words.ts';
import { lengthCost } from './cost.ts';
import type { Features } from './features.ts';
import { proseIn } from './units.ts';

const NUMBER = /^\d+$/;
/** The highest cost of the lengths of two texts that are paired for their numbers; numbers in words are longer. */
const ALIKE = 0.8;

/**
 * Do two units differ in their numbers only because one says in words what the other has in digits? Read for gaps alone, since
 * reading the words of every possible pair would take long.
 */
export function saysNumbers(source: Features, target: Features, languages: Languages, ratio: number): boolean {
  if (source.unit.kind !== target.unit.kind) return false;
  const [lost, added] = [lackingNumbers(source, target), lackingNumbers(target, source)];
  if (lost.length + added.length === 0 || lengthCost(source.length * ratio, target.length) > ALIKE) return false;
  const said = [...saidIn(lost, target, languages.target), ...saidIn(added, source, languages.source)];
  return said.length * 2 > lost.length + added.length;
}

/** The numbers that a unit has more often in digits than another one, without their separators. */
function lackingNumbers({ anchors }: Features, other: Features): readonly string[] {
  return [...anchors].flatMap(([anchor, count]) =>
    NUMBER.test(anchor) && count > (other.anchors.get(anchor) ?? 0) ? [anchor] : [],
  );
}

function saidIn(numbers: readonly string[], { unit }: Features, language: Language): readonly string[] {
  if (numbers.length === 0) return [];
  const prose = proseIn([unit]);
  const said = new Set([
    ...valuesInWords(prose, language).map(({ value }) => String(value).replace('.', '')),
    ...timesInWords(prose, language).flatMap(digitsOfTime),
  ]);
  return numbers.filter((number) => said.has(number));
}

/** The numbers of a time in digits, in hours of the day and of half a day. */
function digitsOfTime(minutes: number): readonly string[] {
  const hour = Math.floor(minutes / 60);
  return [String(hour), String(hour % 12 || 12), String(minutes % 60).padStart(2, '0')];
}
