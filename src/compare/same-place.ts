/** Whether two addresses lead to the same place, each for the readers of its language. */
import type { Language } from '../language/language.ts';
import type { Languages } from '../language/languages.ts';
import { englishNamesOf } from '../language/language-names.ts';
import { shareScript } from '../language/scripts.ts';
import { subtagOf } from '../language/tags.ts';
import { type Address, readAddress } from '../spans/address.ts';
import { hasLetters } from '../spans/words.ts';
import { likeness } from '../text/likeness.ts';
import { type LanguageCodes, languageCodes, pageLanguageCodes } from './language-codes.ts';
import type { PagePaths } from './page-paths.ts';

/** Sites whose pages have a name of their own in each language. */
const NAMED = /(?:^|\.)wiki\w+\.org$/i;
/** What servers leave out at the end of a path. */
const SUFFIX = /(?:\/|\.html?)$/i;
/** What programs that make pages of files leave out besides. */
const FILE_SUFFIX = /(?:^|\/)(?:_?index|readme)(?:\.\w+)?\/?$|\.(?:mdx?|markdown|html?)$|\/$/i;
/** Two anchors in the same script that are no more alike are words of two languages, not a slip; two names of pictures are two pictures. */
const ALIKE = 0.75;
/** The start of an address that is no path, such as `mailto:`, or a misspelt one. */
const SCHEME = /^[a-z][a-z\d+.-]*:/i;
/** A name that a program gave to an upload: letters of both cases and digits without an order. */
const UPLOAD = /^(?=.*\d)(?=.*[A-Z])(?=.*[a-z])[\w*~-]{16,}(?:\.\w{2,4})?$/;
/** The lines of a file, as sites for code name them. */
const LINES = /^#L\d+(?:-L?\d+)?$/;
const PICTURE = /\.(?:png|jpe?g|gif|svg|webp|avif)$/i;
/** The path of a start page, and one of a page below others. */
const START = /^\/?$/;
const DEEP = /[^/]\/[^/]/;
/** The number of an article, which stays when its title is translated. */
const ARTICLE = /(?<=\/)\d{4,}(?=[-/]|$)/;

/** The number of an entry, which no other one has. */
const ENTRY = /^#?\d{6,}$/;

/** How the two addresses of a link are related. */
export type Relation =
  | 'same'
  /** The part of the site for the language, in the stead of its start page or of a page that is not translated. */
  | 'edition'
  /** The same page; the place on it differs. */
  | 'page'
  /** The page in the other language; the place on it differs, as its headings may. */
  | 'translated page'
  | 'other';

/** Where two texts stand, and in which languages. */
export interface Setting {
  readonly languages: Languages;
  /** Present where each text is a file of its own. */
  readonly paths: PagePaths | undefined;
}

/**
 * Do an address of the source and one of the target lead to the same place? The page may be that of the other language, by a code
 * in its host, its folders or its file name; a path may start from another folder; an anchor of another page may be translated.
 */
export function relationOf(source: string, target: string, { languages, paths }: Setting): Relation {
  const [a, b] = [readAddress(source), readAddress(target)];
  const codes = paths === undefined ? languageCodes(languages) : pageLanguageCodes(paths, languages);
  const hosts = [a.host, b.host].map((host) => host.replace(codes.host, ''));
  const isOtherHost = a.host !== '' && b.host !== '' && hosts[0] !== hosts[1];
  if (isOtherHost && !(hosts[1] !== b.host && isSameSite(hosts)))
    return areOfOneOwner(hosts) && (isStartPage(a, b, codes, paths) || isSameDeepPage(a, b, codes)) ? 'same' : 'other';
  if (a.host !== b.host && hosts[0] === hosts[1] && (NAMED.test(a.host) || hasLetters(b.path, languages.target))) return 'same';
  if (isSamePage(a, b, codes, { languages, paths })) {
    if (isSameFragment(a, b, languages, codes)) return 'same';
    return a.host === b.host && a.path === b.path ? 'page' : 'translated page';
  }
  if (isSameEntry(a, b, codes)) return 'same';
  const isPlaced = a.host !== '' && (b.host !== '' || b.path.startsWith('/'));
  return isPlaced && isEdition(a.path, b.path, codes, languages) ? 'edition' : 'other';
}

/**
 * Is it the part of the same site in the other language? In the stead of the start page stands any page of the language, also one by
 * the language's name: `/portuguese/`; in the stead of a page that is not translated, the start page of the language.
 */
