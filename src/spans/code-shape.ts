import { areOtherWords, differInStandIns } from './stand-ins.ts';

/** Signs that only code has: calls, options, paths, members, variables, slots, assignments, escapes, ends of tags. */
const SIGNS =
  /\(\)|\w\(|(?:^|\s)--?[A-Za-z]|\w_\w|::|->|=>|\w\[|[{}\\$@]|\w=\S|[!=<>]=|&&|:-|\s[=<>]\s|[≤≥≠≈∈⟨⟩→]|<<|<\/|\/>|[A-Za-z]\.\w|\w\.[A-Za-z]|^\s*[.~/]+\w|\w\/(?![A-Z])/;
const CAPITALS = /(?<![A-Za-z])[A-Z]{3,}(?![a-z])/;
/** A pattern of several slots, such as `{year}-{month}`, whose names are words. */
const PATTERN = /^\W*(?:\{[a-z][a-z ]*\}[^A-Za-z0-9{}]*){2,}$/;
/** A name with digits, underscores or a capital after a small letter, which is never translated. */
const NAME = /[A-Za-z]\d|\d[A-Za-z]|[A-Za-z0-9]_+[A-Za-z0-9]|[a-z][A-Z]/;
const MEMBER = /\w[/\\.@#=:-]\w|^[/.\\@#~]/;
/** Quotation marks, brackets and punctuation around a text. */
const EDGE = /^[\s"'`([«“]+/;
const END = /(?<![\s"'`.!?:,;…)\]»”])[\s"'`.!?:,;…)\]»”]+$/;
const STRING = /"[^"]*"|'[^']*'|«[^«»]*»|“[^“”]*”/g;
const TEXT_BETWEEN_TAGS = />[^<>]+(?=<)/g;
/** Words in the place of a value: `<port name>`, `{your port}`. */
const PLACEHOLDER = /<[^<>/="']*>|\{(?:[\p{L}\p{M}’]+(?: [\p{L}\p{M}’]+)+|[^\0-\x7F\s{}]+)\}/gu;
const COMMAND = /^(?:[a-z\d][\w.+-]*|\{\{[^{}]*\}\}) /;
/** The value of an argument, as pages for terminals write it: `tide {{port_name}}`. */
const ARGUMENT = /\{\{[^{}]*\}\}/g;

/** A word with its number, such as `Party1`, without the number: both may be translated. */
export const NUMBERED_WORD = /^[A-Z]?[a-z]{2,}(?=\d+$)/;
/** What a program puts a value in the place of. */
export const SLOT = /\$?\{\{?[\w.$]*\}?\}|%(?:\([\w.]+\))?[sdif](?![\p{L}\p{N}])/gu;

export function isNameInCode(word: string): boolean {
  return NAME.test(word);
}

/**
 * Is the text of a code span shaped like code: `read_last()`, `--verbose`, `docs/plan`, `maxDepth`, `GAUGE_ID`? Plain words, such as
 * the label of a button, are not, so a translation may have its own.
 */
export function isCodeShaped(value: string): boolean {
  return (SIGNS.test(value) && !PATTERN.test(value)) || NAME.test(value) || CAPITALS.test(value);
}

/** Does a string hold a name, a path or an address rather than words? */
export function quotesCode(text: string): boolean {
  const bare = text.replace(EDGE, '').replace(END, '').replaceAll(SLOT, '');
  return !/\s/.test(bare) && !NUMBERED_WORD.test(bare) && (NAME.test(bare) || MEMBER.test(bare));
}

/** An address that leads nowhere or to the reader's own machine, so that its path may be in words of the reader. */
const SAMPLE = /^(?:https?:\/\/)?(?:localhost|127\.0\.0\.1|(?:[\w-]+\.)*example(?:\.\w+)?)(?::\d+)?\//i;
const PATH_WORD = /^[\p{Ll}\p{Lo}\p{M}%-]+(?:%20[\p{Ll}\p{Lo}\p{M}%-]+)*$/u;

/** May one code span be a translation of another? What is code in it has to be kept. */
export function mayTranslateSpan(source: string, target: string): boolean {
  if (isSamePathInWords(source, target) || differInStandIns(source, target)) return true;
  if (SIGNS.test(source) && !PATTERN.test(source)) return skeletonOf(source) === skeletonOf(target);
  const [tokens, kept] = [source, target].map((value) => tokensIn(value.replaceAll(PLACEHOLDER, ' ')));
  return tokens !== undefined && tokens.every((token) => (!NAME.test(token) && !CAPITALS.test(token)) || kept?.includes(token));
}

function isSamePathInWords(source: string, target: string): boolean {
  const sample = SAMPLE.exec(source)?.[0];
  if (sample === undefined || !target.startsWith(sample)) return false;
  const [from, to] = [source, target].map((address) => address.slice(sample.length).split('/'));
  const isWord = (part: string, index: number) =>
    part === to?.[index] || (PATH_WORD.test(part) && PATH_WORD.test(to?.[index] ?? ''));
  return from?.length === to?.length && from?.every(isWord) === true;
}

/** A command without the values of its arguments, which a translation may name in its words: `tide {{port_name}}`. */
export function withoutArguments(value: string): string {
  return COMMAND.test(value) ? value.replaceAll(ARGUMENT, (argument) => (/\[-/.test(argument) ? argument : '<>')) : value;
}

/** Are two commands one, but for the words that name the values of its arguments? */
export function haveOtherArguments(source: string, target: string): boolean {
  const bare = withoutArguments(source);
  if (bare === source || bare !== withoutArguments(target)) return false;
  const [from, to] = [source.match(ARGUMENT), target.match(ARGUMENT)];
  return from?.every((name, index) => areOtherWords(name, to?.[index] ?? '')) === true;
}

/** The code of a span without the words in it that may be translated: strings, text between tags, words for a value. */
function skeletonOf(value: string): string {
  return withoutArguments(value)
    .replaceAll(STRING, (text) => (quotesCode(text) ? text : '""'))
    .replaceAll(TEXT_BETWEEN_TAGS, '>')
    .replaceAll(PLACEHOLDER, '<>')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

function tokensIn(value: string): readonly string[] {
  return value.match(/[A-Za-z0-9]+/g) ?? [];
}
