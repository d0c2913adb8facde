import { clip, defineRule, leafPairs, proseOf, textsOf, warning } from '../../src/rule-kit.ts';
import type { Alignment, Range, TextBlock, Unit } from '../../src/rule-kit.ts';

interface Data {
  unclosed: Languages & { bracket: string; text: string };
  unopened: Languages & { bracket: string; text: string };
}

interface Languages {
  source: string;
  target: string;
}

type Text = Alignment['section']['text'];

const CLOSING: ReadonlyMap<string, string> = new Map([
  ['(', ')'],
  ['[', ']'],
  ['{', '}'],
  ['«', '»'],
]);
const BRACKETS = /[()[\]{}«»]/g;

/** `1)`, `b)` or `iv)` at the start of a text, or after a space, numbers what follows; a conjunction may be joined to a number. */
const ENUMERATION = /(?<!\S)(?:\p{L}?\p{Nd}{1,3}|\p{L}\p{Lm}?|[ivxIVX]{2,4})$/u;

export default defineRule<Data>({
  id: 'bracket-balance',
  category: 'typography',
  summary: 'brackets that the source opens and closes are opened and closed in the translation',
  mqm: 'Unpaired quote marks or brackets',
  messages: {
    unclosed: warning(
      ({ source, target, bracket, text }) =>
        `The bracket \`${bracket}\` in \`${text}\` is not closed in the ${target}, while the ${source} closes all of its brackets. Close it.`,
    ),
    unopened: warning(
      ({ source, target, bracket, text }) =>
        `The bracket \`${bracket}\` in \`${text}\` closes nothing in the ${target}, while the ${source} closes what it opens. Open it, or remove it.`,
    ),
  },

  sides({ pairs, section: { text } }, { languages, report }) {
    const names = { source: languages.source.name, target: languages.target.name };
    for (const pair of leafPairs(pairs)) {
      if (pair.gap !== undefined || unbalanced(pair.source, text) !== undefined) continue;
      const at = unbalanced(pair.target, text);
      if (at === undefined) continue;
      const bracket = text.slice(at);
      const line = text.lineRange(text.lineAt(at.start));
      const around = { start: Math.max(line.start, at.start - 25), end: Math.min(line.end, at.end + 25) };
      report(CLOSING.has(bracket) ? 'unclosed' : 'unopened', {
        at,
        side: 'target',
        data: { ...names, bracket, text: clip(text.slice(around)) },
        related: pair.source.map(({ range }) => ({ range, message: `the ${names.source} text` })),
      });
    }
  },
});

/** The first bracket of some units that has no partner. */
function unbalanced(units: readonly Unit[], text: Text): Range | undefined {
  const open: { readonly closing: string; readonly range: Range }[] = [];
  for (const { bracket, range, enumerates } of units.flatMap(textsOf).flatMap((block) => bracketsIn(block, text))) {
    const closing = CLOSING.get(bracket);
    if (closing !== undefined) open.push({ closing, range });
    else if (open.at(-1)?.closing === bracket) open.pop();
    else if (!enumerates) return range;
  }
  return open[0]?.range;
}

function bracketsIn(block: TextBlock, text: Text) {
  const prose = proseOf(text, block);
  return Array.from(prose.matchAll(BRACKETS), ({ 0: bracket, index }) => ({
    bracket,
    range: { start: block.content.start + index, end: block.content.start + index + 1 },
    enumerates: bracket === ')' && ENUMERATION.test(prose.slice(0, index)),
  }));
}
