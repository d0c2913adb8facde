/**
 * The typed AST of a translation. Every node has its range in the original text, every list is read-only. Values derived from a
 * node are computed on demand elsewhere and never stored here.
 */
import type { TagLine, TagTurn } from '../markdown/tag-lines.ts';
import type { Range } from '../text/range.ts';
import type { FrontMatter } from './front-matter.ts';

/** The text that is translated, or its translation. */
export type SideRole = 'source' | 'target';

/** The part of a file that a finding is about; `document` for a finding about none of them. */
export type SideName = SideRole | 'metadata' | 'notes' | 'metrics' | 'document';

interface Node {
  readonly range: Range;
}

// Spans: nodes inside running text

/** A formula inside running text. `tex` and `content` are the TeX between the dollars. */
export interface InlineMath extends Node {
  readonly kind: 'math';
  /** True when it is written as `$$…$$`. */
  readonly display: boolean;
  readonly tex: string;
  readonly content: Range;
}

/** Code in backticks. `value` is the code without them. */
export interface InlineCode extends Node {
  readonly kind: 'code';
  readonly value: string;
}

/** A link, an image or an autolink. `destination` is the address or path, resolved for reference links. */
export interface Link extends Node {
  readonly kind: 'link' | 'image';
  readonly destination: string;
  /** The text between the square brackets or the tags, or the alternative of an image; absent where there is none. */
  readonly label?: Range;
  /** The range of the address in a tag of HTML. */
  readonly address?: Range;
}

/** Emphasized text. `content` is the text without the marks. */
export interface Emphasis extends Node {
  readonly kind: 'emphasis' | 'strong';
  readonly content: Range;
}

/** A mark such as `[^label]` that refers to a footnote. */
export interface FootnoteReference extends Node {
  readonly kind: 'footnote';
  readonly label: string;
}

/** An HTML tag or comment inside running text. */
export interface InlineHtml extends Node {
  readonly kind: 'html';
  /** True for a comment, which is no text. */
  readonly comment: boolean;
  /** The values of its attributes that readers see; absent for a comment, and for a word such as `<UNK>`, which is no tag. */
  readonly texts?: readonly Range[];
}

/** A token that a program reads in running text, such as `[!NOTE]`, `[x]`, `:::tip`, `{#id}` or `{{< ref >}}`; it is no text. */
export interface Markup extends Node {
  readonly kind: 'markup';
  /** The token without what may be translated or spaced otherwise. */
  readonly value: string;
}

export type Span = InlineMath | InlineCode | Link | Emphasis | FootnoteReference | InlineHtml | Markup;

// Blocks

/** A node with running text of its own. `content` is the text without markers such as `##` or `|`. */
interface TextNode extends Node {
  readonly content: Range;
  /** In the order of the text; an emphasis comes before the spans inside it. */
  readonly spans: readonly Span[];
}

/** A heading; `depth` is 1 to 6. */
export interface Heading extends TextNode {
  readonly kind: 'heading';
  readonly depth: number;
}

/** A paragraph. */
export interface Paragraph extends TextNode {
  readonly kind: 'paragraph';
  /** True when the whole paragraph is one bold phrase, which often replaces a heading. */
  readonly bold: boolean;
  /** The `---` on the next line, which Markdown would read as the underline of a setext heading. */
  readonly underline?: Range;
}

/** A bulleted or numbered list. */
export interface List extends Node {
  readonly kind: 'list';
  readonly ordered: boolean;
  /** The first number of an ordered list. */
  readonly start?: number;
  /** The first marker, when Markdown takes the list for running text because of its markers, such as `1-`. */
  readonly falseMarker?: Range;
  readonly items: readonly ListItem[];
}

/** An item of a list. `marker` is the range of its bullet or number. */
export interface ListItem extends Node {
  readonly kind: 'item';
  readonly marker: Range;
  /** How deeply the item is nested: 1 in a list that is in no other list. */
  readonly depth: number;
  readonly blocks: readonly Block[];
}

