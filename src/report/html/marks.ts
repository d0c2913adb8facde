import type { Element, ElementContent } from 'hast';
import type { Diagnostic, Severity } from '../../check/diagnostic.ts';
import type { Offsets } from '../../text/offsets.ts';
import type { SourceText } from '../../text/source-text.ts';
import { h } from './libraries.ts';

/** A finding of a page, with the number that readers know it by there. */
export interface NumberedFinding {
  readonly number: number;
  /** The file that it stands in. */
  readonly path: string;
  readonly diagnostic: Diagnostic;
}

/** A place of a finding in one text; `place` is 0 for its own place, and counts its related places from 1. */
export interface Mark extends Offsets {
  readonly finding: NumberedFinding;
  readonly place: number;
}

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

/** The places of the findings of a page in one of its texts. */
export class Marks {
  readonly #text: SourceText;
  readonly #marks: readonly Mark[];
  readonly #shown = new Set<Mark>();

  constructor(findings: readonly NumberedFinding[], source: SourceText) {
    const { path, text } = source;
    this.#text = source;
    this.#marks = findings
      .flatMap((finding) => {
        const { range, related } = finding.diagnostic;
        return [{ path: finding.path, range }, ...related].map((each, place) => ({ ...each, place, finding }));
      })
      .filter(({ path: where, range }) => where === path && range.end.offset <= text.length)
      .map(({ range, place, finding }): Mark => ({ start: range.start.offset, end: range.end.offset, place, finding }))
      .sort((a, b) => a.start - b.start || b.end - a.end || rankOf(a) - rankOf(b));
  }

  isOf(text: SourceText): boolean {
    return text === this.#text;
  }

  get all(): readonly Mark[] {
    return this.#marks;
  }

  /** Those that share a unit with a range, or are empty and lie in it or at its ends. */
  touching({ start, end }: Offsets): readonly Mark[] {
    return this.#marks.filter((mark) =>
      mark.start === mark.end ? start <= mark.start && mark.start <= end : mark.start < end && start < mark.end,
    );
  }

  /** True the first time that a mark is shown, when it gets its anchor. */
  show(mark: Mark): boolean {
    if (this.#shown.has(mark)) return false;
    this.#shown.add(mark);
    return true;
  }

  /** The ids of the places that are shown. */
  get ids(): readonly string[] {
    return Array.from(this.#shown, ({ finding, place }) => placeId(finding, place));
  }

  isShown(mark: Mark): boolean {
    return this.#shown.has(mark);
  }
}

function rankOf({ finding }: Mark): number {
  return SEVERITIES.indexOf(finding.diagnostic.severity);
}

/** The id of the element at a place of a finding. */
export function placeId({ number }: NumberedFinding, place: number): string {
  return place === 0 ? `place-${number}` : `place-${number}-${place}`;
}

/** The id of the card of a finding. */
export function cardId({ number }: NumberedFinding): string {
  return `finding-${number}`;
}

/** What a mark covers, with the number of its finding at its first place. */
export function marked(mark: Mark, children: ElementContent[], marks: Marks): Element {
  const first = marks.show(mark);
  const { finding, place } = mark;
  return h(
    'mark',
    {
      className: [finding.diagnostic.severity, place === 0 ? 'own' : 'other'],
      'data-finding': finding.number,
      ...(first && { id: placeId(finding, place) }),
    },
    first ? [badge(finding), ...children] : children,
  );
}

/** The place of a finding where nothing stands. */
export function point({ finding, place }: Mark): Element {
  return h(
    'mark',
    { className: [finding.diagnostic.severity, 'point'], 'data-finding': finding.number, id: placeId(finding, place) },
    [badge(finding)],
  );
}

/** The number of a finding, which leads to its card. */
function badge(finding: NumberedFinding): Element {
  const { number, diagnostic } = finding;
  const label = `Finding ${number}, ${diagnostic.severity}`;
  return h('a', { className: ['badge', diagnostic.severity], href: `#${cardId(finding)}`, ariaLabel: label }, `${number}`);
}

/** A node that a finding is about as a whole. */
export function wholeMark({ finding, place }: Mark, children: Element[]): Element {
  const { number, diagnostic } = finding;
  const properties = { className: ['whole', diagnostic.severity], id: placeId(finding, place), 'data-finding': number };
  return h('div', properties, [badge(finding), ...children]);
}
