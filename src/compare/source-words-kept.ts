import type { Languages } from '../language/languages.ts';
import { shareScript } from '../language/scripts.ts';
import { type ScriptWord, wordsIn } from '../spans/words.ts';
import { isRunningText, knowsWords } from '../spans/written-in.ts';
import type { TextBlock } from '../translation/ast.ts';
import { proseOf } from '../translation/prose.ts';

/** Of the words of a translation, less than this share are words of its source, names included. */
const KEPT = 0.7;

/**
 * Do words in a text of the target show that it is in the source language? Where nothing is known of the words of a target in the same
 * script, some of them may be function words of the source by chance, so most of the words must stand in the text that it translates.
 */
export function showsSource(
  words: readonly ScriptWord[],
  { source, target }: Languages,
  originals: readonly TextBlock[],
): boolean {
  if (knowsWords(target) || !shareScript(source, target)) return true;
  if (!isRunningText(words, source)) return false;
  const known = new Set(originals.flatMap((block) => wordsIn(proseOf(block).toLowerCase(), source).map(({ text }) => text)));
  return words.filter(({ text }) => known.has(text.toLowerCase())).length >= words.length * KEPT;
}