/** A table. */
export interface Table extends Node {
  readonly kind: 'table';
  /** The first row is the header. */
  readonly rows: readonly TableRow[];
  /** Why Markdown does not take it for the table that it was meant to be. */
  readonly fault?: TableFault;
}

/**
 * `delimiters`: the line under the header is missing or has other marks than `-`; `blankLine`: a blank line cuts the table in two;
 * `pipe`: a `|` inside code divides a cell. The range is that of the line, or of the rows behind the blank line.
 */
export interface TableFault extends Node {
  readonly kind: 'delimiters' | 'blankLine' | 'pipe';
}

/** A row of a table. */
export interface TableRow extends Node {
  readonly kind: 'row';
  readonly cells: readonly TableCell[];
}

/** A cell of a table row. */
export interface TableCell extends TextNode {
  readonly kind: 'cell';
}

/**
 * A fenced or indented code block. `language` is the first word after the opening fence, or empty; `value` is the code, `content`
 * its range without the fences.
 */
export interface Code extends Node {
  readonly kind: 'code-block';
  readonly language: string;
  readonly content: Range;
  readonly value: string;
}

/** A formula that is a block of its own. `tex` and `content` are the TeX between the delimiters. */
export interface DisplayMath extends Node {
  readonly kind: 'display-math';
  readonly display: true;
  /** False when the closing `$$` is missing. */
  readonly closed: boolean;
  readonly tex: string;
  readonly content: Range;
}

/** A block quotation. */
export interface Quote extends Node {
  readonly kind: 'quote';
  readonly blocks: readonly Block[];
}

/** The definition of a footnote. */
export interface Footnote extends Node {
  readonly kind: 'footnote-definition';
  readonly label: string;
  readonly blocks: readonly Block[];
}

/** A block of HTML whose content is no text, such as a script or a drawing. */
export interface Html extends Node {
  readonly kind: 'html-block';
}

/**
 * A line of markup that is no text: a tag of a component or an element, the opening line of a container such as `:::note`, a
 * shortcode, an include. `content` and `spans` hold its words for people: a title, a label; `content` is empty where it has none.
 * What stands inside a component or a container follows the tag as blocks of their own.
 */
export interface Tag extends TextNode {
  readonly kind: 'tag';
  /** How it is written: `element` for HTML and JSX. Tags of different forms never close each other. */
  readonly form: 'element' | TagLine['form'];
  readonly name: string;
  /** What programs read in it beside its name, such as attributes, each in one spelling. */
  readonly parts: readonly string[];
  /** `closes`: it closes a tag that is not there. */
  readonly turn: TagTurn;
  /** The tag that closes it. */
  readonly closing?: Range;
}

/** A formula, inline or as a block. */
export type FormulaNode = InlineMath | DisplayMath;

/** A block-level node. Items, rows and cells are no blocks, but nodes inside lists and tables. */
export type Block = Heading | Paragraph | List | Table | Code | DisplayMath | Quote | Footnote | Html | Tag;

/** A node with running text of its own; `proseOf` gives its prose, `textSpans` the values in it. */
export type TextBlock = Heading | Paragraph | TableCell | Tag;

// Numbers of titles and headings

/**
 * The number of a title or heading. Two numbers are equal when they share a reading: `IV` has the readings `4` and `IV`, a letter
 * of another alphabet that of the Latin letter of the same rank, `2.3-2.4` that of `2.3–2.4`.
 */
export interface OrdinalNumber extends Node {
  readonly raw: string;
  readonly readings: readonly string[];
}

// Parts of a file

/** A title of the file in one language. `content` and `text` are without its `#` marks. */
export interface Title extends Node {
  readonly content: Range;
  readonly text: string;
  readonly number?: OrdinalNumber;
}

