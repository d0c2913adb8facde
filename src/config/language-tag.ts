import { z } from 'zod';
import { languageOf } from '../language/languages.ts';
import { meantTag } from '../language/tags.ts';

/** The setting for a language: any tag of BCP 47. */
export const languageTag = z.string().superRefine((tag, context) => {
  if (languageOf(tag) === undefined)
    context.addIssue({ code: 'invalid_format', format: 'language_tag', message: expectedTag(tag) });
});

function expectedTag(found: string): string {
  const expected = 'expected the tag of a language, such as `en`, `pt-BR` or `zh-Hant`';
  const meant = meantTag(found);
  return meant === undefined ? expected : `${expected}; did you mean \`${meant}\`?`;
}
