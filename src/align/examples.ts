/** Examples of commands: a caption that says what one does, and below it the command, which keeps its options in any language. */
import { areEqualCommands, likenessOf } from '../spans/command-options.ts';
import { likeness as signLikeness } from '../text/likeness.ts';
import type { Unit } from './alignment.ts';
import { sharedAnchors } from './cost.ts';
import type { Features } from './features.ts';
import type { Costs } from './sequence.ts';

export interface Example {
  readonly caption: Features;
  readonly command: Features;
}

export type Part = Features | Example;

const WORDS = /[\p{L}\p{M}\p{N}_\s-]+/gu;

/** How alike two commands must be to be one whatever stands around them, to be two versions of one, and to be so perhaps. */
const LIKE = { same: 0.7, likely: 0.55, perhaps: 0.5 };

/** What captions and the signs in values count between two examples of equal commands: they only tell which of several is meant. */
const EQUAL = { caption: 0.1, values: 0.2 };

/** The units of one side, each command with its caption as one part. */
export function withExamples(units: readonly Features[]): readonly Part[] {
  const parts: Part[] = [];
  for (const unit of units) {
    const caption = parts.at(-1);
    if (caption !== undefined && !isExample(caption) && isCaption(caption.unit) && commandOf(unit.unit) !== undefined)
      parts.splice(-1, 1, { caption, command: unit });
    else parts.push(unit);
  }
  return parts;
}

export function isExample(part: Part): part is Example {
  return 'command' in part;
}

export function unitsOf(part: Part): readonly Features[] {
  return isExample(part) ? [part.caption, part.command] : [part];
}

/** Is this a list of one item, or a paragraph, that leads to what stands below it? */
function isCaption(unit: Unit): boolean {
  if (unit.kind === 'list') return unit.items.length === 1;
  return unit.kind === 'paragraph' && leadsOn(unit);
}

/** Does a text end with a colon, so that it says what stands below it? */
export function leadsOn({ range }: Unit): boolean {
  return /[:：]\s*$/u.test(range.slice());
}

/** The code that is all of a paragraph. */
export function commandOf(unit: Unit): string | undefined {
  if (unit.kind !== 'paragraph') return undefined;
  const [span, ...more] = unit.spans;
  const isWhole = span?.kind === 'code' && more.length === 0 && span.range.slice() === unit.content.slice().trim();
  return isWhole ? span.value : undefined;
}

/** Are two parts examples of one command, or perhaps of two versions of it? */
export function showOneCommand(source: Part, target: Part, measure: keyof typeof LIKE): boolean {
  return likeness(source, target) >= LIKE[measure];
}

/** Are two parts examples of one command with all its options and values? */
export function showEqualCommands(source: Part, target: Part): boolean {
  if (!isExample(source) || !isExample(target)) return false;
  return areEqualCommands(commandOf(source.command.unit) ?? '', commandOf(target.command.unit) ?? '');
}

/** Do two parts show commands that have something in common behind their names? */
export function showLikeCommands(source: Part, target: Part): boolean {
  return isExample(source) && isExample(target) && likeness(source, target) > 0;
}

/** Are two examples of different commands, whose captions name nothing that both have? */
function showOtherCommands(source: Example, target: Example): boolean {
  return !showOneCommand(source, target, 'perhaps') && sharedAnchors(source.caption, target.caption) === 0;
}

/** How unlike, from 0 to 1, the signs in the values of two commands are, which are code: `{{.[first], .[last]}}`. */
function unlikeValues(source: Example, target: Example): number {
  const [a, b] = [source, target].map(({ command }) => (commandOf(command.unit) ?? '').replaceAll(WORDS, ''));
  return 1 - signLikeness(a ?? '', b ?? '');
}

function likeness(source: Part, target: Part): number {
  if (!isExample(source) || !isExample(target)) return 1;
  return likenessOf(commandOf(source.command.unit) ?? '', commandOf(target.command.unit) ?? '');
}

/** A unit of each side, or one without counterpart. */
export type UnitPair = readonly [source: Features | undefined, target: Features | undefined];

/** The costs of parts: an example is matched with an example, with one of its two units, or with its two units apart. */
export class PartCosts implements Costs<Part> {
  readonly #units: Costs<Features>;

  constructor(units: Costs<Features>) {
    this.#units = units;
  }

  gap(part: Part): number {
    return unitsOf(part).reduce((sum, unit) => sum + this.#units.gap(unit), 0);
  }

  match(source: Part, target: Part, limit?: number): number {
    if (isExample(source) && isExample(target)) {
      if (showEqualCommands(source, target))
        return EQUAL.caption * this.#units.match(source.caption, target.caption) + EQUAL.values * unlikeValues(source, target);
      if (showOtherCommands(source, target)) return Infinity;
      return this.#units.match(source.caption, target.caption) + 1 - likeness(source, target);
    }
    if (isExample(source) || isExample(target)) return this.#costOf(this.pairsOf([source], [target]));
    return this.#units.match(source, target, limit);
  }

  split(source: Part, targets: readonly [Part, Part], limit?: number): number {
    const [a, b] = targets;
    if (isExample(a) || isExample(b)) return Infinity;
    return isExample(source) ? this.#costOf(this.pairsOf([source], targets)) : this.#units.split(source, [a, b], limit);
  }

  merge(sources: readonly [Part, Part], target: Part, limit?: number): number {
    const [a, b] = sources;
    if (isExample(a) || isExample(b)) return Infinity;
    return isExample(target) ? this.#costOf(this.pairsOf(sources, [target])) : this.#units.merge([a, b], target, limit);
  }

  /** The units of grouped parts, each with its counterpart, if it has one. */
  pairsOf(sources: readonly Part[], targets: readonly Part[]): readonly UnitPair[] {
    const [a, b] = [sources.flatMap(unitsOf), targets.flatMap(unitsOf)];
    const inOrder = Array.from({ length: Math.max(a.length, b.length) }, (_, index): UnitPair => [a[index], b[index]]);
    if (a.length === b.length || a.length === 0 || b.length === 0) return inOrder;
    // Half an example stands for the half that it looks like.
    const fromBehind: readonly UnitPair[] =
      a.length < b.length
        ? [
            [undefined, b[0]],
            [a[0], b[1]],
          ]
        : [
            [a[0], undefined],
            [a[1], b[0]],
          ];
    return this.#costOf(inOrder) <= this.#costOf(fromBehind) ? inOrder : fromBehind;
  }

  #costOf(pairs: readonly UnitPair[]): number {
    return pairs.reduce((sum, [source, target]) => {
      if (source !== undefined && target !== undefined) return sum + this.#units.match(source, target);
      const alone = source ?? target;
      return alone === undefined ? sum : sum + this.#units.gap(alone);
    }, 0);
  }
}
