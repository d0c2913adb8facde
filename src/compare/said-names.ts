import { shareScript } from '../language/scripts.ts';
import type { Languages } from '../language/languages.ts';
import { usesGloss, usesWords } from './glosses.ts';
import type { NameHabit } from './name-habits.ts';
import { soundsLike, spellsLetters } from './sounded-names.ts';

/** Does a text say a name of the source without its Latin letters: in words that are known for it, or by its sound? */
export function isSaid(name: string, { used, words }: NameHabit, text: string, { source, target }: Languages): boolean {
  const parts = used === 0 ? [name, ...name.split(/[-/+]/)] : [name];
  const known = parts.flatMap((part) => target.names?.acronyms?.get(part) ?? []);
  if (words.some((gloss) => usesGloss(gloss, text, target))) return true;
  if (known.some((phrase) => usesWords(phrase, text, target))) return true;
  if (spellsLetters(name, text, target)) return true;
  // A target that has the name in Latin letters does not write it by its sound as well.
  return used === 0 && !shareScript(source, target) && soundsLike(name, text, target);
}
