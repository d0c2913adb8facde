/** What the characters of a prose tell about it, found in one look at each of them. */
import { MASK } from '../translation/prose.ts';

export interface ProseSigns {
  /** The numbers of masked units, sentence ends, colons and opening brackets. */
  readonly masked: number;
  readonly sentences: number;
  readonly colons: number;
  readonly brackets: number;
  /** May a search for numbers, for signs, for Latin words or for names among these find something? */
  readonly hasDigit: boolean;
  readonly hasSign: boolean;
  readonly hasLatin: boolean;
  readonly mayHaveName: boolean;
}

const [OTHER, MASKED, COLON, BRACKET, END, STOP, SIGN, DIGIT, CAPITAL, SMALL, JOINER] = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

/** The kind of each UTF-16 unit. The ranges, such as Greek letters, arrows and other symbols, are those of `SIGNS` in `features.ts`. */
const KINDS = new Uint8Array(0x10000);
KINDS.fill(SIGN, 0x0370, 0x0400).fill(SIGN, 0x2100, 0x2c00);
KINDS.fill(DIGIT, 0x30, 0x3a).fill(CAPITAL, 0x41, 0x5b).fill(SMALL, 0x61, 0x7b);
for (const [kind, units] of [
  [MASKED, MASK],
  [COLON, ':\uFF1A'],
  [BRACKET, '([{\uFF08'],
  // Full stops of scripts that set no space behind them, too, and signs of full width.
  [END, '\u3002\uFF01\uFF1F\u0964\u06D4'],
  [STOP, '.!?'],
  [SIGN, '=<>±×÷'],
  [JOINER, '-_'],
] as const) {
  for (let at = 0; at < units.length; at++) KINDS[units.charCodeAt(at)] = kind;
}

/** Looks at a prose whose digits are ASCII ones. */
export function signsIn(prose: string): ProseSigns {
  const { length } = prose;
  let [masked, sentences, colons, brackets] = [0, 0, 0, 0];
  let [hasDigit, hasSign, hasLatin, mayHaveName] = [false, false, false, false];
  let before = OTHER;
  for (let at = 0; at < length; at++) {
    const kind = KINDS[prose.charCodeAt(at)];
    switch (kind) {
      case OTHER:
      case JOINER:
        break;
      case SMALL:
        hasLatin = true;
        break;
      case CAPITAL:
      case DIGIT:
        if (kind === CAPITAL) hasLatin = true;
        else hasDigit = true;
        // Not the first character of its word.
        if (before >= DIGIT || before === STOP) mayHaveName = true;
        break;
      case MASKED:
        masked++;
        break;
      case COLON:
        colons++;
        break;
      case BRACKET:
        brackets++;
        break;
      case END:
        sentences++;
        break;
      case STOP:
        if (at + 1 === length || /[\s*)]/.test(prose.charAt(at + 1))) sentences++;
        break;
      default:
        hasSign = true;
    }
    before = kind ?? OTHER;
  }
  return { masked, sentences, colons, brackets, hasDigit, hasSign, hasLatin, mayHaveName };
}
