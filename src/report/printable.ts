/**
 * Text from a file is data wherever it is printed: what a terminal would obey, or a reader could not see, is shown by code
 * point and name.
 */

import { characterName } from '../text/character-names.ts';

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

/** The text as it may be printed on one line: nothing in it moves a cursor, hides, or turns the text around. */
export function printable(text: string): string {
  return wellFormed(text).replace(UNSEEN, (character) => `<${characterName(character)}>`);
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
