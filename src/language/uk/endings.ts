/** The endings of Ukrainian words behind their stem, in the notation of `inflected`. */

/** `метр`, `байт`. */
export const MASCULINE = '(- а у ові ом і и ів ам ами ах)';
/** `секунда`, `хвилина`. */
export const FEMININE = '(а и і у ою - ам ами ах)';
/** `миля`. */
export const SOFT_FEMININE = '(я і ю ею ь ям ями ях)';
/** `піксель`, `рубль`. */
export const SOFT_MASCULINE = '(ь я ю еві ем і ів ям ями ях)';
/** Neuter nouns such as `рівняння`. */
export const NEUTER = '(я ю ям і)';
export const ADJECTIVE = '(ий ого ому им ім а ої ій у ою е і их ими)';
/** `третій`, without the nominative of the neuter. */
export const SOFT_ADJECTIVE = '(ій ього ьому ім я ьої ю ьою є і іх іми)';
