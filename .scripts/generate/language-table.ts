import type { Language } from '../../src/language/language.ts';

/** The page that lists all languages with data of their own, relative to the root. */
export const LANGUAGES_PAGE = 'docs/languages.md';

/** The kinds of data, each with what tells that a language has it. */
const KINDS: readonly (readonly [name: string, has: (language: Language) => boolean])[] = [
  ['numbers in words', ({ numbers }) => numbers !== undefined && numbers.partial !== true],
  ['units', ({ numbers }) => hasSome(numbers?.units)],
  ['references', ({ references }) => hasSome(references?.kinds)],
  ['citations', ({ citations }) => citations !== undefined],
  ['titles', ({ ordinals }) => hasSome(ordinals.words)],
  ['function words', ({ prose }) => hasSome(prose?.functionWords)],
  ['stand-ins', ({ prose }) => prose !== undefined],
  ['acronyms', ({ names }) => hasSome(names?.acronyms)],
  ['names by sound', ({ names }) => names?.sounds !== undefined],
  ['terms in a source', ({ morphology }) => morphology?.source !== undefined],
  ['terms in a translation', ({ morphology }) => morphology?.target !== undefined],
  ['letters and marks', ({ typography }) => typography !== undefined],
];

/** A table of languages by what data each of them has. */
export function languageTable(languages: readonly Language[]): string {
  const rows = languages.map((language) => [
    `${language.name} (\`${language.code}\`)`,
    ...KINDS.map(([, has]) => (has(language) ? 'yes' : '–')),
  ]);
  const head = ['language', ...KINDS.map(([name]) => name)];
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function hasSome(words: { readonly size: number } | undefined): boolean {
  return words !== undefined && words.size > 0;
}
