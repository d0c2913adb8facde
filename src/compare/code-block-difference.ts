import type { Languages } from '../language/languages.ts';
import { areTaggedAlike, attributesOf, tagOf } from '../markdown/fence-info.ts';
import type { Range } from '../text/range.ts';
import type { Code } from '../translation/ast.ts';
import { type CodeDifference, codeDifference } from './code-difference.ts';
import type { IsRenamed } from './renamed-code.ts';

/** How two code blocks differ, and where in the target: after the fence, or in their lines. */
export type CodeBlockDifference =
  | { readonly kind: 'language' | 'attributes'; readonly at: Range; readonly expected: string; readonly found: string }
  | {
      readonly kind: 'missingLines' | 'extraLines' | 'changedLines';
      readonly at: Range;
      readonly expected: readonly string[];
      readonly found: readonly string[];
    };

/** Compares two code blocks; undefined when nothing differs. Of what differs, the first counts: language, lines, attributes. */
export function codeBlockDifference(
  source: Code,
  target: Code,
  languages: Languages,
  isRenamed: IsRenamed,
): CodeBlockDifference | undefined {
  const opening = target.range.text.lineAround(target.range.start);
  // A translation may name a language that its source does not name.
  if (tagOf(source.language) !== '' && !areTaggedAlike(source.language, target.language))
    return { kind: 'language', at: opening, expected: tagOf(source.language), found: tagOf(target.language) };
  const difference = codeDifference(source, target, languages, isRenamed);
  if (difference !== undefined) {
    const { expected, found } = difference;
    const kind = found.length === 0 ? 'missingLines' : expected.length === 0 ? 'extraLines' : 'changedLines';
    return { kind, at: placeOf(difference, target), expected, found };
  }
  // Numbers of lines are those of the code below, and what stands in quotation marks may be words of it.
  if (lineCount(source) !== lineCount(target)) return undefined;
  const [expected, found] = [attributesOf(source.language), attributesOf(target.language)];
  return expected === found ? undefined : { kind: 'attributes', at: opening, expected, found };
}

/** The range of the first line in the target's code that differs, or before which lines are missing. */
function placeOf({ line, found }: CodeDifference, { content }: Code): Range {
  const range = content.text.lineRange(content.text.lineAt(content.start) + line);
  return found.length === 0 ? range.atStart() : range;
}

function lineCount({ value }: Code): number {
  return value.trimEnd().split('\n').length;
}
