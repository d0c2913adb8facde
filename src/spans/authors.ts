import type { Language } from '../language/language.ts';

/** How the authors of a work are named before its year. */
export interface Authors {
  /** Does a text that ends before a year name authors: `see Ho and Song`, `Ho et al.`, `Ho,`? */
  areNamed(before: string): boolean;
  /** The names at the end of a text, with the words between them; empty when there are none. */
  endOf(text: string): string;
}

const known = new Map<Language, Authors>();

export function authorsOf(language: Language): Authors {
  const authors = known.get(language) ?? createAuthors(language);
  known.set(language, authors);
  return authors;
}

/** A whole name. Without the lookahead a run of capitals could be split into names in many ways, all of which would be tried. */
const NAME = String.raw`\p{Lu}[\p{Script=Latin}\p{M}'’-]*(?![\p{Script=Latin}\p{M}'’-])\.?`;
const LATIN_NAME = /\p{Lu}[\p{Script=Latin}\p{M}'’-]+/gu;
const LATIN_NAME_LAST = /$(?<=\p{Lu}[\p{Script=Latin}\p{M}'’-]+\s*)/u;
const COMMA_LAST = /[,\u060C]\s*$/;
/** Names in a script without capitals: a few words and a comma. */
const WORDS = /^\s*\p{L}+(?:\s+\p{L}+){0,4}\s*[,\u060C]\s*$/u;

function createAuthors({ citations = { others: ['et al.'], and: ['&'], pages: [] } }: Language): Authors {
  const [others, and] = [citations.others, citations.and].map((forms) => forms.join('|').replaceAll('.', String.raw`\.?`));
  const unnamed = new RegExp(String.raw`(?:${others})(?!\p{L})`, 'u');
  const two = new RegExp(String.raw`$(?<=${NAME}\s+(?:${and})\s*${NAME}\s*)`, 'u');
  const run = new RegExp(String.raw`(?:(?:${NAME}|${others}|${and}|['’]s|[,\u060C])\s*)+`, 'gu');
  const joint = new RegExp(String.raw`^(?:[\s,\u060C]|(?:${and})(?=[\s\p{Lu}]))+`, 'u');
  return {
    areNamed: (before) =>
      unnamed.test(before) ||
      two.test(before) ||
      (COMMA_LAST.test(before) && (latinNames(before).length > 0 || WORDS.test(before))),
    endOf: (text) => {
      const last = [...text.matchAll(run)].at(-1)?.[0] ?? '';
      return text.endsWith(last) ? last.replace(joint, '') : '';
    },
  };
}

export function endsWithName(text: string): boolean {
  return LATIN_NAME_LAST.test(text);
}

/** The capitalized Latin words of a text, in lower case and without accents. */
export function latinNames(text: string): readonly string[] {
  return Array.from(text.matchAll(LATIN_NAME), ([name]) => {
    const plain = name.normalize('NFD').replaceAll(/\p{M}|['’]s$/gu, '');
    return plain.toLowerCase();
  });
}
