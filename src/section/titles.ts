import type { Languages } from '../language/languages.ts';
import type { Range } from '../text/range.ts';
import type { SourceText } from '../text/source-text.ts';
import type { Heading, Title } from './ast.ts';
import { readOrdinal } from './ordinal-number.ts';

export interface Titles {
  readonly source?: Title;
  readonly target?: Title;
}

/** Separates the two titles of a heading that holds both: `# Section 1: Models / …`. */
const BOTH = /\s\/\s/;

/**
 * The title pair among the headings before the first part: the first heading is the source title unless it is written
 * in the target's script; the next one, of depth 1 or 2, is the target title.
 */
export function readTitles(
  headings: readonly Heading[],
  text: SourceText,
  languages: Languages,
): Titles & { readonly used: number } {
  const [first, second] = headings;
  if (first === undefined || first.depth > 2) return { used: 0 };
  const inTarget = scriptTest(languages.target.script);
  const inSource = scriptTest(languages.source.script);
  const raw = text.slice(first.content);
  const both = BOTH.exec(raw);
  const scriptsDiffer = languages.source.script !== languages.target.script;
  if (both !== null && scriptsDiffer && inSource.test(raw.slice(0, both.index)) && inTarget.test(raw.slice(both.index))) {
    const middle = first.content.start + both.index;
    const source = titleOf(first.range, { start: first.content.start, end: middle }, text, languages);
    const target = titleOf(first.range, { start: middle + both[0].length, end: first.content.end }, text, languages);
    return { source, target, used: 1 };
  }
  const own = titleOf(first.range, first.content, text, languages);
  if (inTarget.test(raw) && !inSource.test(raw)) return { target: own, used: 1 };
  if (second === undefined || second.depth > 2) return { source: own, used: 1 };
  return { source: own, target: titleOf(second.range, second.content, text, languages), used: 2 };
}

function titleOf(range: Range, content: Range, text: SourceText, languages: Languages): Title {
  const raw = text.slice(content);
  const number = readOrdinal(raw, content.start, [languages.source, languages.target]);
  return { range, content, text: raw, ...(number && { number }) };
}

function scriptTest(script: string): RegExp {
  return new RegExp(`\\p{Script=${script}}`, 'u');
}
