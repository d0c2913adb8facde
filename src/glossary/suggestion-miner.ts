import type { Range } from '../text/range.ts';
import { logLikelihood } from './log-likelihood.ts';
import type { ReadSource } from './source-words.ts';
import type { ReadTarget } from './read-target.ts';
import type { Terminology } from './terminology.ts';

/** A line in a file, 1-based. */
export interface LinePlace {
  readonly path: string;
  readonly line: number;
}

/** The line of a block of a source, with that of its translation, in the same file or in another one. */
export interface PairPlace extends LinePlace {
  readonly target: LinePlace;
}

/** One aligned pair of blocks with its texts read. */
export interface ReadPair {
  readonly place: PairPlace;
  readonly sources: readonly ReadSource[];
  readonly targets: readonly ReadTarget[];
}

export interface Candidate {
  /** The rendering as one of the blocks writes it, without the particles that others attach to it. */
  readonly rendering: string;
  /** The numbers of blocks and files with it. */
  readonly blocks: number;
  readonly files: number;
  /** Dunning's log-likelihood ratio of rendering and term. */
  readonly score: number;
}

/** A term whose blocks lack the glossary's rendering, or that the glossary lacks, with candidates for its rendering. */
export interface Suggestion {
  readonly term: string;
  /** The renderings of the glossary; none for a term that it lacks. */
  readonly expected: readonly string[];
  readonly blocks: number;
  readonly places: readonly PairPlace[];
  readonly candidates: readonly Candidate[];
}

/** The number of blocks that a suggestion needs. */
const FEWEST_BLOCKS = 4;
/** The share of a term's blocks that must have the candidate. */
const SMALLEST_SHARE = 0.3;
const LONGEST_GRAM = 3;
/** The lowest score of a candidate, as a share of the best score. */
const SMALLEST_SCORE = 0.2;
const MOST_CANDIDATES = 3;
/** A longer candidate replaces its part if its score is at least this share of the part's score. */
const LONGER_PREFERRED = 0.6;

interface TargetWord {
  /** Empty when the word is part of the rendering of another term, so that it is no candidate. */
  readonly stem: string;
  readonly written: string;
}

interface Block {
  readonly place: PairPlace;
  readonly words: readonly TargetWord[];
}

/** Collects the aligned blocks of a run and finds the usual renderings of terms whose glossary renderings are not used. */
export class SuggestionMiner {
  readonly #terminology: Terminology;
  readonly #blocks: Block[] = [];
  /** Indexes of blocks, by the name of the term. */
  readonly #unrendered = new Map<string, number[]>();

  constructor(terminology: Terminology) {
    this.#terminology = terminology;
  }

