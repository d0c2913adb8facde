import type { Language } from '../language/language.ts';
import { letterPattern, scriptClass } from '../language/scripts.ts';
import { memoize } from '../text/memoize.ts';
import { unitMatcher } from '../text/unit-matcher.ts';

/**
 * A quick test: does a letter of a language touch one of another script somewhere in a text, marks between them aside? A text with
 * letters of several UTF-16 units may have one.
 */
export function touchesOtherScript(text: string, language: Language): boolean {
  const { isOwn, isOther, isMark } = testsOf(language);
  let before: 'own' | 'other' | undefined;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit >= 0xd800 && unit < 0xe000) return true;
    const kind = isOwn(unit) ? 'own' : isOther(unit) ? 'other' : undefined;
    if (kind === undefined && isMark(unit)) continue;
    if (kind !== undefined && before !== undefined && kind !== before) return true;
    before = kind;
  }
  return false;
}

const testsOf = memoize((language: Language) => ({
  isOwn: unitMatcher(new RegExp(letterPattern(language), 'u')),
  isOther: unitMatcher(new RegExp(`[^${scriptClass(language)}\\p{Script=Common}\\p{Script=Inherited}\\P{L}]`, 'u')),
  isMark: unitMatcher(/\p{M}/u),
}));
