import {
  clip,
  coverOf,
  comparing,
  defineRule,
  error,
  hasLetters,
  info,
  leafPairs,
  list,
  plural,
  quote,
  rangesOf,
  related,
  warning,
  withChildren,
} from '../../src/rule-kit.ts';
import type { AlignedPair, Code, Difference, Finding, LanguageNames, RuleContext, TextEdit } from '../../src/rule-kit.ts';
import { liesInTwoFiles } from '../../src/align/alignment.ts';
import { textsIn } from '../../src/align/units.ts';
import { withRepetitions } from '../../src/check/repetitions.ts';
import { changedParts } from '../../src/compare/changed-parts.ts';
import { codeBlockDifference } from '../../src/compare/code-block-difference.ts';
import { type InlineCodeFault, inlineCodeFaults } from '../../src/compare/inline-code-faults.ts';
import { type Markup, markupChanges } from '../../src/compare/markup-changes.ts';
import { renamedCode, type RenamedCode } from '../../src/compare/renamed-code.ts';
import { groupRepeated, textChange } from '../../src/compare/repeated-changes.ts';
import { type UnclosedCode, unclosedCode } from '../../src/compare/unclosed-code.ts';
import { clipTwo } from '../../src/text/clip.ts';
import type { InlineCode } from '../../src/translation/ast.ts';

interface Data {
  language: LanguageNames & { expected: string; found: string };
  attributes: LanguageNames & { expected: string; found: string };
  missingLines: Differing;
  extraLines: Differing;
  changedLines: Differing;
  missingCode: Differing;
  missingWords: Differing;
  maybeMissingWords: Differing;
  extraCode: Differing;
  changedCode: Differing;
  respacedCode: Differing;
  bareCode: Differing;
  unclosedCode: LanguageNames & { code: string; lacks: UnclosedCode['lacks'] };
  missingMarkup: Differing;
  extraMarkup: Differing;
  changedMarkup: Differing;
}

/** Lines of a code block, or pieces of inline code. */
interface Differing extends LanguageNames {
  expected: readonly string[];
  found: readonly string[];
}

type Context = RuleContext<Data>;

/** A finding about code that was changed; others in the file may be about the same change. */
interface Changed {
  readonly id: 'changedLines' | 'changedCode';
  readonly finding: Finding<Differing>;
}

