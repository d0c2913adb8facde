import { defineRule, error, groupRows, info, misplacedRows, terminologyOf, warning } from '../../src/rule-kit.ts';
import type {
  GlossaryEntry,
  GlossaryFile,
  MisplacedRow,
  RowProblem,
  RuleContext,
  SourceText,
  SpellingRows,
  Term,
  Terminology,
  TextEdit,
} from '../../src/rule-kit.ts';

interface TermData {
  readonly term: string;
  readonly expected: string;
  readonly found: string;
}

interface Data {
  cells: { readonly expected: number; readonly found: number };
  empty: { readonly language: string };
  confidence: { readonly found: string };
  usage: { readonly found: string };
  duplicate: TermData;
  repeated: TermData;
  conflict: TermData & { readonly language: string };
  inflected: TermData & { readonly other: string; readonly language: string };
  compound: TermData & { readonly compounds: readonly string[]; readonly language: string };
  order: TermData;
}

type Context = RuleContext<Data, undefined>;

export default defineRule<Data>({
  id: 'glossary-table',
  category: 'terminology',
  summary: 'a glossary can be read, has each term once and does not contradict itself',
  mqm: 'Terminology: inconsistent use of terminology',
  fixable: 'safe',
  messages: {
    cells: error(({ expected, found }) => {
      const remedy = found > expected ? 'write a `|` inside a cell as `\\|`' : 'add the missing cells';
      return `The row has ${found} cells, expected ${expected} as in the header; ${remedy}`;
    }),
    empty: error(({ language }) => `The row has an empty ${language} cell and is left out; fill it in, or remove the row`),
    confidence: warning(({ found }) => `The confidence is \`${found}\`, expected a number from 0 to 1; correct it`),
    usage: warning(({ found }) => `The usage count is \`${found}\`, expected a whole number; correct it`),
    duplicate: warning(({ term }) => `The row of \`${term}\` stands here again; remove it`),
    repeated: warning(({ term, found }) => `The term \`${term}\` has the rendering \`${found}\` in two rows; merge them`),
    conflict: warning(
      ({ term, expected, found, language }) =>
        `The term \`${term}\` has the ${language} rendering \`${expected}\` in one row and \`${found}\` in another; keep one, or tell the senses apart as \`${term} (…)\``,
    ),
    inflected: warning(
      ({ term, other, expected, found, language }) =>
        `The term \`${other}\` has the ${language} rendering \`${expected}\`, its other form \`${term}\` has \`${found}\`; render both with the same word`,
    ),
    compound: info(
      ({ term, expected, found, language }) =>
        `The term \`${term}\` has the ${language} rendering \`${expected}\`, but longer terms with it have another, such as \`${found}\`; add it, or tell the senses apart`,
    ),
    order: warning(({ term, expected }) => `The row of \`${term}\` is out of alphabetical order, expected ${expected}; move it`),
  },

  glossary(file: GlossaryFile, context: Context) {
    for (const problem of file.problems) reportProblem(problem, context);
    const [first] = file.entries;
    if (first === undefined) return;
    const terminology = terminologyOf({ path: first.path, entries: file.entries, avoided: [] }, context.languages);
    for (const group of groupRows(file.entries, terminology)) reportGroup(group, terminology, file.text, context);
    for (const term of terminology.terms) reportCompounds(term, terminology, context);
    for (const misplaced of misplacedRows(file.entries)) reportOrder(misplaced, file.text, context);
  },
});

function reportProblem(problem: RowProblem, { report, languages }: Context): void {
  const place = { at: problem.range, side: 'document' } as const;
  if (problem.kind === 'cells') report('cells', { ...place, data: { expected: problem.expected, found: problem.found } });
  else if (problem.kind === 'empty') report('empty', { ...place, data: { language: languages[problem.column].name } });
  else report(problem.kind, { ...place, data: { found: problem.found } });
}

function reportGroup(spellings: readonly SpellingRows[], terminology: Terminology, text: SourceText, context: Context): void {
  const language = context.languages.target.name;
  for (const rows of spellings) reportSpelling(rows, text, context);
  const [row, ...others] = spellings.flatMap(([rows]) => rows?.[0] ?? []);
  if (row === undefined) return;
  for (const other of others) {
    if (agree(row, other, terminology)) continue;
    const data = { term: other.source, other: row.source, expected: row.target, found: other.target, language };
    context.report('inflected', { at: placeOf(other), side: 'document', data, related: [relatedTo(row)] });
  }
}

function reportSpelling(byRendering: SpellingRows, text: SourceText, context: Context): void {
  for (const [first, ...others] of byRendering) {
    for (const other of others) {
      if (first === undefined) continue;
      const exact = text.slice(first.range) === text.slice(other.range);
      const data = { term: other.source, expected: first.target, found: other.target };
      const place = { at: placeOf(other), side: 'document', data, related: [relatedTo(first)] } as const;
      if (exact) context.report('duplicate', { ...place, fix: [removal(other, text)] });
      else context.report('repeated', place);
    }
  }
  const [first, ...others] = byRendering.flatMap(([row]) => row ?? []);
  const [other] = others;
  if (first === undefined || other === undefined) return;
  const found = others.map(({ target }) => target).join(' / ');
  const data = { term: other.source, expected: first.target, found, language: context.languages.target.name };
  const related = [first, ...others.slice(1)].map(relatedTo);
  context.report('conflict', { at: placeOf(other), side: 'document', data, related });
}

function agree(one: GlossaryEntry, other: GlossaryEntry, terminology: Terminology): boolean {
  const says = (row: GlossaryEntry, cell: string) => terminology.says(terminology.readTarget(row.target), cell);
  return says(one, other.target) || says(other, one.target);
}

/** Where most of the longer terms with a word render it in another way, its own row misses a sense. */
function reportCompounds(term: Term, terminology: Terminology, context: Context): void {
  const { rendered, other } = terminology.compoundsOf(term);
  const [row] = term.entries;
  const found = other[0]?.entries[0]?.target;
  if (row === undefined || found === undefined || term.qualified || other.length < 2 || other.length <= rendered) return;
  const expected = [...new Set(term.entries.map(({ target }) => target))].join(' / ');
  context.report('compound', {
    at: placeOf(row),
    side: 'document',
    data: { term: term.name, expected, found, compounds: other.map(({ name }) => name), language: context.languages.target.name },
    related: other.flatMap(({ entries }) => entries.slice(0, 1)).map(relatedTo),
  });
}

function reportOrder({ row, before, last }: MisplacedRow, text: SourceText, context: Context): void {
  const expected = before === undefined ? `after \`${last.source}\`` : `before \`${before.source}\``;
  const line = text.slice(row.range);
  const insertion: TextEdit =
    before === undefined
      ? { range: { start: last.range.end, end: last.range.end }, text: text.eol + line }
      : { range: { start: before.range.start, end: before.range.start }, text: line + text.eol };
  context.report('order', {
    at: placeOf(row),
    side: 'document',
    data: { term: row.source, expected, found: row.source },
    fix: [removal(row, text), insertion],
  });
}

/** Takes out the line of a row with its line ending, or the one before it where it ends the file. */
function removal({ line, range }: GlossaryEntry, text: SourceText): TextEdit {
  if (line < text.lineCount) return { range: { start: range.start, end: text.lineRange(line + 1).start }, text: '' };
  return { range: { start: text.lineRange(line - 1).end, end: range.end }, text: '' };
}

function placeOf({ cells, range }: GlossaryEntry) {
  return cells.source ?? range;
}

function relatedTo(row: GlossaryEntry) {
  return { range: row.range, message: `\`${row.source}\` has \`${row.target}\` here` };
}
