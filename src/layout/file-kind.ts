/**
 * What a file is for. `section` and `abstract` files hold both texts; a `page` is a translation whose source text is in another
 * file; `other` files are counted, not checked.
 */
export type FileKind = 'section' | 'abstract' | 'page' | 'metadata' | 'progress' | 'glossary' | 'other';

const TRANSLATIONS: ReadonlySet<FileKind> = new Set(['section', 'abstract', 'page']);

/** Does a file of this kind hold a translation that is compared with its source text? */
export function isTranslation(kind: FileKind): boolean {
  return TRANSLATIONS.has(kind);
}