/** A score in the metadata or the metrics. `range` is the score alone, without suffix or comment. */
export interface Score extends Node {
  readonly raw: string;
  readonly reading:
    | { readonly kind: 'number'; readonly value: number }
    | { readonly kind: 'not-applicable'; readonly reason?: string }
    | { readonly kind: 'word' }
    | { readonly kind: 'malformed'; readonly meant?: string }
    | { readonly kind: 'empty' };
  /** The text after the number: `(partial)`, `- all concepts preserved`. */
  readonly suffix?: string;
}

/** One entry of a list of terms; at least one of `source` and `target` is present. */
export interface TermEntry extends Node {
  readonly source?: TermText;
  readonly target?: TermText;
}

/** A term or its rendering, as the file writes it. */
export interface TermText extends Node {
  readonly text: string;
}

/** A metadata field such as `**Key:** value`. */
export interface MetadataField extends Node {
  /** The key as the file writes it. */
  readonly key: string;
  readonly keyRange: Range;
  readonly value: string;
  /** The range of the value without white space around it; empty, at the end of the line, when there is no value. */
  readonly valueRange: Range;
}

/** The metadata fields of a file, in their order. */
export interface Metadata extends Node {
  readonly fields: readonly MetadataField[];
}

/** The text of a translation in one of its languages. */
export interface Side extends Node {
  readonly role: SideRole;
  /** The structural heading that opens the side; absent in a layout without such headings. */
  readonly heading?: Heading;
  /** The metadata at the top of a page, before the range of the side. */
  readonly frontMatter?: FrontMatter;
  readonly blocks: readonly Block[];
}

/** A source side and the target side that translates it. */
export interface SidePair {
  readonly source: Side;
  readonly target: Side;
}

/** An entry of the notes, such as `**Key:** value`, with the list under it. */
export interface NoteEntry extends Node {
  readonly key: string;
  readonly value: string;
  readonly valueRange: Range;
  /** The nested list items, without their markers. */
  readonly items: readonly TermText[];
}

/** The translator's notes. */
export interface NotesPart extends Node {
  readonly kind: 'notes';
  readonly heading: Heading;
  readonly blocks: readonly Block[];
  readonly entries: readonly NoteEntry[];
}

/** A metric with its score. */
export interface MetricEntry extends Node {
  readonly name: string;
  readonly nameRange: Range;
  readonly score: Score;
}

/** The quality metrics. */
export interface MetricsPart extends Node {
  readonly kind: 'metrics';
  readonly heading: Heading;
  readonly blocks: readonly Block[];
  readonly entries: readonly MetricEntry[];
}

/** Any other part with a structural heading: back-translations, remarks, headings that group pairs. */
export interface ExtraPart extends Node {
  readonly kind: 'extra';
  readonly heading: Heading;
  readonly blocks: readonly Block[];
}

/** A side at its place among the parts, whether or not it has a partner. */
export interface SidePart extends Node {
  readonly kind: SideRole;
  readonly side: Side;
}

/** A part of a file, from its structural heading to the next one. */
export type Part = SidePart | NotesPart | MetricsPart | ExtraPart;

/** A formula without its delimiters, which was repaired so that the blocks after it are not lost. */
export interface BrokenMath extends Node {
  /**
   * `unclosed`: an opening `$$` with a formula after it; `stray`: a `$$` that neither opens nor closes a formula; `bare`: an
   * environment such as `align` without delimiters.
   */
  readonly kind: 'unclosed' | 'stray' | 'bare';
}

/** A source text with its translation, in one file or in two. Fields that only some layouts have may be absent or empty. */
export interface Translation {
  readonly title: { readonly source?: Title; readonly target?: Title };
  readonly metadata: Metadata | undefined;
  readonly pairs: readonly SidePair[];
  readonly notes: readonly NotesPart[];
  readonly metrics: readonly MetricsPart[];
  /** All parts in the order of their files, those of the source file first. */
  readonly parts: readonly Part[];
  readonly brokenMath: readonly BrokenMath[];
}
