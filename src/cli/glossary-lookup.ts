import { count } from '../report/count.ts';
import { isolate, printable, printableJson } from '../report/printable.ts';
import { usageJson } from './term-usage-json.ts';
import { lookUpTerm, type TermUsage } from '../query/look-up-term.ts';
import type { TermsRequest } from '../query/project-terms.ts';
import { builtins } from '../api/builtins.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import type { AnswerFormat } from './options.ts';
import { type Io, write } from './io.ts';
import { placeList } from './place-list.ts';

/** `tlint glossary lookup <term> [paths…]` */
export async function glossaryLookup(
  term: string,
  request: Omit<TermsRequest, 'cwd'>,
  format: AnswerFormat,
  io: Io,
): Promise<ExitCode> {
  const usages = await lookUpTerm(term, { ...request, cwd: io.cwd }, builtins);
  const show = (text: string) => (io.stdout.isTTY === true ? isolate(printable(text)) : printable(text));
  await write(io.stdout, format === 'json' ? `${printableJson(usageJson(usages))}\n` : cards(usages, show));
  return EXIT.clean;
}

function cards(usages: readonly TermUsage[], show: (text: string) => string): string {
  const [only, ...others] = usages;
  if (only !== undefined && others.length === 0) return card(only, show(only.term), show);
  return usages
    .map((usage) => card(usage, `${show(usage.term)} in ${usage.language.name} (${usage.language.code})`, show))
    .join('\n');
}

/** Prints each rendering on a line of its own: text of both directions on one line would be shown out of order. */
function card(
  { renderings, avoided, blocks, files, missing }: TermUsage,
  heading: string,
  show: (text: string) => string,
): string {
  const all = Object.values(blocks).reduce((sum, number) => sum + number, 0);
  const rendered = blocks.hit + blocks.gap + blocks.kept;
  return [
    heading,
    ...renderings.flatMap(({ rendering, rows, places }) => [
      `  ${show(rendering)}`,
      `    ${count(places.length, 'block')}${placeList(places)}`,
      ...rows.map(({ path, line, notes }) => `    ${printable(path)}:${line}${notes === null ? '' : `  ${show(notes)}`}`),
    ]),
    ...avoided.flatMap(({ rendering, places }) => [
      `  ${show(rendering)}`,
      `    to be avoided, ${count(places.length, 'block')}${placeList(places)}`,
    ]),
    `${count(all, 'block')} in ${count(files, 'file')} ${all === 1 ? 'has' : 'have'} the term: ${rendered} as the glossary says${percent(rendered, all)}`,
    ...(blocks.kept > 0 ? [`  ${blocks.kept} kept in the source language`] : []),
    ...(missing.length > 0 ? [`  ${missing.length} otherwise${placeList(missing)}`] : []),
    '',
  ].join('\n');
}

function percent(part: number, whole: number): string {
  return whole === 0 ? '' : ` (${Math.round((100 * part) / whole)} %)`;
}
