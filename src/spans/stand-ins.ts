/** Words in code that stand for the reader's own: `<user-name>`, `[USER]`, `path/to/file`, `your-port.example`. A translation has them in its language. */
import { likeness } from '../text/likeness.ts';

const IN_BRACKETS = /<\p{L}[\p{L}\p{M}\p{N} _-]{2,80}>|\[\p{L}[\p{L}\p{M}\p{N} _'’-]{2,80}\]/gu;
/** What stands for the reader's own in square brackets is in capitals, since an index stands in them, too. */
const IN_CAPITALS = /\[[A-Z][A-Z _-]{2,80}\]/;
const PATH = /(?:\/?path\/to\/)[\w./-]*\w/;
/** A name that begins with `your`, as that of a host does in a command. */
const YOURS = /(?<![\w.-])your[\w-]+(?:\.[a-z]{2,7})?(?![\w.-])/;
const OTHER_PATH = /^[\p{L}\p{M}\p{N}_./-]+$/u;
/** More alike, the one is the other with a slip. */
const ALIKE = 0.7;

/** Are two pieces of code the same but for words that stand for the reader's own? */
export function differInStandIns(source: string, target: string): boolean {
  return differInBrackets(source, target) || [PATH, YOURS].some((standIn) => differIn(standIn, source, target));
}

function differInBrackets(source: string, target: string): boolean {
  if (source.includes('[') && !IN_CAPITALS.test(source)) return false;
  const [from, to] = [source.match(IN_BRACKETS), target.match(IN_BRACKETS)];
  if (from === null || to === null || source.replaceAll(IN_BRACKETS, '') !== target.replaceAll(IN_BRACKETS, '')) return false;
  return from.every((name, index) => areOtherWords(name, to[index] ?? ''));
}

function differIn(standIn: RegExp, source: string, target: string): boolean {
  const own = standIn.exec(source);
  if (own === null) return false;
  const [before, after] = [source.slice(0, own.index), source.slice(own.index + own[0].length)];
  if (target.length <= before.length + after.length || !target.startsWith(before) || !target.endsWith(after)) return false;
  const other = target.slice(before.length, target.length - after.length);
  return OTHER_PATH.test(other) && areOtherWords(own[0], other);
}

/** Is a name for a value another one, and not the same with a slip in it? */
export function areOtherWords(source: string, target: string): boolean {
  const [from, to] = [source.toLowerCase(), target.toLowerCase()];
  return from === to || likeness(from, to) < ALIKE;
}