export default defineRule<Data>({
  id: 'code-parity',
  category: 'verbatim',
  summary: 'code blocks and inline code are the same on both sides, save translated words',
  mqm: 'Mistranslation: should not have been translated',
  rank: 'part of a block',
  fixable: 'unsafe',
  messages: {
    language: error(
      ({ source, target, expected, found }) =>
        `The code block is tagged ${tag(found)} in the ${target}, expected ${tag(expected)} as in the ${source}. Copy the tag.`,
    ),
    attributes: warning(
      ({ source, target, expected, found }) =>
        `After its fence the code block has ${attributes(found)} in the ${target}, expected ${attributes(expected)} as in the ${source}. Copy it.`,
    ),
    missingLines: error(
      ({ source, target, expected }) =>
        `${lines(expected)} of the ${source} code ${plural(expected.length, 'is', 'are')} missing in the ${target}. Add what is missing.`,
    ),
    extraLines: error(
      ({ source, target, found }) =>
        `${lines(found)} of the ${target} code ${plural(found.length, 'has', 'have')} no counterpart in the ${source}. Remove what is too many.`,
    ),
    changedLines: error(({ source, target, expected, found }) =>
      areReordered(expected, found)
        ? `The lines of the code from ${first(found)} on stand in another order in the ${target} than in the ${source}. Restore the order.`
        : `The code differs: expected ${differing(expected, found)} as in the ${source}, found ${differing(found, expected)} in the ${target}. Copy the ${source} code.`,
    ),
    missingCode: error(
      ({ source, target, expected }) => `The code ${clipped(expected)} of the ${source} is missing in the ${target}. Add it.`,
    ),
    missingWords: info(
      ({ source, target, expected }) =>
        `${clipped(expected)} ${plural(expected.length, 'is', 'are')} marked as code in the ${source}, but missing in the ${target}, which has ${plural(expected.length, 'it', 'them')} as code elsewhere. Add ${plural(expected.length, 'it', 'them')}.`,
    ),
    maybeMissingWords: info(
      ({ source, target, expected }) =>
        `${clipped(expected)} ${plural(expected.length, 'is', 'are')} marked as code in the ${source}, and the ${target} says nothing in code there. Add ${plural(expected.length, 'it', 'them')}.`,
    ),
    extraCode: error(
      ({ source, target, found }) =>
        `The code ${clipped(found)} of the ${target} has no counterpart in the ${source}. Remove it, or add it there.`,
    ),
    changedCode: error(({ source, target, expected, found }) =>
      partsOf(expected, found) === ''
        ? `The code ${differing(expected, found, Infinity)} of the ${source} became ${differing(found, expected, Infinity)} in the ${target}. Copy the ${source} code.`
        : `The code ${clipped(expected)} of the ${source} differs in the ${target}: ${partsOf(expected, found)}. Correct this part, and keep the rest.`,
    ),
    respacedCode: warning(
      ({ source, target, expected, found }) =>
        `The code ${clipped(expected)} of the ${source} has other spaces in the ${target}: ${clipped(found)}. Write both alike.`,
    ),
    bareCode: warning(
      ({ source, target, expected }) =>
        `${clipped(expected)} is marked as code in the ${source}, but not in the ${target}. Put backticks around it.`,
    ),
    unclosedCode: error(
      ({ source, target, code, lacks }) =>
        `The code ${quote(code)} of the ${source} lacks the backtick ${lacks} it in the ${target}. Put a backtick ${lacks} it.`,
    ),
    missingMarkup: error(
      ({ source, target, expected }) =>
        `The markup ${clipped(expected)} of the ${source} is missing in the ${target}. Copy it as it stands.`,
    ),
    extraMarkup: warning(
      ({ source, target, found }) =>
        `The markup ${clipped(found)} of the ${target} has no counterpart in the ${source}. Remove it, or add it there.`,
    ),
    changedMarkup: error(
      ({ source, target, expected, found }) =>
        `The markup ${clipped(expected)} of the ${source} became ${clipped(found)} in the ${target}. Copy it as it stands, since programs read it.`,
    ),
  },

  sides(alignment, context) {
    const changed: Changed[] = [];
    const renamed = renamedCode(alignment);
    for (const pair of withChildren(alignment.pairs)) {
      const [[source], [target]] = [pair.source, pair.target];
      if (source?.kind === 'code-block' && target?.kind === 'code-block')
        changed.push(...compareBlocks(source, target, renamed, comparing(context, pair)));
    }
    for (const pair of leafPairs(alignment.pairs)) reportUnclosed(pair, context);
    for (const fault of inlineCodeFaults(alignment, context.languages)) {
      const finding = inlineFinding(fault, context.names);
      if (finding === undefined) continue;
      if (fault.kind === 'changedCode') changed.push({ id: fault.kind, finding });
      else context.report(fault.kind, finding);
    }
    // In pages, markup has a rule of its own.
    if (!liesInTwoFiles(alignment))
      for (const change of markupChanges(alignment, context.languages)) reportMarkup(change, context);
    const inOrder = changed.sort((a, b) => a.finding.at.start - b.finding.at.start);
    for (const [{ id, finding }, ...more] of groupRepeated(inOrder, changesOf)) {
      const others = more.map((other) => other.finding);
      context.report(
        id,
        withRepetitions(finding, others, () => 'here, too'),
      );
    }
  },
});

function attributes(found: string): string {
  return found === '' ? 'nothing' : quote(found);
}

function tag(language: string): string {
  return language === '' ? 'with no language' : quote(language);
}

function lines(all: readonly string[]): string {
  return `The ${plural(all.length, 'line', 'lines')} ${first(all)}`;
}

function first(all: readonly string[]): string {
  return clipped(all, 1);
}

function areReordered(expected: readonly string[], found: readonly string[]): boolean {
  return expected.length === found.length && expected.every((line) => found.includes(line));
}

/** Those of some lines that the other side lacks, the first one clipped around what differs from the other side's. */
function differing(own: readonly string[], others: readonly string[], most = 1): string {
  const [lacking, theirs] = [own.filter((line) => !others.includes(line)), others.filter((line) => !own.includes(line))];
  const shown = (lacking.length === 0 ? own : lacking).map((line, index) => clipTwo(line, theirs[index] ?? '')[0]);
  return list(shown, most);
}

