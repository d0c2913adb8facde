import type { Languages } from '../language/languages.ts';
import { subtagOf } from '../language/tags.ts';
import { memoize } from '../text/memoize.ts';

const TAG = /<[A-Za-z][^<>]*>/g;
const DIRECTION = /\sdir\s*=\s*(?:"(?:ltr|rtl|auto)"|'(?:ltr|rtl|auto)'|(?:ltr|rtl|auto)(?=[\s>]))/gi;

interface Patterns {
  /** An attribute of a tag that says the language of what stands inside. */
  readonly attribute: RegExp;
  /** A string that is a language tag and nothing else. */
  readonly string: RegExp;
}

const patternsOf = memoize(({ source, target }: Languages): Patterns => {
  const tag = `(?:${subtagOf(source.code)}|${subtagOf(target.code)})(?:[-_][A-Za-z]{2,4})*`;
  return {
    attribute: new RegExp(`\\s(?:xml:)?(?:href)?lang\\s*=\\s*(?:"${tag}"|'${tag}'|${tag}(?=[\\s>]))`, 'gi'),
    string: new RegExp(`(?<=(["'\`]))${tag}(?=\\1)|(?<=>)${tag}(?=</)|^${tag}$`, 'gi'),
  };
});

/**
 * Code without what names the language of its readers, which a translation adapts: `<html lang="en">` is `<html lang="ar" dir="rtl">`
 * for readers of Arabic, and `'en-US'` is `'ar-EG'`. The lines stay as many as they are.
 */
export function withoutLocale(code: string, languages: Languages): string {
  const { attribute, string } = patternsOf(languages);
  return code
    .replaceAll(TAG, (tag) => tag.replaceAll(attribute, newlines).replaceAll(DIRECTION, newlines))
    .replaceAll(string, 'locale');
}

function newlines(text: string): string {
  return text.replaceAll(/[^\n]/g, '');
}
