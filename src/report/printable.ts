/**
 * Text from a file is data wherever it is printed: what a terminal would obey, or a reader could not see, is shown by code
 * point and name.
 */

/** Control characters, line separators, and everything that Unicode lets a font leave out. */
const UNSEEN = /[\p{Cc}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u{FFF9}-\u{FFFB}]/gu;

const LONE_SURROGATE = /\p{Surrogate}/gu;

const LETTER_OUTSIDE_LATIN = /(?=\P{Script=Latin})\p{L}/u;

const FIRST_STRONG_ISOLATE = '\u2068';
const POP_DIRECTIONAL_ISOLATE = '\u2069';

/**
 * What the programs obey that run jobs and keep their logs: `::name …::` at the beginning of a line, after blanks, and
 * `##[name]`, `##vso[name]` or `##teamcity[name]` anywhere in it. The match ends where a space undoes it.
 */
const LOG_COMMAND = /^[^\S\r\n\u2028\u2029]*:(?=:.*::)|##(?=(?:vso|teamcity)?\[\p{L})/gimu;

const NAMES: ReadonlyMap<number, string> = new Map([
  [0x00, 'NULL'],
  [0x07, 'ALERT'],
  [0x08, 'BACKSPACE'],
  [0x09, 'CHARACTER TABULATION'],
  [0x0a, 'LINE FEED'],
  [0x0b, 'LINE TABULATION'],
  [0x0c, 'FORM FEED'],
  [0x0d, 'CARRIAGE RETURN'],
  [0x1b, 'ESCAPE'],
  [0x7f, 'DELETE'],
  [0x85, 'NEXT LINE'],
  [0x90, 'DEVICE CONTROL STRING'],
  [0x9b, 'CONTROL SEQUENCE INTRODUCER'],
  [0x9d, 'OPERATING SYSTEM COMMAND'],
  [0xad, 'SOFT HYPHEN'],
  [0x034f, 'COMBINING GRAPHEME JOINER'],
  [0x061c, 'ARABIC LETTER MARK'],
  [0x115f, 'HANGUL CHOSEONG FILLER'],
  [0x1160, 'HANGUL JUNGSEONG FILLER'],
  [0x180e, 'MONGOLIAN VOWEL SEPARATOR'],
  [0x200b, 'ZERO WIDTH SPACE'],
  [0x200c, 'ZERO WIDTH NON-JOINER'],
  [0x200d, 'ZERO WIDTH JOINER'],
  [0x200e, 'LEFT-TO-RIGHT MARK'],
  [0x200f, 'RIGHT-TO-LEFT MARK'],
  [0x2028, 'LINE SEPARATOR'],
  [0x2029, 'PARAGRAPH SEPARATOR'],
  [0x202a, 'LEFT-TO-RIGHT EMBEDDING'],
  [0x202b, 'RIGHT-TO-LEFT EMBEDDING'],
  [0x202c, 'POP DIRECTIONAL FORMATTING'],
  [0x202d, 'LEFT-TO-RIGHT OVERRIDE'],
  [0x202e, 'RIGHT-TO-LEFT OVERRIDE'],
  [0x2060, 'WORD JOINER'],
  [0x2061, 'FUNCTION APPLICATION'],
  [0x2062, 'INVISIBLE TIMES'],
  [0x2063, 'INVISIBLE SEPARATOR'],
  [0x2064, 'INVISIBLE PLUS'],
  [0x2066, 'LEFT-TO-RIGHT ISOLATE'],
  [0x2067, 'RIGHT-TO-LEFT ISOLATE'],
  [0x2068, 'FIRST STRONG ISOLATE'],
  [0x2069, 'POP DIRECTIONAL ISOLATE'],
  [0x206a, 'INHIBIT SYMMETRIC SWAPPING'],
  [0x206b, 'ACTIVATE SYMMETRIC SWAPPING'],
  [0x206c, 'INHIBIT ARABIC FORM SHAPING'],
  [0x206d, 'ACTIVATE ARABIC FORM SHAPING'],
  [0x206e, 'NATIONAL DIGIT SHAPES'],
  [0x206f, 'NOMINAL DIGIT SHAPES'],
  [0x3164, 'HANGUL FILLER'],
  [0xfe0e, 'VARIATION SELECTOR-15'],
  [0xfe0f, 'VARIATION SELECTOR-16'],
  [0xfeff, 'ZERO WIDTH NO-BREAK SPACE'],
  [0xffa0, 'HALFWIDTH HANGUL FILLER'],
  [0xfff9, 'INTERLINEAR ANNOTATION ANCHOR'],
  [0xfffa, 'INTERLINEAR ANNOTATION SEPARATOR'],
  [0xfffb, 'INTERLINEAR ANNOTATION TERMINATOR'],
]);

/** The text as it may be printed on one line: nothing in it moves a cursor, hides, or turns the text around. */
export function printable(text: string): string {
  return wellFormed(text).replace(UNSEEN, (character) => {
    const codePoint = character.codePointAt(0) ?? 0;
    const code = `U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}`;
    const name = NAMES.get(codePoint);
    return name === undefined ? `<${code}>` : `<${code} ${name}>`;
  });
}

/** Printable text of several lines, each of which stays a line. */
export function printableLines(text: string): string {
  return text.replace(/[^\n]+/g, printable);
}

/**
 * Lines that may be printed into the log of a job: what its runner would obey gets a space, as in `: :error::` and
 * `## [error]`; all else stays as it is, and so does all that `printableJson` gives.
 */
export function withoutLogCommands(text: string): string {
  return text.replace(LOG_COMMAND, '$& ');
}

/** JSON in which no character is unseen and nothing is a command to the runner of a job; it parses to the same values. */
export function printableJson(value: unknown): string {
  const json = JSON.stringify(value, (_key, part: unknown) => (typeof part === 'string' ? wellFormed(part) : part), 2);
  return json
    .replace(UNSEEN, (character) => (character === '\n' ? character : escapeForJson(character)))
    .replace(LOG_COMMAND, (found) => found.slice(0, -1) + escapeForJson(found.slice(-1)));
}

/** Keeps a stretch of right-to-left text from turning the line around it; for terminals only. */
export function isolate(text: string): string {
  return `${FIRST_STRONG_ISOLATE}${text}${POP_DIRECTIONAL_ISOLATE}`;
}

/** Isolates the values of a message, which stand in backticks, where they may run the other way. */
export function isolateValues(message: string): string {
  return message.replace(/`([^`]*)`/g, (quoted, value: string) =>
    LETTER_OUTSIDE_LATIN.test(value) ? `\`${isolate(value)}\`` : quoted,
  );
}

function wellFormed(text: string): string {
  return text.replace(LONE_SURROGATE, '\uFFFD');
}

function escapeForJson(character: string): string {
  return Array.from(
    { length: character.length },
    (_, index) => `\\u${character.charCodeAt(index).toString(16).padStart(4, '0')}`,
  ).join('');
}
