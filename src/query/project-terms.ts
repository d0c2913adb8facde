import { resolve } from 'node:path';
import { leafPairs } from '../align/alignment.ts';
import { textsOf } from '../align/units.ts';
import type { Config } from '../config/config.ts';
import type { Document } from '../document/document.ts';
import { type FileTerms, fileTermsOf } from '../glossary/file-terms.ts';
import { noGlossary } from '../glossary/glossary-error.ts';
import type { Glossary } from '../glossary/glossary.ts';
import type { LinePlace, ReadPair } from '../glossary/suggestion-miner.ts';
import { type Terminology, terminologyOf } from '../glossary/terminology.ts';
import type { Language } from '../language/language.ts';
import { languageOf, type Languages } from '../language/languages.ts';
import type { Builtins } from '../project/builtins.ts';
import { type SelectedFile, Selection } from '../run/selection.ts';
import { groupBy } from '../text/group-by.ts';
import type { Range } from '../text/range.ts';
import { openTranslations, translationsAmong } from './open-translations.ts';
import { TargetLanguageError } from './target-language-error.ts';

export interface TermsRequest {
  /** Absolute. */
  readonly cwd: string;
  /** Files, folders and globs; the working directory when empty. */
  readonly paths: readonly string[];
  readonly config?: string;
  readonly glossary?: string;
  /** The tag of the only language whose translations are asked about; all languages when absent. */
  readonly targetLanguage?: string;
}

/** A translation with the uses of the project's terms in its texts. */
export interface TermDocument {
  readonly document: Document;
  readonly terms: FileTerms;
}

interface SelectedForTerms {
  readonly selection: Selection;
  readonly config: Config;
}

/** The data for queries about terms of the translations into one language. */
export interface ProjectTerms {
  readonly glossary: Glossary;
  readonly terminology: Terminology;
  readonly languages: Languages;
  /** Opened lazily, one at a time. */
  readonly documents: Iterable<TermDocument>;
}

/** The files of a request, with the config whose glossary is asked about: that of the first file. */
export async function selectForTerms(request: TermsRequest, builtins: Builtins): Promise<SelectedForTerms> {
  const selection = await Selection.find({ ...request, ignore: true, rules: [] }, builtins);
  const [first] = selection.files.values();
  const { config } = first?.settings ?? (await selection.project.of(resolve(request.cwd, 'section.md')));
  return { selection, config };
}

/**
 * Reads the glossary of the first file, and all translations among the paths, by the language of the translations.
 * @throws GlossaryError when there is no glossary
 * @throws TargetLanguageError when nothing is translated into the language of the request
 */
export async function readProjectTerms(request: TermsRequest, builtins: Builtins): Promise<readonly ProjectTerms[]> {
  const { selection, config } = await selectForTerms(request, builtins);
  const files = groupBy(translationsAmong(selection.files.values()), ({ settings }) => settings.languages.target);
  const given = config.path === undefined ? [] : config.targets;
  const known = [...new Set([...given, ...files.keys()])];
  const targets = wantedAmong(known.length === 0 ? config.targets : known, request.targetLanguage);
  return targets.map((target) => {
    const own = files.get(target) ?? [];
    const languages = own[0]?.settings.languages ?? config.pairOf(target);
    const glossary = selection.project.glossaries.loaded(config, languages)?.glossary;
    if (glossary === undefined) throw noGlossary('Name one with `--glossary`');
    const terminology = terminologyOf(glossary, languages);
    return { glossary, terminology, languages, documents: termDocuments(own, terminology) };
  });
}

function wantedAmong(known: readonly Language[], tag: string | undefined): readonly Language[] {
  if (tag === undefined) return known;
  const wanted = languageOf(tag);
  const found = known.filter((each) => each === wanted);
  if (found.length === 0) throw new TargetLanguageError(tag, known);
  return found;
}

function* termDocuments(files: readonly SelectedFile[], terminology: Terminology): Generator<TermDocument> {
  for (const document of openTranslations(files)) {
    if (document.translation !== undefined) yield { document, terms: fileTermsOf(document.translation, terminology) };
  }
}

/** The aligned pairs of a translation, read as the terminology rules read them. */
export function readPairs({ document, terms }: TermDocument): readonly ReadPair[] {
  return document.alignments.flatMap(({ pairs }) =>
    leafPairs(pairs).flatMap(({ source, target }) => {
      const [first] = source;
      const [beside] = target;
      if (first === undefined || beside === undefined) return [];
      return {
        place: { ...placeOf(first.range), target: placeOf(beside.range) },
        sources: source.flatMap(textsOf).map((block) => terms.source(block)),
        targets: target.flatMap(textsOf).map((block) => terms.target(block)),
      };
    }),
  );
}

function placeOf({ text, start }: Range): LinePlace {
  return { path: text.path, line: text.lineAt(start) };
}
