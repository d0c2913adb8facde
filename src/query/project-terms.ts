import { resolve } from 'node:path';
import { leafPairs } from '../align/alignment.ts';
import { textsOf } from '../align/units.ts';
import type { Config } from '../config/config.ts';
import type { Document } from '../document/document.ts';
import { type FileTerms, fileTermsOf } from '../glossary/file-terms.ts';
import { noGlossary } from '../glossary/glossary-error.ts';
import type { Glossary } from '../glossary/glossary.ts';
import type { ReadPair } from '../glossary/suggestion-miner.ts';
import { type Terminology, terminologyOf } from '../glossary/terminology.ts';
import type { Languages } from '../language/languages.ts';
import type { Builtins } from '../project/builtins.ts';
import { Selection } from '../run/selection.ts';
import { openTranslations } from './open-translations.ts';

export interface TermsRequest {
  /** Absolute. */
  readonly cwd: string;
  /** Files, folders and globs; the working directory when empty. */
  readonly paths: readonly string[];
  readonly config?: string;
  readonly glossary?: string;
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

/** The data for queries about terms. */
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
 * Reads the glossary of the first file, and all translations among the paths.
 * @throws GlossaryError when there is no glossary
 */
export async function readProjectTerms(request: TermsRequest, builtins: Builtins): Promise<ProjectTerms> {
  const { selection, config } = await selectForTerms(request, builtins);
  const glossary = selection.project.glossaries.loaded(config, config.languages)?.glossary;
  if (glossary === undefined) throw noGlossary('Name one with `--glossary`');
  const terminology = terminologyOf(glossary, config.languages);
  function* documents(): Generator<TermDocument> {
    for (const document of openTranslations(selection.files.values())) {
      if (document.translation !== undefined) yield { document, terms: fileTermsOf(document.translation, terminology) };
    }
  }
  return { glossary, terminology, languages: config.languages, documents: documents() };
}

/** The aligned pairs of a translation, read as the terminology rules read them. */
export function readPairs({ document, terms }: TermDocument): readonly ReadPair[] {
  return document.alignments.flatMap(({ pairs }) =>
    leafPairs(pairs).flatMap(({ source, target }) => {
      const [first] = source;
      if (first === undefined || target.length === 0) return [];
      const { text, start } = first.range;
      return {
        place: { path: text.path, line: text.lineAt(start) },
        sources: source.flatMap(textsOf).map((block) => terms.source(block)),
        targets: target.flatMap(textsOf).map((block) => terms.target(block)),
      };
    }),
  );
}
