import { defineRule, info, leafPairs, quote, textsOf, warning, z } from '../../src/rule-kit.ts';
import type { Alignment, Range, RelatedRange, RuleContext } from '../../src/rule-kit.ts';
import { listedTerms, notedTerms } from '../../src/glossary/declared-terms.ts';
import { fileTermsOf } from '../../src/glossary/file-terms.ts';
import { occurrencesIn, type SoughtTerms, type TermOccurrence } from '../../src/glossary/occurrences.ts';
import { renderingsOf, type TermData, termData } from '../../src/glossary/term-data.ts';
import type { Term } from '../../src/glossary/term.ts';
import { type Terminology, terminologyOf } from '../../src/glossary/terminology.ts';

interface Data {
  otherRendering: TermData & { readonly found: string; readonly kind: string; readonly count: number };
  neverRendered: TermData & { readonly found: null; readonly blocks: number };
  mixedRendering: TermData & { readonly found: null; readonly blocks: number; readonly rendered: number };
}

const options = z.strictObject({
  variants: z.boolean().default(true).describe('Whether another form of the same words is reported'),
  parts: z.boolean().default(false).describe('Whether a shortened rendering is reported'),
});

type Context = RuleContext<Data, z.infer<typeof options>>;

export default defineRule<Data, z.infer<typeof options>>({
  id: 'glossary-consistency',
  category: 'terminology',
  summary: 'a term of the glossary is rendered as the glossary says',
  mqm: 'Terminology: inconsistent with terminology resource',
  rank: 'term',
  options,
  messages: {
    otherRendering: warning(
      ({ term, expected, found, languages: [source, target] }) =>
        `The ${source} term ${quote(term)} is rendered in ${target} as ${quote(found)}, the glossary has ${quote(expected)}. Use that, or add the other rendering to the glossary.`,
    ),
    neverRendered: info(
      ({ term, expected, languages: [source, target] }) =>
        `The ${source} term ${quote(term)} is nowhere rendered in ${target} as ${quote(expected)}, which the glossary has. Use that, or add the rendering used to the glossary.`,
    ),
    mixedRendering: info(
      ({ term, expected, languages: [source, target] }) =>
        `The ${source} term ${quote(term)} is rendered in ${target} as ${quote(expected)} elsewhere in the file, but not here. Use one rendering throughout.`,
    ),
  },

  alignments(alignments, context) {
    const [first] = alignments;
    const { glossary, languages, template } = context;
    if (glossary === undefined || first === undefined) return;
    const terminology = terminologyOf(glossary, languages);
    const listed = listedTerms(first.translation, template, languages).flatMap(({ source }) => source?.text ?? []);
    const noted = notedTerms(first.translation, languages).flatMap(({ source }) => source?.text ?? []);
    const declared = new Set(listed.map((name) => terminology.termOf(name)));
    const compounds = terminology.compounds([...listed, ...noted]);
    // A qualified or ambiguous term may have another sense here, and the absence of an unlisted one-word term proves nothing.
    const wanted = (term: Term) =>
      !term.qualified && !terminology.isAmbiguous(term) && (term.avoided.length > 0 || term.length > 1 || declared.has(term));
    for (const [term, occurrences] of occurrencesByTerm(alignments, terminology, { compounds, wanted })) {
      const avoided = occurrences.some((occurrence) => occurrence.avoided.length > 0);
      if (avoided) reportOtherRenderings(term, occurrences, context);
      else reportAbsence(term, occurrences, declared.has(term), terminology, context);
    }
  },
});

function occurrencesByTerm(
  alignments: readonly Alignment[],
  terminology: Terminology,
  sought: SoughtTerms,
): ReadonlyMap<Term, readonly TermOccurrence[]> {
  const byTerm = new Map<Term, TermOccurrence[]>();
  for (const { translation, pairs } of alignments) {
    const file = fileTermsOf(translation, terminology);
    for (const { source, target } of leafPairs(pairs)) {
      if (source.length === 0 || target.length === 0) continue;
      const sources = source.flatMap(textsOf).map((block) => file.source(block));
      const targets = () => target.flatMap(textsOf).map((block) => file.target(block));
      for (const occurrence of occurrencesIn(terminology, sources, targets, sought)) {
        byTerm.set(occurrence.term, [...(byTerm.get(occurrence.term) ?? []), occurrence]);
      }
    }
  }
  return byTerm;
}

function reportOtherRenderings(term: Term, occurrences: readonly TermOccurrence[], context: Context): void {
  const { variants, parts } = context.options;
  for (const row of term.avoided) {
    if ((row.kind === 'variant' && !variants) || (row.kind === 'part' && !parts)) continue;
    const places = occurrences.flatMap(({ avoided }) => avoided.flatMap((found) => (found.row === row ? found.places : [])));
    const [at, ...others] = places;
    if (at === undefined) continue;
    context.report('otherRendering', {
      at,
      side: 'target',
      data: { ...dataOf(term, context), found: row.rendering, kind: row.kind, count: places.length },
      related: shown(others, `${quote(term.name)} is rendered in the same way here`),
    });
  }
}

/** Reports terms without their rendering, but only terms that the file lists or that are long enough to have a single sense. */
function reportAbsence(
  term: Term,
  occurrences: readonly TermOccurrence[],
  declared: boolean,
  terminology: Terminology,
  context: Context,
): void {
  if (!declared && term.length < 2) return;
  // The first word alone may be a short form, which is accepted for terms that the file does not list.
  const absent = occurrences.filter(({ status }) => status === 'miss' || (declared && status === 'partial'));
  const rendered = occurrences.filter(({ status }) => status === 'hit' || status === 'gap').length;
  const [at, ...others] = absent.flatMap((occurrence) => occurrence.uses.slice(0, 1));
  if (at === undefined) return;
  const data = { ...dataOf(term, context), found: null, blocks: absent.length };
  const place = { at, side: 'source', related: shown(others, `${quote(term.name)} is used here too`) } as const;
  const uses = absent.reduce((sum, occurrence) => sum + occurrence.uses.length, 0);
  const isEvident = uses > 1 || (term.length > 1 && absent.some(({ status }) => status === 'miss'));
  if (absent.length === occurrences.length && isEvident && !terminology.isUnstable(term)) {
    context.report('neverRendered', { ...place, data });
  } else if (declared && rendered > 0) {
    context.report('mixedRendering', { ...place, data: { ...data, rendered } });
  }
}

function shown(ranges: readonly Range[], message: string): RelatedRange[] {
  return ranges.map((range) => ({ range, message }));
}

function dataOf(term: Term, { languages }: Context): TermData {
  return termData(term.name, renderingsOf(term), languages);
}
