/** The features by which units are compared: kind, length of the prose, and anchors that survive a translation. */
import { asciiDigits } from '../language/digits.ts';
import type { Languages } from '../language/languages.ts';
import { normalizeTex } from '../markdown/tex.ts';
import type { Block, OrdinalNumber, Span, TextBlock } from '../translation/ast.ts';
import { readOrdinal } from '../translation/ordinal-number.ts';
import { proseOf } from '../translation/prose.ts';
import { withoutArguments } from '../spans/code-shape.ts';
import { lazily } from '../text/lazily.ts';
import { memoizeKept } from '../text/memoize-kept.ts';
import type { Unit } from './alignment.ts';
import { signsIn } from './prose-signs.ts';
import { blocksOf, isBulleted, textsOf } from './units.ts';

export interface Features {
  readonly unit: Unit;
  /** True when the text is that of the unit before it. */
  readonly copy: boolean;
  /** The length of the prose in UTF-16 units. */
  readonly length: number;
  /** The lengths of the cells of a row; empty for other units. */
  readonly cells: readonly number[];
  /** Numbers, formulas, code, addresses, names and signs in the unit, with their counts. */
  readonly anchors: ReadonlyMap<string, number>;
  readonly anchorCount: number;
  /** Latin words that are no anchors; computed on first access. */
  readonly words: () => ReadonlySet<string>;
  /** The numbers of sentence ends, colons and opening brackets. */
  readonly marks: readonly [sentences: number, colons: number, brackets: number];
  /** `bold`: the whole paragraph is bold, so it may replace a heading; `lead-in`: it starts with a bold phrase. */
  readonly opening: 'plain' | 'bold' | 'lead-in';
  /** The number of a heading. */
  readonly number?: OrdinalNumber;
  /** True for a paragraph whose lines look like list items. */
  readonly bulleted: boolean;
}

const NUMBER = /\d+(?:[.,]\d+)*/g;
const WORD = /[A-Za-z][A-Za-z0-9]*(?:[-_.][A-Za-z0-9]+)*/g;
/** A name or acronym: it has a digit, or a capital and then another capital or digit. */
const NAME = /[A-Z].*[A-Z0-9]|[0-9]/;
/** The plural ending of an acronym: `CNNs` may be rendered as `CNN`. */
const PLURAL = /(?<=[A-Z0-9])s$/;
/** The start of an address, before its host. */
const SCHEME = /^[a-z]+:\/\/(?:www\.)?/i;
/** Greek letters, mathematical signs, arrows and other symbols, as ranges because Unicode properties are ten times slower. */
const SIGN = /[=<>±×÷\u0370-\u03FF\u2100-\u2BFF]/g;

export class FeatureReader {
  readonly #languages: Languages;
  readonly #joined = new Map<Features, { readonly first: Features; readonly both: Features }>();

  constructor(languages: Languages) {
    this.#languages = languages;
  }

  /** The features of consecutive units. */
  of(units: readonly Unit[]): readonly Features[] {
    let before: string | undefined;
    return units.map((unit) => {
      const raw = unit.range.slice();
      const copy = raw === before;
      before = raw;
      return this.#read(unit, copy);
    });
  }

  /** The features of two neighbours taken as one unit. */
  both(first: Features, second: Features): Features {
    const known = this.#joined.get(second);
    if (known !== undefined && known.first === first) return known.both;
    const both = joined(first, second);
    this.#joined.set(second, { first, both });
    return both;
  }

  #read(unit: Unit, copy: boolean): Features {
    const number = unit.kind === 'heading' ? this.#number(unit) : undefined;
    const features = number === undefined ? unnumbered(unit) : featuresOf(unit, number);
    return copy ? { ...features, copy } : features;
  }

  #number(heading: TextBlock): OrdinalNumber | undefined {
    const { source, target } = this.#languages;
    return readOrdinal(heading.content.slice(), heading.content, [source, target]);
  }
}

/** The features of a unit without a number of its own, which alone depends on the other language. */
const unnumbered = memoizeKept((unit: Unit): Features => featuresOf(unit, undefined));

