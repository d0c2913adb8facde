import type { FrontMatterScalar } from '../translation/front-matter.ts';
import { type KeyPatterns, matchesKey } from './key-patterns.ts';

/**
 * What a translation does with a value of metadata. `kept`: it stays as it is, since programs read it; `localized`: it may be another
 * one in the language, as an address may; `prose`: it is translated, or kept where it is a name; `listing`: it is names or words
 * of which a language may have others, as tags; `ignored`: each file has its own.
 */
export type ValueRole = 'kept' | 'localized' | 'prose' | 'listing' | 'ignored';

/** Keys that a config names, which go before those that are known by their names. */
export interface NamedKeys {
  readonly translate: KeyPatterns;
  readonly keep: KeyPatterns;
  readonly ignore: KeyPatterns;
}

/** Keys of what each language has in its own way; a file that names its language still needs the key. */
const OF_LANGUAGE: KeyPatterns = ['lang', 'language', 'languages', 'locale', 'dir', 'direction', 'rtl'];

/** Keys of former addresses, which a translation need not have. */
const FORMER: KeyPatterns = ['alias', 'aliases', 'redirect*'];

/** Keys of pages of MDN, whose programs take them from the source. */
const OF_SOURCE: KeyPatterns = ['pageType', 'browserCompat', 'specUrls'];

/** Keys that say of a file from which text it was made, by whom, and when it changed. */
const IGNORED: KeyPatterns = [
  'translation_of',
  ...[
    'contributor',
    'contributors',
    'translator',
    'translators',
    'translated',
    'translatedBy',
    'translation',
    'untranslated',
    'reviewer',
    'reviewers',
  ],
  ...['lastmod', 'lastModified*', 'lastUpdate*', 'updated', 'updatedAt', 'updatedDate', 'modified', 'modifiedAt', 'gitCreatedAt'],
  ...['l10n', 'sourceCommit', 'sourceHash', 'originalHash', 'default_lang_commit', 'drifted_from_default'],
  ...['cSpell*', 'spellcheck*', 'vale*', 'textlint*', '*note', '*notes', 'comment', 'comments', 'todo'],
];

/** Keys whose values programs read, whatever they look like. */
const KEPT: KeyPatterns = [
  ...['class', 'className', '*class', 'layout', 'template', 'icon', 'theme', 'variant', 'component', 'translationKey', 'weight'],
  ...['pageType', 'browserCompat', 'mode'],
];

/** Keys of addresses, which may have words of the language. */
const LOCALIZED: KeyPatterns = ['filename', 'slug', 'permalink', 'path', 'url', 'baseUrl'];

/** Keys whose values are read by people, whatever they look like. */
const PROSE: KeyPatterns = [
  ...[
    'title',
    'subtitle',
    'linkTitle',
    '*title',
    'name',
    'label',
    '*label',
    'description',
    '*description',
    'desc',
    'summary',
    'excerpt',
    'abstract',
  ],
  ...['tagline', 'lead', 'intro', 'text', '*text', 'details', 'caption', 'alt', '*alt', 'heading', 'headline', 'content'],
  ...['message', 'question', 'answer', 'placeholder', 'button', 'group', 'section', 'category', 'keyword'],
];

/** Keys of names and words, of which a language may have others. */
const LISTINGS: KeyPatterns = ['author', 'authors', 'tags', 'keywords', 'categories', 'topics'];

export function roleOf(path: readonly string[], value: FrontMatterScalar, { translate, keep, ignore }: NamedKeys): ValueRole {
  if (matchesKey(path, ignore)) return 'ignored';
  if (matchesKey(path, keep)) return 'kept';
  if (matchesKey(path, translate)) return 'prose';
  if (matchesKey(path, IGNORED) || matchesKey(path, OF_LANGUAGE)) return 'ignored';
  if (value.type !== 'string' || matchesKey(path, KEPT)) return 'kept';
  const own = path.slice(-1);
  if (matchesKey(own, LOCALIZED)) return 'localized';
  if (matchesKey(own, LISTINGS)) return 'listing';
  if (ADDRESS.test(value.text)) return 'kept';
  return isCode(value.text) && !matchesKey(own, PROSE) ? 'kept' : 'prose';
}

const KNOWN: KeyPatterns = [...OF_LANGUAGE, ...FORMER, ...IGNORED, ...KEPT, ...LOCALIZED, ...PROSE, ...LISTINGS].filter(
  (key) => !key.includes('*'),
);

/** Is a key one that is known by its name? */
export function isKnownKey(key: string): boolean {
  return matchesKey([key], KNOWN);
}

/** Is a key one that a file may have for itself? */
export function isIgnored(path: readonly string[], { ignore }: Pick<NamedKeys, 'ignore'>): boolean {
  return matchesKey(path, ignore) || matchesKey(path, IGNORED);
}

/** Is a key one whose value programs take from the source where a translation lacks it? */
export function isOfSource(path: readonly string[]): boolean {
  return matchesKey(path, OF_SOURCE);
}

/** Is a key one that a translation may do without? */
export function mayBeMissing(path: readonly string[]): boolean {
  return matchesKey(path, FORMER);
}

const ADDRESS = /^(?:[a-z][a-z+.-]*:\/\/\S+|\.{0,2}\/\S*)$/i;
const PATH = /^[\w@.-]+(?:\/[\w@.*:#-]+)+\/?$/;
const DATE = /^\d{4}[-/.]\d{1,2}[-/.]\d{1,2}(?:[T ]\S.*)?$/;
/** One word of small letters and digits, or an abbreviation. */
const IDENTIFIER = /^(?:[a-z0-9._@:#+*-]+|[A-Z]{2,})$/;
const ONE_WORD = /^[\w.@:#+*-]+$/;
/** What no word of prose has: a digit, `_`, a capital inside. */
const UNLIKE_PROSE = /[\d_@:#]|[a-z][A-Z]/;
const ATTRIBUTE = /^[\w:-]+=["'\d]/;

/** Is a text something that programs read: a path, a date, an identifier? */
function isCode(text: string): boolean {
  return PATH.test(text) || DATE.test(text) || IDENTIFIER.test(text) || ATTRIBUTE.test(text) || isNameByForm(text);
}

/** Is a text a name by its form, with a capital inside or a digit, which is not translated? */
export function isNameByForm(text: string): boolean {
  return ONE_WORD.test(text) && UNLIKE_PROSE.test(text);
}
