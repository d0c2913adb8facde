/** The endings that Turkish words take, whose vowels follow the last vowel of the word. */

const VOWEL = /[aeıioöuü]/gu;
const VOICELESS = /[fstkçşhp]$/u;
/** The high vowel and the low one behind each vowel. */
const HARMONY: ReadonlyMap<string, readonly [high: string, low: string]> = new Map([
  ['a', ['ı', 'a']],
  ['ı', ['ı', 'a']],
  ['e', ['i', 'e']],
  ['i', ['i', 'e']],
  ['o', ['u', 'a']],
  ['u', ['u', 'a']],
  ['ö', ['ü', 'e']],
  ['ü', ['ü', 'e']],
]);

/**
 * The cases, the plural, the possessive and the adjectives of a noun or number. In the endings `H` is a high vowel, `A` a low one,
 * `D` a `d` or `t`; a letter in brackets stands behind a vowel alone.
 */
const CASES = ['', '(y)H', '(y)A', 'DA', 'DAn', '(n)Hn', '(y)lA', 'DAki', 'lHk', 'lHktA', 'lHğHn'];
const POSSESSIVE = ['(s)H', '(s)HnH', '(s)HnA', '(s)HndA', '(s)HndAn', '(s)HnHn'];
const PLURAL = ['lAr', 'lArH', 'lArA', 'lArdA', 'lArdAn', 'lArHn', 'lArHnH', 'lArHndA', 'lArHndAn', 'lArcA'];

/** @param soft the word before a vowel, where its last consonant is another one: `dörd` of `dört` */
export function inflectedNoun(word: string, soft = word): readonly string[] {
  return [...CASES, ...POSSESSIVE, ...PLURAL].map((ending) => withEnding(word, soft, ending));
}

/** A word with one ending. */
function withEnding(word: string, soft: string, ending: string): string {
  const [high, low] = HARMONY.get(word.match(VOWEL)?.at(-1) ?? '') ?? ['i', 'e'];
  const endsInVowel = /[aeıioöuü]$/u.test(word);
  const bare = ending.replace(/\((.)\)/u, endsInVowel ? '$1' : '');
  // Behind a low vowel of the ending itself, high vowels follow that one.
  const after = HARMONY.get(low)?.[0] ?? high;
  const at = bare.indexOf('A');
  const [head, rest] = at < 0 ? [bare, ''] : [bare.slice(0, at), bare.slice(at)];
  const stem = /^H|^A/u.test(bare) ? soft : word;
  return (
    stem +
    head.replaceAll('H', high).replaceAll('D', VOICELESS.test(word) ? 't' : 'd') +
    rest.replaceAll('A', low).replaceAll('H', after).replaceAll('D', 'd')
  );
}
