import type { Language } from '../language/language.ts';
import type { MarkSlip } from '../spans/mark-slips.ts';
import { spacedMarks } from '../spans/spaced-marks.ts';
import { countsOf } from '../text/counts.ts';

/** So many marks of a group must be as the language wants them for each that is not. */
const FOR_EACH = 5;

/** How the texts of a page write the marks that other pages write otherwise. */
export interface MarkHabits {
  /** The white space that most marks have before them or inside them. */
  readonly space: string;
  /** The slips that go against the habit of the page: all but those in a group of marks that it often writes so. */
  against<Slip extends MarkSlip>(slips: readonly Slip[]): readonly Slip[];
}

/** @param texts the prose of all texts of a page that are in the language */
export function markHabits(texts: readonly string[], language: Language): MarkHabits {
  const { habits = [], spaced } = language.typography ?? {};
  const set = spaced === undefined ? [] : texts.flatMap((text) => spacedMarks(text, language));
  const marks = spaced === undefined ? texts.join('') : set.map(({ mark }) => mark).join('');
  return {
    space: mostFrequent(set.map(({ space }) => space)) ?? ' ',
    against: (slips) => {
      const groupOf = ({ kind, mark }: MarkSlip): string | undefined =>
        kind === 'doubledMark' ? undefined : habits.find((group) => group.includes(mark));
      const isAgainst = (group: string): boolean => {
        const kept = Array.from(marks).filter((mark) => group.includes(mark)).length;
        return kept >= FOR_EACH * slips.filter((slip) => groupOf(slip) === group).length;
      };
      const kept = new Set([undefined, ...habits.filter(isAgainst)]);
      return slips.filter((slip) => kept.has(groupOf(slip)));
    },
  };
}

function mostFrequent(texts: readonly string[]): string | undefined {
  return [...countsOf(texts)].sort(([, a], [, b]) => b - a)[0]?.[0];
}
