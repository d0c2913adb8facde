import type { Language } from '../../language/language.ts';
import type { Languages } from '../../language/languages.ts';
import { scriptClass, shareScript } from '../../language/scripts.ts';
import type { Range } from '../../text/range.ts';
import type { Heading, Title } from '../../translation/ast.ts';
import { readOrdinal } from '../../translation/ordinal-number.ts';

export interface Titles {
  readonly source?: Title;
  readonly target?: Title;
}

/** The separator of two titles in one heading: `# Section 1: Models / …`. */
const BOTH = /\s\/\s/;

/**
 * The title pair among the headings before the first part: the first heading is the source title unless it is written
 * in the target's script; the next one, of depth 1 or 2, is the target title.
 */
export function readTitles(headings: readonly Heading[], languages: Languages): Titles & { readonly used: number } {
  const [first, second] = headings;
  if (first === undefined || first.depth > 2) return { used: 0 };
  const inTarget = scriptTest(languages.target);
  const inSource = scriptTest(languages.source);
  const raw = first.content.slice();
  const both = BOTH.exec(raw);
  const scriptsDiffer = !shareScript(languages.source, languages.target);
  if (both !== null && scriptsDiffer && inSource.test(raw.slice(0, both.index)) && inTarget.test(raw.slice(both.index))) {
    const source = titleOf(first.range, first.content.within(0, both.index), languages);
    const target = titleOf(first.range, first.content.within(both.index + both[0].length), languages);
    return { source, target, used: 1 };
  }
  const own = titleOf(first.range, first.content, languages);
  if (inTarget.test(raw) && !inSource.test(raw)) return { target: own, used: 1 };
  if (second === undefined || second.depth > 2) return { source: own, used: 1 };
  return { source: own, target: titleOf(second.range, second.content, languages), used: 2 };
}

function titleOf(range: Range, content: Range, languages: Languages): Title {
  const raw = content.slice();
  const number = readOrdinal(raw, content, [languages.source, languages.target]);
  return { range, content, text: raw, ...(number && { number }) };
}

function scriptTest(language: Language): RegExp {
  return new RegExp(`[${scriptClass(language)}]`, 'u');
}
