import { existsSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { discover } from '../discover/discover.ts';
import { isMarkdown } from '../layout/file-names.ts';
import { sideAt } from '../layout/mirrored/named-pair.ts';
import { readSource } from '../text/read.ts';
import type { ExitCode } from './exit-code.ts';
import type { Io } from './io.ts';
import { lintAs } from './lint.ts';
import { type LintOptions, lintRequest } from './lint-request.ts';
import { pairLanguages } from './pair-languages.ts';
import { UsageError } from './usage-error.ts';

export interface PairOptions extends Omit<LintOptions, 'ignore'> {
  readonly sourceLanguage?: string | undefined;
  readonly targetLanguage?: string | undefined;
}

/** The languages of a folder are told from so many of its pages. */
const SAMPLES = 6;

/** `tlint pair <source> <target>` */
export async function pair(source: string, target: string, options: PairOptions, io: Io): Promise<ExitCode> {
  const { cwd } = io;
  const places = { source: resolve(cwd, source), target: resolve(cwd, target) };
  refuseUnlike({ source, target }, places);
  const pages = await pagesOf({ source, target }, cwd);
  const languages = await pairLanguages({
    cwd,
    config: options.config,
    source: { path: source, text: textOf(pages.map((page) => page.source)), tag: options.sourceLanguage },
    target: { path: target, text: textOf(pages.map((page) => page.target)), tag: options.targetLanguage },
  });
  // Files that are named are linted whatever ignore files say.
  const lintOptions = { ...options, ignore: false };
  const request = await lintRequest([target], lintOptions, io);
  return lintAs({ ...request, pair: { ...places, languages } }, lintOptions, io);
}

function refuseUnlike(
  given: Readonly<Record<'source' | 'target', string>>,
  places: Readonly<Record<'source' | 'target', string>>,
) {
  const kinds = (['source', 'target'] as const).map((side) => {
    if (given[side] === '' || !existsSync(places[side])) {
      throw new UsageError(`\`${given[side]}\` matches no file: there is no such file or folder`);
    }
    const isFolder = statSync(places[side]).isDirectory();
    if (!isFolder && !isMarkdown(places[side])) {
      throw new UsageError(`\`${given[side]}\` is no Markdown by its ending; expected \`.md\`, \`.mdx\` or \`.markdown\``);
    }
    return isFolder ? 'a folder' : 'a file';
  });
  const [source, target] = kinds;
  if (source !== target) {
    throw new UsageError(
      `\`${given.source}\` is ${source} and \`${given.target}\` is ${target}`,
      'Give two files, or two folders with pages at the same paths.',
    );
  }
  if (places.source === places.target) throw new UsageError(`\`${given.target}\` is both source and translation; give two paths`);
}

/** The pages that both sides have, as absolute paths. */
async function pagesOf(
  { source, target }: Readonly<Record<'source' | 'target', string>>,
  cwd: string,
): Promise<readonly { readonly source: string; readonly target: string }[]> {
  const { files } = await discover({ cwd, paths: [target], ignore: false });
  const places = { source: resolve(cwd, source), target: resolve(cwd, target) };
  const pages = files.flatMap(({ absolute }) => {
    const side = sideAt(places, absolute);
    const from = side?.role === 'target' ? side.others.find((path) => existsSync(path)) : undefined;
    return from === undefined ? [] : [{ source: from, target: absolute }];
  });
  if (pages.length === 0) {
    throw new UsageError(
      `no page of \`${target}\` has a source at the same path in \`${source}\``,
      `\`${files[0]?.path}\` has none, for instance. Give two files where the names differ.`,
    );
  }
  return pages;
}

function textOf(paths: readonly string[]): string {
  const read = paths.slice(0, SAMPLES).map((path) => readSource(path, path));
  return read.map((one) => (one.kind === 'text' ? one.source.text : '')).join('\n\n');
}
