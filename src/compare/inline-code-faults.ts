import type { AlignedPair, Alignment } from '../align/alignment.ts';
import type { Languages } from '../language/languages.ts';
import type { InlineCode } from '../translation/ast.ts';
import { inlineCodeDifferences } from './inline-code.ts';
import { unclosedCode } from './unclosed-code.ts';

/**
 * What is wrong with inline code. `bareCode`: it is plain text in the target. `missingWords`: the target has it as code elsewhere;
 * `maybeMissingWords`: it may have words of its own for it. `respacedCode`: it has other spaces. The others are code that one side lacks,
 * or both.
 */
export interface InlineCodeFault {
  readonly kind: 'bareCode' | 'missingWords' | 'maybeMissingWords' | 'respacedCode' | 'changedCode' | 'missingCode' | 'extraCode';
  readonly pair: AlignedPair;
  readonly missing: readonly InlineCode[];
  readonly extra: readonly InlineCode[];
}

/** The faults in the inline code of all pairs but those with an unclosed piece, behind which nothing can be relied on. */
export function inlineCodeFaults(alignment: Alignment, languages: Languages): readonly InlineCodeFault[] {
  return inlineCodeDifferences(alignment, languages).flatMap(({ pair, missing, unsaid, translated, extra, bare }) => {
    if (unclosedCode(pair) !== undefined) return [];
    const faults: readonly InlineCodeFault[] = [
      { kind: 'bareCode', pair, missing: bare, extra: [] },
      { kind: 'missingWords', pair, missing: unsaid, extra: [] },
      { kind: 'maybeMissingWords', pair, missing: translated, extra: [] },
      { kind: kindOf(missing, extra), pair, missing, extra },
    ];
    return faults.filter((fault) => fault.missing.length + fault.extra.length > 0);
  });
}

function kindOf(missing: readonly InlineCode[], extra: readonly InlineCode[]): InlineCodeFault['kind'] {
  if (missing.length === 0) return 'extraCode';
  if (extra.length === 0) return 'missingCode';
  return areRespaced(missing, extra) ? 'respacedCode' : 'changedCode';
}

/** Do pieces of code differ in white space alone? */
function areRespaced(missing: readonly InlineCode[], extra: readonly InlineCode[]): boolean {
  const bare = ({ value }: InlineCode) => value.replaceAll(/\s+/g, '');
  return missing.length === extra.length && missing.every((code) => extra.some((other) => bare(other) === bare(code)));
}
