const NAMES: ReadonlySet<string> = new Set([
  'i18n',
  'l10n',
  'lang',
  'langs',
  'languages',
  'locale',
  'locales',
  'translation',
  'translations',
]);

/** Does a folder with a name hold the translations of what lies in the folder above? */
export function isTranslationFolder(name: string): boolean {
  return NAMES.has(name.toLowerCase());
}
