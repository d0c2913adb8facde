/** The metadata at the top of a page as a tree: keys and values with their places. */
import type { Range } from '../text/range.ts';
import type { FenceFault } from '../markdown/front-matter.ts';

interface Placed {
  readonly range: Range;
}

/** The metadata at the top of a page, with the lines that enclose it. */
export interface FrontMatter extends Placed {
  readonly format: 'yaml' | 'toml';
  /** Its keys; none when it cannot be read. */
  readonly entries: readonly FrontMatterEntry[];
  /** Why programs cannot read it. */
  readonly fault?: FrontMatterFault;
}

/** `syntax`: it is no YAML or TOML; `map`: it has no keys; the others are about the lines that enclose it. */
export interface FrontMatterFault extends Placed {
  readonly kind: FenceFault | 'syntax' | 'map';
  /** What the parser says of the syntax. */
  readonly reason?: string;
}

/** A key with its value. */
export interface FrontMatterEntry extends Placed {
  readonly key: string;
  readonly keyRange: Range;
  readonly value: FrontMatterValue;
}

export type FrontMatterValue = FrontMatterMap | FrontMatterList | FrontMatterScalar;

export interface FrontMatterMap extends Placed {
  readonly kind: 'map';
  readonly entries: readonly FrontMatterEntry[];
}

export interface FrontMatterList extends Placed {
  readonly kind: 'list';
  readonly items: readonly FrontMatterValue[];
}

/** A single value; `text` is a string without its quotation marks, anything else as it is written. */
export interface FrontMatterScalar extends Placed {
  readonly kind: 'scalar';
  readonly type: 'string' | 'number' | 'boolean' | 'date' | 'null';
  readonly text: string;
}
