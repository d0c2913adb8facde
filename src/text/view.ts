/**
 * A view of what never changes, such as a node of the tree: derived when first asked for, and only once. Whatever else
 * the view is made with has to be the same at every call for one node.
 */
export function viewOf<Node extends object, Rest extends readonly unknown[], Value extends object | string | number | boolean>(
  derive: (node: Node, ...rest: Rest) => Value,
): (node: Node, ...rest: Rest) => Value {
  const known = new WeakMap<Node, Value>();
  return (node, ...rest) => {
    let value = known.get(node);
    if (value === undefined) known.set(node, (value = derive(node, ...rest)));
    return value;
  };
}
