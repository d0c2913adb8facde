import { asciiDigits } from '../language/digits.ts';
import type { Language } from '../language/language.ts';
import type { ReferenceKind } from '../language/reference-words.ts';
import { findOrdinal } from '../translation/ordinal-number.ts';
import type { Offsets } from '../text/offsets.ts';
import type { Range } from '../text/range.ts';
import { type Grammar, grammarOf, isAnnouncedAt, isPlural, REACH } from './reference-grammar.ts';
import { readSourceKeys } from './source-keys.ts';

export type { ReferenceKind } from '../language/reference-words.ts';

/** One label that a text refers to; `Figures 3-5` refers to three. */
export interface Reference {
  /** The label with the word before it; the label alone in the rest of a list. */
  readonly range: Range;
  /** The kinds that the word may refer to. */
  readonly kinds: readonly ReferenceKind[];
  /** The label in Western digits and Latin letters: `3.2`, `A.1`, `4b`, `IV`. */
  readonly label: string;
  /** The values that the label may have: `IV` has the reading `4`, `I` the readings `I` and `1`. */
  readonly readings: readonly string[];
  /** True when the label is inside a range and not written itself, or when it may be the second number of one label. */
  readonly implied?: true;
}

/** @param prose the text of `content`, equally long, with all values of classes before references masked */
export function readReferences(prose: string, content: Range, language: Language): readonly Reference[] {
  const [found, labels] = [numbered(prose, content, language), labelled(prose, content)];
  return labels.length === 0 ? found : [...found, ...labels].sort((a, b) => a.range.start - b.range.start);
}

/** References by a label of the source format: `\ref{sec:tides}`. */
function labelled(prose: string, content: Range): readonly Reference[] {
  return readSourceKeys(prose).keys.flatMap(({ kind, value, at }): readonly Reference[] =>
    kind === 'label' ? [{ range: content.within(at.start, at.end), kinds: ['label'], label: value, readings: [value] }] : [],
  );
}

function numbered(prose: string, content: Range, language: Language): readonly Reference[] {
  const grammar = grammarOf(language);
  if (grammar === undefined) return [];
  // A decimal sign of another script stands for the stop of a label.
  const text = asciiDigits(prose).replaceAll(/(?<=\d)\u066B(?=\d)/g, '.');
  const references: Reference[] = [];
  const { start } = grammar;
  start.lastIndex = 0;
  for (let match = start.exec(text); match !== null; match = start.exec(text)) {
    if (!isAnnouncedAt(match.index, text, grammar)) continue;
    for (const { range, ...reference } of readList(text, match.index, language, grammar))
      references.push({ ...reference, range: content.within(range.start, range.end) });
  }
  return references.sort((a, b) => a.range.start - b.range.start);
}

/** Do two references have the same label? `4` also matches each of its parts, `4b` only that part. */
export function sameLabel(a: Pick<Reference, 'readings'>, b: Pick<Reference, 'readings'>): boolean {
  return a.readings.some((one) => b.readings.some((other) => one === other || isPart(one, other) || isPart(other, one)));
}

function isPart(whole: string, part: string): boolean {
  return /\d[a-z]$/.test(part) && part.slice(0, -1) === whole;
}

/** May two references be of the same kind? */
export function sameKind(a: Reference, b: Reference): boolean {
  return a.kinds.some((kind) => b.kinds.includes(kind));
}

/** The labels after a word, as many as belong together: `Tables 2, 3 and 5`. `at` is where the first may start. */
function readList(text: string, at: number, language: Language, grammar: Grammar): readonly Unplaced[] {
  const { words, joint } = grammar;
  const earliest = Math.max(0, at - 2 * REACH);
  const from = earliest + text.slice(earliest, Math.max(0, at - REACH) + 1).lastIndexOf(' ') + 1;
  const match = grammar.word.exec(text.slice(from, at));
  if (match === null) return readBehind(text, from, at, grammar);
  const word = match[1] ?? '';
  const kinds = words.kinds.get(word.toLowerCase()) ?? [];
  const start = from + match.index;
  const first = readLabel(text, start + match[0].length, language, grammar);
  if (first === undefined || !isAnnounced(first, word, kinds, text)) return [];
  const chain = isPlural(word, grammar) ? undefined : readChain(text, first, language);
  if (chain !== undefined) return [{ ...chain, range: { start, end: chain.range.end }, kinds }];
  const labels: Label[] = [{ ...first, range: { start, end: first.range.end } }];
  for (let last = first; ;) {
    joint.lastIndex = last.range.end;
    const between = joint.exec(text);
    const next = between === null ? undefined : readLabel(text, joint.lastIndex, language, grammar);
    if (next === undefined || isNumber(last) !== isNumber(next)) break;
    const listed = isPlural(word, grammar) || (between?.[1] === undefined && follows(last, next));
    if (!listed) break;
    const isRange = between?.[2] !== undefined;
    if (isRange) labels.push(...insideRange(last, next));
    const mayBeOne = isRange && last === first && isHyphened(first, next, word, grammar);
    if (mayBeOne && labels[0] !== undefined)
      labels[0] = { ...labels[0], readings: [...first.readings, `${first.label}.${next.label}`] };
    labels.push(mayBeOne ? { ...next, implied: true } : next);
    last = next;
  }
  return labels.map((label) => ({ ...label, kinds }));
}

