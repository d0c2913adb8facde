import type { Definition, Root } from 'mdast';
import type { Formula } from '../markdown/math-scanner.ts';
import type { ParsedMarkdown } from '../markdown/parse.ts';
import type { TagLine } from '../markdown/tag-lines.ts';
import type { Origin } from '../text/origin.ts';
import type { SourceText } from '../text/source-text.ts';

/** The text, formulas and link definitions of a file, for the readers of blocks and spans. */
export interface BlockSource {
  readonly text: SourceText;
  /** What the ranges of the blocks are counted from. */
  readonly origin: Origin;
  /** The text as it was parsed: as long as the text, with formulas masked. */
  readonly masked: string;
  /** Formulas by the UTF-16 offset of their start. */
  readonly formulas: ReadonlyMap<number, Formula>;
  /** The tags on lines that hold nothing else, by the UTF-16 offset of the first on each line. */
  readonly tagLines: ReadonlyMap<number, readonly TagLine[]>;
  /** Destinations of link references by identifier, as CommonMark folds it. */
  readonly definitions: ReadonlyMap<string, string>;
}

export function blockSource({ text, root, math, tagLines }: ParsedMarkdown): BlockSource {
  return {
    text,
    origin: text.all.origin,
    masked: math.masked,
    formulas: new Map(math.formulas.map((formula) => [formula.start, formula])),
    tagLines: byLine(tagLines, text),
    definitions: readDefinitions(root),
  };
}

function readDefinitions(root: Root): ReadonlyMap<string, string> {
  const definitions = root.children.filter((node): node is Definition => node.type === 'definition');
  // The first definition of an identifier wins.
  return new Map(definitions.toReversed().map((node) => [node.identifier, node.url]));
}

function byLine(tags: readonly TagLine[], text: SourceText): ReadonlyMap<number, readonly TagLine[]> {
  const lines = new Map<number, TagLine[]>();
  let line: TagLine[] = [];
  for (const tag of tags) {
    const last = line.at(-1);
    if (last !== undefined && /^[ \t]*$/.test(text.text.slice(last.end, tag.start))) line.push(tag);
    else lines.set(tag.start, (line = [tag]));
  }
  return lines;
}
