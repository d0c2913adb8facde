/** A class derived from this one adds its private fields to an object that exists already, which the constructor returns. */
// oxlint-disable-next-line typescript/no-extraneous-class -- a class is what `extends` takes
class Itself {
  constructor(object: object) {
    return object;
  }
}

/**
 * What is known of an object, one place for each function that derives something of it. It is a private field of the object: an
 * entry of a `WeakMap` is slower to find and, above all, to make and to clear away.
 */
class Known extends Itself {
  readonly #values: unknown[] = [];

  static of(node: object): unknown[] {
    if (#values in node) return node.#values;
    return new Known(node).#values;
  }
}

let functions = 0;

/**
 * Wraps a function of an immutable object, such as a node of the tree, so that it computes its value once for each object and
 * keeps it as long as the object lives. All other arguments must be the same in every call for one object, because they are no
 * part of the key.
 */
export function memoize<Node extends object, Rest extends readonly unknown[], Value extends object | string | number | boolean>(
  derive: (node: Node, ...rest: Rest) => Value,
): (node: Node, ...rest: Rest) => Value {
  const place = functions++;
  return (node, ...rest) => {
    const values = Known.of(node);
    const known = values[place];
    if (isKnown<Value>(known)) return known;
    const value = derive(node, ...rest);
    values[place] = value;
    return value;
  };
}

/** No other function writes to the place of a function. */
function isKnown<Value>(value: unknown): value is Value {
  return value !== undefined;
}
