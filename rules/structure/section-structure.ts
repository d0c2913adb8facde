import { defineRule, error, quote, rangesOf, related, warning } from '../../src/rule-kit.ts';
import type { Language, Range, RuleContext, Side, SourceText, Template, Translation } from '../../src/rule-kit.ts';
import { scriptClass } from '../../src/language/scripts.ts';
import type { Part, SidePair, ExtraPart, Heading, SidePart } from '../../src/translation/ast.ts';
import { metadataScore } from '../../src/layout/bilingual/scores.ts';

import { openFences } from '../../src/markdown/open-fences.ts';
import { blocksOfPart, openingOf } from '../../src/translation/parts.ts';

interface Data {
  missingSides: { source: string; target: string; headings: readonly string[] };
  missingSide: { language: string; other: string; heading: string };
  swappedSides: { source: string; target: string };
  emptySide: { language: string; other: string };
  missingTitle: { languages: readonly string[] };
  missingPart: { headings: readonly string[] };
  repeatedPart: { heading: string };
  misplacedPart: { heading: string; before: string };
  setextHeading: object;
  unclosedFence: { marks: string; line: number };
}

type Context = RuleContext<Data>;

/** A translation in one file, with the template of that file. */
interface SectionFile {
  readonly text: SourceText;
  readonly translation: Translation;
  readonly template: Template;
}

/** The kinds of parts that have a place in the template. */
type PlacedKind = Exclude<Part, ExtraPart>['kind'];

const ORDER: readonly Part['kind'][] = ['source', 'target', 'notes', 'metrics'];

export default defineRule<Data>({
  id: 'section-structure',
  category: 'structure',
  summary: 'a file has the parts of its template once and in order, and both sides hold text',
  mqm: 'Omission',
  rank: 'file',
  messages: {
    missingSides: error(
      ({ source, target, headings }) =>
        `The file has no sides, expected ${source} and ${target} text under ${joined(headings)}. Add the two headings.`,
    ),
    missingSide: error(
      ({ language, other, heading }) =>
        `The ${language} side of this ${other} side is missing. Put the heading ${quote(heading)} above the ${language} text.`,
    ),
    swappedSides: error(
      ({ source, target }) => `The ${target} side stands before the ${source} side, expected after it. Move it there.`,
    ),
    emptySide: error(
      ({ language, other }) =>
        `The ${language} side is empty, expected the counterpart of the ${other} side. Write it under this heading.`,
    ),
    missingTitle: error(
      ({ languages }) => `The ${languages.join(' and ')} title is missing, expected a title in each language. Add it here.`,
    ),
    missingPart: warning(({ headings }) => `The file has no ${joined(headings)}. Add the part after this line.`),
    repeatedPart: warning(
      ({ heading }) => `The part ${quote(heading)} is there again, expected once. Join the two, or remove one.`,
    ),
    misplacedPart: warning(
      ({ heading, before }) => `The part ${quote(heading)} stands after ${quote(before)}, expected before it. Move it there.`,
    ),
    unclosedFence: error(
      ({ marks, line }) =>
        `The code block opened at line ${line} is not closed, so that what follows it is shown as code. Write ${marks} on a line of its own where the code ends.`,
    ),
    setextHeading: warning(
      () => 'The `---` right under this text turns the text into a heading. Put a blank line above the `---`.',
    ),
  },

  document({ text, translation, template }, context) {
    if (translation === undefined || template === undefined) return;
    const file = { text, translation, template };
    reportTitles(file, context);
    // What an open code block swallows is not missing.
    if (reportOpenFences(file, context)) return;
    reportSides(file, context);
    reportMissingParts(file, context);
    // With several pairs of sides, notes and metrics may be repeated in any order.
    if (translation.pairs.length === 1) reportOrder(file, context);
    for (const block of translation.parts.flatMap(blocksOfPart)) {
      if (block.kind === 'paragraph' && block.underline)
        context.report('setextHeading', { at: block.underline, side: 'document', data: {} });
    }
  },
});

function joined(headings: readonly string[]): string {
  return headings.map(quote).join(' and ');
}

function reportTitles(file: SectionFile, { names, report }: Context): void {
  const { title } = file.translation;
  const missing = [...(title.source ? [] : [names.source]), ...(title.target ? [] : [names.target])];
  if (missing.length > 0) report('missingTitle', { at: titleRange(file), side: 'document', data: { languages: missing } });
}

function titleRange({ text, translation: { title } }: SectionFile): Range {
  return (title.source ?? title.target)?.range ?? text.lineRange(1);
}

/**
 * Reports code blocks without a closing fence, but not those that both sides have alike.
 * @returns whether one of them swallows the rest of the file
 */
