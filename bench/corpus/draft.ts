import type { Bilingual } from './bilingual.ts';
import { type FixtureBlock, fixtureBlocks, varied } from './fixture-blocks.ts';
import { inlineFormula } from './formulas.ts';
import { randomTerm } from './glossary.ts';
import type { Random } from './random.ts';
import { fill, sentences } from './texts.ts';

/** The features that a file may have besides prose. */
export interface Features {
  readonly math: boolean;
  readonly citations: boolean;
  readonly codeSpans: boolean;
  readonly links: boolean;
  readonly lists: boolean;
  readonly tables: boolean;
  readonly code: boolean;
  readonly display: boolean;
  readonly headings: boolean;
  readonly boldHeadings: boolean;
  readonly quotes: boolean;
}

const FIXTURE_BLOCKS = fixtureBlocks();
/** The share of terms that are not rendered as in the glossary, to give as many findings as in real files. */
const SLIPS = 0.08;
const NAMES = ['BT', 'KX', 'RMV', 'TQ', 'ZL'] as const;
/** The weight of a sentence with formulas against one without, in files with formulas. */
const MATH_WEIGHT = 3;
const VERBS = ['read', 'scan', 'sync', 'trim', 'wait'] as const;

/** A file under construction. No sentence or block is repeated before all others were used. */
export class Draft {
  readonly random: Random;
  readonly features: Features;
  readonly terms = new Set<Bilingual>();
  readonly #sentences: readonly Bilingual[];
  #dealt: Bilingual[] = [];
  readonly #blocks: FixtureBlock[];
  /** The few terms that a file is about. */
  readonly #pool: readonly [Bilingual, ...Bilingual[]];

  constructor(random: Random, features: Features) {
    this.random = random;
    this.features = features;
    this.#sentences = sentences
      .filter(({ source }) => this.#allows(source))
      .flatMap((sentence) => Array.from({ length: sentence.source.includes('{math}') ? MATH_WEIGHT : 1 }, () => sentence));
    this.#pool = [pooled(random), ...Array.from({ length: random.integer(4, 20) }, () => pooled(random))];
    this.#blocks = random.shuffled(FIXTURE_BLOCKS.filter(({ source }) => this.#allows(source)));
  }

  /** Does a text have only features that the file may have? */
  #allows(source: string): boolean {
    const { math, citations, codeSpans, links } = this.features;
    if (!math && /\{math\}|\$/.test(source)) return false;
    if (!citations && /\{cite\}|\[\d/.test(source)) return false;
    return (codeSpans || !/`/.test(source)) && (links || !/\{link\}|https?:/.test(source));
  }

  term(): Bilingual {
    const term = this.random.pick(this.#pool);
    this.terms.add(term);
    return term;
  }

  identifier(): string {
    return `${this.random.pick(VERBS)}_${this.random.pick(VERBS)}${this.random.integer(1, 99)}`;
  }

  sentence(): Bilingual {
    if (this.#dealt.length === 0) this.#dealt = this.random.shuffled(this.#sentences);
    const { source, target } = this.#dealt.pop() ?? { source: '', target: '' };
    const { random } = this;
    const values = {
      n: String(random.integer(11, 99)),
      n2: String(random.integer(111, 199)),
      d: `${random.integer(1, 99)}.${random.integer(1, 9)}`,
      d2: `${random.integer(100, 199)}.${random.integer(1, 9)}`,
      p: String(random.integer(11, 89)),
      section: String(random.integer(1, 7)),
      code: this.identifier(),
      name: `${random.pick(NAMES)}-${random.integer(11, 99)}`,
      math: `$${inlineFormula(random)}$`,
      math2: `$${inlineFormula(random)}$`,
      math3: `$${inlineFormula(random)}$`,
      link: `https://example.org/data/${random.integer(100, 999)}`,
      cite: `[${random.integer(1, 48)}]`,
      figure: String(random.integer(1, 9)),
    };
    const term = source.includes('{term}') ? this.term() : { source: '', target: '' };
    return { source: fill(source, { ...values, term: term.source }), target: fill(target, { ...values, term: term.target }) };
  }

  /** A block of the fixtures that is not yet in this file, with other numbers. */
  fixtureBlock(kind: FixtureBlock['kind']): Bilingual | undefined {
    const index = this.#blocks.findIndex((block) => block.kind === kind);
    const [block] = index === -1 ? [] : this.#blocks.splice(index, 1);
    return block && varied(block, this.random);
  }
}

function pooled(random: Random): Bilingual {
  const { source, target } = randomTerm(random);
  return { source, target: random.chance(SLIPS) ? randomTerm(random).target : target };
}
