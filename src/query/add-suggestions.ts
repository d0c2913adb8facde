import { resolve } from 'node:path';
import { addRows } from '../glossary/add-rows.ts';
import { GlossaryError } from '../glossary/glossary-error.ts';
import { isKept } from '../glossary/kept-candidates.ts';
import { readGlossary } from '../glossary/read-glossary.ts';
import { writablePlaces } from '../run/writable-places.ts';
import { readSource } from '../text/read.ts';
import { rewriteText } from '../text/write.ts';
import { UnreadableError } from './unreadable-error.ts';
import type { Suggestions } from './suggest-terms.ts';

export interface AddedSuggestions {
  /** The glossary that was written. */
  readonly path: string;
  /** The terms that have a row now. */
  readonly added: readonly string[];
  /** Terms that have one already, with another rendering: a choice for people. */
  readonly undecided: number;
  /** Terms that the files keep as they are in the source. */
  readonly kept: number;
}

/**
 * Adds a row to the glossary for each term that it lacks, with the best candidate. No row that is there changes.
 * @throws GlossaryError when the glossary has no table, or cannot be read or written
 */
export async function addSuggestions(
  { suggestions, glossary, terminology, languages }: Suggestions,
  cwd: string,
): Promise<AddedSuggestions> {
  const { path } = glossary;
  const absolute = resolve(cwd, path);
  const read = readSource(absolute, path);
  if (read.kind === 'unreadable') throw new UnreadableError(read);
  const file = readGlossary(read.source, languages);
  if (file.failure !== undefined) throw new GlossaryError(`nothing was added to \`${path}\`: ${file.failure.message}`);
  if (file.table === undefined) {
    throw new GlossaryError(
      `nothing was added to \`${path}\`: rows can be added to glossaries in Markdown, CSV and TSV`,
      'Copy the suggestions, or name another glossary with `--glossary`.',
    );
  }
  const lacked = suggestions.filter(({ expected }) => expected.length === 0);
  const rendered = lacked.flatMap(({ term, candidates: [best] }) =>
    best === undefined || isKept(term, best.rendering, languages)
      ? []
      : [{ source: term, target: best.rendering, usage: best.blocks }],
  );
  // `buoy` and `buoys` are one term; the more frequent form comes first.
  const keys = new Set<string>();
  const rows = rendered.filter(({ source }) => keys.size < keys.add(terminology.key(source)).size);
  if (rows.length > 0) {
    const before = read.source.text;
    const after = addRows(file, file.table, rows);
    const obstacle = await rewriteText(absolute, { before, after, within: writablePlaces(cwd, [path]) });
    if (obstacle !== undefined) throw new GlossaryError(`nothing was added to \`${path}\`: ${obstacle}`);
  }
  return {
    path,
    added: rows.map(({ source }) => source),
    undecided: suggestions.length - lacked.length,
    kept: lacked.length - rendered.length,
  };
}
