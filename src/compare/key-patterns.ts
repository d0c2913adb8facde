import { memoize } from '../text/memoize.ts';

/** Patterns of keys in metadata: `title` is a key anywhere, `hero.title` one at its place; `*` stands for any part of a key. */
export type KeyPatterns = readonly string[];

/** Does one of the patterns mean a key, or a key around it? Case, `-` and `_` do not count. */
export function matchesKey(path: readonly string[], patterns: KeyPatterns): boolean {
  if (patterns.length === 0) return false;
  const regex = regexOf(patterns);
  return path.some((_, index) => regex.test(folded(path.slice(0, index + 1).join('.'))));
}

const regexOf = memoize((patterns: KeyPatterns): RegExp => {
  const alternatives = patterns.map((pattern) => {
    const keys = folded(pattern)
      .replaceAll(/[\\^$+?()[\]{}|/.]/g, String.raw`\$&`)
      .replaceAll(/\*+/g, '[^.]*');
    return pattern.includes('.') ? keys : String.raw`(?:[^]*\.)?${keys}`;
  });
  return new RegExp(`^(?:${alternatives.join('|')})$`, 'u');
});

function folded(key: string): string {
  return key.replaceAll(/[-_\s]/g, '').toLowerCase();
}
