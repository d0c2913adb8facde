/** How a programming language writes what people may translate: comments, strings and the text between tags. */
export interface CodeSyntax {
  /** The marks that open a comment up to the end of the line. */
  readonly line: readonly string[];
  /** The marks around a comment that may run over several lines. */
  readonly block: readonly (readonly [open: string, close: string])[];
  /** The quotation marks of strings; longer ones first. */
  readonly quotes: readonly string[];
  /** The quotation marks whose strings may run over several lines. */
  readonly longQuotes: readonly string[];
  /** Text between tags: everywhere, as in HTML, or only inside an element that stands in code. */
  readonly markup?: 'document' | 'element';
  /** True when `{…}` in the text of an element is code. */
  readonly expressions?: true;
  /** `json`: a string before a colon is a key. Otherwise what divides a key from its unquoted value. */
  readonly keys?: 'json' | ':' | '=';
  /** True when the white space at the start of a line has a meaning. */
  readonly indented?: true;
  /** True when quotation marks, semicolons at the end of a line and spaces around signs are a matter of style. */
  readonly styled?: true;
  /** True when a comment must follow white space, and `<name>` stands for a value. */
  readonly shell?: true;
}

const C_COMMENTS = { line: ['//'], block: [['/*', '*/']] } as const;
const HASH = { line: ['#'], block: [], quotes: ['"', "'"], longQuotes: [] } as const;
const C: CodeSyntax = { ...C_COMMENTS, quotes: ['"', "'"], longQuotes: [] };
const SCRIPT: CodeSyntax = {
  ...C_COMMENTS,
  quotes: ['`', '"', "'"],
  longQuotes: ['`'],
  markup: 'element',
  expressions: true,
  styled: true,
};
/** Where `'` is no quotation mark, but part of a name, a lifetime or a quoted list. */
const DOUBLE = { quotes: ['"'], longQuotes: [] } as const;
const TAGS: CodeSyntax = { line: [], block: [['<!--', '-->']], quotes: ['"', "'"], longQuotes: ['"', "'"], markup: 'document' };
const PYTHON: CodeSyntax = { ...HASH, quotes: ['"""', "'''", '"', "'"], longQuotes: ['"""', "'''"], indented: true };
const JSON: CodeSyntax = { ...C_COMMENTS, quotes: ['"', "'"], longQuotes: [], keys: 'json' };

const SYNTAXES: readonly (readonly [languages: string, syntax: CodeSyntax])[] = [
  ['js javascript jsx mjs cjs ts typescript tsx', SCRIPT],
  ['java c h cpp c++ cc cs csharp c# swift kotlin kt dart objc groovy solidity proto scss less glsl', C],
  ['go golang', { ...C, quotes: ['`', '"', "'"], longQuotes: ['`'] }],
  ['php', { ...C, line: ['//', '#'] }],
  ['rust rs scala zig', { ...C, ...DOUBLE }],
  ['css', { ...C, line: [] }],
  ['json jsonc json5', JSON],
  ['python py python3', PYTHON],
  ['ruby rb perl pl r elixir ex julia jl coffee nix graphql toml hcl terraform tf', HASH],
  ['sh bash shell zsh fish powershell ps1 dockerfile docker make makefile nginx', { ...HASH, line: ['#', '// '], shell: true }],
  ['yaml yml', { ...HASH, keys: ':', indented: true, shell: true }],
  ['ini env dotenv properties cfg conf', { ...HASH, line: ['#', ';'], keys: '=', shell: true }],
  ['sql mysql postgresql plsql', { line: ['--'], block: [['/*', '*/']], quotes: ['"', "'"], longQuotes: ["'"] }],
  ['lua', { line: ['--'], block: [['--[[', ']]']], quotes: ['"', "'"], longQuotes: [] }],
  ['haskell hs elm purescript', { line: ['--'], block: [['{-', '-}']], ...DOUBLE, indented: true }],
  ['lisp elisp clojure clj scheme racket asm nasm', { line: [';'], block: [], ...DOUBLE }],
  ['matlab octave erlang prolog', { line: ['%'], block: [], ...DOUBLE }],
  ['ocaml ml sml coq pascal', { line: [], block: [['(*', '*)']], ...DOUBLE }],
  ['fsharp fs f#', { line: ['//'], block: [['(*', '*)']], ...DOUBLE }],
  ['html htm xml svg', TAGS],
  ['vue', { ...TAGS, styled: true }],
  ['svelte astro', { ...TAGS, expressions: true, styled: true }],
];

const byLanguage = new Map(
  SYNTAXES.flatMap(([languages, syntax]) => languages.split(' ').map((name) => [name, syntax] as const)),
);

/**
 * The syntax of a language by the tag of its code block; undefined for no tag, for plain text, drawings, output, markup of texts,
 * and for a language that is not known: there any word may be translated.
 */
export function codeSyntaxOf(tag: string): CodeSyntax | undefined {
  return byLanguage.get((/^[^\s{,:]*/.exec(tag)?.[0] ?? '').toLowerCase());
}
