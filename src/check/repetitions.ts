import type { Finding } from './finding.ts';

/**
 * The first of several findings about one change, with the places, fixes and claims of all.
 * @param messageOf the words for the place of another one, from its data
 */
export function withRepetitions<Data>(
  first: Finding<Data>,
  others: readonly Finding<Data>[],
  messageOf: (data: Data) => string,
): Finding<Data> {
  const all = [first, ...others];
  return {
    ...first,
    related: [...(first.related ?? []), ...others.map(({ at, data }) => ({ range: at, message: messageOf(data) }))],
    fix: all.flatMap(({ fix }) => fix ?? []),
    claims: all.flatMap(({ claims }) => claims ?? []),
  };
}