function isEdition(source: string, target: string, codes: LanguageCodes, { target: language }: Languages): boolean {
  if (START.test(source)) return hasCode(target, codes) || englishNamesOf(language).includes(plainName(target));
  return hasCode(source, codes) && hasCode(target, codes) && START.test(plainPath(target, codes));
}

function plainName(path: string): string {
  return path.replaceAll('/', '').toLowerCase();
}

/** Does an address name one of the two languages, in its host, its folders or its file? */
export function namesLanguage(address: string, { languages, paths }: Setting): boolean {
  const { host, path } = readAddress(address);
  const codes = paths === undefined ? languageCodes(languages) : pageLanguageCodes(paths, languages);
  return codes.host.test(host) || hasCode(path, codes);
}

/** Is it the same picture in another format, or another upload, whose name says nothing, as for a picture with words in it? */
export function isSamePicture(source: string, target: string, { languages, paths }: Setting): boolean {
  const names = [source, target].map((address) => address.slice(address.lastIndexOf('/') + 1));
  if (paths !== undefined && names.every((name) => UPLOAD.test(name)) && likeness(names[0] ?? '', names[1] ?? '') < ALIKE)
    return true;
  const [from, to] = [source, target].map((address) => address.replace(PICTURE, ''));
  return (
    paths !== undefined && from !== source && to !== target && relationOf(from ?? '', to ?? '', { languages, paths }) === 'same'
  );
}

function hasCode(path: string, codes: LanguageCodes): boolean {
  return plainPath(path, codes) !== path.replace(SUFFIX, '');
}

function isSamePage(a: Address, b: Address, codes: LanguageCodes, { languages, paths }: Setting): boolean {
  const [from, to] = [plainPath(a.path, codes), plainPath(b.path, codes)];
  const local = a.host === '' && b.host === '';
  if (paths !== undefined && isSameFile(a, b, codes, paths)) return true;
  // An address with a host on one side only: from the root of the site.
  if (!local && (a.host === '' || b.host === '') && !(a.host === '' ? a : b).path.startsWith('/')) return false;
  return (
    from === to ||
    (local && isRebased(a.path, b.path, codes)) ||
    isLocalizedFile(from, b.path, languages.target, codes) ||
    (paths !== undefined && isSameArticle(a, b, codes))
  );
}

/** Is it the same entry of a site, in the part of it for each language? What lies before may name another release. */
function isSameEntry(a: Address, b: Address, codes: LanguageCodes): boolean {
  if (a.host === '' || a.host !== b.host || a.fragment !== b.fragment || !ENTRY.test(a.fragment)) return false;
  return hasCode(a.path, codes) && hasCode(b.path, codes);
}

/** The site for one language may have moved less far than the site itself: `ar.tidekit.dev` and `tide.dev`. */
function isSameSite(hosts: readonly string[]): boolean {
  const [a = '', b = ''] = hosts.map((host) => host.split('.').at(-2));
  return Math.min(a.length, b.length) > 3 && (a.startsWith(b) || b.startsWith(a));
}

function areOfOneOwner(hosts: readonly string[]): boolean {
  const [owner, other] = hosts.map((host) => host.split('.').slice(-2).join('.'));
  return owner === other;
}

/** Is it the part of a site for a language, in the stead of another host of its owner: `help.port.example` and `port.example/ar/help`? */
function isStartPage(a: Address, b: Address, codes: LanguageCodes, paths: PagePaths | undefined): boolean {
  return paths !== undefined && START.test(a.path) && hasCode(b.path, codes);
}

/** Is it the same page in the other language, on a host to which the site has moved: `docs.port.example/en/a/b`, `learn.port.example/ar/a/b`? */
function isSameDeepPage(a: Address, b: Address, codes: LanguageCodes): boolean {
  const [from, to] = [plainPath(a.path, codes), plainPath(b.path, codes)];
  return from === to && DEEP.test(from) && hasCode(b.path, codes);
}

/** Is it the same article of a site, whose title is in the other language? */
function isSameArticle(a: Address, b: Address, codes: LanguageCodes): boolean {
  const [from, to] = [ARTICLE.exec(a.path)?.[0], ARTICLE.exec(b.path)?.[0]];
  return from !== undefined && from === to && a.host !== '' && hasCode(b.path, codes);
}

function plainPath(path: string, { folder, file, query }: LanguageCodes): string {
  return path.replaceAll(query, '').replaceAll(folder, '').replaceAll(file, '').replace(SUFFIX, '');
}

