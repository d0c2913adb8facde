import { memoize } from './memoize.ts';
import type { Placed } from './range.ts';

/**
 * As `memoize`, but only for nodes that outlive their text, because they are kept for its next version. For what is derived once
 * for each text: elsewhere, to remember it would cost time and give nothing.
 */
export function memoizeKept<Node extends Placed, Rest extends readonly unknown[], Value extends object | boolean>(
  derive: (node: Node, ...rest: Rest) => Value,
): (node: Node, ...rest: Rest) => Value {
  const remembered = memoize(derive);
  return (node, ...rest) => (node.range.origin.moves ? remembered(node, ...rest) : derive(node, ...rest));
}