  /** @param unlisted terms of the file that the glossary lacks */
  add({ place, sources, targets }: ReadPair, unlisted: readonly string[]): void {
    const names = new Set<string>();
    const rendered: Range[] = [];
    const compounds = this.#terminology.compounds(unlisted);
    for (const source of sources) {
      const said = ` ${source.words.values.join(' ')} `;
      for (const name of unlisted) if (said.includes(` ${this.#terminology.key(name)} `)) names.add(name);
      for (const use of this.#terminology.usesIn(source, compounds)) {
        const { term } = use;
        const renderings = targets.map((target) => this.#terminology.rendering(term, target));
        if (renderings.every(({ status }) => status === 'miss')) {
          if (!term.qualified && use.reading() !== 'other') names.add(term.name);
        } else rendered.push(...renderings.filter(({ status }) => status === 'hit').flatMap(({ places }) => places));
      }
    }
    const index = this.#blocks.push({ place, words: targets.flatMap((target) => wordsOf(target, rendered)) }) - 1;
    for (const name of names) {
      const blocks = this.#unrendered.get(name);
      if (blocks === undefined) this.#unrendered.set(name, [index]);
      else blocks.push(index);
    }
  }

  /** The suggestions, those with the most blocks first. */
  finish(): Suggestion[] {
    const wanted = [...this.#unrendered].filter(([, blocks]) => blocks.length >= FEWEST_BLOCKS);
    const counts = this.#countOverall(new Set(wanted.flatMap(([, blocks]) => [...this.#frequent(blocks).keys()])));
    return wanted
      .map(([term, indices]) => ({
        term,
        expected: [...new Set(this.#terminology.termOf(term)?.entries.map(({ target }) => target))],
        blocks: indices.length,
        places: indices.flatMap((index) => this.#blocks[index]?.place ?? []),
        candidates: this.#candidates(indices, counts),
      }))
      .filter(({ candidates }) => candidates.length > 0)
      .sort((a, b) => b.blocks - a.blocks || (a.term < b.term ? -1 : 1));
  }

  /** The n-grams that occur in enough of the blocks, with the indexes of these. */
  #frequent(indices: readonly number[]): Map<string, number[]> {
    const blocksOf = new Map<string, number[]>();
    for (const index of indices) {
      for (const gram of gramsOf(this.#blocks[index]).keys()) {
        const blocks = blocksOf.get(gram);
        if (blocks === undefined) blocksOf.set(gram, [index]);
        else blocks.push(index);
      }
    }
    const fewest = Math.max(2, indices.length * SMALLEST_SHARE);
    return new Map([...blocksOf].filter(([, blocks]) => blocks.length >= fewest));
  }

  #countOverall(grams: ReadonlySet<string>): ReadonlyMap<string, number> {
    const counts = new Map<string, number>();
    for (const block of this.#blocks) {
      for (const gram of gramsOf(block).keys()) if (grams.has(gram)) counts.set(gram, (counts.get(gram) ?? 0) + 1);
    }
    return counts;
  }

  #candidates(indices: readonly number[], counts: ReadonlyMap<string, number>): Candidate[] {
    const scored = [...this.#frequent(indices)].map(([gram, blocks]) => {
      const elsewhere = (counts.get(gram) ?? 0) - blocks.length;
      const score = logLikelihood(blocks.length, indices.length, elsewhere, this.#blocks.length - indices.length);
      return { gram, blocks, score };
    });
    const best = scored.filter(({ score }) => score > 0).sort((a, b) => b.score - a.score);
    const kept: typeof best = [];
    for (const candidate of best) {
      if (candidate.score < SMALLEST_SCORE * (best[0]?.score ?? 0)) break;
      if (kept.some(({ gram }) => overlap(gram, candidate.gram))) continue;
      const longer = best.find(
        ({ gram, score }) =>
          gram.length > candidate.gram.length &&
          ` ${gram} `.includes(` ${candidate.gram} `) &&
          score >= LONGER_PREFERRED * candidate.score,
      );
      kept.push(longer ?? candidate);
      if (kept.length === MOST_CANDIDATES) break;
    }
    return kept.map(({ gram, blocks, score }) => ({
      rendering: shortest(blocks.map((index) => gramsOf(this.#blocks[index]).get(gram) ?? gram)),
      blocks: blocks.length,
      files: new Set(blocks.map((index) => this.#blocks[index]?.place.path)).size,
      score: Math.round(score),
    }));
  }
}

function shortest(spellings: readonly string[]): string {
  const length = Math.min(...spellings.map((spelling) => spelling.length));
  return spellings.find((spelling) => spelling.length === length) ?? '';
}

function overlap(one: string, other: string): boolean {
  const words = new Set(one.split(' '));
  return other.split(' ').some((word) => words.has(word));
}

function wordsOf(target: ReadTarget, rendered: readonly Range[]): TargetWord[] {
  return target.stems().map(({ stem, range }) => ({
    stem: rendered.some((place) => place.contains(range)) ? '' : stem,
    written: target.slice(range),
  }));
}

/** The n-grams of one to three words in a block, as stems, each with its first spelling. */
function gramsOf(block: Block | undefined): ReadonlyMap<string, string> {
  const grams = new Map<string, string>();
  for (const from of block?.words.keys() ?? []) {
    let gram = '';
    let written = '';
    for (const word of block?.words.slice(from, from + LONGEST_GRAM) ?? []) {
      if (word.stem === '') break;
      gram = gram === '' ? word.stem : `${gram} ${word.stem}`;
      written = written === '' ? word.written : `${written} ${word.written}`;
      if (!grams.has(gram)) grams.set(gram, written);
    }
  }
  return grams;
}
