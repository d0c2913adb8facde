import type { Severity, SideName } from '../index.ts';

/** Two texts: the two sides of one file, or with `pages` a page and its translation. */
export interface SidesInput {
  readonly source: string;
  readonly target: string;
  /** Whether the two texts are two files; false when absent. */
  readonly pages?: boolean;
}

/** A whole file. */
export interface FileInput {
  readonly file: string;
}

/** Several files by path, linted together as the folders that they lie in; for rules that compare files. */
export interface FilesInput {
  readonly files: Readonly<Record<string, string>>;
  /**
   * Whether the files are pages, each in the folder of its language, such as `en/tides.md` and `ar/tides.md`; false when absent.
   * Then the hook `pages` is called too.
   */
  readonly pages?: boolean;
}

export interface CaseSettings {
  /** The name of the test; made of the text when absent. */
  readonly name?: string;
  /** The options of the rule, as a config has them. */
  readonly options?: Readonly<Record<string, unknown>>;
  /** The tags of the languages; those of the tester when absent. */
  readonly languages?: { readonly source: string; readonly target: string };
  /** The text of a glossary, a Markdown table. */
  readonly glossary?: string;
  /** The path of the file, for rules that look at it; `01-case.md` when absent. Not for `files`. */
  readonly path?: string;
}

/** A text in which the rule reports nothing. */
export type ValidCase = (SidesInput | FileInput | FilesInput) & CaseSettings;

/** A text in which the rule reports something. */
export type InvalidCase = ValidCase & {
  /** All findings in the order of the text: the id of the message, or more about the finding. */
  readonly findings: readonly (string | ExpectedFinding)[];
  /**
   * The text after all fixes, also unsafe ones: of the whole file, or of two texts that of the target. Required when the rule
   * fixes something; null says that it fixes nothing.
   */
  readonly output?: string | null;
};

/** What a finding has to be like. What is left out may be anything. */
export interface ExpectedFinding {
  readonly messageId: string;
  /** Facts of the message; others may be there too. */
  readonly data?: Readonly<Record<string, unknown>>;
  readonly severity?: Severity;
  readonly side?: SideName;
  /** The text that stands at the place. */
  readonly at?: string;
  /** 1-based, in the file; of the two sides of one file, in the text of the side. */
  readonly line?: number;
  /** 1-based, in UTF-16 units. */
  readonly column?: number;
  /** The texts that stand at the related places, in order. */
  readonly related?: readonly string[];
  /** The path of the file, of several. */
  readonly path?: string;
}

/** The cases of a rule. A string is a whole file. */
export interface RuleCases {
  readonly valid: readonly (string | ValidCase)[];
  readonly invalid: readonly InvalidCase[];
  /**
   * The page of the rule, as a path or a `file:` URL. Its blocks `markdown reports <messageId>…` and `markdown silent` are tested too.
   */
  readonly docs?: string | URL;
}
