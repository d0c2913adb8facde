import { align } from '../align/align.ts';
import type { Alignment } from '../align/alignment.ts';
import { type Directive, readDirectives } from '../check/directives.ts';
import type { CheckedDocument } from '../check/file-hooks.ts';
import { type Stopwatch, timed } from '../check/stopwatch.ts';
import { EMPTY_GLOSSARY, type Glossary, type GlossaryFile } from '../glossary/glossary.ts';
import { readGlossary } from '../glossary/read-glossary.ts';
import { type Terminology, terminologyOf } from '../glossary/terminology.ts';
import type { Languages } from '../language/languages.ts';
import type { Profile } from '../language/profile.ts';
import type { Template } from '../layout/template.ts';
import type { FileKind } from '../layout/file-kind.ts';
import type { Classification } from '../layout/layout.ts';
import { MarkdownError, parseMarkdown } from '../markdown/parse.ts';
import { leavesOf, printedBlocks } from '../compare/block-prints.ts';
import { changesSince, type SourceChanges } from '../compare/source-changes.ts';
import type { FileSettings } from '../project/file-settings.ts';
import { lazily } from '../text/lazily.ts';
import { SourceText } from '../text/source-text.ts';
import type { Side, Translation } from '../translation/ast.ts';
import type { SourceVersion } from '../translation/source-version.ts';
import { type NotMdx, type ParsedPages, parsePages } from './parse-pages.ts';

/** The texts of a document. */
export interface DocumentTexts {
  /** The file itself. */
  readonly text: SourceText;
  /** The file with the source text, if that is another file. */
  readonly source?: SourceText | undefined;
  /** The path at which the source text was looked for in vain. */
  readonly missingSource?: string | undefined;
  /** The path of the source text that the config leaves out. */
  readonly excludedSource?: string | undefined;
  /** The version of the source that the page translates; undefined when nothing tells it. */
  readonly version?: SourceVersion | undefined;
}

export interface DocumentOptions {
  /** The kind of the file, instead of that which its layout determines. */
  readonly as?: FileKind;
  readonly stopwatch?: Stopwatch | undefined;
}

/** The result of parsing a translation. */
type Reading =
  | { readonly translation: Translation | undefined; readonly notMdx?: NotMdx | undefined }
  | { readonly failure: MarkdownError };

/**
 * A file opened under its settings: its texts and everything derived from them. Each derived value is computed on first access
 * and cached.
 */
export class Document implements CheckedDocument {
  readonly text: SourceText;
  /** The file with the source text; equal to `text` when one file holds both. */
  readonly source: SourceText;
  readonly texts: readonly SourceText[];
  readonly missingSource: string | undefined;
  readonly excludedSource: string | undefined;
  readonly version: SourceVersion | undefined;
  readonly settings: FileSettings;
  readonly #as: FileKind | undefined;
  readonly #stopwatch: Stopwatch | undefined;
  readonly #classification = lazily(() => this.#classify());
  readonly #reading = lazily(() => this.#read());
  readonly #alignments = lazily(() => this.#align());
  readonly #glossaryFile = lazily(() => this.#readGlossary());
  readonly #sourceChanges = lazily(() => this.#compareVersions());
  readonly #directives = lazily(() => this.texts.flatMap(readDirectives));

  constructor(
    { text, source = text, missingSource, excludedSource, version }: DocumentTexts,
    settings: FileSettings,
    { as, stopwatch }: DocumentOptions = {},
  ) {
    this.text = text;
    this.source = source;
    this.texts = source === text ? [text] : [text, source];
    this.missingSource = missingSource;
    this.excludedSource = excludedSource;
    this.version = version;
    this.settings = settings;
    this.#as = as;
    this.#stopwatch = stopwatch;
  }

  /** The kind of the file, with the reason. */
  get classification(): Classification {
    return this.#classification();
  }

  get kind(): FileKind {
    return this.#as ?? this.classification.kind;
  }

