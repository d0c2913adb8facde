import {
  clip,
  codeDifference,
  cover,
  defineRule,
  error,
  hasLetters,
  inlineCodeDifferences,
  warning,
  withChildren,
} from '../../src/rule-kit.ts';
import type {
  AlignedPair,
  Alignment,
  Code,
  CodeDifference,
  Finding,
  InlineCode,
  InlineCodeDifference,
  Range,
  RuleContext,
  TextEdit,
} from '../../src/rule-kit.ts';

interface Data {
  language: Sides & { expected: string; found: string };
  missingLines: Differing;
  extraLines: Differing;
  changedLines: Differing;
  missingCode: Differing;
  extraCode: Differing;
  changedCode: Differing;
  bareCode: Differing;
}

interface Sides {
  source: string;
  target: string;
}

/** Lines of a block, or pieces of inline code. */
interface Differing extends Sides {
  expected: readonly string[];
  found: readonly string[];
}

type Context = RuleContext<Data, undefined>;

export default defineRule<Data>({
  id: 'code-parity',
  category: 'verbatim',
  summary: 'code blocks and inline code are the same on both sides, save translated words',
  mqm: 'Mistranslation: should not have been translated',
  fixable: 'safe',
  messages: {
    language: error(
      ({ source, target, expected, found }) =>
        `The code block is tagged ${tag(found)} in the ${target}, expected ${tag(expected)} as in the ${source}. Copy the tag.`,
    ),
    missingLines: error(
      ({ source, target, expected }) =>
        `${lines(expected)} of the ${source} code ${expected.length > 1 ? 'are' : 'is'} missing in the ${target}. Add what is missing.`,
    ),
    extraLines: error(
      ({ source, target, found }) =>
        `${lines(found)} of the ${target} code ${found.length > 1 ? 'have' : 'has'} no counterpart in the ${source}. Remove what is too many.`,
    ),
    changedLines: error(
      ({ source, target, expected, found }) =>
        `The code differs: expected ${first(expected)} as in the ${source}, found ${first(found)} in the ${target}. Copy the ${source} code.`,
    ),
    missingCode: error(
      ({ source, target, expected }) => `The code ${listed(expected)} of the ${source} is missing in the ${target}. Add it.`,
    ),
    extraCode: error(
      ({ source, target, found }) =>
        `The code ${listed(found)} of the ${target} has no counterpart in the ${source}. Remove it, or add it there.`,
    ),
    changedCode: error(
      ({ source, target, expected, found }) =>
        `The code ${listed(expected)} of the ${source} became ${listed(found)} in the ${target}. Copy the ${source} code.`,
    ),
    bareCode: warning(
      ({ source, target, expected }) =>
        `${listed(expected)} is marked as code in the ${source}, but not in the ${target}. Put backticks around it.`,
    ),
  },

  sides(alignment, context) {
    for (const { source, target } of withChildren(alignment.pairs)) {
      const [a, b] = [source[0], target[0]];
      if (a?.kind === 'code-block' && b?.kind === 'code-block') compareBlocks(a, b, alignment, context);
    }
    for (const difference of inlineCodeDifferences(alignment, context.languages)) reportInline(difference, context);
  },
});

function tag(language: string): string {
  return language === '' ? 'with no language' : `\`${language}\``;
}

function lines(all: readonly string[]): string {
  return all.length > 1 ? `The lines ${first(all)}` : `The line ${first(all)}`;
}

function first([line = '', ...others]: readonly string[]): string {
  return `\`${clip(line)}\`${others.length > 0 ? ` and ${others.length} more` : ''}`;
}

function listed(values: readonly string[]): string {
  return values.map((value) => `\`${clip(value)}\``).join(', ');
}

function compareBlocks(source: Code, target: Code, { section: { text } }: Alignment, context: Context): void {
  const { languages, report } = context;
  const names = namesOf(context);
  const related = [{ range: source.range, message: `the ${names.source} code` }];
  const fix = copyOf(source, target, text, context);
  const claims = [target.range];
  if (source.language !== target.language) {
    const at = text.lineRange(text.lineAt(target.range.start));
    report('language', {
      at,
      side: 'target',
      data: { ...names, expected: source.language, found: target.language },
      related,
      fix,
      claims,
    });
    return;
  }
  const difference = codeDifference(source.value, target.value, languages.target);
  if (difference === undefined) return;
  const { expected, found } = difference;
  const id = found.length === 0 ? 'missingLines' : expected.length === 0 ? 'extraLines' : 'changedLines';
  report(id, {
    at: placeOf(difference, target, text),
    side: 'target',
    data: { ...names, expected, found },
    related,
    fix,
    claims,
  });
}

/** The first line of the target's code that differs, or before which lines are missing. */
function placeOf({ line, found }: CodeDifference, target: Code, text: Alignment['section']['text']): Range {
  const range = text.lineRange(text.lineAt(target.content.start) + line);
  return found.length === 0 ? { start: range.start, end: range.start } : range;
}

/** Copies the source block where nothing in the target block was translated and both stand equally far to the right. */
function copyOf(source: Code, target: Code, text: Alignment['section']['text'], { languages }: Context): readonly TextEdit[] {
  const indent = ({ range }: Code) => text.slice({ start: text.lineRange(text.lineAt(range.start)).start, end: range.start });
  if (indent(source) !== indent(target) || hasLetters(text.slice(target.range) + text.slice(source.range), languages.target))
    return [];
  return [{ range: target.range, text: text.slice(source.range) }];
}

function reportInline({ pair, missing, extra, bare }: InlineCodeDifference, context: Context): void {
  if (bare.length > 0) context.report('bareCode', inlineFinding(pair, bare, [], context));
  if (missing.length + extra.length === 0) return;
  const id = extra.length === 0 ? 'missingCode' : missing.length === 0 ? 'extraCode' : 'changedCode';
  context.report(id, inlineFinding(pair, missing, extra, context));
}

function inlineFinding(
  { source, target }: AlignedPair,
  missing: readonly InlineCode[],
  extra: readonly InlineCode[],
  context: Context,
): Finding<Differing> {
  const names = namesOf(context);
  const where = extra[0]?.range ?? cover(target.map(({ range }) => range)) ?? { start: 0, end: 0 };
  const [others, what] = missing.length > 0 ? [missing, 'code'] : [source, 'text'];
  return {
    at: where,
    side: 'target',
    data: { ...names, expected: missing.map(({ value }) => value), found: extra.map(({ value }) => value) },
    related: others.map(({ range }) => ({ range, message: `the ${names.source} ${what}` })),
    claims: [...missing, ...extra].map(({ range }) => range),
  };
}

function namesOf({ languages }: Context): Sides {
  return { source: languages.source.name, target: languages.target.name };
}