function featuresOf(unit: Unit, number: OrdinalNumber | undefined): Features {
  const texts = textsOf(unit);
  // The number of a heading is compared separately, so it is no part of its prose.
  const numbered = number === undefined || unit.kind !== 'heading' ? 0 : number.range.end - unit.content.start;
  const proses = texts.map((block) => asciiDigits(proseOf(block).slice(numbered)));
  const prose = proses.join('\n');
  const anchors = new Map<string, number>();
  const add = (anchor: string) => anchors.set(anchor, (anchors.get(anchor) ?? 0) + 1);
  const signs = signsIn(prose);
  if (signs.hasDigit) for (const number of prose.match(NUMBER) ?? []) add(number.replaceAll(/[.,]/g, ''));
  if (signs.hasSign) for (const sign of prose.match(SIGN) ?? []) add(sign);
  for (const { spans } of texts) for (const span of spans) addSpan(span, add);
  for (const block of blocksOf(unit)) addBlock(block, add);
  const words = lazily(() => (signs.hasLatin ? (prose.match(WORD) ?? []) : []));
  // Names count once: how often a name is repeated depends on style.
  if (signs.mayHaveName) for (const word of words()) if (NAME.test(word)) anchors.set(word.replace(PLURAL, ''), 1);
  let anchorCount = 0;
  for (const count of anchors.values()) anchorCount += count;
  return {
    unit,
    copy: false,
    length: Math.max(0, prose.length - signs.masked - titleLength(texts)),
    cells: unit.kind === 'row' ? proses.map((cell) => cell.length - signsIn(cell).masked) : [],
    anchors,
    anchorCount,
    words: lazily(() => new Set(words().flatMap((word) => (word.length === 1 || NAME.test(word) ? [] : word.toLowerCase())))),
    marks: [signs.sentences, signs.colons, signs.brackets],
    opening: openingOf(texts[0]),
    bulleted: isBulleted(unit),
    ...(number && { number }),
  };
}

function joined(first: Features, second: Features): Features {
  const anchors = new Map(first.anchors);
  for (const [anchor, count] of second.anchors) anchors.set(anchor, (anchors.get(anchor) ?? 0) + count);
  const [sentences, colons, brackets] = first.marks;
  return {
    ...first,
    length: first.length + second.length,
    anchors,
    anchorCount: first.anchorCount + second.anchorCount,
    words: lazily(() => new Set([...first.words(), ...second.words()])),
    marks: [sentences + second.marks[0], colons + second.marks[1], brackets + second.marks[2]],
  };
}

/** In UTF-16 units: the titles in the attributes of tags, which a translation may explain at length. */
function titleLength(texts: readonly TextBlock[]): number {
  let length = 0;
  for (const { spans } of texts) {
    for (const span of spans) if (span.kind === 'html') for (const { start, end } of span.texts ?? []) length += end - start;
  }
  return length;
}

function openingOf(first: TextBlock | undefined): Features['opening'] {
  if (first === undefined) return 'plain';
  if (first.kind === 'heading' || (first.kind === 'paragraph' && first.bold)) return 'bold';
  return first.spans.some(({ kind, range }) => kind === 'strong' && range.start === first.content.start) ? 'lead-in' : 'plain';
}

function addSpan(span: Span, add: (anchor: string) => void): void {
  if (span.kind === 'math') add(`$${normalizeTex(span.tex)}`);
  else if (span.kind === 'code') add(`\`${withoutArguments(span.value)}`);
  else if (span.kind === 'markup') add(`\`${span.value}`);
  else if (span.kind === 'link' || span.kind === 'image') add(plainAddress(span.destination));
}

/** An address without what two that lead to one place may differ in, and where a slip changes nothing: the scheme, and a last stroke. */
function plainAddress(address: string): string {
  return address.replace(SCHEME, '').replace(/(?<=[^/])\/$/, '');
}

/** Adds the anchors of blocks without running text. */
function addBlock(block: Block, add: (anchor: string) => void): void {
  switch (block.kind) {
    case 'display-math':
      add(`$${normalizeTex(block.tex)}`);
      break;
    case 'code-block':
      for (const line of block.value.split('\n')) if (line.trim() !== '') add(line.trim());
      break;
    case 'tag':
      for (const part of block.parts) add(part);
      break;
    case 'list':
      for (const item of block.items) for (const inner of item.blocks) addBlock(inner, add);
      break;
    case 'quote':
    case 'footnote-definition':
      for (const inner of block.blocks) addBlock(inner, add);
      break;
    default:
  }
}
