import { textsIn } from '../../align/units.ts';
import type { FileReport } from '../../check/diagnostic.ts';
import { type Lengths, lengthModel } from '../../compare/length-model.ts';
import { proseLength } from '../../compare/sentence-alignment.ts';
import type { Document } from '../../document/document.ts';
import type { Language } from '../../language/language.ts';
import { metadataScore, valueOf } from '../../layout/bilingual/scores.ts';
import type { Side } from '../../translation/ast.ts';
import { proseOf } from '../../translation/prose.ts';
import { renderedText } from '../../translation/rendered-text.ts';
import { rowsOf } from './rows.ts';
import type { PageTerms } from './terms.ts';

/** What the overview shows of one file. */
export interface PageFacts {
  readonly report: FileReport;
  /** The way from the overview to its page; undefined where it has nothing to show. */
  readonly href: string | undefined;
  /** The number of the page in its file, and that of its first finding. */
  readonly page: number;
  readonly first: number;
  /** Present for a translation that could be read. */
  readonly translation?: TranslationFacts;
}

export interface TranslationFacts {
  readonly title: string | undefined;
  readonly language: Language;
  /** The score that the file declares, from 0 to 1. */
  readonly score: number | undefined;
  /** The share of the source blocks that have a counterpart, from 0 to 1. */
  readonly completeness: number;
  /** How many pairs of blocks have which ratio of lengths to the expected one. */
  readonly lengths: readonly PairLength[];
  readonly renderings: PageTerms['renderings'];
}

/** The length of a translated block divided by that which its source lets expect. */
export interface PairLength {
  readonly ratio: number;
  /** True where chance does not explain it. */
  readonly isOutlier: boolean;
  /** The number of the row on its page. */
  readonly row: number;
}

/** In characters: shorter texts say little of lengths. */
const SHORTEST = 80;
/** In standard deviations. */
const FAR = 4;

export function factsOf(document: Document, terms: PageTerms): TranslationFacts {
  const { translation, languages, template, alignments } = document;
  const score = translation && template && metadataScore(translation, template)?.score;
  const pairs = alignments.flatMap((alignment) => alignment.pairs).filter(({ source }) => source.length > 0);
  const found = pairs.filter(({ target }) => target.length > 0).length;
  return {
    title: titleOf(document),
    language: languages.target,
    score: valueOf(score),
    completeness: pairs.length === 0 ? 0 : found / pairs.length,
    lengths: lengthsOf(document),
    renderings: terms.renderings,
  };
}

function lengthsOf({ alignments, profile, languages }: Document): readonly PairLength[] {
  const rows = alignments.flatMap(rowsOf);
  const measured = rows.flatMap(({ relation, source, target }, row) => {
    const lengths: Lengths = { source: lengthOf(source.units), target: lengthOf(target.units) };
    return relation === 'match' && lengths.source >= SHORTEST && lengths.target > 0 ? [{ lengths, row }] : [];
  });
  const model = lengthModel(
    measured.map(({ lengths }) => lengths),
    profile,
    languages,
  );
  return measured.map(({ lengths, row }) => ({
    ratio: lengths.target / (lengths.source * model.ratio),
    isOutlier: Math.abs(model.deviation(lengths)) > FAR,
    row: row + 1,
  }));
}

function lengthOf(units: Parameters<typeof textsIn>[0]): number {
  return textsIn(units).reduce((sum, block) => sum + proseLength(proseOf(block)), 0);
}

/** What a translation is called in its source, or else in its target: by its title, or by the first heading of its text. */
export function titleOf({ translation }: Document): string | undefined {
  if (translation === undefined) return undefined;
  const { title, pairs } = translation;
  const [first] = pairs;
  return title.source?.text ?? title.target?.text ?? headingOf(first?.source) ?? headingOf(first?.target);
}

function headingOf(side: Side | undefined): string | undefined {
  const heading = side?.blocks.find((block) => block.kind === 'heading');
  return heading?.depth === 1 ? renderedText(heading) : undefined;
}
