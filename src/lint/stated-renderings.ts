import { type Alignment, withChildren } from '../align/alignment.ts';
import type { Document } from '../document/document.ts';
import { declaredPairs } from '../glossary/declared-terms.ts';
import { fileTermsOf } from '../glossary/file-terms.ts';
import { splitAddition } from '../glossary/term.ts';
import type { Terminology } from '../glossary/terminology.ts';
import type { Language } from '../language/language.ts';
import type { Languages } from '../language/languages.ts';
import { shareScript } from '../language/scripts.ts';
import type { StatedRendering } from '../paper/stated-rendering.ts';
import type { OrdinalNumber, TextBlock, Translation } from '../translation/ast.ts';
import { readOrdinal } from '../translation/ordinal-number.ts';
import { MASK, proseOf } from '../translation/prose.ts';
import type { Template } from '../layout/template.ts';
import { hasLetters } from '../spans/words.ts';
import type { Range } from '../text/range.ts';

/** In words: longer expressions are hardly ever repeated in another file. */
const MOST_WORDS = 6;

/** An expression in a text; `start` is the empty range where it starts. */
interface Expression {
  readonly text: string;
  readonly start: Range;
}

interface Pair {
  readonly kind: StatedRendering['kind'];
  readonly side: StatedRendering['side'];
  readonly source: Expression;
  readonly target: Expression;
}

/** The data of a document that renderings are collected from. */
type Surroundings = Pick<Document, 'languages' | 'alignments' | 'terminology'>;

/**
 * The renderings of a file that other files should share: the terms that it lists and uses, its headings and its table headers.
 * Terms of the glossary are left out, because each file is checked against the glossary by itself.
 */
export function statedRenderings(
  translation: Translation,
  template: Template,
  { languages, alignments, terminology }: Surroundings,
): StatedRendering[] {
  const pairs = [
    ...terms(translation, template, terminology, languages),
    ...titles(translation),
    ...alignments.flatMap((alignment) => [...headings(alignment, languages), ...tableHeaders(alignment)]),
  ];
  const seen = new Set<string>();
  return pairs.flatMap(({ kind, side, source, target }) => {
    const id = `${kind}\0${source.text.toLowerCase()}\0${target.text}`;
    if (seen.has(id) || !canRepeat(source.text, terminology) || !isRendering(target.text, languages)) return [];
    seen.add(id);
    const { start } = target.start.text.positions(target.start);
    return { kind, source: source.text, target: target.text, side, start };
  });
}

/** May the rendering of an expression be compared between files? Not that of a word with many senses. */
function canRepeat(source: string, terminology: Terminology): boolean {
  const key = terminology.key(source);
  return (
    key !== '' &&
    key.split(' ').length <= MOST_WORDS &&
    terminology.termOf(source) === undefined &&
    !terminology.isAmbiguous({ keys: [key] })
  );
}

/** Is a text a rendering? Not when it keeps words of the source language, even in part. */
function isRendering(text: string, { source, target }: Languages): boolean {
  return !text.includes(MASK) && hasLetters(text, target) && (shareScript(source, target) || !hasLetters(text, source));
}

/** The terms that the file lists with a rendering which its text uses. */
function terms(translation: Translation, template: Template, terminology: Terminology, languages: Languages): Pair[] {
  const declared = declaredPairs(translation, template, languages);
  if (declared.length === 0) return [];
  const said = fileTermsOf(translation, terminology).targetSays(declared.map(({ target }) => target.text));
  return declared
    .filter((_, index) => said[index] === true)
    .map(({ source, target, side }) => ({
      kind: 'term',
      side,
      source: { text: splitAddition(source.text).name, start: source.range.atStart() },
      target: { text: target.text, start: target.range.atStart() },
    }));
}

function titles({ title: { source, target } }: Translation): Pair[] {
  if (source === undefined || target === undefined) return [];
  const [own, other] = [source, target].map(({ text, content, number }) => withoutNumber(text, content, number));
  return own && other ? [{ kind: 'heading', side: 'target', source: own, target: other }] : [];
}

function headings({ pairs }: Alignment, { source, target }: Languages): Pair[] {
  const read = (block: TextBlock, languages: readonly Language[]): Expression => {
    const prose = proseOf(block);
    return withoutNumber(prose, block.content, readOrdinal(prose, block.content, languages));
  };
  return pairs.flatMap(({ source: [own], target: [other] }) =>
    own?.kind === 'heading' && other?.kind === 'heading'
      ? [{ kind: 'heading', side: 'target', source: read(own, [source, target]), target: read(other, [source, target]) }]
      : [],
  );
}

function tableHeaders({ pairs }: Alignment): Pair[] {
  const rows = [...withChildren(pairs)]
    .filter(({ source }) => source[0]?.kind === 'table')
    .flatMap(({ children }) => children[0] ?? []);
  const read = (cell: TextBlock): Expression => withoutNumber(proseOf(cell), cell.content, undefined);
  return rows.flatMap(({ children }) =>
    children.flatMap(({ source: [own], target: [other] }): Pair[] =>
      own?.kind === 'cell' && other?.kind === 'cell'
        ? [{ kind: 'table header', side: 'target', source: read(own), target: read(other) }]
        : [],
    ),
  );
}

/** The words of a heading, without its number, emphasis and parentheses. */
function withoutNumber(text: string, content: Range, number: OrdinalNumber | undefined): Expression {
  const numbered = number === undefined ? 0 : number.range.end - content.start;
  const marks = /^[\s\p{P}]*/u.exec(text.slice(numbered))?.[0].length ?? 0;
  const words = splitAddition(text.slice(numbered + marks).trimEnd()).name.replace(/(?<![\s\p{P}])[\s\p{P}]+$/u, '');
  return { text: words, start: content.within(numbered + marks).atStart() };
}
