import { resolve } from 'node:path';
import type { Languages } from '../language/languages.ts';
import { isThere } from '../text/observations.ts';
import { readBytes } from '../text/read.ts';
import { SourceText } from '../text/source-text.ts';
import { readAvoidTable } from './avoid-table.ts';
import { GlossaryError } from './glossary-error.ts';
import type { Glossary, GlossaryFile, GlossaryProblem } from './glossary.ts';
import { readGlossary } from './read-glossary.ts';

/** The texts of the files of a glossary. */
export interface GlossaryTexts {
  readonly files: readonly SourceText[];
  /** For each glossary `<name>.<ending>`, the file `<name>.avoid.tsv` with the renderings to avoid, if there is one. */
  readonly avoidTables: readonly SourceText[];
}

export interface LoadedGlossary {
  readonly glossary: Glossary;
  readonly files: readonly GlossaryFile[];
  /** Parts that could not be parsed at all; problems of single rows are reported by the rule `glossary-table`. */
  readonly problems: readonly GlossaryProblem[];
}

/** @throws GlossaryError when a file cannot be read */
export function readGlossaryTexts(paths: readonly string[], cwd: string): GlossaryTexts {
  const avoidTables = paths
    .map((path) => path.replace(/\.[^./\\]*$/, '') + '.avoid.tsv')
    .filter((path) => isThere(resolve(cwd, path)));
  return {
    files: paths.map((path) => readText(path, cwd)),
    avoidTables: avoidTables.map((path) => readText(path, cwd)),
  };
}

export function loadGlossary({ files: texts, avoidTables }: GlossaryTexts, languages: Languages): LoadedGlossary {
  const files = texts.map((text) => readGlossary(text, languages));
  const avoiding = avoidTables.map((text) => readAvoidTable(text));
  return {
    glossary: {
      path: texts[0]?.path ?? '',
      entries: files.flatMap((file) => file.entries),
      avoided: [...files, ...avoiding].flatMap((table) => table.avoided),
    },
    files,
    problems: [...files.flatMap((file) => file.failure ?? []), ...avoiding.flatMap((table) => table.problems)],
  };
}

function readText(path: string, cwd: string): SourceText {
  const read = readBytes(resolve(cwd, path));
  if ('bytes' in read) return new SourceText(path, read.bytes.toString('utf8'));
  throw new GlossaryError(`glossary \`${path}\` cannot be read: ${read.reason}`);
}
