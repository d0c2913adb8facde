import type { Language } from '../language/language.ts';
import { pointNumerals } from './tex-numerals.ts';

/** The name of a function as its own command, or as text that TeX sets upright. */
const FUNCTION =
  /\\(?:operatorname\*?|mathrm|text|mbox)\s*\{\s*(\p{L}+)\s*\}|\\([A-Za-z]+)|(?<![\\\p{L}])(\p{L}{2,})(?![\p{L}}])/gu;

/** TeX with the numbers and the names of functions of a language as English writes them: `\operatorname{sen} 0{,}5` is `\sin 0.5`. */
export function localTex(tex: string, language: Pick<Language, 'separators' | 'functions'>): string {
  const { functions } = language;
  return pointNumerals(tex, language).replaceAll(FUNCTION, (found, upright?: string, command?: string, letters?: string) => {
    const name = upright ?? command ?? letters ?? '';
    const own = functions?.get(name);
    if (own !== undefined) return `\\${own} `;
    return upright !== undefined && FUNCTIONS.has(upright) ? `\\${upright} ` : found;
  });
}

/** Functions with a command of their own. */
const FUNCTIONS: ReadonlySet<string> = new Set(
  'arccos arcsin arctan arg cos cosh cot coth csc deg det dim exp gcd hom inf ker lg lim ln log max min Pr sec sin sinh sup tan tanh'.split(
    ' ',
  ),
);
