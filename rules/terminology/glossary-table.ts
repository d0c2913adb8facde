import { defineRule, error, info, quote, warning } from '../../src/rule-kit.ts';
import type { Range, RelatedRange, RuleContext, TextEdit } from '../../src/rule-kit.ts';
import type { GlossaryEntry, RowProblem } from '../../src/glossary/glossary.ts';
import { groupRows, type MisplacedRow, misplacedRows, type SpellingRows } from '../../src/glossary/row-groups.ts';
import { longerTermsOf } from '../../src/glossary/longer-terms.ts';
import { renderingsOf } from '../../src/glossary/term-data.ts';
import type { Term } from '../../src/glossary/term.ts';
import { type Terminology, terminologyOf } from '../../src/glossary/terminology.ts';

interface RowData {
  readonly term: string;
  readonly expected: string;
  readonly found: string;
}

interface Data {
  cells: { readonly expected: number; readonly found: number };
  empty: { readonly language: string };
  confidence: { readonly found: string };
  usage: { readonly found: string };
  duplicate: RowData;
  repeated: RowData;
  conflict: RowData & { readonly language: string };
  inflected: RowData & { readonly other: string; readonly language: string };
  compound: RowData & { readonly compounds: readonly string[]; readonly language: string };
  order: RowData;
}

type Context = RuleContext<Data>;

export default defineRule<Data>({
  id: 'glossary-table',
  category: 'terminology',
  summary: 'a glossary can be read, has each term once and does not contradict itself',
  mqm: 'Terminology: inconsistent use of terminology',
  rank: 'term',
  fixable: 'safe',
  messages: {
    cells: error(({ expected, found }) => {
      const remedy = found > expected ? 'Write a `|` inside a cell as `\\|`.' : 'Add the missing cells.';
      return `The row has ${found} cells, expected ${expected} as in the header. ${remedy}`;
    }),
    empty: error(({ language }) => `The row has an empty ${language} cell and is left out. Fill it in, or remove the row.`),
    confidence: warning(({ found }) => `The confidence is ${quote(found)}, expected a number from 0 to 1. Correct it.`),
    usage: warning(({ found }) => `The usage count is ${quote(found)}, expected a whole number. Correct it.`),
    duplicate: warning(({ term }) => `The row of ${quote(term)} stands here again. Remove it.`),
    repeated: warning(({ term, found }) => `The term ${quote(term)} has the rendering ${quote(found)} in two rows. Merge them.`),
    conflict: warning(
      ({ term, expected, found, language }) =>
        `The term ${quote(term)} has the ${language} rendering ${quote(expected)} in one row and ${quote(found)} in another. Keep one, or tell the senses apart as ${quote(`${term} (…)`)}.`,
    ),
    inflected: warning(
      ({ term, other, expected, found, language }) =>
        `The term ${quote(other)} has the ${language} rendering ${quote(expected)}, its other form ${quote(term)} has ${quote(found)}. Render both with the same word.`,
    ),
    compound: info(
      ({ term, expected, found, language }) =>
        `The term ${quote(term)} has the ${language} rendering ${quote(expected)}, but longer terms with it have another, such as ${quote(found)}. Add it, or tell the senses apart.`,
    ),
    order: warning(
      ({ term, expected }) => `The row of ${quote(term)} is out of alphabetical order, expected ${expected}. Move it.`,
    ),
  },

  glossary({ entries, problems }, context) {
    for (const problem of problems) reportProblem(problem, context);
    const [first] = entries;
    if (first === undefined) return;
    const terminology = terminologyOf({ path: first.path, entries, avoided: [] }, context.languages);
    for (const group of groupRows(entries, terminology)) reportGroup(group, terminology, context);
    for (const term of terminology.terms) reportCompounds(term, terminology, context);
    for (const misplaced of misplacedRows(entries)) reportOrder(misplaced, context);
  },
});

