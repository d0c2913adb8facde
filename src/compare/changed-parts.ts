/** The parts in which one piece of code became another one, so that a translator need not copy what is translated rightly. */
import { diffArrays } from 'diff';
import { areOtherWords } from '../spans/stand-ins.ts';

export interface ChangedPart {
  /** Empty where the translation has something too much. */
  readonly expected: string;
  /** Empty where it lacks something. */
  readonly found: string;
}

/** A stand-in or a way to write an option in braces, a space, or what stands between. */
const TOKEN = /\{\{[^{}]*\}\}|\s+|[^\s{]+|\{/g;
/** What stands for the reader's own; `{{[-q|--quiet]}}` is an option. */
const STAND_IN = /^\{\{[^[]/;
/** In parts: with more of them the whole code is easier to compare. */
const MOST = 3;

/** The parts that differ, with translated stand-ins for equal; none where nothing but spaces and stand-ins is common, or too much differs. */
export function changedParts(source: string, target: string): readonly ChangedPart[] {
  const changes = diffArrays([...(source.match(TOKEN) ?? [])], [...(target.match(TOKEN) ?? [])], { comparator: isSame });
  const parts: ChangedPart[] = [];
  let [expected, found, isOpen] = ['', '', false];
  for (const { added, removed, value } of changes) {
    const text = value.join('');
    if (removed) expected += text;
    else if (added) found += text;
    else if (text.trim() === '') [expected, found] = [expected + text, found + text];
    else {
      if (isOpen) parts.push({ expected: expected.trim(), found: found.trim() });
      [expected, found, isOpen] = ['', '', false];
      continue;
    }
    if (removed || added) isOpen = true;
  }
  if (isOpen) parts.push({ expected: expected.trim(), found: found.trim() });
  const isCommon = changes.some(
    ({ added, removed, value }) => !added && !removed && value.some((token) => /\w/.test(token) && !STAND_IN.test(token)),
  );
  return isCommon && parts.length <= MOST && parts.every((part) => part.expected !== part.found) ? parts : [];
}

function isSame(a: string, b: string): boolean {
  return a === b || (STAND_IN.test(a) && STAND_IN.test(b) && areOtherWords(a, b));
}