function reportOpenFences({ text, translation: { pairs } }: SectionFile, { report }: Context): boolean {
  const open = openFences(text.text);
  const within = ({ range }: Side) =>
    open.filter(({ start, end }) => range.start <= start && end < text.text.length && end <= range.end);
  const alike = pairs.flatMap(({ source, target }) => {
    const [sources, targets] = [within(source), within(target)];
    return sources.length === targets.length ? [...sources, ...targets] : [];
  });
  const faults = open.filter((fence) => !alike.includes(fence));
  for (const { marks, start, end, opening, sign } of faults) {
    const at = text.range(opening.start, opening.end);
    // A gap before the block is at the end of the block before it.
    const before = text.text.slice(0, start).trimEnd().length;
    report('unclosedFence', {
      at,
      side: pairs.find(({ source }) => source.range.contains(at)) === undefined ? 'target' : 'source',
      data: { marks, line: text.lineAt(opening.start) },
      related:
        sign === undefined ? [] : [{ range: text.range(sign.start, sign.end), message: 'it should end before this, or here' }],
      claims: [text.range(before, end)],
    });
  }
  return faults.some(({ end }) => end === text.text.length);
}

function reportSides(file: SectionFile, context: Context): void {
  const { names, report } = context;
  const { pairs, parts } = file.translation;
  const sides = parts.filter((part): part is SidePart => part.kind === 'source' || part.kind === 'target');
  const [first, second] = sides;
  if (!first) {
    const headings = [headingText(file, 'source'), headingText(file, 'target')];
    report('missingSides', { at: titleRange(file), side: 'document', data: { ...names, headings } });
  } else if (pairs.length === 0 && first.kind === 'target' && second?.kind === 'source') {
    report('swappedSides', {
      at: openingOf(first.side),
      side: 'target',
      data: names,
      related: [{ range: openingOf(second.side), message: `the ${names.source} side` }],
      claims: rangesOf(sides),
    });
  } else {
    const single = sides.filter(({ side }) => !pairs.some((pair) => pair[side.role].range.contains(side.range)));
    for (const { side } of single) reportMissingSide(side, file, context);
  }
  for (const pair of pairs) reportEmptySide(pair, context);
}

function reportMissingSide(single: Side, file: SectionFile, { languages, names, report }: Context): void {
  const missing = single.role === 'source' ? 'target' : 'source';
  const other = names[single.role];
  report('missingSide', {
    at: startOfText(single, languages[missing]) ?? openingOf(single),
    side: missing,
    data: { language: names[missing], other, heading: headingText(file, missing) },
    related: [{ range: openingOf(single), message: `the ${other} side` }],
    claims: [single.range],
  });
}

/** The first line in the letters of a language, if a side also contains the text of the other side. */
function startOfText({ blocks }: Side, language: Language): Range | undefined {
  const letters = new RegExp(`[${scriptClass(language)}]`, 'gu');
  const isMostly = (raw: string): boolean => 2 * (raw.match(letters)?.length ?? 0) > (raw.match(/\p{L}/gu)?.length ?? 0);
  const range = blocks.find((block) => isMostly(block.range.slice()))?.range;
  return range?.text.lineAround(range.start);
}

function reportEmptySide({ source, target }: SidePair, { report, names }: Context): void {
  const [empty, full] = target.blocks.length === 0 ? [target, source] : [source, target];
  if (empty.blocks.length > 0) return;
  report('emptySide', {
    at: openingOf(empty),
    side: empty.role,
    data: { language: names[empty.role], other: names[full.role] },
    related: [{ range: openingOf(full), message: `the ${names[full.role]} side` }],
    claims: rangesOf([empty, full]),
  });
}

function reportMissingParts(file: SectionFile, { report }: Context): void {
  const { text, translation, template } = file;
  const unscored = metadataScore(translation, template)?.score.reading.kind === 'not-applicable';
  const missing = (['notes', 'metrics'] as const).filter(
    (kind) => template.expected.includes(kind) && translation[kind].length === 0 && !(kind === 'metrics' && unscored),
  );
  const [first] = missing;
  if (first === undefined) return;
  const before = translation.parts.findLast((part) => ORDER.slice(0, ORDER.indexOf(first)).includes(part.kind));
  const at = before ? text.lineAround(before.range.end) : text.lineRange(1);
  report('missingPart', { at, side: 'document', data: { headings: missing.map((kind) => headingText(file, kind)) } });
}

function reportOrder({ translation: { parts }, template: { expected } }: SectionFile, { report }: Context): void {
  const seen = new Map<string, Heading>();
  let latest: { readonly kind: PlacedKind; readonly heading: Heading } | undefined;
  for (const part of parts) {
    const heading = 'side' in part ? part.side.heading : part.heading;
    if (part.kind === 'extra' || heading === undefined) continue;
    const finding = { at: heading.range, side: part.kind };
    const words = wordsOf(heading);
    const first = seen.get(words.toLowerCase());
    seen.set(words.toLowerCase(), heading);
    if (first) {
      report('repeatedPart', { ...finding, data: { heading: words }, related: related([first], 'the first one') });
    } else if (!expected.includes(part.kind)) {
      // Parts that are not in the template may be anywhere.
      continue;
    } else if (latest && ORDER.indexOf(part.kind) < ORDER.indexOf(latest.kind)) {
      const data = { heading: words, before: wordsOf(latest.heading) };
      report('misplacedPart', { ...finding, data, related: related([latest.heading], 'should come later') });
    } else {
      latest = { kind: part.kind, heading };
    }
  }
}

function wordsOf({ content }: Heading): string {
  return content.trim().slice();
}

function headingText({ template: { parts } }: SectionFile, kind: PlacedKind): string {
  return parts[kind][0] ?? kind;
}
