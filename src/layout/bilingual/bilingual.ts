import type { Layout } from '../layout.ts';
import { classify } from './classify.ts';
import { defaultTemplates } from './default-templates.ts';
import { readTranslation } from './read-translation.ts';

/**
 * The layout in which one file holds one section of a text in both languages, with titles, metadata, notes and scores. It applies
 * to any file.
 */
export const bilingual: Layout = {
  name: 'bilingual',
  sourcesOf: () => [],
  excludedSourceOf: () => undefined,
  translationsOf: () => [],
  classify: ({ path, text }, settings) => settings.given ?? classify(path, text, settings),
  read: ({ target }, template, languages) => readTranslation(target, template ?? defaultTemplates(languages).section, languages),
};
