import { defineRule, differences, error, list, plural, reportDifference } from '../../src/rule-kit.ts';
import type { Difference, Language, Languages, SideRole, Unit } from '../../src/rule-kit.ts';
import type { DifferenceData } from '../../src/check/report-difference.ts';
import { valuesIn } from '../../src/compare/values-in.ts';
import { restOf, timesWritten } from '../../src/compare/written.ts';
import type { Citation } from '../../src/spans/citations.ts';

export default defineRule<DifferenceData>({
  id: 'citation-parity',
  category: 'numbers',
  summary: 'both sides cite the same works: numbers, keys, authors with their year',
  mqm: 'Omission',
  rank: 'citation',
  messages: {
    missing: error(
      ({ source, target, expected }) =>
        `${citations(expected)} of the ${source} ${plural(expected.length, 'is', 'are')} missing in the ${target}. Cite the same works here.`,
    ),
    extra: error(
      ({ source, target, found }) =>
        `${citations(found)} of the ${target} ${plural(found.length, 'has', 'have')} no counterpart in the ${source}. Remove what is too much, or add it there.`,
    ),
    changed: error(
      ({ source, target, expected, found }) =>
        `${citations(expected)} of the ${source} became ${list(found)} in the ${target}. Cite the same works as the ${source}.`,
    ),
  },

  sides(alignment, context) {
    const { languages } = context;
    const read = (units: readonly Unit[], side: SideRole): readonly Citation[] =>
      valuesIn(units, languages[side], ({ citations: works }) => works);
    const sameBody = (a: Citation, b: Citation) =>
      a.kind === b.kind && a.value === b.value && (isBody(a, languages.source) || isBody(b, languages.target));
    for (const difference of differences(alignment, { read, same: [sameWork, maybeSameWork, sameBody] })) {
      reportDifference(withoutWritten(difference, languages), { noun: 'citation', nameOf }, context);
    }
  },
});

function citations(names: readonly string[]): string {
  return `The ${plural(names.length, 'citation', 'citations')} ${list(names)}`;
}

function sameWork(a: Citation, b: Citation): boolean {
  return a.kind === b.kind && a.value === b.value && (a.kind !== 'year' || a.names.some((name) => b.names.includes(name)));
}

/** May two citations name the same work? Authors in another script are not compared, only the year. */
function maybeSameWork(a: Citation, b: Citation): boolean {
  return a.kind === b.kind && a.value === b.value && (a.names.length === 0 || b.names.length === 0);
}

/** An acronym by itself. */
const ACRONYM = /(?<![\p{L}\p{N}])\p{Lu}{2,}(?![\p{L}\p{N}])/u;

/** Is a work by a body whose name or acronym languages translate, as `WHO` and `OMS`? */
function isBody({ kind, range, names }: Citation, { citations: words }: Language): boolean {
  if (kind !== 'year') return false;
  const bodies = new Set([...(words?.bodies ?? [])].map((word) => word.normalize('NFD').replaceAll(/\p{M}/gu, '')));
  return ACRONYM.test(range.slice()) || names.some((name) => bodies.has(name));
}

/** Removes numbers and years that the other side has more often outside of citations, where they may cite too. */
function withoutWritten({ pair, missing, extra }: Difference<Citation>, languages: Languages): Difference<Citation> {
  const [source, target] = [restOf(pair.source, languages.source), restOf(pair.target, languages.target)];
  const surplus = ({ value }: Citation) => timesWritten(value, target) - timesWritten(value, source);
  return {
    pair,
    missing: missing.filter((citation) => surplus(citation) <= 0),
    extra: extra.filter((citation) => surplus(citation) >= 0),
  };
}

/** The name of a citation in messages, without punctuation of either script. */
function nameOf({ kind, value, names: [author] }: Citation): string {
  if (kind !== 'year') return `[${value}]`;
  return author === undefined ? value : `${author.charAt(0).toUpperCase()}${author.slice(1)} ${value}`;
}