function reportProblem(problem: RowProblem, { names, report }: Context): void {
  const place = { at: problem.range, side: 'document' } as const;
  if (problem.kind === 'cells') report('cells', { ...place, data: { expected: problem.expected, found: problem.found } });
  else if (problem.kind === 'empty') report('empty', { ...place, data: { language: names[problem.column] } });
  else report(problem.kind, { ...place, data: { found: problem.found } });
}

function reportGroup(spellings: readonly SpellingRows[], terminology: Terminology, context: Context): void {
  for (const rows of spellings) reportSpelling(rows, context);
  const [row, ...others] = spellings.flatMap(([rows]) => rows?.[0] ?? []);
  if (row === undefined) return;
  for (const other of others) {
    if (agree(row, other, terminology)) continue;
    const terms = { term: other.source, other: row.source, expected: row.target, found: other.target };
    const data = { ...terms, language: context.names.target };
    context.report('inflected', { at: placeOf(other), side: 'document', data, related: [relatedTo(row)] });
  }
}

function reportSpelling(byRendering: SpellingRows, { names, report }: Context): void {
  for (const [first, ...others] of byRendering) {
    for (const other of others) {
      if (first === undefined) continue;
      const data = { term: other.source, expected: first.target, found: other.target };
      const place = { at: placeOf(other), side: 'document', data, related: [relatedTo(first)] } as const;
      if (first.range.slice() === other.range.slice()) report('duplicate', { ...place, fix: [removal(other)] });
      else report('repeated', place);
    }
  }
  const [first, ...others] = byRendering.flatMap(([row]) => row ?? []);
  const [other] = others;
  if (first === undefined || other === undefined) return;
  const found = others.map(({ target }) => target).join(' / ');
  const data = { term: other.source, expected: first.target, found, language: names.target };
  const related = [first, ...others.slice(1)].map(relatedTo);
  report('conflict', { at: placeOf(other), side: 'document', data, related });
}

function agree(one: GlossaryEntry, other: GlossaryEntry, terminology: Terminology): boolean {
  const says = (row: GlossaryEntry, cell: string) => terminology.says(terminology.readTarget(row.target), cell);
  return says(one, other.target) || says(other, one.target);
}

/** Reports a one-word term that most longer terms render in another way: its own row lacks a sense. */
function reportCompounds(term: Term, terminology: Terminology, { names, report }: Context): void {
  const { rendered, other } = longerTermsOf(term, terminology);
  const [row] = term.entries;
  const found = other[0]?.entries[0]?.target;
  if (row === undefined || found === undefined || term.qualified || other.length < 2 || other.length <= rendered) return;
  const compounds = other.map(({ name }) => name);
  report('compound', {
    at: placeOf(row),
    side: 'document',
    data: { term: term.name, expected: renderingsOf(term), found, compounds, language: names.target },
    related: other.flatMap(({ entries }) => entries.slice(0, 1)).map(relatedTo),
  });
}

function reportOrder({ row, before, last }: MisplacedRow, { report }: Context): void {
  const expected = before === undefined ? `after ${quote(last.source)}` : `before ${quote(before.source)}`;
  const line = row.range.slice();
  const { eol } = row.range.text;
  const insertion: TextEdit =
    before === undefined ? { range: last.range.atEnd(), text: eol + line } : { range: before.range.atStart(), text: line + eol };
  report('order', {
    at: placeOf(row),
    side: 'document',
    data: { term: row.source, expected, found: row.source },
    fix: [removal(row), insertion],
  });
}

/** An edit that removes the line of a row with its line ending, or with the preceding one for the last line of the file. */
function removal({ line, range }: GlossaryEntry): TextEdit {
  const { text } = range;
  if (line < text.lineCount) return { range: text.range(range.start, text.lineRange(line + 1).start), text: '' };
  return {
    range: text
      .lineRange(line - 1)
      .atEnd()
      .until(range),
    text: '',
  };
}

function placeOf({ cells, range }: GlossaryEntry): Range {
  return cells.source ?? range;
}

function relatedTo({ range, source, target }: GlossaryEntry): RelatedRange {
  return { range, message: `${quote(source)} has ${quote(target)} here` };
}
