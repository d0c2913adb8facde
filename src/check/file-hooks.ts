import type { Alignment } from '../align/alignment.ts';
import type { SourceChanges } from '../compare/source-changes.ts';
import type { Glossary, GlossaryFile } from '../glossary/glossary.ts';
import type { Languages } from '../language/languages.ts';
import type { Profile } from '../language/profile.ts';
import type { Template } from '../layout/template.ts';
import type { FileKind } from '../layout/file-kind.ts';
import type { SourceText } from '../text/source-text.ts';
import type { Translation } from '../translation/ast.ts';
import type { SourceVersion } from '../translation/source-version.ts';
import type { Finding } from './finding.ts';
import { type DataMap, messageOfRule, type Messages, type RenderedMessage } from './message.ts';
import type { RuleMeta } from './rule-meta.ts';
import { assertSync } from './assert-sync.ts';

/**
 * The file that is checked, with everything that a rule may read of it. The hook `document` receives it; each field is computed
 * when it is first read.
 */
export interface CheckedDocument {
  /** The file itself. */
  readonly text: SourceText;
  /** The file and, if its source text is in another file, that file; every finding has its range in one of them. */
  readonly texts: readonly SourceText[];
  readonly kind: FileKind;
  /** The path at which the source text of a translation was looked for in vain. */
  readonly missingSource: string | undefined;
  /** The path of the source text of a translation that the config leaves out. */
  readonly excludedSource: string | undefined;
  readonly languages: Languages;
  /** Absent when the file is no translation or could not be parsed. */
  readonly translation: Translation | undefined;
  /** One for each pair of source side and target side; empty without a translation. */
  readonly alignments: readonly Alignment[];
  /** The parts and metadata that the file should have; absent when its layout has no template. */
  readonly template: Template | undefined;
  /** The version of its source that a page translates; absent when nothing tells it. */
  readonly version: SourceVersion | undefined;
  /** What became of the source since then; absent where that is not known. */
  readonly sourceChanges: SourceChanges | undefined;
  /** The rows of the file itself; present when it is a glossary. */
  readonly glossaryFile: GlossaryFile | undefined;
  /** The glossary that the file is checked against; absent when the project has none. */
  readonly glossary: Glossary | undefined;
  readonly profile: Profile;
}

/** The interface of the engine to a rule while one file is checked. */
export interface RuleHost {
  readonly document: CheckedDocument;
  emit(rule: RuleMeta, message: RenderedMessage, finding: Finding): void;
}

/** The English names of both languages, such as `English` and `Arabic`, for messages. */
export interface LanguageNames {
  readonly source: string;
  readonly target: string;
}

/** The second argument of every hook on one file: the rule's options, the settings of the file, and `report`. */
export interface RuleContext<Data extends DataMap<Data>, Options = undefined> {
  readonly options: Options;
  readonly languages: Languages;
  readonly names: LanguageNames;
  readonly template: Template | undefined;
  /** The glossary that the file is checked against; absent when the project has none. */
  readonly glossary: Glossary | undefined;
  readonly profile: Profile;
  /** Reports a finding under one of the rule's messages. */
  report<Id extends keyof Data & string>(messageId: Id, finding: Finding<Data[Id]>): void;
}

/** The hooks of a rule on one file; a rule defines those that it needs. */
export interface Hooks<Context> {
  /** Called once for each checked file, of any kind. */
  document?(document: CheckedDocument, context: Context): void;
  /** Called once for each translation. */
  translation?(translation: Translation, context: Context): void;
  /** Called once for each translation, with the alignments of all its pairs of sides. */
  alignments?(alignments: readonly Alignment[], context: Context): void;
  /**
   * Called once for each pair of source side and target side. `withChildren(alignment.pairs)` gives all aligned pairs, of blocks,
   * items, rows and cells, gaps included; `leafPairs(alignment.pairs)` gives those whose texts are compared.
   */
  sides?(alignment: Alignment, context: Context): void;
  /** Called once for each glossary among the checked files. */
  glossary?(file: GlossaryFile, context: Context): void;
}

/** The hooks of a rule on one file, bound to the rule's context. */
export interface FileHooks {
  document?(document: CheckedDocument): void;
  translation?(translation: Translation): void;
  alignments?(alignments: readonly Alignment[]): void;
  sides?(alignment: Alignment): void;
  glossary?(file: GlossaryFile): void;
}

/** Binds the hooks of a rule to its context for one file. */
export function attach<Data extends DataMap<Data>, Options>(
  definition: Hooks<RuleContext<Data, Options>> & { readonly messages: Messages<Data> },
  meta: RuleMeta,
  options: Options,
  { document: { languages, template, glossary, profile }, emit }: RuleHost,
): FileHooks {
  const context: RuleContext<Data, Options> = {
    options,
    languages,
    names: { source: languages.source.name, target: languages.target.name },
    template,
    glossary,
    profile,
    report(messageId, finding) {
      const message = messageOfRule(definition.messages, messageId);
      emit(meta, { id: messageId, severity: message.severity, text: message.text(finding.data) }, finding);
    },
  };
  const hooks: FileHooks = {};
  if (definition.document) hooks.document = (document) => assertSync(definition.document?.(document, context));
  if (definition.translation) hooks.translation = (translation) => assertSync(definition.translation?.(translation, context));
  if (definition.alignments) hooks.alignments = (alignments) => assertSync(definition.alignments?.(alignments, context));
  if (definition.sides) hooks.sides = (alignment) => assertSync(definition.sides?.(alignment, context));
  if (definition.glossary) hooks.glossary = (file) => assertSync(definition.glossary?.(file, context));
  return hooks;
}
