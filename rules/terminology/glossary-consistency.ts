import {
  defineRule,
  fileTermsOf,
  info,
  leafPairs,
  listedTerms,
  notedTerms,
  occurrencesIn,
  terminologyOf,
  textsOf,
  warning,
  z,
} from '../../src/rule-kit.ts';
import type { Alignment, Range, RuleContext, Term, TermOccurrence, Terminology } from '../../src/rule-kit.ts';

interface TermData {
  readonly term: string;
  /** The renderings of the glossary, parted by ` / `. */
  readonly expected: string;
  /** The rendering that stands there; null where it is not known. */
  readonly found: string | null;
  readonly languages: readonly [source: string, target: string];
}

interface Data {
  otherRendering: TermData & { readonly found: string; readonly kind: string; readonly count: number };
  neverRendered: TermData & { readonly blocks: number };
  mixedRendering: TermData & { readonly blocks: number; readonly rendered: number };
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
  options,
  messages: {
    otherRendering: warning(
      ({ term, expected, found, languages: [source, target] }) =>
        `The ${source} term \`${term}\` is rendered in ${target} as \`${found}\`, the glossary has \`${expected}\`; use that, or add the other rendering to the glossary`,
    ),
    neverRendered: info(
      ({ term, expected, languages: [source, target] }) =>
        `The ${source} term \`${term}\` is nowhere rendered in ${target} as \`${expected}\`, which the glossary has; use that, or add the rendering used to the glossary`,
    ),
    mixedRendering: info(
      ({ term, expected, languages: [source, target] }) =>
        `The ${source} term \`${term}\` is rendered in ${target} as \`${expected}\` elsewhere in the file, but not here; use one rendering throughout`,
    ),
  },

  alignments(alignments: readonly Alignment[], context: Context) {
    const [first] = alignments;
    if (context.glossary === undefined || first === undefined) return;
    const { languages, template } = context;
    const terminology = terminologyOf(context.glossary, languages);
    const file = fileTermsOf(first.section, terminology);
    const listed = listedTerms(first.section, template, languages).flatMap(({ source }) => source?.text ?? []);
    const noted = notedTerms(first.section, languages).flatMap(({ source }) => source?.text ?? []);
    const declared = new Set(listed.map((name) => terminology.termOf(name)));
    const compounds = terminology.compounds([...listed, ...noted]);
    // A term of one sense, or of very many, says nothing about the sense it has here; nor does absence of a short one.
    const wanted = (term: Term) =>
      !term.qualified && !terminology.isAmbiguous(term) && (term.avoided.length > 0 || term.length > 1 || declared.has(term));
    const byTerm = new Map<Term, TermOccurrence[]>();
    for (const { source, target } of alignments.flatMap(({ pairs }) => leafPairs(pairs))) {
      if (source.length === 0 || target.length === 0) continue;
      const sources = source.flatMap(textsOf).map((block) => file.source(block));
      const targets = () => target.flatMap(textsOf).map((block) => file.target(block));
      for (const occurrence of occurrencesIn(terminology, sources, targets, { compounds, wanted })) {
        const occurrences = byTerm.get(occurrence.term);
        if (occurrences === undefined) byTerm.set(occurrence.term, [occurrence]);
        else occurrences.push(occurrence);
      }
    }
    for (const [term, occurrences] of byTerm) {
      const avoided = occurrences.some((occurrence) => occurrence.avoided.length > 0);
      if (avoided) reportOtherRenderings(term, occurrences, context);
      else reportAbsence(term, occurrences, declared.has(term), terminology, context);
    }
  },
});

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
      data: { ...termData(term, context), found: row.rendering, kind: row.kind, count: places.length },
      related: others.map((range) => ({ range, message: `\`${term.name}\` is rendered in the same way here` })),
    });
  }
}

/** Absence alone is weak: it counts for terms that the file itself lists or that are long enough to have one sense. */
function reportAbsence(
  term: Term,
  occurrences: readonly TermOccurrence[],
  declared: boolean,
  terminology: Terminology,
  context: Context,
): void {
  if (!declared && term.length < 2) return;
  // The first word alone may be a short form, which a term that is not listed may have.
  const absent = occurrences.filter(({ status }) => status === 'miss' || (declared && status === 'partial'));
  const rendered = occurrences.filter(({ status }) => status === 'hit' || status === 'gap').length;
  const [at, ...others] = absent.flatMap((occurrence) => occurrence.uses.slice(0, 1));
  if (at === undefined) return;
  const related = others.map((range: Range) => ({ range, message: `\`${term.name}\` is used here too` }));
  const data = { ...termData(term, context), found: null, blocks: absent.length };
  const uses = absent.reduce((sum, occurrence) => sum + occurrence.uses.length, 0);
  const isEvident = uses > 1 || (term.length > 1 && absent.some(({ status }) => status === 'miss'));
  if (absent.length === occurrences.length && isEvident && !terminology.isUnstable(term)) {
    context.report('neverRendered', { at, side: 'source', data, related });
  } else if (declared && rendered > 0) {
    context.report('mixedRendering', { at, side: 'source', data: { ...data, rendered }, related });
  }
}

function termData(term: Term, { languages }: Context): Omit<TermData, 'found'> {
  const expected = [...new Set(term.entries.map((entry) => entry.target))].join(' / ');
  return { term: term.name, expected, languages: [languages.source.name, languages.target.name] };
}
