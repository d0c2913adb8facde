/** What the languages that are written in Arabic letters have in common. */

/**
 * Compatibility forms of the letters, without ornate brackets, spacing diacritics and the ligatures for whole words such as ﷺ, which
 * are signs of their own.
 */
export const ARABIC_PRESENTATION_FORMS = /[\uFB50-\uFBB1\uFBD3-\uFC5D\uFC64-\uFCF1\uFCF5-\uFD3D\uFD50-\uFDC7\uFE80-\uFEFC]/u;

/** The letters after UTF-8 was decoded as Windows-1252. */
export const ARABIC_MISREAD = /(?:[Ø-Û][\u0080-¿ŒœŠšŸŽžƒˆ˜\u2013-\u203A€™]){2,}/u;
