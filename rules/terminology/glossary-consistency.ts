import { coverOf, defineRule, info, leafPairs, quote, textsOf, warning, z } from '../../src/rule-kit.ts';
import type { Alignment, Range, RelatedRange, RuleContext, Translation } from '../../src/rule-kit.ts';
import { type DeclaredPair, declaredPairs, listedTerms, notedTerms } from '../../src/glossary/declared-terms.ts';
import { explainedTerm, shieldingPairs } from '../../src/glossary/explained-terms.ts';
import { type FileTerms, fileTermsOf } from '../../src/glossary/file-terms.ts';
import { isUnstable } from '../../src/glossary/longer-terms.ts';
import { occurrencesIn, type TermOccurrence } from '../../src/glossary/occurrences.ts';
import { ownUseOf } from '../../src/glossary/own-use.ts';
import { type SenseFit, senseFit } from '../../src/glossary/senses.ts';
import type { Compounds } from '../../src/glossary/source-terms.ts';
import { renderingsOf, type TermData, termData } from '../../src/glossary/term-data.ts';
import type { Term } from '../../src/glossary/term.ts';
import { type RenderingStatus, type Terminology, terminologyOf } from '../../src/glossary/terminology.ts';

interface RenderingData extends TermData {
  readonly found: string;
  readonly kind: string;
  readonly count: number;
}

/** The row in which the glossary itself has the rendering. */
interface OwnUseData {
  readonly used: string | null;
  readonly usedFor: string | null;
}

interface Data {
  otherRendering: RenderingData;
  disputedRendering: RenderingData & OwnUseData & { readonly sense: string | null };
  neverRendered: TermData & { readonly found: null; readonly blocks: number };
  notRendered: TermData & { readonly found: null; readonly blocks: number };
  mixedRendering: TermData & { readonly found: null; readonly blocks: number; readonly rendered: number };
}

const options = z.strictObject({
  variants: z.boolean().default(true).describe('Whether another form of the same words is reported'),
  parts: z.boolean().default(false).describe('Whether a shortened rendering is reported'),
});

type Context = RuleContext<Data, z.infer<typeof options>>;

/** A term in a file: where it is used, and how the file itself explains it. */
/** The use of a term, with the text that translates it. */
interface PairedOccurrence extends TermOccurrence {
  readonly inTarget: Range | undefined;
}

interface UsedTerm {
  readonly term: Term;
  readonly occurrences: readonly PairedOccurrence[];
  readonly pairs: readonly DeclaredPair[];
  /** Does the file list the term? */
  readonly listed: boolean;
}

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
    disputedRendering: info(disputed),
    neverRendered: warning(
      ({ term, expected, languages: [source, target] }) =>
        `The ${source} term ${quote(term)} is nowhere rendered in ${target} as ${quote(expected)}, which the glossary has. Use that, or add the rendering used to the glossary.`,
    ),
    notRendered: info(
      ({ term, expected, languages: [source, target] }) =>
        `The ${source} term ${quote(term)} is not rendered in ${target} as ${quote(expected)}, which the glossary has. Use that, or add the rendering used to the glossary.`,
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
    const file = fileTermsOf(first.translation, terminology);
    const pairs = declaredPairs(first.translation, template, languages);
    const listed = listedTerms(first.translation, template, languages).flatMap(({ source }) => source?.text ?? []);
    const declared = new Set(listed.map((name) => terminology.termOf(name)));
    // A qualified or ambiguous term may have another sense here, and the absence of an unlisted one-word term proves nothing.
    const wanted = (term: Term, text: FileTerms) =>
      !term.qualified && !terminology.isAmbiguous(term) && (term.length > 1 || declared.has(term) || text.mayAvoid(term));
    const compounds = terminology.compounds(shielding(first.translation, pairs, terminology, context));
    for (const [term, occurrences] of occurrencesByTerm(alignments, terminology, compounds, wanted)) {
      const fit = senseFit(term, file, languages.source);
      if (fit === 'unlikely') continue;
      const used = { term, occurrences, pairs, listed: declared.has(term) };
      const avoided = occurrences.some((occurrence) => occurrence.avoided.length > 0);
      if (avoided) reportOtherRenderings(used, fit, terminology, context);
      else reportAbsence(used, file, context);
    }
  },
});

function disputed({
  term,
  expected,
  found,
  used,
  usedFor,
  sense,
  languages: [source, target],
}: Data['disputedRendering']): string {
  const start = `The ${source} term ${quote(term)} is rendered in ${target} as ${quote(found)}, the glossary has ${quote(expected)}`;
  if (used !== null && usedFor !== null) {
    return `${start}, but ${quote(used)} for ${quote(usedFor)}. Use one rendering for both, or keep the one that fits here.`;
  }
  return `${start}${sense === null ? '' : ` in the sense of ${quote(sense)}`}. Use that if the term is meant.`;
}

/** The terms of the file whose words are not compared one by one. */
function shielding(
  translation: Translation,
  pairs: readonly DeclaredPair[],
  terminology: Terminology,
  { template, languages }: Context,
): string[] {
  const entries = [...listedTerms(translation, template, languages), ...notedTerms(translation, languages)];
  const alone = entries.flatMap(({ source, target }) => (target === undefined ? (source?.text ?? []) : []));
  return [...alone, ...shieldingPairs(pairs, terminology).map(({ source }) => source.text)];
}

