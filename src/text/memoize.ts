/**
 * Wraps a function of an immutable object, such as a node of the tree, so that it computes its value once for each object and
 * keeps it as long as the object lives. All other arguments must be the same in every call for one object, because they are no
 * part of the key.
 */
export function memoize<Node extends object, Rest extends readonly unknown[], Value extends object | string | number | boolean>(
  derive: (node: Node, ...rest: Rest) => Value,
): (node: Node, ...rest: Rest) => Value {
  const known = new WeakMap<Node, Value>();
  return (node, ...rest) => {
    let value = known.get(node);
    if (value === undefined) known.set(node, (value = derive(node, ...rest)));
    return value;
  };
}