/** A label with its word behind it: `第3章`. */
function readBehind(text: string, from: number, at: number, { words, behind }: Grammar): readonly Unplaced[] {
  const before = behind?.before.exec(text.slice(from, at));
  if (!behind || !before) return [];
  behind.rest.lastIndex = at;
  const [whole = '', label = '', word = ''] = behind.rest.exec(text) ?? [];
  const kinds = words.behind?.kinds.get(word);
  const value = String(behind.values.get(label) ?? label);
  if (kinds === undefined) return [];
  return [{ range: { start: from + before.index, end: at + whole.length }, kinds, label: value, readings: [value] }];
}

/** A reference whose place is UTF-16 offsets in the text that was read. */
type Unplaced = Omit<Reference, 'range'> & { readonly range: Offsets };

type Label = Omit<Unplaced, 'kinds'>;

function readLabel(text: string, at: number, language: Language, { label }: Grammar): Label | undefined {
  const { ordinals } = language;
  label.lastIndex = at;
  const match = label.exec(text);
  if (match === null) return undefined;
  const [whole, number, attached, bracketed, letters] = match;
  const head = number ?? letters ?? '';
  const letter = attached ?? bracketed ?? '';
  const part = (ordinals.letters.get(letter) ?? letter).toLowerCase();
  const read = findOrdinal(`${ordinals.titleWords[0] ?? ''} ${head}`, [language])?.readings ?? [head];
  // No text numbers fifty parts in Roman numerals, so `C` and `L` are letters.
  const readings = /^[CL]/.test(head) ? read.filter((reading) => !/^\d/.test(reading)) : read;
  // A bracket around the label closes with it; one that was open before stays open.
  const end = at + whole.length - (whole.endsWith(')') && !whole.includes('(') ? 1 : 0);
  return {
    range: { start: at, end },
    label: (/^[\dA-Z]/.test(head) ? head : (readings[0] ?? head)) + part,
    readings: readings.map((reading) => reading + part),
  };
}

/** After a word for one, two numbers with a hyphen may be a range or one label: `Eq. (4-5)`. */
function isHyphened(first: Label, next: Label, word: string, grammar: Grammar): boolean {
  return (
    next.range.start === first.range.end + 1 &&
    [first, next].every(({ label }) => /^\d+$/.test(label)) &&
    !isPlural(word, grammar)
  );
}

/** The numbers of a chapter and of what it holds, with a hyphen between: the rest of `Table 2-1`. */
const HYPHENED = /(?:[-\u2010\u2011\u2013]\d{1,3}){1,3}(?![\p{L}\p{N}]|[-.]\p{N})/uy;

/** A second number behind a decimal comma, which makes a decimal of what looks like a label: `en ningún caso 0,6`. */
const COMMA = /,\d{1,2}(?![\p{L}\p{N}]|[-.,]\p{N})/uy;

/** A label whose numbers have hyphens or a decimal comma between them; two with a hyphen that ascend may be a range. */
function readChain(text: string, first: Label, { separators }: Language): Label | undefined {
  const pattern = separators?.decimal === ',' && text.charAt(first.range.end) === ',' ? COMMA : HYPHENED;
  pattern.lastIndex = first.range.end;
  const rest = pattern.exec(text)?.[0];
  if (rest === undefined || !/^\d+$/.test(first.label)) return undefined;
  const numbers = [first.label, ...rest.slice(1).split(/[^\d]/)];
  if (pattern === HYPHENED && numbers.length === 2 && Number(numbers[1]) > Number(first.label)) return undefined;
  return {
    range: { start: first.range.start, end: first.range.end + rest.length },
    label: numbers.join(pattern === COMMA ? '.' : '-'),
    readings: [numbers.join('.')],
  };
}

function isNumber({ readings }: Label): boolean {
  return /^\d/.test(readings[0] ?? '');
}

/** `section A` and `Definition A function …` refer to nothing. */
function isAnnounced({ label, range }: Label, word: string, kinds: readonly ReferenceKind[], text: string): boolean {
  if (/^\d/.test(label) || kinds.includes('appendix')) return true;
  if (/^\p{Ll}/u.test(word)) return false;
  return label !== 'A' || !/^\s+\p{Ll}/u.test(text.slice(range.end));
}

/** In labels: numbers further apart are no list or range of labels. */
const LONGEST_STEP = 12;

/** In `Table 2 and 3` the second number is a label too, in `Table 2 and 50 others` it is none. */
function follows({ readings: [last = ''] }: Label, { readings: [next = ''] }: Label): boolean {
  const [from, to] = [Number.parseFloat(last), Number.parseFloat(next)];
  return last.split('.').length === next.split('.').length && !(to < from || to > from + LONGEST_STEP);
}

/** The labels between the ends of a range, which differ in their last number. */
function insideRange(first: Label, { readings: [next = ''], range }: Label): readonly Label[] {
  const ends = [first.readings[0] ?? '', next].map((reading) => /^(.*?)(?<!\d)(\d+)$/.exec(reading));
  const [head, from, to] = [ends[0]?.[1], Number(ends[0]?.[2]), Number(ends[1]?.[2])];
  if (head === undefined || head !== ends[1]?.[1] || !(to - from < LONGEST_STEP)) return [];
  return Array.from({ length: Math.max(0, to - from - 1) }, (_, index) => {
    const label = `${head}${from + index + 1}`;
    return { range, label, readings: [label], implied: true };
  });
}
