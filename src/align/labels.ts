/** Labels: what stands at the start of a unit, or is all that it holds, and is the same in every language. */
import { asciiDigits } from '../language/digits.ts';
import { normalizeTex } from '../markdown/tex.ts';
import type { TextBlock } from '../translation/ast.ts';
import { withoutArguments } from '../spans/code-shape.ts';
import { entryKey } from '../spans/reference-entry.ts';
import { increasingRun } from '../text/increasing-run.ts';
import { memoize } from '../text/memoize.ts';
import type { Unit } from './alignment.ts';
import type { Landmark } from './landmarks.ts';
import { textsOf } from './units.ts';

/** The label of a reference: `[12]`, `[Hal+18]`; a link is none. */
const REFERENCE = /^\\?\[([\p{L}\p{N}][\p{L}\p{N}+.’'_-]{0,24})\\?\](?![([:])/u;
/** The label of an example, a case or an equation: `(1956a)`, `(iv)`. */
const PARENTHESIS = /^\((\p{N}{1,4}[a-z]?|[a-z]|[ivx]{1,5})\)/u;
/** A Latin name before a colon, or in bold or code before a mark. */
const LEAD_IN = /^([*_`]{0,3})([A-Za-z0-9][\w .+/#-]{0,30})([*_`]{0,3}[.:]?[*_`]{0,3})(?=\s|$)/;
/** An acronym before a hyphen, whose second part may be translated: `PL-Languages`. */
const PREFIX = /^[*_]{0,3}([A-Z]{1,6}[0-9]{0,2})-(?=\p{L})/u;
/** Words with a number in bold, or before a mark, as captions, theorems and questions have them: `**Theorem 3.2**`, `Table 4:`. */
const NUMBERED =
  /^(?:[*_]{1,3}\p{L}[\p{L}\p{M}]{0,20}(?:[ .]{1,2}\p{L}[\p{L}\p{M}]{0,20}){0,2}\.? ?|\p{L}[\p{L}\p{M}]{1,20}\.? (?=[\p{Nd}.-]{1,9}[.:]\s))(\p{Nd}{1,3}(?:[.-]\p{Nd}{1,3}){0,3})(?![\p{N}%\u066A])/u;
/** In UTF-16 units: a shorter text may be the same on both sides by chance. */
const SHORTEST_COPY = 12;
/** White space other than single spaces. */
const UNEVEN_SPACE = /[^\S ]| {2}/;

/** In UTF-16 units: as much of a text as the patterns of numbers and lead-ins look at, and what stands there at least. */
const OPENING = 160;
const DIGIT = /\p{N}/u;
const LEADING = /[*_`:]/;

/** The labels of a unit, the surest first. */
const labelsOf = memoize((unit: Unit): readonly string[] => {
  if (unit.kind === 'code-block') return unit.value.trim() === '' ? [] : [`code ${unit.value.trim()}`];
  if (unit.kind === 'display-math') return [`math ${normalizeTex(unit.tex)}`];
  if (unit.kind === 'html-block') return [`html ${unit.range.slice().trim()}`];
  if (unit.kind === 'tag') return unit.parts.length === 0 ? [] : [`tag ${unit.name} ${unit.parts.join(' ')}`, ...addresses(unit)];
  if (unit.kind === 'list' || unit.kind === 'table' || unit.kind === 'heading') return [];
  const [first] = textsOf(unit);
  if (first === undefined) return [];
  const text = asciiDigits(first.content.slice()).trimStart();
  const entry = entryKey(text);
  return [
    ...firstGroup('reference', REFERENCE, text),
    ...firstGroup('parenthesis', PARENTHESIS, text),
    ...(unit.kind === 'row' ? wholeText(first) : wholeText(unit)),
    ...command(first),
    ...addresses(unit),
    ...(entry === undefined ? [] : [`entry ${entry}`]),
    ...leadIn(text),
    ...firstGroup('prefix', PREFIX, text),
    ...(DIGIT.test(text.slice(0, OPENING)) ? firstGroup('number', NUMBERED, text.replaceAll('\u066B', '.')) : []),
  ];
});

/** Does a unit begin with the label of a reference or an example? It is no part of the unit before it. */
export function isLabelled(unit: Unit): boolean {
  return labelsOf(unit).some((label) => /^(?:reference|parenthesis|entry) /.test(label));
}

/** What a unit that is counted begins with, in any script: `(a)`, `(2)`. */
export function countOf({ range }: Unit): string | undefined {
  return /^\((?:\p{L}{1,3}|\p{Nd}{1,2})\)/u.exec(range.slice())?.[0];
}

/** Does a unit begin like an entry of a list of references: `[12]`, or authors and a year? */
export function isEntry(unit: Unit): boolean {
  return labelsOf(unit).some((label) => /^reference .*\p{N}|^entry /u.test(label));
}

function firstGroup(kind: string, pattern: RegExp, text: string): readonly string[] {
  const found = pattern.exec(text)?.[1];
  return found === undefined ? [] : [`${kind} ${found.toLowerCase()}`];
}

function leadIn(text: string): readonly string[] {
  if (!LEADING.test(text.slice(0, OPENING))) return [];
  const [, before = '', name = '', after = ''] = LEAD_IN.exec(text) ?? [];
  if (name === '' || (before === '' && !after.includes(':')) || after === '') return [];
  const label = name.trim().replace(/\.$/, '').toLowerCase();
  return [before.includes('`') && !/[.:]/.test(after) ? opening(label) : `lead-in ${label}`];
}

/** The label of a sentence that begins with code, which may stand anywhere in a sentence about it. */
function opening(code: string): string {
  return `opening ${code.toLowerCase()}`;
}

/** The labels that a unit would have, were its sentences turned round. */
function mentionsIn(unit: Unit): readonly string[] {
  const mentions: string[] = [];
  for (const { spans } of textsOf(unit)) for (const span of spans) if (span.kind === 'code') mentions.push(opening(span.value));
  return mentions;
}

function wholeText({ range }: Unit | TextBlock): readonly string[] {
  const raw = range.slice();
  const text = (UNEVEN_SPACE.test(raw) ? raw.replaceAll(/\s+/g, ' ') : raw).trim();
  return text.length < SHORTEST_COPY ? [] : [`text ${text}`];
}

/** A command that is all of a text, whatever the values of its arguments are called. */
function command({ content, spans: [span] }: TextBlock): readonly string[] {
  if (span?.kind !== 'code' || span.range.end - span.range.start < content.slice().trim().length) return [];
  const value = withoutArguments(span.value);
  return value.length < SHORTEST_COPY ? [] : [`command ${value}`];
}

function addresses(unit: Unit): readonly string[] {
  const links: string[] = [];
  for (const { spans } of textsOf(unit)) for (const span of spans) if (span.kind === 'link') links.push(span.destination);
  return links.length === 0 ? [] : [`addresses ${links.sort().join(' ')}`];
}

export interface LabelledPairs {
  /** The pairs in the order of both sides. */
  readonly fixed: readonly Landmark[];
  /** Pairs of the same text or code, out of that order. */
  readonly moved: readonly Landmark[];
}

interface LabelledPair extends Landmark {
  readonly label: string;
}

/** The places of units that share a label which no other unit of their side has. */
export function labelledPairs(source: readonly Unit[], target: readonly Unit[]): LabelledPairs {
  if (source.length === 0 || target.length === 0) return { fixed: [], moved: [] };
  const [sources, targets] = [placesByLabel(source), placesByLabel(target)];
  const pairs: LabelledPair[] = [];
  const taken = new Set<number>();
  for (const [place, unit] of source.entries()) {
    const label = labelsOf(unit).find((one) => sources.get(one) === place && isFree(targets.get(one), one));
    const partner = label === undefined ? undefined : targets.get(label);
    if (label === undefined || partner === undefined) continue;
    taken.add(partner);
    pairs.push({ source: place, target: partner, label });
  }
  const fixed = increasingRun(pairs, (pair, before) => pair.target > before.target);
  const isCopy = ({ source: place, label }: LabelledPair) => /^(?:text|code) /.test(label) && source[place]?.kind !== 'row';
  return { fixed, moved: pairs.filter((pair) => isCopy(pair) && !fixed.includes(pair)) };

  function isFree(place: number | undefined, label: string): boolean {
    const unit = place === undefined ? undefined : target[place];
    return place !== undefined && !taken.has(place) && unit !== undefined && labelsOf(unit).includes(label);
  }
}

/** The place of each label; undefined for one that several units have. */
function placesByLabel(units: readonly Unit[]): ReadonlyMap<string, number | undefined> {
  const places = new Map<string, number | undefined>();
  for (const [place, unit] of units.entries()) {
    for (const label of new Set([...labelsOf(unit), ...mentionsIn(unit)]))
      places.set(label, places.has(label) ? undefined : place);
  }
  return places;
}

/** Do two units have a label in common? */
export function shareLabel(source: Unit, target: Unit): boolean {
  const labels = new Set(labelsOf(target));
  return labelsOf(source).some((label) => labels.has(label));
}
