import { type AddedSuggestions, addSuggestions } from '../query/add-suggestions.ts';
import type { Suggestion } from '../glossary/suggestion-miner.ts';
import { count } from '../report/count.ts';
import { isolate, printable, printableJson } from '../report/printable.ts';
import type { TermsRequest } from '../query/project-terms.ts';
import { suggestTerms } from '../query/suggest-terms.ts';
import { builtins } from '../api/builtins.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import type { AnswerFormat } from './options.ts';
import { type Io, say, write } from './io.ts';
import { placeList } from './place-list.ts';

interface GlossarySuggestOptions {
  readonly format: AnswerFormat;
  /** Whether to add rows to the glossary. */
  readonly write: boolean;
}

/** `tlint glossary suggest [paths…]` */
export async function glossarySuggest(
  request: Omit<TermsRequest, 'cwd'>,
  { format, write: toBeWritten }: GlossarySuggestOptions,
  io: Io,
): Promise<ExitCode> {
  const found = await suggestTerms({ ...request, cwd: io.cwd }, builtins);
  const { suggestions } = found;
  const show = (text: string) => (io.stdout.isTTY === true ? isolate(printable(text)) : printable(text));
  await write(io.stdout, format === 'json' ? `${printableJson(suggestions)}\n` : table(suggestions, show));
  if (toBeWritten) await say(io, additionLines(await addSuggestions(found, io.cwd)));
  return EXIT.clean;
}

/** What became of the suggestions. */
function additionLines({ path, added, undecided, kept }: AddedSuggestions): string {
  const lines = [
    added.length === 0
      ? `Nothing was added to ${path}.`
      : `Added ${count(added.length, 'row')} to ${path}. Read them, and correct the renderings to the form of a glossary.`,
    ...(undecided > 0
      ? [`Left out ${count(undecided, 'term')} that the glossary renders otherwise. Decide which rendering is right.`]
      : []),
    ...(kept > 0 ? [`Left out ${count(kept, 'term')} that the files keep in the source language.`] : []),
  ];
  return lines.map((line) => `${printable(line)}\n`).join('');
}

/** Prints each rendering on a line of its own: text of both directions on one line would be shown out of order. */
function table(suggestions: readonly Suggestion[], show: (text: string) => string): string {
  if (suggestions.length === 0) return 'Nothing to suggest.\n';
  const lines = suggestions.flatMap(({ term, expected, blocks, places, candidates }) => [
    `${show(term)}: ${count(blocks, 'block')} ${expected.length === 0 ? 'with a term that the glossary lacks' : 'without its rendering'}${placeList(places)}`,
    ...expected.map((rendering) => `  glossary   ${show(rendering)}`),
    ...candidates.map(
      (found) =>
        `  candidate  ${show(found.rendering)}\n             ${count(found.blocks, 'block')} in ${count(found.files, 'file')}, score ${found.score}`,
    ),
  ]);
  return `${lines.join('\n')}\n`;
}
