/** Language tags as BCP 47 has them, and what `Intl` knows of them. */

/** The locale of a tag such as `pt-BR`; undefined when the text is no tag, or its language is none that people write. */
export function localeOf(tag: string): Intl.Locale | undefined {
  const locale = parse(tag);
  return locale !== undefined && isLanguage(subtagOf(locale.baseName)) ? locale : undefined;
}

/** The part of a tag that names the language: `pt` of `pt-BR`. */
export function subtagOf(tag: string): string {
  return tag.split('-')[0] ?? tag;
}

function parse(tag: string): Intl.Locale | undefined {
  try {
    return new Intl.Locale(tag);
  } catch {
    return undefined;
  }
}

/** Codes for text in several languages, in none or in an unknown one. */
const NO_LANGUAGE: ReadonlySet<string> = new Set(['und', 'mul', 'mis', 'zxx']);

/** A code of two or three letters that is in use: the scripts of such languages are known, the names of the commonest too. */
function isLanguage(code: string): boolean {
  if (NO_LANGUAGE.has(code) || code.length > 3) return false;
  return new Intl.Locale(code).maximize().script !== undefined || englishNames().of(code) !== undefined;
}

let english: Intl.DisplayNames | undefined;

function englishNames(): Intl.DisplayNames {
  return (english ??= new Intl.DisplayNames('en', { type: 'language', fallback: 'none' }));
}

/** The English name of a tag without extensions, such as `Brazilian Portuguese`; the tag itself when it has none. */
export function englishName(tag: string): string {
  return englishNames().of(tag) ?? englishNames().of(subtagOf(tag)) ?? tag;
}

/** The names of a language in another one, in English and in itself, as far as `Intl` knows them. */
export function namesOfLanguage(tag: string, inLanguage: string): readonly string[] {
  const tongues = Intl.DisplayNames.supportedLocalesOf([inLanguage, 'en', tag]);
  const names = tongues.map((tongue) => new Intl.DisplayNames(tongue, { type: 'language', fallback: 'none' }).of(subtagOf(tag)));
  return [...new Set(names.filter((name) => name !== undefined))];
}

/** The tag that a wrong one plainly stands for: one with underscores, the name of a language, the code of a country. */
export function meantTag(text: string): string | undefined {
  const spelled = localeOf(text.replaceAll(/[_\s]+/g, '-'));
  if (spelled !== undefined) return spelled.toString();
  return languageNamed(text.toLowerCase()) ?? (/^[a-z]{2}$/i.test(text) ? languageOfCountry(text.toUpperCase()) : undefined);
}

function languageOfCountry(code: string): string | undefined {
  const { language, region } = new Intl.Locale(`und-${code}`).maximize();
  const country = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' }).of(code);
  return region === code && country !== undefined ? language : undefined;
}

const LETTERS = [...'abcdefghijklmnopqrstuvwxyz'];

/** The code of two letters of a language by its name in lower case, in English or in the language itself. */
function languageNamed(name: string): string | undefined {
  const codes = LETTERS.flatMap((first) => LETTERS.map((second) => first + second)).filter(
    (code) => localeOf(code) !== undefined,
  );
  const ownNames = (code: string) => new Intl.DisplayNames(code, { type: 'language' });
  return codes.find((code) => [englishNames(), ownNames(code)].some((names) => names.of(code)?.toLowerCase() === name));
}
