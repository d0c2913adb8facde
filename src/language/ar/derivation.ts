import { MARKS } from './marks.ts';
const ARTICLE = /^(?:[وفبك]?ال|لل)/;
const PREFIXES = ['', 'م', 'ت', 'ا', 'إ', 'مت', 'من', 'ان', 'است', 'مست', 'ي'];
const ENDINGS = ['', 'ة', 'ي', 'ية', 'ات', 'يات', 'ون', 'ين', 'ان'];
const SHORTEST_ROOT = 3;

/** The consonants that may be the root of a word: `تطبيع` and `مطبع` share one. */
export function arabicRoots(word: string): readonly string[] {
  const bare = word.replace(MARKS, '').replace(ARTICLE, '');
  const roots = new Set<string>();
  for (const prefix of PREFIXES.filter((one) => bare.startsWith(one))) {
    for (const ending of ENDINGS.filter((one) => bare.endsWith(one))) {
      const root = bare
        .slice(prefix.length, bare.length - ending.length)
        .replaceAll(/[اوىي]/g, '')
        .replaceAll(/[أآإؤئ]/g, 'ء');
      if (root.length >= SHORTEST_ROOT) roots.add(root);
    }
  }
  return [...roots];
}

/**
 * Is a word an adjective of the word before it? The two have the article or do without it, and the adjective has an ending that the
 * entry has not, or is derived from a noun: `الصورة الناتجة`, `النموذج الأساسي`.
 */
export function isArabicAttribute(before: string, word: string, entry: string): boolean {
  const noun = /(?<!\S)(\S+)\s$/.exec(before.replaceAll(MARKS, ''))?.[1];
  const bare = word.replaceAll(MARKS, '');
  if (noun === undefined || /[،؛.:]$/.test(noun)) return false;
  if (bare.startsWith('ال') !== ARTICLE.test(noun)) return false;
  return (bare.endsWith('ة') && !entry.endsWith('ة')) || (entry.endsWith('ي') && /(?:ي|ية)$/.test(bare));
}
