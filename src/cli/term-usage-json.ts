import type { TermUsage } from '../query/look-up-term.ts';

/** The usage of a term in all languages as one object for programs: what belongs to one language says which. */
export function usageJson(usages: readonly TermUsage[]) {
  const [first, ...others] = usages;
  const add = (sum: TermUsage['blocks'], { blocks }: TermUsage): TermUsage['blocks'] => ({
    hit: sum.hit + blocks.hit,
    gap: sum.gap + blocks.gap,
    kept: sum.kept + blocks.kept,
    partial: sum.partial + blocks.partial,
    miss: sum.miss + blocks.miss,
  });
  const inLanguage = <Part>(partsOf: (usage: TermUsage) => readonly Part[]) =>
    usages.flatMap((usage) => partsOf(usage).map((part) => ({ language: usage.language.code, ...part })));
  return {
    term: first?.term,
    renderings: inLanguage(({ renderings }) => renderings),
    avoided: inLanguage(({ avoided }) => avoided),
    blocks: first && others.reduce(add, first.blocks),
    files: usages.reduce((sum, { files }) => sum + files, 0),
    missing: inLanguage(({ missing }) => missing),
    languages: usages.map(({ language, blocks, files }) => ({ language: language.code, blocks, files })),
  };
}
