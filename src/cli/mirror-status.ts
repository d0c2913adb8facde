import { builtins } from '../api/builtins.ts';
import { type LanguageStatus, readMirrorStatus } from '../query/mirror-status.ts';
import { printableJson } from '../report/printable.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import { type Io, say, write } from './io.ts';
import type { MirrorStatusFormat } from './mirror-command.ts';

export interface MirrorStatusOptions {
  readonly config?: string | undefined;
  readonly glossary?: string | undefined;
  readonly format: MirrorStatusFormat;
}

const COLUMNS = ['pages', 'translated', 'missing', 'untranslated', 'stale', 'errors', 'warnings'] as const;

/** `tlint mirror status [paths…]` */
export async function mirrorStatus(
  paths: readonly string[],
  { format, config, glossary }: MirrorStatusOptions,
  io: Io,
): Promise<ExitCode> {
  const project = { ...(config !== undefined && { config }), ...(glossary !== undefined && { glossary }) };
  const languages = await readMirrorStatus({ ...project, cwd: io.cwd, paths, ignore: true, rules: [] }, builtins);
  if (format === 'json') await write(io.stdout, `${printableJson({ languages, total: totalOf(languages) })}\n`);
  else if (languages.length > 0) await write(io.stdout, format === 'text' ? asText(languages) : asMarkdown(languages));
  if (languages.length === 0)
    await say(io, 'No page with a source in another file was found. `tlint inspect` shows the mirrors.\n');
  return EXIT.clean;
}

function totalOf(languages: readonly LanguageStatus[]): Record<(typeof COLUMNS)[number], number> {
  const sum = (column: (typeof COLUMNS)[number]) => languages.reduce((all, status) => all + status[column], 0);
  return {
    ...{ pages: sum('pages'), translated: sum('translated'), missing: sum('missing'), untranslated: sum('untranslated') },
    ...{ stale: sum('stale'), errors: sum('errors'), warnings: sum('warnings') },
  };
}

/** The cells of all rows: the header, a row for each language, and the total of several. */
function rowsOf(languages: readonly LanguageStatus[]): readonly (readonly string[])[] {
  const numbers = (counts: Readonly<Record<(typeof COLUMNS)[number], number>>) => COLUMNS.map((column) => `${counts[column]}`);
  const total = languages.length > 1 ? [['total', ...numbers(totalOf(languages))]] : [];
  return [['language', ...COLUMNS], ...languages.map((status) => [status.language, ...numbers(status)]), ...total];
}

function asText(languages: readonly LanguageStatus[]): string {
  const rows = rowsOf(languages);
  const widths = ['language', ...COLUMNS].map((_, column) => Math.max(...rows.map((cells) => cells[column]?.length ?? 0)));
  const padded = rows.map((cells) =>
    cells.map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0))),
  );
  return padded.map((cells) => `${cells.join('  ')}\n`).join('');
}

function asMarkdown(languages: readonly LanguageStatus[]): string {
  const [header = [], ...rows] = rowsOf(languages).map((cells) => `| ${cells.join(' | ')} |\n`);
  return [header, `| --- |${' --: |'.repeat(COLUMNS.length)}\n`, ...rows].join('');
}
