/** The endings of Russian words behind their stem, in the notation of `inflected`. */

/** `метр`, `байт`. */
export const MASCULINE = '(- а у ом е ы ов ам ами ах)';
/** `секунда`, `минута`. */
export const FEMININE = '(а ы е у ой ою - ам ами ах)';
/** `неделя`, `миля`, whose genitive of the plural ends in a soft sign. */
export const SOFT_FEMININE = '(я и е ю ей ь ям ями ях)';
/** `рубль`, `пиксель`. */
export const SOFT_MASCULINE = '(ь я ю ем е и ей ям ями ях)';
/** Neuter nouns such as `уравнение`. */
export const NEUTER = '(е я ю ем и й ям ями ях)';
/** Adjectives such as `первый`, without the nominative of the masculine. */
const ADJECTIVE = 'ого ому ым ом ая ой ую ою ое ые ых ыми';
export const HARD_ADJECTIVE = `(ый ${ADJECTIVE})`;
export const STRESSED_ADJECTIVE = `(ой ${ADJECTIVE})`;
/** `третий`. */
export const SOFT_ADJECTIVE = '(ий ьего ьему ьим ьем ья ьей ью ье ьи ьих ьими)';

/** Words as they are spelt, and with `е` for `ё`, as most texts have it. */
export function withoutDots<Value>(entries: readonly (readonly [string, Value])[]): readonly (readonly [string, Value])[] {
  return entries.flatMap(([word, value]) => [word, word.replaceAll('ё', 'е')].map((form) => [form, value] as const));
}
