/** Words in code that stand for the reader's own: `<user-name>`, `[USER]`, `path/to/file`. A translation has them in its language. */
import { likeness } from '../text/likeness.ts';

const IN_BRACKETS = /<\p{L}[\p{L}\p{M}\p{N} _-]{2,80}>|\[\p{L}[\p{L}\p{M}\p{N} _'’-]{2,80}\]/gu;
/** What stands for the reader's own in square brackets is in capitals, since an index stands in them, too. */
const IN_CAPITALS = /\[[A-Z][A-Z _-]{2,80}\]/;
const PATH = /(?:\/?path\/to\/)[\w./-]*\w/;
const OTHER_PATH = /^[\p{L}\p{M}\p{N}_./-]+$/u;
/** More alike, the one is the other with a slip. */
const ALIKE = 0.7;

/** Are two pieces of code the same but for words that stand for the reader's own? */
export function differInStandIns(source: string, target: string): boolean {
  return differInBrackets(source, target) || differInPath(source, target);
}

function differInBrackets(source: string, target: string): boolean {
  if (source.includes('[') && !IN_CAPITALS.test(source)) return false;
  const [from, to] = [source.match(IN_BRACKETS), target.match(IN_BRACKETS)];
  if (from === null || to === null || source.replaceAll(IN_BRACKETS, '') !== target.replaceAll(IN_BRACKETS, '')) return false;
  return from.every((name, index) => areOtherWords(name, to[index] ?? ''));
}

function differInPath(source: string, target: string): boolean {
  const path = PATH.exec(source);
  if (path === null) return false;
  const [before, after] = [source.slice(0, path.index), source.slice(path.index + path[0].length)];
  if (target.length <= before.length + after.length || !target.startsWith(before) || !target.endsWith(after)) return false;
  const other = target.slice(before.length, target.length - after.length);
  return OTHER_PATH.test(other) && areOtherWords(path[0], other);
}

/** Is a name for a value another one, and not the same with a slip in it? */
export function areOtherWords(source: string, target: string): boolean {
  const [from, to] = [source.toLowerCase(), target.toLowerCase()];
  return from === to || likeness(from, to) < ALIKE;
}
