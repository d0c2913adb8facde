import { clip, defineRule, leafPairs, proseOf, quote, related, warning } from '../../src/rule-kit.ts';
import type { LanguageNames, Range, TextBlock, Unit } from '../../src/rule-kit.ts';
import { textsIn } from '../../src/align/units.ts';

interface Unpaired extends LanguageNames {
  readonly bracket: string;
  /** The words around the bracket. */
  readonly text: string;
}

interface Data {
  unclosed: Unpaired;
  unopened: Unpaired;
}

/** In UTF-16 units: the length of the text on each side of a bracket that the message shows. */
const REACH = 25;

const CLOSING: ReadonlyMap<string, string> = new Map([
  ['(', ')'],
  ['[', ']'],
  ['{', '}'],
  ['«', '»'],
]);
/** A quick test, since most texts have no bracket. */
const BRACKET = /[()[\]{}«»]/;
const BRACKETS = /[()[\]{}«»]/g;

/** Matches the label of an enumeration before `)`, as in `1)`, `b)` or `iv)`; a conjunction may be attached to it. */
const ENUMERATION = /(?<!\S)(?:\p{L}?\p{Nd}{1,3}|\p{L}\p{Lm}?|[ivxIVX]{2,4})$/u;

export default defineRule<Data>({
  id: 'bracket-balance',
  category: 'typography',
  summary: 'brackets that the source opens and closes are opened and closed in the translation',
  mqm: 'Unpaired quote marks or brackets',
  rank: 'surface',
  messages: {
    unclosed: warning(
      ({ source, target, bracket, text }) =>
        `The bracket ${quote(bracket)} in ${quote(text)} is not closed in the ${target}, while the ${source} closes all of its brackets. Close it.`,
    ),
    unopened: warning(
      ({ source, target, bracket, text }) =>
        `The bracket ${quote(bracket)} in ${quote(text)} closes nothing in the ${target}, while the ${source} closes what it opens. Open it, or remove it.`,
    ),
  },

  sides({ pairs }, { names, report }) {
    for (const { source, target, gap } of leafPairs(pairs)) {
      const unpaired = gap === undefined ? unpairedIn(target) : undefined;
      const at = unpaired === undefined || unpairedIn(source) !== undefined ? undefined : unpaired;
      if (at === undefined) continue;
      const bracket = at.slice();
      report(CLOSING.has(bracket) ? 'unclosed' : 'unopened', {
        at,
        side: 'target',
        data: { ...names, bracket, text: wordsAround(at) },
        related: related(source, `the ${names.source} text`),
      });
    }
  },
});

/** The first bracket without a partner in some units. */
function unpairedIn(units: readonly Unit[]): Range | undefined {
  const open: { readonly closing: string; readonly range: Range }[] = [];
  for (const { bracket, range, enumerates } of textsIn(units).flatMap(bracketsIn)) {
    const closing = CLOSING.get(bracket);
    if (closing !== undefined) open.push({ closing, range });
    else if (open.at(-1)?.closing === bracket) open.pop();
    else if (!enumerates) return range;
  }
  return open[0]?.range;
}

function bracketsIn(block: TextBlock) {
  const prose = proseOf(block);
  if (!BRACKET.test(prose)) return [];
  // The bracket before the label of a link is a mark of the link, as is what follows the label.
  const marks = new Set(block.spans.flatMap(({ kind, range }) => (kind === 'link' ? [range.start] : [])));
  return Array.from(prose.matchAll(BRACKETS), ({ 0: bracket, index }) => ({
    bracket,
    range: block.content.within(index, index + 1),
    enumerates: bracket === ')' && ENUMERATION.test(prose.slice(0, index)),
  })).filter(({ range }) => !marks.has(range.start));
}

function wordsAround({ text, start, end }: Range): string {
  const line = text.lineAround(start);
  return clip(text.range(Math.max(line.start, start - REACH), Math.min(line.end, end + REACH)).slice());
}
