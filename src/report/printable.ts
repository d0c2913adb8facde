/**
 * Escapes text from files before it is printed: control characters, which a terminal would obey, and invisible characters are
 * replaced by their code points and names.
 */

import { characterName } from '../text/character-names.ts';

/** Control characters, line separators, and characters that Unicode allows fonts not to show. */
const UNSEEN = /[\p{Cc}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u{FFF9}-\u{FFFB}]/gu;

const LONE_SURROGATE = /\p{Surrogate}/gu;

const LETTER_OUTSIDE_LATIN = /(?=\P{Script=Latin})\p{L}/u;

const FIRST_STRONG_ISOLATE = '\u2068';
const POP_DIRECTIONAL_ISOLATE = '\u2069';

/**
 * Log commands of CI runners: `::name …::` at the start of a line, after white space, and `##[name]`, `##vso[name]` or
 * `##teamcity[name]` anywhere in a line. The match ends where an inserted space disables the command.
 */
const LOG_COMMAND = /^[^\S\r\n\u2028\u2029]*:(?=:.*::)|##(?=(?:vso|teamcity)?\[\p{L})/gimu;

/** A text escaped for output on one line: it cannot move the cursor, hide text or reverse its direction. */
export function printable(text: string): string {
  return wellFormed(text).replace(UNSEEN, (character) => `<${characterName(character)}>`);
}

/** Like `printable`, but keeps line breaks. */
export function printableLines(text: string): string {
  return text.replace(/[^\n]+/g, printable);
}

/**
 * Disables the log commands in some lines by inserting a space, as in `: :error::` and `## [error]`. All other text is unchanged,
 * and so is all output of `printableJson`.
 */
export function withoutLogCommands(text: string): string {
  return text.replace(LOG_COMMAND, '$& ');
}

/**
 * JSON that parses to the same values, with invisible characters and log commands of CI runners escaped.
 * @param indent 0 for one line
 */
export function printableJson(value: unknown, indent = 2): string {
  const json = JSON.stringify(value, (_key, part: unknown) => (typeof part === 'string' ? wellFormed(part) : part), indent);
  return json
    .replace(UNSEEN, (character) => (character === '\n' ? character : escapeForJson(character)))
    .replace(LOG_COMMAND, (found) => found.slice(0, -1) + escapeForJson(found.slice(-1)));
}

/** Wraps a text in bidi isolates, so that right-to-left text does not reorder the line around it; for terminals only. */
export function isolate(text: string): string {
  return `${FIRST_STRONG_ISOLATE}${text}${POP_DIRECTIONAL_ISOLATE}`;
}

/** Isolates the values in a message, which are in backticks or quotation marks, if they may be right-to-left. */
export function isolateValues(message: string): string {
  return message.replace(/`[^`]*`|“[^“”]*”/g, (quoted) =>
    LETTER_OUTSIDE_LATIN.test(quoted) ? `${quoted.slice(0, 1)}${isolate(quoted.slice(1, -1))}${quoted.slice(-1)}` : quoted,
  );
}

/** A text without halves of characters, which neither UTF-8 nor an address can hold. */
export function wellFormed(text: string): string {
  return text.replace(LONE_SURROGATE, '\uFFFD');
}

function escapeForJson(character: string): string {
  return Array.from(
    { length: character.length },
    (_, index) => `\\u${character.charCodeAt(index).toString(16).padStart(4, '0')}`,
  ).join('');
}
