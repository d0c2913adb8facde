import { memoize } from '../text/memoize.ts';
import type { Language } from './language.ts';
import { englishName, subtagOf } from './tags.ts';

type Named = Pick<Language, 'code' | 'name'>;

/** The English names that a language goes by, in lower case: `mexican spanish` and `spanish`. */
export const englishNamesOf = memoize(({ code, name }: Named): readonly string[] => {
  const subtag = subtagOf(code);
  return (subtag === code ? [name] : [name, englishName(subtag)]).map((each) => each.toLowerCase());
});

/** The tags that stand for a language, in lower case: `es-mx` and `es`. */
export const tagsOf = memoize(({ code }: Named): readonly string[] => [
  ...new Set([code, subtagOf(code)].map((tag) => tag.toLowerCase())),
]);
