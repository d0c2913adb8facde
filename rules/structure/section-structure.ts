import { contains, defineRule, error, metadataScore, warning } from '../../src/rule-kit.ts';
import type {
  Block,
  ExtraPart,
  Heading,
  Part,
  Range,
  RuleContext,
  Section,
  Side,
  SidePair,
  SidePart,
  Template,
} from '../../src/rule-kit.ts';

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
}

type Context = RuleContext<Data, undefined>;

/** A part that has its place in the template. */
type Placed = Exclude<Part, ExtraPart>;

const ORDER: readonly Part['kind'][] = ['source', 'target', 'notes', 'metrics'];

export default defineRule<Data>({
  id: 'section-structure',
  category: 'structure',
  summary: 'a file has the parts of its template once and in order, and both sides hold text',
  mqm: 'Omission',
  messages: {
    missingSides: error(
      ({ source, target, headings }) =>
        `The file has no sides, expected ${source} and ${target} text under ${list(headings)}. Add the two headings.`,
    ),
    missingSide: error(
      ({ language, other, heading }) =>
        `The ${language} side of this ${other} side is missing. Put the heading \`${heading}\` above the ${language} text.`,
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
    missingPart: warning(({ headings }) => `The file has no ${list(headings)}. Add the part after this line.`),
    repeatedPart: warning(({ heading }) => `The part \`${heading}\` is there again, expected once. Join the two, or remove one.`),
    misplacedPart: warning(
      ({ heading, before }) => `The part \`${heading}\` stands after \`${before}\`, expected before it. Move it there.`,
    ),
    setextHeading: warning(
      () => 'The `---` right under this text turns the text into a heading. Put a blank line above the `---`.',
    ),
  },

  section(section, context) {
    if (!context.template) return;
    reportTitles(section, context);
    reportSides(section, context.template, context);
    reportMissingParts(section, context.template, context);
    // A file of several pairs may repeat its notes and metrics, in any order.
    if (section.pairs.length === 1) reportOrder(section, context.template, context);
    for (const block of section.parts.flatMap(blocksOf)) {
      if (block.kind === 'paragraph' && block.underline) {
        context.report('setextHeading', { at: block.underline, side: 'document', data: {} });
      }
    }
  },
});

function reportTitles(section: Section, { languages: { source, target }, report }: Context): void {
  const { title } = section;
  const missing = [...(title.source ? [] : [source.name]), ...(title.target ? [] : [target.name])];
  if (missing.length > 0) report('missingTitle', { at: titleRange(section), side: 'document', data: { languages: missing } });
}

function reportSides(section: Section, template: Template, context: Context): void {
  const { source, target } = context.languages;
  const sides = section.parts.filter((part): part is SidePart => part.kind === 'source' || part.kind === 'target');
  const [first, second] = sides;
  if (!first) {
    const headings = [headingText(template, 'source'), headingText(template, 'target')];
    const data = { source: source.name, target: target.name, headings };
    context.report('missingSides', { at: titleRange(section), side: 'document', data });
  } else if (section.pairs.length === 0 && first.kind === 'target' && second?.kind === 'source') {
    context.report('swappedSides', {
      at: first.side.heading.range,
      side: 'target',
      data: { source: source.name, target: target.name },
      related: [{ range: second.side.heading.range, message: `the ${source.name} side` }],
      claims: sides.map(({ range }) => range),
    });
  } else {
    const single = sides.filter(({ side }) => !section.pairs.some((pair) => contains(pair[side.role].range, side.range)));
    for (const { side } of single) reportMissingSide(section, side, template, context);
  }
  for (const pair of section.pairs) reportEmptySide(pair, context);
}

function reportMissingSide(section: Section, single: Side, template: Template, { languages, report }: Context): void {
  const missing = single.role === 'source' ? 'target' : 'source';
  const { name: language, script } = languages[missing];
  const other = languages[single.role].name;
  report('missingSide', {
    at: startOfText(section, single, script) ?? single.heading.range,
    side: missing,
    data: { language, other, heading: headingText(template, missing) },
    related: [{ range: single.heading.range, message: `the ${other} side` }],
    claims: [single.range],
  });
}

/** The first line in a script, where a side holds the text of the other side too. */
function startOfText({ text }: Section, { blocks }: Side, script: string): Range | undefined {
  const letters = new RegExp(`\\p{Script=${script}}`, 'gu');
  const isMostly = (raw: string): boolean => 2 * (raw.match(letters)?.length ?? 0) > (raw.match(/\p{L}/gu)?.length ?? 0);
  const block = blocks.find(({ range }) => isMostly(text.slice(range)));
  return block && text.lineRange(text.lineAt(block.range.start));
}

function reportEmptySide({ source, target }: SidePair, { report, languages }: Context): void {
  const [empty, full] = target.blocks.length === 0 ? [target, source] : [source, target];
  if (empty.blocks.length > 0) return;
  report('emptySide', {
    at: empty.heading.range,
    side: empty.role,
    data: { language: languages[empty.role].name, other: languages[full.role].name },
    related: [{ range: full.heading.range, message: `the ${languages[full.role].name} side` }],
    claims: [empty.range, full.range],
  });
}

function reportMissingParts(section: Section, template: Template, context: Context): void {
  const unscored = metadataScore(section, template)?.score.reading.kind === 'not-applicable';
  const missing = (['notes', 'metrics'] as const).filter(
    (kind) => template.expected.includes(kind) && section[kind].length === 0 && !(kind === 'metrics' && unscored),
  );
  const [first] = missing;
  if (first === undefined) return;
  const before = section.parts.findLast((part) => ORDER.slice(0, ORDER.indexOf(first)).includes(part.kind));
  const at = section.text.lineRange(before ? section.text.lineAt(before.range.end) : 1);
  context.report('missingPart', { at, side: 'document', data: { headings: missing.map((kind) => headingText(template, kind)) } });
}

function reportOrder(section: Section, { expected }: Template, { report }: Context): void {
  const seen = new Map<string, Heading>();
  let latest: Placed | undefined;
  for (const part of section.parts) {
    if (part.kind === 'extra') continue;
    const heading = headingOf(part);
    const text = textOf(section, heading);
    const first = seen.get(text.toLowerCase());
    seen.set(text.toLowerCase(), heading);
    if (first) {
      const related = [{ range: first.range, message: 'the first one' }];
      report('repeatedPart', { at: heading.range, side: part.kind, data: { heading: text }, related });
    } else if (!expected.includes(part.kind)) {
      // A part that the template does not ask for has no place of its own.
      continue;
    } else if (latest && ORDER.indexOf(part.kind) < ORDER.indexOf(latest.kind)) {
      const before = headingOf(latest);
      const related = [{ range: before.range, message: 'should come later' }];
      report('misplacedPart', {
        at: heading.range,
        side: part.kind,
        data: { heading: text, before: textOf(section, before) },
        related,
      });
    } else {
      latest = part;
    }
  }
}

function titleRange({ title, text }: Section): Range {
  return (title.source ?? title.target)?.range ?? text.lineRange(1);
}

function headingOf(part: Part): Heading {
  return 'side' in part ? part.side.heading : part.heading;
}

function textOf({ text }: Section, heading: Heading): string {
  return text.slice(heading.content).trim();
}

function blocksOf(part: Part): readonly Block[] {
  return 'side' in part ? part.side.blocks : part.blocks;
}

function headingText(template: Template, kind: Placed['kind']): string {
  return template.parts[kind][0] ?? kind;
}

function list(headings: readonly string[]): string {
  return headings.map((heading) => `\`${heading}\``).join(' and ');
}
