import {
  clip,
  cover,
  defineRule,
  error,
  isReferenceList,
  leafPairs,
  lengthModel,
  proseLength,
  proseOf,
  textsOf,
  unpairedSentences,
  warning,
} from '../../src/rule-kit.ts';
import type { AlignedPair, RuleContext, SourceText, Unit, UnpairedSentences } from '../../src/rule-kit.ts';

interface Sides {
  source: string;
  target: string;
}

interface Sentences extends Sides {
  sentence: string;
  count: number;
}

/** `expected` and `found` are characters of prose. */
interface Lengths extends Sides {
  expected: number;
  found: number;
}

interface Data {
  missingSentence: Sentences;
  extraSentence: Sentences;
  short: Lengths;
  long: Lengths;
}

type Context = RuleContext<Data, undefined>;

/** Texts below this length, in characters, differ too much to be judged. */
const SHORTEST = 60;
/** Standard deviations from the expected length from which a sentence without a counterpart counts, and from which length alone does. */
const SUSPECT = { missing: -1, extra: 2.5 };
const SURE = { short: -4.5, long: 6 };
/** The mean cost of matched sentences above which a text is retold, so that no single sentence can be named. */
const RETOLD = 1.25;

export default defineRule<Data>({
  id: 'length-ratio',
  category: 'completeness',
  summary: 'no sentence is lost or added, and no text is far shorter or longer than its counterpart',
  mqm: 'Omission',
  messages: {
    missingSentence: error(
      ({ source, target, sentence, count }) =>
        `The sentence \`${sentence}\`${others(count)} of the ${source} seems to be missing in the ${target}. Translate it here.`,
    ),
    extraSentence: warning(
      ({ source, target, sentence, count }) =>
        `The sentence \`${sentence}\`${others(count)} of the ${target} seems to have no counterpart in the ${source}. Remove it, or add it there.`,
    ),
    short: warning(
      ({ source, target }) =>
        `The ${target} text is far shorter than the ${source} one makes expect. Look for what was left out.`,
    ),
    long: warning(
      ({ source, target }) => `The ${target} text is far longer than the ${source} one makes expect. Look for what was added.`,
    ),
  },

  sides(alignment, context) {
    if (isReferenceList(alignment.section, context.languages)) return;
    const { text } = alignment.section;
    const lengthOf = (units: readonly Unit[]) =>
      units.flatMap(textsOf).reduce((sum, block) => sum + proseLength(proseOf(text, block)), 0);
    const measured = leafPairs(alignment.pairs)
      .filter(({ gap }) => gap === undefined)
      .map((pair) => ({ pair, source: lengthOf(pair.source), target: lengthOf(pair.target) }));
    const model = lengthModel(measured, context.profile);
    for (const { pair, ...lengths } of measured) {
      if (lengths.source < SHORTEST) continue;
      const deviation = model.deviation(lengths);
      const sentences = isSuspect(deviation) ? unpairedSentences(pair, text, context.languages, model.ratio) : undefined;
      if (sentences !== undefined && sentences.misfit <= RETOLD && reportSentences(pair, deviation, sentences, text, context))
        continue;
      reportLength(pair, deviation, { expected: Math.round(lengths.source * model.ratio), found: lengths.target }, context);
    }
  },
});

function others(count: number): string {
  return count > 1 ? ` and ${count - 1} more` : '';
}

function isSuspect(deviation: number): boolean {
  return deviation <= SUSPECT.missing || deviation >= SUSPECT.extra;
}

/** A sentence without a counterpart counts where the length agrees that text was lost, or added. */
function reportSentences(
  pair: AlignedPair,
  deviation: number,
  { missing, extra, place }: UnpairedSentences,
  text: SourceText,
  context: Context,
): boolean {
  const { languages, report } = context;
  const [lost, added] = [missing[0], extra[0]];
  const claims = [...pair.target, ...missing].map(({ range }) => range);
  if (deviation < 0 && lost !== undefined && missing.length > extra.length) {
    report('missingSentence', {
      at: place,
      side: 'target',
      data: { ...namesOf(context), sentence: clip(text.slice(lost.range)), count: missing.length },
      related: missing.map(({ range }) => ({ range, message: `the ${languages.source.name} sentence` })),
      claims,
    });
    return true;
  }
  const counterpart = cover(pair.source.map(({ range }) => range));
  if (deviation > 0 && added !== undefined && extra.length > missing.length && counterpart !== undefined) {
    report('extraSentence', {
      at: added.range,
      side: 'target',
      data: { ...namesOf(context), sentence: clip(text.slice(added.range)), count: extra.length },
      related: [
        ...extra.slice(1).map(({ range }) => ({ range, message: 'and here' })),
        { range: counterpart, message: `the ${languages.source.name} text` },
      ],
      claims: extra.map(({ range }) => range),
    });
    return true;
  }
  return false;
}

function reportLength(
  { source, target }: AlignedPair,
  deviation: number,
  lengths: Omit<Lengths, keyof Sides>,
  context: Context,
): void {
  const [counterpart, at] = [source, target].map((units) => cover(units.map(({ range }) => range)));
  if (at === undefined || counterpart === undefined || (deviation > SURE.short && deviation < SURE.long)) return;
  context.report(deviation < 0 ? 'short' : 'long', {
    at,
    side: 'target',
    data: { ...namesOf(context), ...lengths },
    related: [{ range: counterpart, message: `the ${context.languages.source.name} text` }],
    claims: [at],
  });
}

function namesOf({ languages }: Context): Sides {
  return { source: languages.source.name, target: languages.target.name };
}
