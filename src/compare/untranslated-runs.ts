/** Untranslated texts that follow each other, which are one fault. */
import { type Alignment, type Unit, withChildren } from '../align/alignment.ts';
import { textsIn } from '../align/units.ts';
import type { Languages } from '../language/languages.ts';
import { isWrittenIn } from '../spans/written-in.ts';
import type { Table } from '../translation/ast.ts';
import { proseOf } from '../translation/prose.ts';
import type { JudgedText } from './judged-texts.ts';

/** What some cells are of their table: its header, all that has words, or a part of it. */
export type TablePart = 'whole' | 'header' | 'cells';

/** The runs of untranslated texts, those that lie in one table joined: a column of it may have been forgotten. */
export function untranslatedRuns(
  texts: readonly JudgedText[],
  alignment: Alignment,
  languages: Languages,
): readonly (readonly JudgedText[])[] {
  const joined: (readonly JudgedText[])[] = [];
  for (const run of runsOf(texts, languages)) {
    const before = joined.at(-1);
    const table = before && tableOf([...before, ...run], alignment);
    if (before === undefined || table === undefined) joined.push(run);
    else joined.splice(-1, 1, [...before, ...run]);
  }
  return joined;
}

/** The part of a table that the texts of a run are; undefined where they are no cells of one, or only one of them. */
export function tablePart(run: readonly JudgedText[], alignment: Alignment, languages: Languages): TablePart | undefined {
  const cells = run.flatMap(({ pair }) => pair.target);
  const table = cells.length > 1 ? tableOf(run, alignment) : undefined;
  if (table === undefined) return undefined;
  const { rows } = table;
  if (cells.every((cell) => rows[0]?.range.contains(cell.range))) return 'header';
  return isTranslated(rows, languages) ? 'cells' : 'whole';
}

/** The runs in the order of the text; code, formulas and names between them do not divide a run, a text in the target language does. */
function runsOf(texts: readonly JudgedText[], languages: Languages): readonly (readonly JudgedText[])[] {
  const runs: JudgedText[][] = [];
  let open = false;
  for (const one of texts) {
    if (one.untranslated === undefined) {
      if (isTranslated(one.pair.target, languages)) open = false;
      continue;
    }
    if (open) runs.at(-1)?.push(one);
    else runs.push([one]);
    open = true;
  }
  return runs;
}

/** The table of the target in which all of some texts are cells; undefined where there is none. */
function tableOf(texts: readonly JudgedText[], { pairs }: Alignment): Table | undefined {
  const cells = texts.flatMap(({ pair }) => pair.target);
  if (cells.length === 0 || !cells.every(({ kind }) => kind === 'cell')) return undefined;
  const tables = withChildren(pairs).flatMap(({ target: [unit] }) => (unit?.kind === 'table' ? [unit] : []));
  return tables.find(({ range }) => cells.every((cell) => range.contains(cell.range)));
}

/** Is one of the texts of some units written in the target language? */
function isTranslated(units: readonly Unit[], { source, target }: Languages): boolean {
  return textsIn(units).some((block) => isWrittenIn(proseOf(block), target, source));
}
