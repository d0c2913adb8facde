/** Vowel marks, the stroke that stretches words, and marks of direction: a word is the same with or without them. */
export const MARKS = /[\u0610-\u061A\u064B-\u065F\u0670\u06D6-\u06ED\u0640\u200E\u200F\u061C]/g;
