/** The endings of Polish words behind their stem, in the notation of `inflected`. */

/** `metr`, `bajt`, in the genitive with `a` or `u`. */
export const MASCULINE = '(- a u owi em ie y ów om ami ach)';
/** `minuta`, `godzina`. */
export const FEMININE = '(a y ie ę ą - om ami ach)';
export const ADJECTIVE = '(y ego emu ym a ej ą e ych ymi)';
