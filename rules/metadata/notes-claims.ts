import { clip, defineRule, formulasOf, info, list, quote, related, textBlocksOf, textSpans } from '../../src/rule-kit.ts';
import type { RuleContext, Translation } from '../../src/rule-kit.ts';
import type { Reference, ReferenceKind } from '../../src/spans/references.ts';
import type { NoteEntry } from '../../src/translation/ast.ts';

interface Data {
  denied: { key: string; claim: string; source: string; found: readonly string[] };
  omitted: { key: string; source: string; found: readonly string[] };
  deniedEquations: EquationData;
  miscountedEquations: EquationData;
}

interface EquationData {
  readonly key: string;
  readonly claim: string;
  readonly source: string;
  readonly count: number;
}

type Context = RuleContext<Data>;

const CITED: readonly { readonly kind: ReferenceKind; readonly key: RegExp; readonly name: string }[] = [
  { kind: 'figure', key: /^figures?\b/i, name: 'Figure' },
  { kind: 'table', key: /^tables?\b/i, name: 'Table' },
];
const EQUATIONS = /^equations?$/i;
const NONE = /^(?:none|0|no|n\/?a)(?![\p{L}\d.])/iu;
/** A count of equations, but not of other things, as `2 mappings` is. */
const COUNT = /^(\d+)(?:\s+(?:\w+\s+)?equations?\b.*|\s*\(.*)?$/;
/** In equations: a count that differs by more does not refer to the text. */
const MISCOUNT = 30;
/** Signs of a formula without delimiters. */
const UNMARKED = /[=≤≥≈≠∈∑∏∫√∝≡⇒]|\\[a-z]+/;

export default defineRule<Data>({
  id: 'notes-claims',
  category: 'metadata',
  summary: 'the notes do not deny the figures, tables and equations that the source has',
  mqm: 'Inconsistency',
  rank: 'surface',
  messages: {
    denied: info(
      ({ key, claim, source, found }) =>
        `The notes say ${quote(claim)} for ${quote(key)}, but the ${source} cites ${list(found)}. List what is cited.`,
    ),
    omitted: info(
      ({ key, source, found }) =>
        `The notes leave out ${list(found)} under ${quote(key)}, which the ${source} cites. Add what is missing.`,
    ),
    deniedEquations: info(equationCount),
    miscountedEquations: info(equationCount),
  },

  translation(translation, context) {
    const entries = translation.notes.flatMap((part) => part.entries);
    for (const { kind, key, name } of CITED) {
      const claims = entries.filter((entry) => key.test(entry.key));
      // Several notes on one kind may divide the references among them.
      const [entry] = claims;
      if (entry !== undefined && claims.length === 1) reportCited(entry, name, citedIn(translation, kind, context), context);
    }
    const equations = entries.filter((entry) => EQUATIONS.test(entry.key));
    if (equations.length === 1) for (const entry of equations) reportEquations(entry, translation, context);
  },
});

function equationCount({ key, claim, source, count }: EquationData): string {
  return `The notes say ${quote(claim)} for ${quote(key)}, but the ${source} has ${count} display equations. Correct the count.`;
}

/** The references of the source, each label once. */
function citedIn({ pairs }: Translation, kind: ReferenceKind, { languages }: Context): readonly Reference[] {
  const references = pairs
    .flatMap(({ source }) => textBlocksOf(source.blocks))
    .flatMap((block) => textSpans(block, languages.source).references.filter(({ kinds }) => kinds.includes(kind)));
  return references.filter(({ label }, index) => references.findIndex((other) => other.label === label) === index);
}

function reportCited(
  { key, value, range, items }: NoteEntry,
  name: string,
  cited: readonly Reference[],
  { names, report }: Context,
): void {
  const denied = NONE.test(value);
  const listedLabels = labelsIn([value, ...items.map(({ text }) => text)].join('\n'));
  // A note without numbers is no list.
  if (!denied && listedLabels.size === 0) return;
  const omitted = cited.filter(
    ({ label, readings }) => denied || ![label, ...readings].some((one) => listedLabels.has(whole(one))),
  );
  if (omitted.length === 0) return;
  const found = omitted.map(({ label }) => `${name} ${label}`);
  const { source } = names;
  const place = { at: range, side: 'notes', related: related(omitted, `the ${source} text cites it here`) } as const;
  if (denied) report('denied', { ...place, data: { key, claim: clip(value), source, found } });
  else report('omitted', { ...place, data: { key, source, found } });
}

/** The labels of a list, without letters of parts and with the numbers inside ranges. */
function labelsIn(text: string): ReadonlySet<string> {
  const labels = new Set(Array.from(text.matchAll(/[A-Z]?\d+(?:\.\d+)*|\b[IVX]+\b|\b[A-Z]\b/g), ([label]) => label));
  for (const [, from, to] of text.matchAll(/(?<!\d)(\d+)[a-z]?\s*(?:-|–|—|to|through)\s*(?:\p{L}+\s+)?(\d+)/gu)) {
    for (let label = Number(from); label <= Number(to) && label < Number(from) + 100; label++) labels.add(String(label));
  }
  return labels;
}

function whole(label: string): string {
  return label.replace(/(?<=\d)[a-z]$/, '');
}

function reportEquations({ key, value, range }: NoteEntry, { pairs }: Translation, { names, report }: Context): void {
  const { source } = names;
  const units = pairs.flatMap((pair) => pair.source.blocks);
  const formulas = formulasOf(units);
  const displayed = formulas.filter(({ display }) => display);
  const finding = {
    at: range,
    side: 'notes',
    data: { key, claim: clip(value), source, count: displayed.length },
    related: related(displayed.slice(0, 3), `an equation of the ${source}`),
  } as const;
  if (NONE.test(value)) {
    // Not every page renders what has no dollars.
    if (displayed.some((formula) => formula.range.slice().startsWith('$$'))) report('deniedEquations', finding);
    return;
  }
  const claimed = Number(COUNT.exec(value)?.[1] ?? 0);
  const unmarked = units.some(
    (unit) => unit.kind === 'code-block' || UNMARKED.test(unit.range.slice().replaceAll(/\$[^$]*\$/g, '')),
  );
  const none = formulas.length === 0 && !unmarked;
  if (claimed > 0 && (none || (displayed.length > 0 && claimed > displayed.length + MISCOUNT))) {
    report('miscountedEquations', finding);
  }
}
