import { type AddedSuggestions, addSuggestions } from '../query/add-suggestions.ts';
import type { Suggestion } from '../glossary/suggestion-miner.ts';
import { count } from '../report/count.ts';
import { isolate, printable, printableJson } from '../report/printable.ts';
import type { TermsRequest } from '../query/project-terms.ts';
import { type Suggestions, suggestTerms } from '../query/suggest-terms.ts';
import { builtins } from '../api/builtins.ts';
import { UsageError } from '../api/usage-error.ts';
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
  const [only, ...others] = found;
  if (toBeWritten && others.length > 0) throw oneLanguage(found);
  const show = (text: string) => (io.stdout.isTTY === true ? isolate(printable(text)) : printable(text));
  await write(io.stdout, format === 'json' ? `${printableJson(suggestionsJson(found))}\n` : tables(found, show));
  if (toBeWritten && only !== undefined) await say(io, additionLines(await addSuggestions(only, io.cwd)));
  return EXIT.clean;
}

/** Rows are read and corrected by people who know one language. */
function oneLanguage(found: readonly Suggestions[]): UsageError {
  const codes = found.map(({ languages }) => languages.target.code);
  return new UsageError(
    `\`--write\` adds rows for one language, and the project translates into ${codes.map((code) => `\`${code}\``).join(', ')}`,
    `Name one of them, as in \`--target-language ${codes[0]}\`.`,
  );
}

function suggestionsJson(found: readonly Suggestions[]) {
  return found.flatMap(({ suggestions, languages }) => suggestions.map((each) => ({ language: languages.target.code, ...each })));
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

function tables(found: readonly Suggestions[], show: (text: string) => string): string {
  const some = found.filter(({ suggestions }) => suggestions.length > 0);
  if (some.length === 0) return 'Nothing to suggest.\n';
  const [only, ...others] = found;
  if (only !== undefined && others.length === 0) return table(only.suggestions, show);
  return some
    .map(({ suggestions, languages: { target } }) => `In ${target.name} (${target.code})\n${table(suggestions, show)}`)
    .join('\n');
}

/** Prints each rendering on a line of its own: text of both directions on one line would be shown out of order. */
function table(suggestions: readonly Suggestion[], show: (text: string) => string): string {
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
