/** Code that a translation says in other pieces than its source. */
import { proseIn, rawOf } from '../align/units.ts';
import { isNameInCode } from '../spans/code-shape.ts';
import type { InlineCode } from '../translation/ast.ts';
import type { Difference } from './differences.ts';

const NAME = /[A-Za-z0-9_]{2,}|\d/g;
/** A value that an option has, which a sentence may say in words. */
const LITERAL = /^(?:true|false|null|none|on|off|yes|no)$/i;
/** A call or a command of more names is an example rather than a part of a sentence. */
const MOST_NAMES = 4;
/** In words: less around code is no sentence. */
const SENTENCE = 2;

/**
 * The code of both sides that says the same in other pieces: `rows.render` is "`render` of `rows`" in a translation. The names of all
 * pieces of the target stand in the source's text, too, and not the signs alone differ.
 * @param known the code of the source's text
 */
export function rewordedCode(
  { pair, missing, extra }: Difference<InlineCode>,
  known: readonly InlineCode[],
): readonly InlineCode[] {
  if (missing.length === 0 || (proseIn(pair.source).match(/\p{L}{2,}/gu) ?? []).length < SENTENCE) return [];
  const inCode = known.flatMap(({ value }) => namesIn(value));
  const theirs = [...inCode, ...namesIn(rawOf(pair.source)).filter(isNameInCode)];
  const its = namesIn(rawOf(pair.target));
  const hasAll = (code: InlineCode, there: readonly string[], least: number): boolean => {
    const names = namesIn(code.value).filter((name) => !LITERAL.test(name) || there.includes(name));
    return names.length >= least && names.length <= MOST_NAMES && names.every((name) => there.includes(name));
  };
  const said = missing.filter((code) => hasAll(code, its, extra.length === 0 ? 2 : 1));
  const areRespelled = said.some(({ value }) => extra.some((other) => namesIn(value).join() === namesIn(other.value).join()));
  if (areRespelled || said.length === 0 || !extra.every((code) => hasAll(code, theirs, 1))) return [];
  return [...said, ...extra];
}

function namesIn(text: string): readonly string[] {
  return text.match(NAME) ?? [];
}
