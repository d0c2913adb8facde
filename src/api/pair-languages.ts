/** The languages of two files or folders that are named as a translation and its source. */
import { resolve, sep } from 'node:path';
import { ConfigResolver } from '../config/load.ts';
import type { Language } from '../language/language.ts';
import { defaultLanguages, languageOf } from '../language/languages.ts';
import { languageInPath } from '../language/tag-in-path.ts';
import { meantTag } from '../language/tags.ts';
import { type Guess, guessedLanguage } from '../spans/guessed-language.ts';
import { builtins } from './builtins.ts';
import { UsageError } from './usage-error.ts';

/** One of the two sides. */
export interface NamedSide {
  /** The path as it was given. */
  readonly path: string;
  /** The text of the file, or of some files of the folder. */
  readonly text: string;
  /** True for a text that lies at no path, whose folder says nothing of it. */
  readonly pathless?: boolean;
  /** The tag of its language, where the caller gives it. */
  readonly tag?: string | undefined;
}

/** How the caller gives the languages, for messages: the names of options. */
export interface LanguageNaming {
  readonly source: string;
  readonly target: string;
}

export interface LanguageRequest {
  readonly cwd: string;
  readonly config?: string | undefined;
  readonly source: NamedSide;
  readonly target: NamedSide;
}

/**
 * The codes of the two languages: those of the options, else of the config, else of the paths where the texts agree, else of the
 * texts.
 * @throws UsageError when a language cannot be told, or both are one
 */
export async function pairLanguages({ cwd, config: configPath, source, target }: LanguageRequest, naming: LanguageNaming) {
  const resolver = new ConfigResolver({
    cwd,
    rules: builtins.rules,
    search: false,
    ...(configPath !== undefined && { configPath }),
  });
  const config = await resolver.configFor(resolve(cwd, target.path));
  const isSet = config.path !== undefined;
  const mirrored = isSet ? config.mirrors.fileAt(resolve(cwd, target.path)) : undefined;
  const sides = { source: readSide(source, cwd), target: readSide(target, cwd) };

  const from =
    optionOf(source, naming.source) ??
    (isSet && sides.source.guess.fits(config.languages.source) ? config.languages.source : undefined) ??
    sides.source.likely ??
    languageOf(defaultLanguages.source);
  const isOther = (language: Language | undefined) => language?.code !== from?.code;
  const to =
    optionOf(target, naming.target) ??
    (mirrored?.role === 'target' ? mirrored.language : undefined) ??
    (isSet ? configured(config.targets, sides.target) : undefined) ??
    [sides.target.likely, ...sides.target.named, ...(isSet ? config.targets : [])].find(
      (language) => language !== undefined && isOther(language),
    ) ??
    sides.target.likely;
  if (to === undefined) {
    throw new UsageError(
      `neither the path nor the text of \`${target.path}\` shows its language`,
      `Give it with \`${naming.target}\`, such as \`fr\`.`,
    );
  }
  if (from === undefined || !isOther(to)) {
    throw new UsageError(
      `\`${source.path}\` and \`${target.path}\` both seem to be in ${to.name}`,
      `Say with \`${naming.source}\` and \`${naming.target}\` which languages they are in.`,
    );
  }
  return { source: from.code, target: to.code };
}

interface ReadSide {
  readonly guess: Guess;
  /** The languages that the path names, the nearest to the file first. */
  readonly named: readonly Language[];
  readonly likely: Language | undefined;
}

function readSide({ path, text, pathless }: NamedSide, cwd: string): ReadSide {
  const guess = guessedLanguage(text);
  const named = pathless ? [] : namedIn(resolve(cwd, path));
  return { guess, named, likely: named.find((language) => guess.fits(language)) ?? guess.language };
}

/** Of the languages of a config that a text may be in, the one that its path names, else the only one. */
function configured(targets: readonly Language[], { guess, named }: ReadSide): Language | undefined {
  const fitting = targets.filter((language) => guess.fits(language));
  return fitting.find((language) => named.includes(language)) ?? (fitting.length === 1 ? fitting[0] : undefined);
}

/** Farther up stand folders of users and systems. */
const DEEPEST = 5;

function namedIn(absolute: string): readonly Language[] {
  const parts = absolute
    .replace(/\.[^.]*$/, '')
    .split(sep)
    .slice(-DEEPEST)
    .reverse();
  return parts.flatMap((part) => {
    const [, last = ''] = /(?:^|[._-])([a-z]{2,3}(?:[-_][a-z]{2,4})?)$/i.exec(part) ?? [];
    const [, first = ''] = /^([a-z]{2,3}(?:[-_][a-z]{2,4})?)[._-]/i.exec(part) ?? [];
    return [last, first].flatMap((name) => languageInPath(name) ?? []);
  });
}

function optionOf({ tag }: NamedSide, option: string): Language | undefined {
  if (tag === undefined) return undefined;
  const language = languageOf(tag);
  if (language !== undefined) return language;
  const meant = meantTag(tag);
  throw new UsageError(
    `\`${option} ${tag}\` is no tag of a language; expected one such as \`en\`, \`pt-BR\` or \`zh-Hant\``,
    meant === undefined ? undefined : `Did you mean \`${meant}\`?`,
  );
}
