import { groupBy } from '../text/group-by.ts';
import { countUpTo } from '../text/offset-set.ts';
import type { Range } from '../text/range.ts';
import type { SourceText } from '../text/source-text.ts';

interface Place<Node> {
  readonly node: Node;
  readonly range: Range;
}

/** The nodes of one file, in the order of the text. */
interface Places<Node> {
  readonly places: readonly Place<Node>[];
  readonly starts: readonly number[];
}

/** Nodes that do not overlap, of which the one around a place is found in O(log n). */
export class PlaceIndex<Node> {
  readonly #byText: ReadonlyMap<SourceText, Places<Node>>;

  constructor(nodes: readonly Node[], rangeOf: (node: Node) => Range) {
    const places = nodes.map((node): Place<Node> => ({ node, range: rangeOf(node) }));
    this.#byText = new Map(
      Array.from(
        groupBy(places, ({ range }) => range.text),
        ([text, own]) => [text, sorted(own)],
      ),
    );
  }

  /** The node around a range. */
  around(range: Range): Node | undefined {
    const own = this.#byText.get(range.text);
    const place = own?.places[countUpTo(own.starts, range.start) - 1];
    return place?.range.contains(range) === true ? place.node : undefined;
  }
}

function sorted<Node>(places: readonly Place<Node>[]): Places<Node> {
  const inOrder = places.toSorted((a, b) => a.range.start - b.range.start);
  return { places: inOrder, starts: inOrder.map(({ range }) => range.start) };
}
