import type { Language } from '../../language/language.ts';

/** A language that is translated into, with its name in paths where that is not its code. */
export interface NamedLanguage {
  readonly language: Language;
  readonly name: string | undefined;
}

/** Tells languages by their names in paths, whatever the case and the dash: `zh-CN`, `zh_CN` and `zh-cn` are one name. */
export class PathLanguages {
  readonly #languages: readonly NamedLanguage[];
  readonly #byName: ReadonlyMap<string, Language>;
  /** Codes by what they stand for in full: `zh-CN` and `zh-Hans` are one language. */
  readonly #byLocale: ReadonlyMap<string, Language>;

  constructor(languages: readonly NamedLanguage[]) {
    this.#languages = languages;
    this.#byName = new Map(languages.map(({ language, name }) => [folded(name ?? language.code), language]));
    const unnamed = languages.filter(({ name }) => name === undefined);
    this.#byLocale = new Map(unnamed.map(({ language }) => [inFull(language.code), language]));
  }

  /** The language with a name in a path. */
  languageOf(name: string): Language | undefined {
    return this.#byName.get(folded(name)) ?? this.#byLocale.get(inFull(name));
  }

  /** How paths may spell each language, the likeliest first. */
  get spellings(): readonly { readonly language: Language; readonly names: readonly string[] }[] {
    return this.#languages.map(({ language, name }) => ({
      language,
      names: name === undefined ? spellingsOf(language.code) : [name],
    }));
  }
}

/** A name in a path without its case and its kind of dash. */
export function folded(name: string): string {
  return name.replaceAll('_', '-').toLowerCase();
}

/** A language tag with its likely script and region; the name itself when it is none. */
function inFull(name: string): string {
  try {
    return new Intl.Locale(name.replaceAll('_', '-')).maximize().toString();
  } catch {
    return name;
  }
}

/** How paths spell a code, the likeliest first. */
export function spellingsOf(code: string): readonly string[] {
  const small = code.toLowerCase();
  return [...new Set([code, small, code.replaceAll('-', '_'), small.replaceAll('-', '_')])];
}
