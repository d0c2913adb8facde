import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { configAbove } from '../config/config-in-folder.ts';
import { defaultLanguages, languageOf } from '../language/languages.ts';
import type { BilingualCodes } from '../query/draft-config.ts';
import { draftConfig } from '../query/draft-config.ts';
import type { FileShape } from '../query/file-shape.ts';
import { type ProjectSurvey, surveyProject } from '../query/survey-project.ts';
import { printable } from '../report/printable.ts';
import { writeText } from '../text/write.ts';
import { builtins } from '../api/builtins.ts';
import { UsageError } from '../api/usage-error.ts';
import { type ConfigFormat, configText } from './config-text.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import { type Io, write } from './io.ts';
import { seenLines } from './seen-lines.ts';
import { pathFrom } from '../text/path-from.ts';

export interface InitOptions {
  readonly format: ConfigFormat;
  readonly sourceLanguage?: string | undefined;
  readonly targetLanguage?: string | undefined;
}

/** Fewer files with headings of their own may be a chance. */
const LEAST_FILES = 2;

/** `tlint init`: writes a config for what lies in the folder. It asks nothing, and overwrites nothing. */
export async function init(options: InitOptions, io: Io): Promise<ExitCode> {
  const { cwd } = io;
  refuseNoTag(options);
  const known = await configAbove(cwd);
  if (known !== undefined) {
    throw new UsageError(`there is a config already: \`${pathFrom(cwd, known)}\``, 'Remove it to have another one written.');
  }
  const survey = await surveyProject(cwd, builtins);
  const isShaped =
    survey.usual.length > 0 || (survey.shape?.paths.length ?? 0) >= LEAST_FILES || options.targetLanguage !== undefined;
  const bilingual = isShaped ? codesOf(survey, options) : undefined;
  if (survey.mirrored === undefined && bilingual === undefined) throw nothingSeen(survey);
  const root = survey.mirrored?.root ?? cwd;
  const file = join(root, `tlint.config.${options.format}`);
  if (existsSync(file))
    throw new UsageError(`there is a file already: \`${pathFrom(cwd, file)}\``, 'Remove it to have another one written.');
  const schema = './node_modules/tlint/schema/config.json';
  const keys = draftConfig({ ...survey, shape: isShaped ? survey.shape : undefined }, bilingual, root);
  await writeText(file, configText(keys, options.format, existsSync(join(root, schema)) ? schema : undefined));
  const lines = [...seenLines(survey, bilingual, cwd), `Wrote ${pathFrom(cwd, file)}`, ...NEXT];
  await write(io.stdout, lines.map((line) => `${printable(line)}\n`).join(''));
  return EXIT.clean;
}

const NEXT = [
  'Next: `tlint` lints, `tlint inspect <file>` says what is made of a file and why,',
  '`tlint --baseline write` keeps what is found today, so that only what is new is told.',
];

/** Undefined when no file holds both texts. */
function codesOf({ usual, shape }: ProjectSurvey, options: InitOptions): BilingualCodes | undefined {
  if (shape === undefined && usual.length === 0) return undefined;
  const source = options.sourceLanguage ?? (shape === undefined ? defaultLanguages.source : shape.source.language?.code);
  const target = options.targetLanguage ?? (shape === undefined ? defaultLanguages.target : shape.target.language?.code);
  if (source !== undefined && target !== undefined) return { source, target };
  // Whoever writes the usual form tells its languages by the headings.
  if (shape === undefined || usual.length >= shape.paths.length) return { ...defaultLanguages };
  throw unknownLanguage(shape, source === undefined ? 'source' : 'target');
}

function unknownLanguage({ paths, source, target }: FileShape, side: 'source' | 'target'): UsageError {
  const heading = (side === 'source' ? source : target).headings[0] ?? '';
  return new UsageError(
    `no config was written: \`${paths[0]}\` holds two texts, and nothing shows the language of that under \`${heading}\``,
    `Give it with \`--${side}-language\`, such as \`tlint init --${side}-language fr\`.`,
  );
}

function nothingSeen({ hints, notes }: ProjectSurvey): UsageError {
  return new UsageError(
    'no config was written: no files were found that hold a text and its translation, and no pages whose translations lie beside them',
    [...(hints.length > 0 ? hints : notes), 'docs/configuration.md shows what to write for other files.'].join(' '),
  );
}

function refuseNoTag({ sourceLanguage, targetLanguage }: InitOptions): void {
  for (const [option, tag] of [
    ['--source-language', sourceLanguage],
    ['--target-language', targetLanguage],
  ] as const) {
    if (tag === undefined || languageOf(tag) !== undefined) continue;
    throw new UsageError(`\`${option} ${tag}\` is no tag of a language; expected one such as \`en\`, \`pt-BR\` or \`zh-Hant\``);
  }
}
