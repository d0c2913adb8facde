import type { Languages } from '../../language/languages.ts';
import { scriptClass, shareScript } from '../../language/scripts.ts';
import type { Block, Side } from '../../translation/ast.ts';

/** A run of so many blocks at least, with a heading among them, is a text of its own and no passage that was left untranslated. */
const LEAST = 3;

/**
 * Divides a target side, after which another target side follows, where a source side without its structural heading begins: the run
 * of source-language blocks with headings at its end, which that other side translates. Undefined where there is none.
 */
export function withoutUnmarkedSource(
  side: Side,
  { source, target }: Languages,
): { readonly source: Side; readonly target: Side } | undefined {
  if (shareScript(source, target)) return undefined;
  const [own, other] = [source, target].map((language) => new RegExp(`[${scriptClass(language)}]`, 'gu'));
  const count = (text: string, letters: RegExp | undefined) => (letters === undefined ? 0 : (text.match(letters)?.length ?? 0));
  const isSource = (block: Block) => count(block.range.slice(), other) === 0;
  const start = side.blocks.findLastIndex((block) => !isSource(block)) + 1;
  const tail = side.blocks.slice(start);
  const [first, last] = [tail[0], tail.at(-1)];
  const texts = tail.filter(({ range }) => count(range.slice(), own) > 0);
  if (start === 0 || first === undefined || last === undefined || texts.length < LEAST) return undefined;
  if (!tail.some(({ kind }) => kind === 'heading')) return undefined;
  const before = side.blocks[start - 1];
  if (before === undefined) return undefined;
  return {
    source: { role: 'source', range: first.range.until(last.range), blocks: tail },
    target: { ...side, range: side.range.atStart().until(before.range), blocks: side.blocks.slice(0, start) },
  };
}
