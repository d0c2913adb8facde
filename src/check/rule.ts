import type { z } from 'zod';
import type { AlignedPair, Alignment } from '../align/alignment.ts';
import type { Profile } from '../align/profile.ts';
import type { Glossary, GlossaryFile } from '../glossary/glossary.ts';
import type { Languages } from '../language/languages.ts';
import type { Mark } from '../paper/mark.ts';
import type { Paper, Project } from '../paper/paper.ts';
import type { Section, SideName } from '../section/ast.ts';
import type { Template } from '../section/template.ts';
import type { Range } from '../text/range.ts';
import type { SourceText } from '../text/source-text.ts';
import type { FileKind } from '../discover/file-kind.ts';
import type { FixSafety, Severity } from './diagnostic.ts';

export type Category =
  | 'structure'
  | 'math'
  | 'numbers'
  | 'verbatim'
  | 'completeness'
  | 'terminology'
  | 'metadata'
  | 'paper'
  | 'typography'
  | 'security';

/** Message ids mapped to the data of each message. */
type DataMap<Data> = { readonly [Id in keyof Data]: object };

/** One message of a rule: its severity unless the config says otherwise, and its words. */
export interface Message<Data> {
  readonly severity: Severity;
  readonly text: (data: Data) => string;
}

/** Message ids with the data that each message tells. */
type Messages<Data> = { readonly [Id in keyof Data]: Message<Data[Id]> };

export interface TextEdit {
  readonly range: Range;
  readonly text: string;
}

export interface RelatedRange {
  readonly range: Range;
  /** Why this place is shown, e.g. `the English heading`. */
  readonly message: string;
  /** The file, when it is another than the one checked. */
  readonly text?: SourceText;
}

/** What a rule reports: ranges in the file that is checked. */
export interface Finding<Data = object> {
  readonly at: Range;
  readonly side: SideName;
  readonly data: Data;
  readonly related?: readonly RelatedRange[];
  readonly fix?: readonly TextEdit[];
  /** Overrides the safety that the rule declares, to the careful side only. */
  readonly fixSafety?: FixSafety;
  /** Ranges, on either side, inside which findings of lower rank are consequences of this one. */
  readonly claims?: readonly Range[];
}

/** What the engine offers to a rule while one file is checked. */
export interface RuleHost {
  readonly languages: Languages;
  /** The template of the file; absent where the file is no section. */
  readonly template: Template | undefined;
  readonly glossary: Glossary | undefined;
  readonly profile: Profile;
  emit(rule: RuleMeta, message: RenderedMessage, finding: Finding): void;
}

export interface RenderedMessage {
  readonly id: string;
  readonly severity: Severity;
  readonly text: string;
}

export interface RuleContext<Data extends DataMap<Data>, Options> {
  readonly options: Options;
  readonly languages: Languages;
  readonly template: Template | undefined;
  readonly glossary: Glossary | undefined;
  readonly profile: Profile;
  report<Id extends keyof Data & string>(messageId: Id, finding: Finding<Data[Id]>): void;
}

/** A place in one of the files of a paper. */
export interface FilePlace extends Mark {
  readonly path: string;
}

/** What a rule reports that compares files: it has their summaries, not their texts. */
export interface ProjectFinding<Data = object> {
  readonly at: FilePlace;
  readonly side: SideName;
  readonly data: Data;
  readonly related?: readonly (FilePlace & { readonly message: string })[];
}

/** What the engine offers to a rule that compares files. */
export interface ProjectHost {
  readonly languages: Languages;
  emit(rule: RuleMeta, message: RenderedMessage, finding: ProjectFinding): void;
}

export interface ProjectContext<Data extends DataMap<Data>, Options> {
  readonly options: Options;
  readonly languages: Languages;
  report<Id extends keyof Data & string>(messageId: Id, finding: ProjectFinding<Data[Id]>): void;
}

/** A checked file of any kind; `section` is there where it is a section or an abstract. */
export interface CheckedDocument {
  readonly text: SourceText;
  readonly kind: FileKind;
  readonly section: Section | undefined;
  /** Its terms, where it is a glossary. */
  readonly glossary: GlossaryFile | undefined;
}

/** The hooks of a rule on one file, each called with the rule's context. */
interface Hooks<Context> {
  /** Once a checked file, of any kind. */
  document?(document: CheckedDocument, context: Context): void;
  /** Once a section or abstract. */
  section?(section: Section, context: Context): void;
  /** Once a section or abstract, with the alignments of all its pairs of sides. */
  alignments?(alignments: readonly Alignment[], context: Context): void;
  /** Once a source side and its target side, with the alignment of the two. */
  sides?(alignment: Alignment, context: Context): void;
  /** Once an aligned pair of blocks, items, rows or cells; gaps included. */
  pair?(pair: AlignedPair, context: Context): void;
  /** Once a glossary that is checked itself. */
  glossary?(file: GlossaryFile, context: Context): void;
}

/** The hooks of a rule that compares files, each called with the rule's context. */
interface AcrossFiles<Context> {
  /** Once a paper whose folder was linted as a whole. */
  paper?(paper: Paper, context: Context): void;
  /** Once a run. */
  project?(project: Project, context: Context): void;
}

/** The hooks of a rule on one file, its context filled in. */
export interface FileHooks {
  document?(document: CheckedDocument): void;
  section?(section: Section): void;
  alignments?(alignments: readonly Alignment[]): void;
  sides?(alignment: Alignment): void;
  pair?(pair: AlignedPair): void;
  glossary?(file: GlossaryFile): void;
}

