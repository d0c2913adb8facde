import { clip, defineRule, leafPairs, list, plural, proseOf, quote, related, warning, z } from '../../src/rule-kit.ts';
import type { AlignedPair, LanguageNames, Languages, Range, RuleContext, TextBlock, Unit } from '../../src/rule-kit.ts';
import { textsIn } from '../../src/align/units.ts';
import { liesInTwoFiles } from '../../src/align/alignment.ts';
import { runInList } from '../../src/align/run-in-list.ts';
import { isPythonMarkdown, pairBesideLetters, strayMarks } from '../../src/compare/bold-marks.ts';
import { isStressedOtherwise, stressedPhrases } from '../../src/compare/stress.ts';
import { cover } from '../../src/text/range.ts';

interface Data {
  lost: LanguageNames & { phrases: readonly string[]; expected: number; found: number };
  leadIn: LanguageNames & { phrase: string };
  everywhere: LanguageNames & { count: number };
  stray: LanguageNames & { context: string };
  besideLetter: LanguageNames & { context: string; count: number };
}

const options = z.strictObject({
  lenientParser: z
    .boolean()
    .default(false)
    .describe('Whether the site reads `**` between punctuation and a letter, as remark-cjk-friendly and Python-Markdown do'),
});

type Context = RuleContext<Data, z.infer<typeof options>>;

interface BoldPhrase {
  readonly content: Range;
  /** True when only a list marker or a bracket precedes it. */
  readonly leading: boolean;
}

export default defineRule<Data, z.infer<typeof options>>({
  id: 'emphasis-parity',
  category: 'structure',
  summary: 'what is bold in the source is bold in the translation, and no `**` is left over',
  mqm: 'Markup',
  rank: 'emphasis',
  options,
  messages: {
    lost: warning(
      ({ source, target, phrases, expected, found }) =>
        `The ${target} has ${found} bold ${plural(found, 'phrase', 'phrases')} here, expected ${expected} as in the ${source} (${list(phrases)}). Set in bold what is missing.`,
    ),
    leadIn: warning(
      ({ source, target, phrase }) =>
        `The text opens with the bold ${quote(phrase)} in the ${source}, but with plain text in the ${target}. Set it in bold.`,
    ),
    everywhere: warning(
      ({ source, target, count }) =>
        `The ${target} page has none of its own words in bold in ${count} texts that have bold phrases in the ${source}, this one first. Set in bold what is missing.`,
    ),
    stray: warning(
      ({ source, target, context }) =>
        `The \`**\` in ${quote(context)} opens or closes nothing in the ${target}; the ${source} has none such. Complete or remove it.`,
    ),
    besideLetter: warning(
      ({ target, context, count }) =>
        `The \`**\` in ${quote(context)}${count > 1 ? ` and ${count - 1} more` : ''} of the ${target} show as asterisks, since punctuation stands on one side and a letter on the other. Set a space there, move the punctuation out of the bold phrase, or use \`<strong>\`.`,
    ),
  },

  sides(alignment, context) {
    const pairs = leafPairs(alignment.pairs).filter(
      (pair) => pair.gap === undefined && pair.certainty !== 'likely' && (hasMarks(pair.source) || hasMarks(pair.target)),
    );
    const isPage = liesInTwoFiles(alignment);
    const compared = pairs.map((pair) => compare(pair, context.languages, isPage));
    for (const { stray, pair } of compared) if (stray !== undefined) reportStray(stray, pair, context);
    const isLenient = context.options.lenientParser || isPythonMarkdown(alignment.sides.target.range);
    if (!isLenient) reportTouching(compared, context);
    const lost = compared.filter(({ lost: is }) => is);
    const plain = isPage ? lost.filter(hasOnlyKept) : [];
    const bold = compared.filter((one) => one.expected.length > 0 && !(one.lost && hasOnlyKept(one)) && one.found.length > 0);
    const isEverywhere = plain.length >= MANY && plain.length > bold.length;
    if (isEverywhere) reportEverywhere(plain, context);
    for (const one of lost) if (!isEverywhere || !plain.includes(one)) reportLost(one, context);
  },
});

/** In UTF-16 units: the length of the text after a stray mark that the message shows. */
const EXCERPT = 40;
/** In texts: where a page has lost the bold phrases of so many and of most, it has been translated without any. */
const MANY = 4;

