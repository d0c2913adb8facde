import type { Language } from '../language/language.ts';
import type { Languages } from '../language/languages.ts';
import { timesInWords } from '../spans/clock-times.ts';
import { valuesInWords } from '../spans/values-in-words.ts';
import { proseOf } from '../translation/prose.ts';
import { lengthCost } from './cost.ts';
import type { Features } from './features.ts';
import type { Group } from './groups.ts';
import { textsOf } from './units.ts';

const NUMBER = /^\d+$/;
/** The highest cost of the lengths of two texts that are paired for their numbers; numbers in words are longer. */
const ALIKE = 0.8;

/**
 * Pairs neighbouring gaps whose texts differ in their numbers only because one says in words what the other has in digits. Words
 * are read for such gaps alone, since reading them for every possible pair would take long.
 */
export function pairSaidNumbers(
  groups: readonly Group<Features>[],
  languages: Languages,
  ratio: number,
): readonly Group<Features>[] {
  const paired: Group<Features>[] = [];
  for (const group of groups) {
    const before = paired.at(-1);
    const both = before && joined(before, group);
    if (both !== undefined && isSaid(both.source, both.target, languages, ratio)) {
      paired.splice(-1, 1, { relation: 'match', source: [both.source], target: [both.target] });
    } else paired.push(group);
  }
  return paired;
}

/** The units of two neighbouring gaps, one on each side. */
function joined(a: Group<Features>, b: Group<Features>): { readonly source: Features; readonly target: Features } | undefined {
  const [source, target] = [
    [...a.source, ...b.source],
    [...a.target, ...b.target],
  ];
  const [one, other] = [source[0], target[0]];
  if (a.relation === b.relation || source.length !== 1 || target.length !== 1) return undefined;
  return one !== undefined && other !== undefined && one.unit.kind === other.unit.kind
    ? { source: one, target: other }
    : undefined;
}

function isSaid(source: Features, target: Features, languages: Languages, ratio: number): boolean {
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
  const prose = textsOf(unit).map(proseOf).join('\n');
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
