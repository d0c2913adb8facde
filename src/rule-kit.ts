/** The library for authors of rules. Built-in rules import the same names, and some comparisons of their own besides. */

/**
 * zod 4, for the schema of a rule's options. Import it from here: your own copy of zod 4 works too, but is loaded a second time;
 * zod 3 does not work.
 */
export { z } from 'zod';

// A rule and what it reports.
export { defineRule } from './check/rule.ts';
export type { Rule } from './check/rule.ts';
export { definePlugin } from './check/plugin.ts';
export type { Plugin } from './check/plugin.ts';
export { error, info, warning } from './check/message.ts';
export type { CheckedDocument, LanguageNames, RuleContext } from './check/file-hooks.ts';
export type { Finding, RelatedRange, TextEdit } from './check/finding.ts';
export type { Severity } from './check/diagnostic.ts';
export type { ProjectContext } from './check/project-hooks.ts';

// Wording and related places of messages.
export { list, plural, quote } from './check/wording.ts';
export { clip } from './text/clip.ts';
export { related } from './check/related.ts';
export { comparing } from './check/comparing.ts';
export { reportDifference } from './check/report-difference.ts';
export type { DifferenceData } from './check/report-difference.ts';

// Texts and ranges in them.
export { SourceText } from './text/source-text.ts';
export { coverOf, rangesOf } from './text/range.ts';
export { Range } from './text/range.ts';
export { fencedCode } from './markdown/fences.ts';
export { memoize } from './text/memoize.ts';

// The tree of a translation.
export type {
  Block,
  Code,
  Heading,
  List,
  ListItem,
  Paragraph,
  Side,
  SideName,
  SideRole,
  Table,
  TableCell,
  TableRow,
  TextBlock,
  Translation,
} from './translation/ast.ts';
export { MASK, proseOf, textBlocksOf } from './translation/prose.ts';

// Source blocks aligned with translated blocks.
export type { AlignedPair, Alignment, Unit } from './align/alignment.ts';
export { leafPairs, withChildren } from './align/alignment.ts';
export { claimsOf, gapsOf } from './align/gaps.ts';
export type { Gap } from './align/gaps.ts';
export { formulasOf, kindName, textsOf } from './align/units.ts';

// Values in running text, and comparisons of them between source and target.
export { textSpans } from './spans/text-spans.ts';
export { hasLetters, wordsIn } from './spans/words.ts';
export { differences } from './compare/differences.ts';
export type { Difference } from './compare/differences.ts';

// Settings of the file that is checked.
export type { Language } from './language/language.ts';
export type { Languages } from './language/languages.ts';
export type { Template } from './layout/template.ts';
export type { Glossary, GlossaryFile } from './glossary/glossary.ts';

// Summaries of files, for rules that compare files.
export type { Paper, PaperSet } from './paper/paper.ts';
