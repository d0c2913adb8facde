import type { Languages } from '../language/languages.ts';
import type { Mark } from '../paper/mark.ts';
import type { Paper, PaperSet } from '../paper/paper.ts';
import type { PageTree } from './page-tree.ts';
import type { SideName } from '../translation/ast.ts';
import { type DataMap, messageOfRule, type Messages, type RenderedMessage } from './message.ts';
import type { RuleMeta } from './rule-meta.ts';
import { assertSync } from './assert-sync.ts';

/** A place in one of the files of a run. */
export interface FilePlace extends Mark {
  readonly path: string;
}

/**
 * The finding of a rule that compares files. Such a rule has the summaries of files, not their texts, so places are line and
 * column instead of ranges.
 */
export interface ProjectFinding<Data = object> {
  readonly at: FilePlace;
  readonly side: SideName;
  readonly data: Data;
  readonly related?: readonly (FilePlace & { readonly message: string })[];
}

/** The interface of the engine to a rule that compares files. */
export interface ProjectHost {
  readonly languages: Languages;
  emit(rule: RuleMeta, message: RenderedMessage, finding: ProjectFinding): void;
}

/** The second argument of the hooks `paper`, `project` and `pages`: the rule's options, the languages of the first file, and `report`. */
export interface ProjectContext<Data extends DataMap<Data>, Options = undefined> {
  readonly options: Options;
  readonly languages: Languages;
  /** Reports a finding under one of the rule's messages. */
  report<Id extends keyof Data & string>(messageId: Id, finding: ProjectFinding<Data[Id]>): void;
}

/** The hooks of a rule that compares files. */
export interface AcrossFiles<Context> {
  /** Called once for each paper whose folder was linted as a whole. */
  paper?(paper: Paper, context: Context): void;
  /** Called once for each run, with all its papers. */
  project?(papers: PaperSet, context: Context): void;
  /** Called once for each language that pages of the run are translated into. */
  pages?(tree: PageTree, context: Context): void;
}

/** The hooks of a rule that compares files, bound to the rule's context. */
export interface ProjectHooks {
  paper?(paper: Paper): void;
  project?(papers: PaperSet): void;
  pages?(tree: PageTree): void;
}

/** Binds the hooks of a rule that compares files to its context. */
export function attachAcross<Data extends DataMap<Data>, Options>(
  definition: AcrossFiles<ProjectContext<Data, Options>> & { readonly messages: Messages<Data> },
  meta: RuleMeta,
  options: Options,
  host: ProjectHost,
): ProjectHooks {
  const context: ProjectContext<Data, Options> = {
    options,
    languages: host.languages,
    report(messageId, finding) {
      const message = messageOfRule(definition.messages, messageId);
      host.emit(meta, { id: messageId, severity: message.severity, text: message.text(finding.data) }, finding);
    },
  };
  return {
    ...(definition.paper && { paper: (paper: Paper) => assertSync(definition.paper?.(paper, context)) }),
    ...(definition.pages && { pages: (tree: PageTree) => assertSync(definition.pages?.(tree, context)) }),
    ...(definition.project && { project: (papers: PaperSet) => assertSync(definition.project?.(papers, context)) }),
  };
}
