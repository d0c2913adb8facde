import { defineRule, info, memoize, quote } from '../../src/rule-kit.ts';
import type { Languages, ProjectContext } from '../../src/rule-kit.ts';
import { EMPTY_GLOSSARY } from '../../src/glossary/glossary.ts';
import { renderingComparison } from '../../src/glossary/rendering-comparison.ts';
import { terminologyOf } from '../../src/glossary/terminology.ts';
import { readFileNumber } from '../../src/paper/file-number.ts';
import type { SectionFile } from '../../src/paper/paper.ts';
import { markOf, type StatedRendering } from '../../src/paper/stated-rendering.ts';

interface DriftData {
  readonly kind: StatedRendering['kind'];
  /** The term as the source text writes it. */
  readonly term: string;
  /** The most frequent rendering. */
  readonly expected: string;
  /** The rendering at the place of the finding. */
  readonly found: string;
  /** All renderings with the numbers of files or papers that use them, the most frequent first. */
  readonly renderings: readonly { readonly rendering: string; readonly count: number }[];
  readonly languages: readonly [source: string, target: string];
}

interface Data {
  inPaper: DriftData;
  acrossPapers: DriftData;
}

type Context = ProjectContext<Data>;

/** A rendering with the path of its file. */
interface Use extends StatedRendering {
  readonly path: string;
}

/** Uses whose renderings differ only in grammar, in the order of the files. */
type Variant = [Use, ...Use[]];

/** The variants of one expression, the most frequent first; on a tie the earlier one. */
type Variants = readonly [Variant, ...Variant[]];

export default defineRule<Data>({
  id: 'term-drift',
  category: 'terminology',
  summary: 'a term that the glossary lacks, a heading or a table header is rendered in one way throughout',
  mqm: 'Terminology: inconsistent use of terminology',
  rank: 'term',
  comparesRenderings: true,
  messages: {
    inPaper: info((data) => `${whatDiffers(data)} elsewhere in the paper. Use one rendering throughout.`),
    acrossPapers: info((data) => `${whatDiffers(data)} in other papers. Agree on one rendering.`),
  },

  paper({ sections }, context) {
    for (const variants of variantsOf(sections, context.languages)) report('inPaper', variants, context);
  },

  project({ papers, others }, context) {
    const { languages } = context;
    const texts = [...papers.map(({ sections }) => sections), ...textsAmong(others)];
    // Only the main rendering of each paper is compared: differences inside a paper are reported there.
    const voices = texts.flatMap((files) => variantsOf(files, languages).flatMap(([[first]]) => first));
    // Single words and table headers may have another sense in another paper.
    const comparable = voices.filter(({ kind, source }) => kind === 'heading' || (kind === 'term' && /[\s-]/.test(source)));
    for (const variants of variantsIn(comparable, languages)) report('acrossPapers', variants, context);
  },
});

function whatDiffers({ kind, term, found, renderings, languages: [source, target] }: DriftData): string {
  const others = renderings.filter(({ rendering }) => rendering !== found).map(({ rendering }) => quote(rendering));
  return `The ${source} ${kind} ${quote(term)} is rendered in ${target} as ${quote(found)} here, but as ${others.join(' or ')}`;
}

/**
 * Groups files into texts: the numbered files of a folder are one paper even if it was not linted as a whole; others stay alone.
 */
function textsAmong(files: readonly SectionFile[]): (readonly SectionFile[])[] {
  const texts = new Map<string, SectionFile[]>();
  for (const file of files) {
    const text = readFileNumber(file.name) === undefined ? file.path : file.path.slice(0, -file.name.length);
    texts.set(text, [...(texts.get(text) ?? []), file]);
  }
  return [...texts.values()];
}

/** Cached, since the hooks `paper` and `project` both need it, again after each change of another paper. */
const variantsOf = memoize((files: readonly SectionFile[], languages: Languages): readonly Variants[] =>
  variantsIn(
    files.flatMap(({ path, renderings = [] }) => renderings.map((rendering) => ({ ...rendering, path }))),
    languages,
  ),
);

/** The variants of each expression. */
function variantsIn(uses: readonly Use[], languages: Languages): Variants[] {
  const terminology = terminologyOf(EMPTY_GLOSSARY, languages);
  const areSame = renderingComparison(languages.target);
  const byExpression = new Map<string, Map<string, Variant>>();
  for (const use of uses) {
    const key = `${use.kind} ${terminology.key(use.source)}`;
    const byTarget = byExpression.get(key) ?? new Map<string, Variant>();
    byExpression.set(key, byTarget);
    const variant = byTarget.get(use.target) ?? [...byTarget].find(([target]) => areSame(target, use.target))?.[1];
    variant?.push(use);
    byTarget.set(use.target, variant ?? [use]);
  }
  return [...byExpression.values()].flatMap((byTarget) => {
    const [usual, ...others] = [...new Set(byTarget.values())].toSorted((a, b) => filesOf(b) - filesOf(a));
    return usual === undefined ? [] : [[usual, ...others]];
  });
}

function filesOf(variant: Variant): number {
  return new Set(variant.map(({ path }) => path)).size;
}

function report(id: keyof Data, variants: Variants, { languages, report: emit }: Context): void {
  const [[usual]] = variants;
  const [rare] = variants.at(-1) ?? variants[0];
  if (rare === usual) return;
  emit(id, {
    at: { path: rare.path, ...markOf(rare) },
    side: rare.side,
    data: {
      kind: rare.kind,
      term: rare.source,
      expected: usual.target,
      found: rare.target,
      renderings: variants.map((variant) => ({ rendering: variant[0].target, count: filesOf(variant) })),
      languages: [languages.source.name, languages.target.name],
    },
    related: variants
      .filter(([first]) => first !== rare)
      .map(([first]) => ({ path: first.path, ...markOf(first), message: `rendered as ${quote(first.target)} here` })),
  });
}