  get languages(): Languages {
    return this.settings.languages;
  }

  get profile(): Profile {
    return this.settings.profile;
  }

  get template(): Template | undefined {
    return this.kind === 'section' || this.kind === 'abstract' ? this.settings.templates[this.kind] : undefined;
  }

  /** Undefined when the file is no translation or could not be parsed. */
  get translation(): Translation | undefined {
    const reading = this.#reading();
    return 'translation' in reading ? reading.translation : undefined;
  }

  /** The error that parsing the translation gave, if any. */
  get failure(): MarkdownError | undefined {
    const reading = this.#reading();
    return 'failure' in reading ? reading.failure : undefined;
  }

  /** What keeps the file or its source from being read as MDX, if one of them is meant to be. */
  get notMdx(): NotMdx | undefined {
    const reading = this.#reading();
    return 'translation' in reading ? reading.notMdx : undefined;
  }

  /** One for each pair of source side and target side; empty without a translation. */
  get alignments(): readonly Alignment[] {
    return this.#alignments();
  }

  /** What became of the source since the version that the page translates; undefined where that is not known. */
  get sourceChanges(): SourceChanges | undefined {
    return this.#sourceChanges();
  }

  /** The rows of the file itself; undefined when it is no glossary. */
  get glossaryFile(): GlossaryFile | undefined {
    return this.#glossaryFile();
  }

  /** The glossary that the file is checked against; undefined when the project has none. */
  get glossary(): Glossary | undefined {
    return this.settings.glossary;
  }

  /** That glossary indexed for look-ups; empty when there is none. */
  get terminology(): Terminology {
    return terminologyOf(this.glossary ?? EMPTY_GLOSSARY, this.languages);
  }

  /** The inline directives of all its texts. */
  get directives(): readonly Directive[] {
    return this.#directives();
  }

  #classify(): Classification {
    return timed(this.#stopwatch, 'classify', () => this.settings.layout.classify(this.text, this.settings));
  }

  #read(): Reading {
    const isPage = this.kind === 'page' && this.source !== this.text;
    if (!isPage && this.template === undefined) return { translation: undefined };
    const { text, source, template, languages } = this;
    try {
      const texts = timed(this.#stopwatch, 'parse', () => (source === text ? parseOne(text) : parsePages(text, source)));
      const translation = timed(this.#stopwatch, 'translation', () => this.settings.layout.read(texts, template, languages));
      return { translation, notMdx: texts.notMdx };
    } catch (failure) {
      if (failure instanceof MarkdownError) return { failure };
      throw failure;
    }
  }

  #align(): readonly Alignment[] {
    const { translation, languages, profile } = this;
    if (translation === undefined) return [];
    return timed(this.#stopwatch, 'align', () => translation.pairs.map((sides) => align(sides, translation, languages, profile)));
  }

  #compareVersions(): SourceChanges | undefined {
    const { version, text, source, settings } = this;
    const side = version && sourceSideOf(this);
    if (version === undefined || version.kind === 'unknown' || side === undefined) return undefined;
    if (version.kind === 'present') return { version: version.name, blocks: [], twins: [], gone: [] };
    if (version.kind === 'prints') return changesSince(version.name, version.prints, side);
    const then = sourceSideOf(new Document({ text, source: new SourceText(source.path, version.text) }, settings));
    const prints = then && leavesOf(printedBlocks(then)).map(({ print }) => print);
    return prints && changesSince(version.name, prints, side);
  }

  #readGlossary(): GlossaryFile | undefined {
    return this.kind === 'glossary' ? readGlossary(this.text, this.languages) : undefined;
  }
}

function sourceSideOf({ translation }: Document): Side | undefined {
  return translation?.pairs[0]?.source;
}

/** A file that holds both texts is Markdown. */
function parseOne(text: SourceText): ParsedPages {
  const both = parseMarkdown(text);
  return { source: both, target: both };
}