interface Compared {
  readonly pair: AlignedPair;
  readonly expected: readonly BoldPhrase[];
  readonly found: readonly BoldPhrase[];
  readonly stray: Range | undefined;
  /** Marks that pair up, but beside letters. */
  readonly touching: readonly Range[];
  readonly lost: boolean;
}

/** Is nothing bold in the target but what it has from the source as it stands, such as a name? */
function hasOnlyKept({ expected, found }: Compared): boolean {
  return found.every(({ content }) => expected.some((other) => other.content.slice() === content.slice()));
}

/** Has one of some units anything bold, or the marks of it? */
function hasMarks(units: readonly Unit[]): boolean {
  return textsIn(units).some((block) => block.spans.some(({ kind }) => kind === 'strong') || proseOf(block).includes('**'));
}

function compare(pair: AlignedPair, languages: Languages, isPage: boolean): Compared {
  const [sources, targets] = [textsIn(pair.source), textsIn(pair.target)];
  const [expected, found] = [sources.flatMap(boldIn), targets.flatMap(boldIn)];
  const common = { pair, expected, found };
  const marks = targets.map((block) => ({ block, strays: strayMarks(block) }));
  const strays = marks.flatMap((each) => each.strays);
  if (strays.length > sources.flatMap(strayMarks).length) {
    const isTouching = marks.every(({ block, strays: own }) => pairBesideLetters(own, block, languages.target));
    return { ...common, stray: isTouching ? undefined : strays[0], touching: isTouching ? strays : [], lost: false };
  }
  // Sentences need no bold phrases where the items of a list have them.
  const stressed = sources.flatMap((block) => stressedPhrases(boldIn(block), block, languages.source));
  const lost =
    found.length < (isPage ? stressed : expected).length &&
    runInList(pair) === undefined &&
    !(isPage && isStressedOtherwise({ sources, targets }, { expected, found }, languages));
  return { ...common, stray: undefined, touching: [], lost };
}

function reportStray(stray: Range, { source }: AlignedPair, { names, report }: Context): void {
  const data = { ...names, context: excerptFrom(stray) };
  report('stray', { side: 'target', related: related(source, `the ${names.source} text`), at: stray, data });
}

function excerptFrom(mark: Range): string {
  const line = mark.text.lineAround(mark.start);
  return clip(mark.text.range(mark.start, Math.min(line.end, mark.end + EXCERPT)).slice());
}

function reportTouching(compared: readonly Compared[], { names, report }: Context): void {
  const [source] = compared.flatMap(({ pair, touching }) => (touching.length > 0 ? [pair.source] : []));
  const opening = compared.flatMap(({ touching }) => touching.filter((_, index) => index % 2 === 0));
  const [first, ...others] = opening;
  if (first === undefined || source === undefined) return;
  report('besideLetter', {
    at: first,
    side: 'target',
    data: { ...names, context: excerptFrom(first), count: opening.length },
    related: [...related(source, `the ${names.source} text`), ...others.map((range) => ({ range, message: 'and here' }))],
  });
}

function reportEverywhere(plain: readonly Compared[], { names, report }: Context): void {
  const places = plain.flatMap(({ pair }) => cover(textsIn(pair.target).map(({ content }) => content)) ?? []);
  const [at, ...others] = places;
  const [first] = plain;
  if (at === undefined || first === undefined) return;
  report('everywhere', {
    at,
    side: 'target',
    data: { ...names, count: plain.length },
    related: [
      ...related(first.pair.source, `the ${names.source} text`),
      ...others.map((range) => ({ range, message: 'and here' })),
    ],
  });
}

function reportLost({ pair, expected, found }: Compared, { names, report }: Context): void {
  const at = cover(textsIn(pair.target).map(({ content }) => content));
  if (at === undefined) return;
  const finding = { side: 'target', related: related(pair.source, `the ${names.source} text`), at } as const;
  const phrases = expected.map(({ content }) => clip(content.slice()));
  if (expected[0]?.leading === true && found[0]?.leading !== true)
    report('leadIn', { ...finding, data: { ...names, phrase: phrases[0] ?? '' } });
  else report('lost', { ...finding, data: { ...names, phrases, expected: expected.length, found: found.length } });
}

function boldIn({ content, spans }: TextBlock): readonly BoldPhrase[] {
  return spans.flatMap((span) => {
    if (span.kind !== 'strong') return [];
    const before = content.atStart().until(span.range.atStart());
    return [{ content: span.content, leading: before.slice().trim() === '' }];
  });
}
