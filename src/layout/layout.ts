import type { Languages } from '../language/languages.ts';
import type { ParsedMarkdown } from '../markdown/parse.ts';
import type { SourceText } from '../text/source-text.ts';
import type { Translation } from '../translation/ast.ts';
import type { Template, TemplateName } from './template.ts';
import type { FileKind } from './file-kind.ts';

/** What a file is for, with the reason. */
export interface Classification {
  readonly kind: FileKind;
  /** The reason, as a phrase for `--verbose`. */
  readonly reason: string;
  /** For `other` files: what to do if the file is meant to be checked, in whole sentences. */
  readonly remedy?: string;
  /** True for an `other` file whose name promises a translation. It is reported, since others in its place are checked. */
  readonly suspect?: boolean;
}

/** The settings of a file that its layout may depend on. */
export interface LayoutSettings {
  readonly languages: Languages;
  readonly templates: Readonly<Record<TemplateName, Template>>;
  /** What the config says that the file is for; undefined when its name and text decide. */
  readonly given?: Classification | undefined;
}

/** The two parsed texts of a translation; one object when one file holds both. */
export interface ParsedTexts {
  readonly source: ParsedMarkdown;
  readonly target: ParsedMarkdown;
}

/**
 * How translations are stored in files: in one file with their source text, or in two. Findings are reported in the file of the
 * translation.
 */
export interface Layout {
  readonly name: string;
  /**
   * The absolute paths at which the source text of a file may lie, the likeliest first; none when the file holds both texts, or is
   * itself a source text.
   */
  sourcesOf(path: string): readonly string[];
  /** For a translation, the absolute path of its source text if the config leaves that out. */
  excludedSourceOf(path: string): string | undefined;
  /** For a source text, the absolute paths at which each of its translations may lie, the likeliest first. */
  translationsOf(path: string): readonly (readonly string[])[];
  /** What a file is for, by its path and text. */
  classify(text: SourceText, settings: LayoutSettings): Classification;
  /** The typed tree of a translation. Never fails: a malformed file is a translation with parts missing. */
  read(texts: ParsedTexts, template: Template | undefined, languages: Languages): Translation;
}