/** What became of the parts of one piece of code; empty where it is another one as a whole. */
function partsOf([expected = '', ...more]: readonly string[], [found = '', ...others]: readonly string[]): string {
  const parts = more.length + others.length > 0 ? [] : changedParts(expected, found);
  return parts
    .map((part) => {
      const [own, theirs] = [part.found, part.expected].map((text) => quote(clip(text)));
      return part.found === '' ? `${theirs} is missing` : part.expected === '' ? `${own} is too much` : `${theirs} became ${own}`;
    })
    .join(', ');
}

function clipped(values: readonly string[], most?: number): string {
  return list(
    values.map((value) => clip(value)),
    most,
  );
}

/** Reports what differs between two blocks, and returns a finding for lines that were changed. */
function compareBlocks(source: Code, target: Code, renamed: RenamedCode, context: Context): readonly Changed[] {
  const { languages, names, report } = context;
  const difference = codeBlockDifference(source, target, languages, renamed.inBlock(source, target));
  if (difference === undefined) return [];
  const { kind, at, expected, found } = difference;
  const place = { at, side: 'target', related: related([source], `the ${names.source} code`), claims: [target.range] } as const;
  const fix = copyOf(source, target, context);
  if (kind === 'changedLines') return [{ id: kind, finding: { ...place, fix, data: { ...names, expected, found } } }];
  if (kind === 'missingLines' || kind === 'extraLines') report(kind, { ...place, fix, data: { ...names, expected, found } });
  if (kind === 'language') report(kind, { ...place, fix, data: { ...names, expected, found } });
  if (kind === 'attributes') report(kind, { ...place, data: { ...names, expected: clip(expected), found: clip(found) } });
  return [];
}

/** The changes between lines or spans that stand for each other; none where it is not plain which do. */
function changesOf({ finding: { data } }: Changed): readonly string[] {
  const { expected, found } = data;
  return expected.length === found.length ? expected.map((text, index) => textChange(text, found[index] ?? '')) : [];
}

/** A fix that copies the source block; empty if the target block has translated text or another indentation. */
function copyOf(source: Code, target: Code, { languages }: Context): readonly TextEdit[] {
  const text = source.range.slice();
  if (indentOf(source) !== indentOf(target) || hasLetters(target.range.slice() + text, languages.target)) return [];
  return [{ range: target.range, text }];
}

/** The text before a block on its first line. */
function indentOf({ range }: Code): string {
  return range.text.lineAround(range.start).until(range.atStart()).slice();
}

function reportUnclosed(pair: AlignedPair, { names, report }: Context): void {
  const found = unclosedCode(pair);
  if (found === undefined) return;
  const { code, at, lacks, around } = found;
  report('unclosedCode', {
    at,
    side: 'target',
    data: { ...names, code: clip(code.value), lacks },
    related: related([code], `the ${names.source} code`),
    claims: [around],
  });
}

/** The address of a link around the code belongs to what was replaced. */
function inlineFinding(fault: InlineCodeFault, names: LanguageNames): Finding<Differing> | undefined {
  const finding = findingOf(fault, names);
  const links = textsIn(fault.pair.target).flatMap(({ spans }) =>
    spans.filter(({ kind, range }) => kind === 'link' && fault.extra.some((code) => range.contains(code.range))),
  );
  return finding && { ...finding, claims: [...(finding.claims ?? []), ...rangesOf(links)] };
}

function reportMarkup(difference: Difference<Markup>, { names, report }: Context): void {
  const { missing, extra } = difference;
  const finding = findingOf(difference, names);
  if (finding === undefined) return;
  report(extra.length === 0 ? 'missingMarkup' : missing.length === 0 ? 'extraMarkup' : 'changedMarkup', finding);
}

/** A finding about pieces that one side lacks; undefined where the target has no place for it. */
function findingOf(
  { pair, missing, extra }: Difference<InlineCode | Markup>,
  names: LanguageNames,
): Finding<Differing> | undefined {
  const at = extra[0]?.range ?? coverOf(pair.target) ?? pair.gap;
  return (
    at && {
      at,
      side: 'target',
      data: { ...names, expected: valuesOf(missing), found: valuesOf(extra) },
      related:
        missing.length > 0 ? related(missing, `the ${names.source} code`) : related(pair.source, `the ${names.source} text`),
      claims: rangesOf([...missing, ...extra]),
      compares: pair,
    }
  );
}

function valuesOf(pieces: readonly (InlineCode | Markup)[]): readonly string[] {
  return [...new Set(pieces.map(({ value }) => value))];
}
