import type { Finding } from './finding.ts';

/** A finding about the same change as another one, with the words for its place. */
export interface Repetition<Data> {
  readonly finding: Finding<Data>;
  readonly message: string;
}

/** The first of several findings about one change, with the places, fixes and claims of all. */
export function withRepetitions<Data>(first: Finding<Data>, others: readonly Repetition<Data>[]): Finding<Data> {
  const all = [first, ...others.map(({ finding }) => finding)];
  return {
    ...first,
    related: [...(first.related ?? []), ...others.map(({ finding, message }) => ({ range: finding.at, message }))],
    fix: all.flatMap(({ fix }) => fix ?? []),
    claims: all.flatMap(({ claims }) => claims ?? []),
  };
}
