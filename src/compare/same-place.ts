/** Whether two addresses lead to the same place, each for the readers of its language. */
import type { Language } from '../language/language.ts';
import type { Languages } from '../language/languages.ts';
import { shareScript } from '../language/scripts.ts';
import { subtagOf } from '../language/tags.ts';
import { hasLetters } from '../spans/words.ts';
import { likeness } from '../text/likeness.ts';
import { memoize } from '../text/memoize.ts';

interface Address {
  /** Without the scheme and `www.`; empty for an address inside its site. */
  readonly host: string;
  readonly path: string;
  /** With its `#`; empty without one. */
  readonly fragment: string;
}

const HOST = /^(?:https?:)?\/\/(?:www\.)?([^/?#]+)/i;
/** Sites whose pages have a name of their own in each language. */
const NAMED = /(?:^|\.)wiki\w+\.org$/i;
/** What servers leave out at the end of a path. */
const SUFFIX = /(?:\/|\.html?)$/i;
/** Two anchors in the same script that are no more alike are words of two languages, not a slip. */
const ALIKE = 0.75;

/**
 * Do an address of the source and one of the target lead to the same place? The page may be that of the other language, by a code
 * in its host, its folders or its file name; a path may start from another folder; an anchor of another page may be translated.
 */
export function isSamePlace(source: string, target: string, languages: Languages): boolean {
  const [a, b] = [read(source), read(target)];
  const unmarked = withoutCodes(languages);
  const hosts = [a.host, b.host].map((host) => host.replace(unmarked.host, ''));
  if (a.host !== '' && b.host !== '' && hosts[0] !== hosts[1] && !(hosts[1] !== b.host && isSameSite(hosts))) return false;
  if (a.host !== b.host && hosts[0] === hosts[1] && (NAMED.test(a.host) || hasLetters(b.path, languages.target))) return true;
  const [from, to] = [a, b].map(({ path }) => plainPath(path, unmarked));
  if (from === undefined || to === undefined) return false;
  const local = a.host === '' && b.host === '';
  // An address with a host on one side only: from the root of the site.
  if (!local && (a.host === '' || b.host === '') && !(a.host === '' ? a : b).path.startsWith('/')) return false;
  const samePage =
    from === to || (local && isRebased(a.path, b.path, unmarked)) || isLocalizedFile(from, b.path, languages.target);
  if (samePage) return isSameFragment(a, b, languages, unmarked);
  // The start page of a site may be replaced by a page in the language.
  return a.host !== '' && /^\/?$/.test(a.path) && to !== b.path.replace(SUFFIX, '');
}

function read(address: string): Address {
  const decoded = decode(address);
  const host = HOST.exec(decoded);
  const rest = decoded.slice(host?.[0].length ?? 0);
  const hash = rest.indexOf('#');
  const [path, fragment] = hash < 0 ? [rest, ''] : [rest.slice(0, hash), rest.slice(hash)];
  return { host: host?.[1]?.toLowerCase() ?? '', path, fragment };
}

function decode(address: string): string {
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
}

/** The site for one language may have moved less far than the site itself: `ar.tidekit.dev` and `tide.dev`. */
function isSameSite(hosts: readonly string[]): boolean {
  const [a = '', b = ''] = hosts.map((host) => host.split('.').at(-2));
  return Math.min(a.length, b.length) > 3 && (a.startsWith(b) || b.startsWith(a));
}

interface Codes {
  readonly host: RegExp;
  readonly folder: RegExp;
  readonly file: RegExp;
  readonly query: RegExp;
}

/** Patterns for the codes of both languages, with a region or without. */
const withoutCodes = memoize(({ source, target }: Languages): Codes => {
  const code = `(?:${subtagOf(source.code)}|${subtagOf(target.code)})(?:[-_][A-Za-z0-9]{2,4})?`;
  return {
    host: new RegExp(`^${code}\\.`, 'i'),
    folder: new RegExp(`(?<=^|/)${code}(?:/|$)`, 'g'),
    file: new RegExp(`[._-]${code}(?=(?:\\.\\w+)?/?$)|(?<=^|/)${code}[._-](?=[^/]*$)`, 'g'),
    query: new RegExp(`[?&](?:lang|language|locale|hl)=${code}`, 'gi'),
  };
});

function plainPath(path: string, { folder, file, query }: Codes): string {
  return path.replaceAll(query, '').replaceAll(folder, '').replaceAll(file, '').replace(SUFFIX, '');
}

/**
 * Do two paths differ only in the folder from which they start? `../fr/README.md` is seen from a translation what
 * `translations/fr/README.md` is from the source.
 */
function isRebased(source: string, target: string, codes: Codes): boolean {
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
function isLocalizedFile(source: string, target: string, { code }: Language): boolean {
  const [from, to] = [source, target].map((path) => path.slice(path.lastIndexOf('/') + 1));
  const dot = from?.lastIndexOf('.') ?? -1;
  if (from === undefined || to === undefined || dot < 1) return false;
  const marked = new RegExp(`[/._-]${subtagOf(code)}[/._-]`).test(target);
  return marked && to.startsWith(from.slice(0, dot)) && to.endsWith(from.slice(dot));
}

function isSameFragment(a: Address, b: Address, { source, target }: Languages, codes: Codes): boolean {
  if (a.fragment === b.fragment) return true;
  if (a.fragment.length < 2 || b.fragment.length < 2) return false;
  if (!shareScript(source, target)) return hasLetters(b.fragment, target);
  // The page in the other language has headings in that language, as a letter with an accent shows, too.
  const isOther = a.path !== b.path && plainPath(a.path, codes) === plainPath(b.path, codes);
  if (a.path !== '' && (isOther || /[^\0-\x7F]/.test(b.fragment))) return true;
  return a.path !== '' && likeness(a.fragment, b.fragment) < ALIKE;
}
