/**
 * The typed AST of a section file. Every node keeps its range in the original text, every list is read-only;
 * what can be derived from a node is computed on demand elsewhere and never stored here.
 */
import type { Range } from '../text/range.ts';
import type { SourceText } from '../text/source-text.ts';

export type SideRole = 'source' | 'target';

/** The part of a file that a finding speaks of. */
export type SideName = SideRole | 'metadata' | 'notes' | 'metrics' | 'document';

interface Node {
  readonly range: Range;
}

// Spans: what stands inside running text

export interface InlineMath extends Node {
  readonly kind: 'math';
  /** True for `$$…$$` inside a paragraph. */
  readonly display: boolean;
  readonly tex: string;
  readonly content: Range;
}

export interface InlineCode extends Node {
  readonly kind: 'code';
  readonly value: string;
}

export interface Link extends Node {
  readonly kind: 'link' | 'image';
  readonly destination: string;
  /** The text between the brackets; absent for an autolink, whose text is its destination. */
  readonly label?: Range;
}

export interface Emphasis extends Node {
  readonly kind: 'emphasis' | 'strong';
  readonly content: Range;
}

export interface FootnoteReference extends Node {
  readonly kind: 'footnote';
  readonly label: string;
}

export interface InlineHtml extends Node {
  readonly kind: 'html';
  /** A comment is no text; `<UNK>` is. */
  readonly comment: boolean;
}

export type Span = InlineMath | InlineCode | Link | Emphasis | FootnoteReference | InlineHtml;

// Blocks

/** A block that holds running text itself. `content` is the text without markers such as `##` or `|`. */
interface TextNode extends Node {
  readonly content: Range;
  /** In the order of the text; an emphasis stands before what it holds. */
  readonly spans: readonly Span[];
}

export interface Heading extends TextNode {
  readonly kind: 'heading';
  readonly depth: number;
}

export interface Paragraph extends TextNode {
  readonly kind: 'paragraph';
  /** The whole paragraph is one bold phrase: a heading in disguise. */
  readonly bold: boolean;
  /** The `---` right under the paragraph, which Markdown would read as a setext heading. */
  readonly underline?: Range;
}

export interface List extends Node {
  readonly kind: 'list';
  readonly ordered: boolean;
  /** The first number of an ordered list. */
  readonly start?: number;
  readonly items: readonly ListItem[];
}

export interface ListItem extends Node {
  readonly kind: 'item';
  readonly marker: Range;
  /** 1 for the items of a top-level list. */
  readonly depth: number;
  readonly blocks: readonly Block[];
}

export interface Table extends Node {
  readonly kind: 'table';
  /** The first row is the header. */
  readonly rows: readonly TableRow[];
}

export interface TableRow extends Node {
  readonly kind: 'row';
  readonly cells: readonly TableCell[];
}

export interface TableCell extends TextNode {
  readonly kind: 'cell';
}

export interface Code extends Node {
  readonly kind: 'code-block';
  readonly language: string;
  readonly content: Range;
  readonly value: string;
}

export interface DisplayMath extends Node {
  readonly kind: 'display-math';
  readonly display: true;
  /** False where the closing `$$` is missing. */
  readonly closed: boolean;
  readonly tex: string;
  readonly content: Range;
}

export interface Quote extends Node {
  readonly kind: 'quote';
  readonly blocks: readonly Block[];
}

export interface Footnote extends Node {
  readonly kind: 'footnote-definition';
  readonly label: string;
  readonly blocks: readonly Block[];
}

export interface Html extends Node {
  readonly kind: 'html-block';
}

/** A formula, inside a text or as a block of its own. */
export type FormulaNode = InlineMath | DisplayMath;

export type Block = Heading | Paragraph | List | Table | Code | DisplayMath | Quote | Footnote | Html;

/** Every node that holds running text itself. */
export type TextBlock = Heading | Paragraph | TableCell;

// Numbers of titles and headings

/**
 * A number as a title writes it. Two numbers are the same when they share a reading: `IV` reads `4` and `IV`,
 * a letter of another alphabet reads as the Latin one of its rank, `2.3-2.4` reads `2.3–2.4`.
 */
export interface OrdinalNumber extends Node {
  readonly raw: string;
  readonly readings: readonly string[];
}

// Parts of a file

export interface Title extends Node {
  readonly content: Range;
  readonly text: string;
  readonly number?: OrdinalNumber;
}

/** What a score in the metadata or the metrics says. `range` covers the score alone, without suffix or comment. */
export interface Score extends Node {
  readonly raw: string;
  readonly reading:
    | { readonly kind: 'number'; readonly value: number }
    | { readonly kind: 'not-applicable'; readonly reason?: string }
    | { readonly kind: 'word' }
    | { readonly kind: 'malformed'; readonly meant?: string }
    | { readonly kind: 'empty' };
  /** What follows the number: `(partial)`, `- all concepts preserved`. */
  readonly suffix?: string;
}

/** One entry of a term list or pair list; at least one of the two sides is there. */
export interface TermEntry extends Node {
  readonly source?: TermText;
  readonly target?: TermText;
}

export interface TermText extends Node {
  readonly text: string;
}

export interface MetadataField extends Node {
  /** The key as it stands. */
  readonly key: string;
  readonly keyRange: Range;
  readonly value: string;
  /** Without white space around it; empty at the end of the line when there is no value. */
  readonly valueRange: Range;
}

export interface Metadata extends Node {
  readonly fields: readonly MetadataField[];
}

export interface Side extends Node {
  readonly role: SideRole;
  /** The structural heading. */
  readonly heading: Heading;
  readonly blocks: readonly Block[];
}

export interface SidePair {
  readonly source: Side;
  readonly target: Side;
}

export interface NoteEntry extends Node {
  readonly key: string;
  readonly value: string;
  readonly valueRange: Range;
  /** Nested list items, without their markers. */
  readonly items: readonly TermText[];
}

export interface NotesPart extends Node {
  readonly kind: 'notes';
  readonly heading: Heading;
  readonly blocks: readonly Block[];
  readonly entries: readonly NoteEntry[];
}

export interface MetricEntry extends Node {
  readonly name: string;
  readonly nameRange: Range;
  readonly score: Score;
}

export interface MetricsPart extends Node {
  readonly kind: 'metrics';
  readonly heading: Heading;
  readonly blocks: readonly Block[];
  readonly entries: readonly MetricEntry[];
}

/** Anything else under a heading: back-translations, remarks, headings that group pairs. */
export interface ExtraPart extends Node {
  readonly kind: 'extra';
  readonly heading: Heading;
  readonly blocks: readonly Block[];
}

/** A side in the place where it stands, whether or not it has a partner. */
export interface SidePart extends Node {
  readonly kind: SideRole;
  readonly side: Side;
}

export type Part = SidePart | NotesPart | MetricsPart | ExtraPart;

/** Display math that the reader had to repair so that nothing after it is lost: a `$$` without its partner. */
export interface BrokenMath extends Node {
  /** `unclosed`: an opening `$$` with a formula after it; `stray`: a `$$` with nothing to open or close. */
  readonly kind: 'unclosed' | 'stray';
}

export type TemplateName = 'section' | 'abstract';

export interface Section {
  readonly template: TemplateName;
  readonly text: SourceText;
  readonly title: { readonly source?: Title; readonly target?: Title };
  readonly metadata: Metadata | undefined;
  readonly pairs: readonly SidePair[];
  readonly notes: readonly NotesPart[];
  readonly metrics: readonly MetricsPart[];
  /** All parts in the order of the file. */
  readonly parts: readonly Part[];
  readonly brokenMath: readonly BrokenMath[];
}