function occurrencesByTerm(
  alignments: readonly Alignment[],
  terminology: Terminology,
  compounds: Compounds,
  wanted: (term: Term, file: FileTerms) => boolean,
): ReadonlyMap<Term, readonly PairedOccurrence[]> {
  const byTerm = new Map<Term, PairedOccurrence[]>();
  for (const { translation, pairs } of alignments) {
    const file = fileTermsOf(translation, terminology);
    const sought = { compounds, wanted: (term: Term) => wanted(term, file) };
    for (const { source, target } of leafPairs(pairs)) {
      if (source.length === 0 || target.length === 0) continue;
      const inTarget = coverOf(target);
      const sources = source.flatMap(textsOf).map((block) => file.source(block));
      const targets = () => target.flatMap(textsOf).map((block) => file.target(block));
      for (const occurrence of occurrencesIn(terminology, sources, targets, sought)) {
        const known = byTerm.get(occurrence.term);
        if (known === undefined) byTerm.set(occurrence.term, [{ ...occurrence, inTarget }]);
        else known.push({ ...occurrence, inTarget });
      }
    }
  }
  return byTerm;
}

function reportOtherRenderings(used: UsedTerm, fit: SenseFit, terminology: Terminology, context: Context): void {
  const { variants, parts } = context.options;
  const { term, occurrences } = used;
  for (const row of term.avoided) {
    if ((row.kind === 'variant' && !variants) || (row.kind === 'part' && !parts)) continue;
    const found = occurrences.flatMap(({ avoided }) => avoided.filter((candidate) => candidate.row === row));
    const places = found.flatMap((avoided) => avoided.places);
    const [at, ...others] = places;
    if (at === undefined) continue;
    const pairs = pairsWith(row.rendering, used, terminology);
    const finding = {
      at,
      side: 'target',
      related: [
        ...shown(others, `${quote(term.name)} is rendered in the same way here`),
        ...shown(
          pairs.map(({ target }) => target.range),
          'the file lists the rendering here',
        ),
      ],
      claims: [...pairs, ...pairsOf(used, terminology)].map(({ target }) => target.range),
    } as const;
    const data = { ...dataOf(term, context), found: row.rendering, kind: row.kind, count: places.length };
    const use = ownUseOf(terminology, term, row.rendering);
    const sense = fit === 'unsure' ? senseOf(term) : null;
    if (use !== undefined || sense !== null || found.every(({ asAttribute }) => asAttribute)) {
      context.report('disputedRendering', {
        ...finding,
        data: { ...data, used: use?.rendering ?? null, usedFor: use?.term ?? null, sense },
      });
    } else {
      context.report('otherRendering', { ...finding, data });
    }
  }
}

/** The pairs that state a rendering for a term, or for a longer term with it that the glossary lacks. */
function pairsWith(rendering: string, { term, pairs }: UsedTerm, terminology: Terminology): readonly DeclaredPair[] {
  return pairs.filter(({ source, target }) => {
    const words = ` ${terminology.key(source.text)} `;
    const own = terminology.termOf(source.text);
    const names = own === undefined ? term.keys.some((key) => words.includes(` ${key} `)) : own === term;
    return names && terminology.says(terminology.readTarget(target.text), rendering);
  });
}

/** The pairs of a term that agree with the glossary: that the text does not use their rendering is told once. */
function pairsOf({ term, pairs }: UsedTerm, terminology: Terminology): readonly DeclaredPair[] {
  return pairs.filter(
    ({ source, target }) =>
      terminology.termOf(source.text) === term && terminology.says(terminology.readTarget(target.text), renderingsOf(term)),
  );
}

function senseOf({ entries }: Term): string | null {
  return entries.find(({ notes }) => notes !== undefined)?.notes ?? null;
}

/** Reports terms without their rendering, but only terms that the file lists or that are long enough to have a single sense. */
function reportAbsence(used: UsedTerm, file: FileTerms, context: Context): void {
  const { terminology } = file;
  const { term, occurrences, listed } = used;
  if (!listed && term.length < 2) return;
  // Of the rendering of one word, the first word alone is a short form.
  const isAbsent = (status: RenderingStatus): boolean => status === 'miss' || (status === 'partial' && term.length > 1);
  const absent = occurrences.filter(({ status, isLoose }) => isAbsent(status) && !isLoose());
  const rendered = occurrences.filter(({ status }) => status === 'hit' || status === 'gap').length;
  const [first] = absent;
  const [at, ...others] = absent.flatMap((occurrence) => occurrence.uses.slice(0, 1));
  // A file that explains the term in another way than the glossary is told so by `key-terms`, at the explanation.
  if (at === undefined || explainsOtherwise(used, file)) return;
  const data = { ...dataOf(term, context), found: null, blocks: absent.length };
  const place = {
    at,
    side: 'source',
    ...(first?.inTarget && { counterpart: first.inTarget }),
    related: shown(others, `${quote(term.name)} is used here too`),
    claims: pairsOf(used, terminology).map(({ target }) => target.range),
  } as const;
  const uses = absent.reduce((sum, occurrence) => sum + occurrence.uses.length, 0);
  const isEvident = uses > 1 || term.length > 1;
  if (absent.length === occurrences.length && isEvident && !isUnstable(term, terminology)) {
    context.report(absent.length > 1 ? 'neverRendered' : 'notRendered', { ...place, data });
  } else if (listed && rendered > 0) {
    context.report('mixedRendering', { ...place, data: { ...data, rendered } });
  }
}

function explainsOtherwise({ term, pairs }: UsedTerm, file: FileTerms): boolean {
  return pairs.some((pair) => {
    const explained = explainedTerm(pair, file);
    return explained?.term === term && !explained.agrees;
  });
}

function shown(ranges: readonly Range[], message: string): RelatedRange[] {
  return ranges.map((range) => ({ range, message }));
}

function dataOf(term: Term, { languages }: Context): TermData {
  return termData(term.name, renderingsOf(term), languages);
}
