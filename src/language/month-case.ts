import { memoize } from '../text/memoize.ts';
import type { Language } from './language.ts';

/** Are the names of months written with a capital letter, as in English, so that `may` is none? By what `Intl` writes. */
export const capitalizesMonths = memoize(({ code }: Pick<Language, 'code'>): boolean => {
  const format = new Intl.DateTimeFormat(code, { day: 'numeric', month: 'long', calendar: 'gregory', timeZone: 'UTC' });
  const march = format.formatToParts(Date.UTC(2024, 2, 1)).find(({ type }) => type === 'month')?.value ?? '';
  return /^\p{Lu}/u.test(march);
});
