/** The options and words of a command, which every translation keeps. */
import { likeness } from '../text/likeness.ts';

/** The value of an argument, or the ways to write an option or word, as pages for terminals have them: `{{port}}`, `{{[-q|--quiet]}}`. */
const BRACES = /\{\{([^{}]*)\}\}/g;
const WAYS = /^\[([^[\]]*)\]$/;
const QUOTES = /^["'`]+|(?<!["'`])["'`]+$/g;
const LETTERS = /[\p{L}\p{M}\p{N}_./-]+/gu;
const VALUE = '\u0000';
/** What tells commands of one tool apart: what is done tells more than how, and a value that many have tells least. */
const WEIGHTS = { word: 3, option: 1, value: 0.5 };
/** A word that says what is done, such as `list`. */
const SUBCOMMAND = /^\p{L}[\p{L}\d:_-]*$/u;

/** Words that are longer and so alike are one, with a slip. */
const SHORT = 4;
const ALIKE = 0.75;

/** A part of a command: each way to write it. */
interface Part {
  readonly ways: readonly string[];
  readonly weight: number;
}

/** How alike two commands are, from 0 to 1, by what they have behind their names. */
export function likenessOf(source: string, target: string): number {
  const [a, b] = [partsOf(source), partsOf(target)];
  const whole = weightOf(a) + weightOf(b);
  return whole === 0 ? 1 : (weightOf(known(a, b)) + weightOf(known(b, a))) / whole;
}

/** Are two commands the same, save for the names of values and the way to write an option? */
export function areEqualCommands(source: string, target: string): boolean {
  const [a, b] = [source, target].map((command) => wordsOf(command));
  return (
    a !== undefined &&
    a.length === b?.length &&
    a.every((word, index) => waysOf(word).some((way) => waysOf(b[index] ?? '').includes(way)))
  );
}

/** The words of a command, a sign in the place of each value. */
function wordsOf(command: string): readonly string[] {
  const bare = command.replaceAll(BRACES, (_, inner: string) => {
    const ways = WAYS.exec(inner)?.[1] ?? (/^[a-z]+(?:\|[a-z]+)+$/.test(inner) ? inner : undefined);
    return ways?.replaceAll(' ', '|') ?? VALUE;
  });
  return bare
    .trim()
    .split(/\s+/)
    .map((word) => word.replaceAll(QUOTES, ''))
    .filter((word) => word !== '');
}

function waysOf(word: string): readonly string[] {
  return word.length > 1 ? word.split('|') : [word];
}

/** What stands behind the name of a command. */
function partsOf(command: string): readonly Part[] {
  const words = wordsOf(command);
  return words.slice(nameAt(words) + 1).map((word): Part => {
    // What stands around a value is code that tells of which kind it is: `{{{key: .key}}}` is another value than `{{.key}}`.
    if (word.includes(VALUE)) return { ways: [word.replaceAll(LETTERS, '')], weight: WEIGHTS.value };
    const ways = waysOf(word);
    if (word.startsWith('-')) return { ways, weight: WEIGHTS.option };
    return {
      ways: ways.map((way) => way.toLowerCase()),
      weight: ways.every((way) => SUBCOMMAND.test(way)) ? WEIGHTS.word : WEIGHTS.option,
    };
  });
}

/** Which word is the name of a command: `sudo` or a value whose output it reads may stand before it, as in `{{cat file}} | jq`. */
function nameAt([first, second]: readonly string[]): number {
  if (first === 'sudo') return 1;
  return first === VALUE && second === '|' ? 2 : 0;
}

/** The parts of a command that another one has, too. */
function known(parts: readonly Part[], others: readonly Part[]): readonly Part[] {
  const left = [...others];
  return parts.filter(({ ways }) => {
    const index = left.findIndex((other) => other.ways.some((way) => ways.some((one) => one === way || isSlip(one, way))));
    if (index !== -1) left.splice(index, 1);
    return index !== -1;
  });
}

/** Is a word another one with a slip? */
function isSlip(word: string, other: string): boolean {
  return Math.min(word.length, other.length) > SHORT && likeness(word, other) >= ALIKE;
}

function weightOf(parts: readonly Part[]): number {
  return parts.reduce((sum, { weight }) => sum + weight, 0);
}