/** The hooks of a rule that compares files, its context filled in. */
export interface ProjectHooks {
  paper?(paper: Paper): void;
  project?(project: Project): void;
}

export interface RuleMeta {
  readonly id: string;
  readonly category: Category;
  /** One line for tables. */
  readonly summary: string;
  /** The error type of the Multidimensional Quality Metrics typology that the rule finds. */
  readonly mqm: string;
  readonly fixable?: FixSafety;
  /** Off unless a config turns it on. */
  readonly off?: true;
  /** Asks for the renderings of the files it compares: without such a rule nobody collects them. */
  readonly comparesRenderings?: true;
}

interface Definition<Data extends DataMap<Data>, Options>
  extends RuleMeta, Hooks<RuleContext<Data, Options>>, AcrossFiles<ProjectContext<Data, Options>> {
  readonly messages: Messages<Data>;
}

interface WithoutOptions<Data extends DataMap<Data>> extends Definition<Data, undefined> {
  readonly options?: undefined;
}

interface WithOptions<Data extends DataMap<Data>, Options> extends Definition<Data, Options> {
  /** A strict object, every key with a default, so that `{}` fits. */
  readonly options: z.ZodType<Options>;
}

/** A rule with its options filled in, ready to run on any number of files. */
export interface BoundRule {
  readonly meta: RuleMeta;
  on(host: RuleHost): FileHooks;
  /** There where the rule compares files. */
  across?(host: ProjectHost): ProjectHooks;
}

export interface Rule {
  readonly meta: RuleMeta;
  readonly options: z.ZodType | undefined;
  readonly messages: Readonly<Record<string, { readonly severity: Severity }>>;
  /** @throws ZodError when the options do not fit the rule's schema */
  bind(options: unknown): BoundRule;
}

/** A message that makes CI fail: text was lost, changed or cannot be read by machine. */
export function error<Data extends object = object>(text: (data: Data) => string): Message<Data> {
  return { severity: 'error', text };
}

/** A message for what is very likely wrong. */
export function warning<Data extends object = object>(text: (data: Data) => string): Message<Data> {
  return { severity: 'warning', text };
}

/** A message for what is worth a look; hidden unless asked for. */
export function info<Data extends object = object>(text: (data: Data) => string): Message<Data> {
  return { severity: 'info', text };
}

export function defineRule<Data extends DataMap<Data>>(definition: WithoutOptions<Data>): Rule;
export function defineRule<Data extends DataMap<Data>, Options>(definition: WithOptions<Data, Options>): Rule;
export function defineRule<Data extends DataMap<Data>, Options>(
  definition: WithoutOptions<Data> | WithOptions<Data, Options>,
): Rule {
  if (definition.options === undefined) return createRule(definition, undefined, () => undefined);
  const schema = definition.options;
  return createRule(definition, schema, (raw) => schema.parse(raw));
}

function createRule<Data extends DataMap<Data>, Options>(
  definition: Definition<Data, Options>,
  schema: z.ZodType<Options> | undefined,
  parse: (raw: unknown) => Options,
): Rule {
  const { id, category, summary, mqm, fixable, off, comparesRenderings, messages } = definition;
  const meta: RuleMeta = {
    id,
    category,
    summary,
    mqm,
    ...(fixable && { fixable }),
    ...(off && { off }),
    ...(comparesRenderings && { comparesRenderings }),
  };
  return {
    meta,
    options: schema,
    messages,
    bind(raw) {
      const options = parse(raw);
      const comparesFiles = definition.paper !== undefined || definition.project !== undefined;
      return {
        meta,
        on: (host) => attach(definition, meta, options, host),
        ...(comparesFiles && { across: (host: ProjectHost) => attachAcross(definition, meta, options, host) }),
      };
    },
  };
}

function attach<Data extends DataMap<Data>, Options>(
  definition: Definition<Data, Options>,
  meta: RuleMeta,
  options: Options,
  host: RuleHost,
): FileHooks {
  const context: RuleContext<Data, Options> = {
    options,
    languages: host.languages,
    template: host.template,
    glossary: host.glossary,
    profile: host.profile,
    report(messageId, finding) {
      const message = definition.messages[messageId];
      host.emit(meta, { id: messageId, severity: message.severity, text: message.text(finding.data) }, finding);
    },
  };
  return {
    ...(definition.document && { document: (document: CheckedDocument) => definition.document?.(document, context) }),
    ...(definition.section && { section: (section: Section) => definition.section?.(section, context) }),
    ...(definition.alignments && {
      alignments: (alignments: readonly Alignment[]) => definition.alignments?.(alignments, context),
    }),
    ...(definition.sides && { sides: (alignment: Alignment) => definition.sides?.(alignment, context) }),
    ...(definition.pair && { pair: (pair: AlignedPair) => definition.pair?.(pair, context) }),
    ...(definition.glossary && { glossary: (file: GlossaryFile) => definition.glossary?.(file, context) }),
  };
}

function attachAcross<Data extends DataMap<Data>, Options>(
  definition: Definition<Data, Options>,
  meta: RuleMeta,
  options: Options,
  host: ProjectHost,
): ProjectHooks {
  const context: ProjectContext<Data, Options> = {
    options,
    languages: host.languages,
    report(messageId, finding) {
      const message = definition.messages[messageId];
      host.emit(meta, { id: messageId, severity: message.severity, text: message.text(finding.data) }, finding);
    },
  };
  return {
    ...(definition.paper && { paper: (paper: Paper) => definition.paper?.(paper, context) }),
    ...(definition.project && { project: (project: Project) => definition.project?.(project, context) }),
  };
}