/** Do two paths, each seen from its own file, lead to one file, or to a page and its translation? */
function isSameFile(a: Address, b: Address, codes: LanguageCodes, paths: PagePaths): boolean {
  if (a.host !== '' && b.host !== '') return plainFile(a.path, codes) === plainFile(b.path, codes);
  const seen = (address: Address, role: 'source' | 'target') =>
    address.host !== '' || address.path.startsWith('/') || address.path === '' ? address.path : paths.resolve(address.path, role);
  const from = plainFile(seen(a, 'source'), codes);
  if (SCHEME.test(a.path) || SCHEME.test(b.path)) return false;
  const isRooted = [a, b].map(({ host, path }) => host !== '' || path.startsWith('/'));
  const whole = (path: string): boolean => {
    const to = plainFile(path, codes);
    // From the root of a site, and from a file: the folders that lead to the pages are not known.
    return from === to || (isRooted[0] !== isRooted[1] && endsWith(from, to));
  };
  return whole(seen(b, 'target')) || (isRooted[1] === false && whole(paths.resolveToSource(b.path)));
}

function endsWith(a: string, b: string): boolean {
  const [longer, shorter] = [a, b].sort((one, other) => other.length - one.length).map((path) => path.replace(/^\/+/, ''));
  return shorter !== '' && `/${longer}`.endsWith(`/${shorter}`);
}

function plainFile(path: string, codes: LanguageCodes): string {
  const plain = path.replaceAll(codes.query, '').replaceAll(codes.folder, '').replace(FILE_SUFFIX, '').replaceAll(codes.file, '');
  return plain.replace(FILE_SUFFIX, '');
}

/**
 * Do two paths differ only in the folder from which they start? `../fr/README.md` is seen from a translation what
 * `translations/fr/README.md` is from the source.
 */
function isRebased(source: string, target: string, codes: LanguageCodes): boolean {
  const [from, to] = [source, target].map((path) => rebased(plainPath(path, codes)));
  if (from === undefined || to === undefined) return false;
  const [longer, shorter] = from.length > to.length ? [from, to] : [to, from];
  const relative = source.startsWith('.') || target.startsWith('.');
  const marked = shorter.includes('/') || plainPath(source, codes) !== source.replace(SUFFIX, '');
  return longer === shorter || (relative && marked && longer.endsWith(`/${shorter}`));
}

/** The path without the folders that lead to the root. */
function rebased(path: string): string {
  return path.replace(/^(?:\.{0,2}\/)+/, '');
}

/** Is it a copy of a file for a language, such as `images/ar/port.5f3a.png` of `port.png`? */
function isLocalizedFile(source: string, target: string, { code }: Language, codes: LanguageCodes): boolean {
  const [from, to] = [source, target].map((path) => path.slice(path.lastIndexOf('/') + 1));
  const dot = from?.lastIndexOf('.') ?? -1;
  if (from === undefined || to === undefined || dot < 1) return false;
  const marked = new RegExp(`[/._-]${subtagOf(code)}[/._-]`).test(target) || hasCode(target, codes);
  return (
    marked &&
    to.startsWith(from.slice(0, dot)) &&
    (to.endsWith(from.slice(dot)) || [from, to].every((name) => PICTURE.test(name ?? '')))
  );
}

function isSameFragment(a: Address, b: Address, { source, target }: Languages, codes: LanguageCodes): boolean {
  // The translation may name the place on the page more exactly.
  if (a.fragment === b.fragment || (a.fragment === '' && a.path !== '')) return true;
  if (a.fragment.length < 2 || b.fragment.length < 2) return false;
  // A program in the page takes what follows for the path of another one.
  if (a.fragment.startsWith('#/') && plainPath(a.fragment.slice(1), codes) === plainPath(b.fragment.slice(1), codes)) return true;
  // The lines of a file for another language are others.
  if (a.path !== b.path && LINES.test(a.fragment) && LINES.test(b.fragment)) return true;
  if (!shareScript(source, target)) return hasLetters(b.fragment, target);
  // The page in the other language has headings in that language, as a letter with an accent shows, too.
  const isOther = a.path !== b.path && plainPath(a.path, codes) === plainPath(b.path, codes);
  if (a.path !== '' && (isOther || /[^\0-\x7F]/.test(b.fragment))) return true;
  return a.path !== '' && likeness(a.fragment, b.fragment) < ALIKE;
}
