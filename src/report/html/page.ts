/** A translation side by side with its source, block by block, with its findings at their places. */
import type { Element } from 'hast';
import type { Diagnostic } from '../../check/diagnostic.ts';
import type { Document } from '../../document/document.ts';
import type { Placed, Range } from '../../text/range.ts';
import type { SourceText } from '../../text/source-text.ts';
import type { SidePair, SideRole, Title } from '../../translation/ast.ts';
import { cardOf, type RuleText } from './card.ts';
import { h } from './libraries.ts';
import { Marks, type NumberedFinding } from './marks.ts';
import { metadataOf, otherPartsOf, type ShownPart } from './other-parts.ts';
import { rawOf } from './raw.ts';
import { type ContextOf, rowOf } from './row.ts';
import { byRegion, type Region, regionOf, rowsOf } from './rows.ts';
import type { PageTerms } from './terms.ts';
import { type TextContext, textOf } from './text.ts';

/** A finding with the file that it stands in. */
export interface PlacedDiagnostic {
  readonly path: string;
  readonly diagnostic: Diagnostic;
}

export interface PageContent {
  readonly document: Document;
  /** Those of its files, in the order in which they are numbered. */
  readonly findings: readonly PlacedDiagnostic[];
  /** The number of the first of them. */
  readonly first: number;
  /** The number of the page in its file, which its rows are known by. */
  readonly page: number;
  readonly terms: PageTerms;
  readonly rules: ReadonlyMap<string, RuleText>;
}

/** The texts of a translation in rows, each with its findings under it. */
export function translationOf({ document, findings, first, page, terms, rules }: PageContent): readonly Element[] {
  const { translation, texts, alignments, languages } = document;
  const numbered = findings.map((finding, index): NumberedFinding => ({ ...finding, number: first + index }));
  const rows = alignments.map(rowsOf);
  const gaps = rows.flat().flatMap(({ gap }) => gap ?? []);
  const contexts = texts.map((text) => [text, contextOf(text, numbered, terms, gaps)] as const);
  const known = new Map(contexts);
  const of: ContextOf = ({ text }) => known.get(text) ?? contextOf(text, [], terms, []);
  const marks = contexts.map(([, context]) => context.marks);

  const head = translation === undefined ? [] : [...titlesOf(document, of), ...metadataOf(translation, of)];
  const sides = alignments.map(({ sides: pair }, index) => {
    const before = rows.slice(0, index).reduce((sum, each) => sum + each.length, 0);
    const blocks = (rows[index] ?? []).map((row, at) => ({
      region: regionOf(row),
      element: rowOf(row, of, languages),
      id: rowId(page, before + at + 1),
    }));
    return { front: frontMatterOf(pair, document, of), blocks };
  });
  const others = translation === undefined ? [] : otherPartsOf(translation, of);

  // Last, since a finding may have places in any part of the page.
  const shown = [...head, ...sides.flatMap(({ front, blocks }) => [...front, ...blocks]), ...others];
  const under = byRegion(
    numbered,
    shown.map(({ region }) => region),
    marks,
  );
  const placed = new Set(marks.flatMap((each) => each.ids));
  const cards = { rules, texts, isPlaced: (id: string) => placed.has(id) };
  const cardsOf = (region: Region | undefined) => (under.get(region) ?? []).map((finding) => cardOf(finding, cards));
  const blockOf = ({ region, element, id }: ShownPart & { readonly id?: string }): Element => {
    const own = cardsOf(region);
    return h('div', { className: ['block', ...(own.length === 0 ? ['clean'] : [])], id }, [element, ...own]);
  };
  const left = cardsOf(undefined);
  return [
    ...(left.length === 0 ? [] : [h('section', { className: ['whole-file'], ariaLabel: 'About the file' }, left)]),
    ...head.map(blockOf),
    ...sides.map(({ front, blocks }) => h('div', { className: ['rows'] }, [...front, ...blocks].map(blockOf))),
    ...others.map(blockOf),
  ];
}

/** The id of a row of a page, by its number from 1 on. */
export function rowId(page: number, row: number): string {
  return `row-${page}-${row}`;
}

function contextOf(
  text: SourceText,
  findings: readonly NumberedFinding[],
  terms: PageTerms,
  gaps: readonly Range[],
): TextContext {
  const own = gaps.filter((gap) => gap.text === text);
  return { marks: new Marks(findings, text), terms: terms.places(text), gaps: new Set(own.map(({ start }) => start)) };
}

const ROLES: readonly SideRole[] = ['source', 'target'];

function titlesOf({ translation, languages }: Document, of: ContextOf): ShownPart[] {
  if (translation?.title.source === undefined && translation?.title.target === undefined) return [];
  const cell = (role: SideRole, title: Title | undefined): Element => {
    const { code, direction } = languages[role];
    const words = title === undefined ? [] : textOf(title.content, [], title.content, of(title.content));
    return h('div', { className: ['cell', role], lang: code, dir: direction }, h('p', { className: ['title'] }, words));
  };
  const { title } = translation;
  const element = h(
    'div',
    { className: ['row', 'titles'] },
    ROLES.map((role) => cell(role, title[role])),
  );
  return [{ region: regionAt([title.source, title.target]), element }];
}

function frontMatterOf(sides: SidePair, { languages }: Document, of: ContextOf): ShownPart[] {
  if (sides.source.frontMatter === undefined && sides.target.frontMatter === undefined) return [];
  const cells = ROLES.map((role) => {
    const { code, direction } = languages[role];
    const range = sides[role].frontMatter?.range;
    const raw = range === undefined ? [] : [h('pre', { className: ['raw'], tabIndex: 0, dir: 'auto' }, rawOf(range, of(range)))];
    return h('div', { className: ['cell', role], lang: code, dir: direction }, raw);
  });
  const region = regionAt([sides.source.frontMatter, sides.target.frontMatter]);
  return [{ region, element: h('div', { className: ['row', 'front-matter'] }, cells) }];
}

function regionAt(nodes: readonly (Placed | undefined)[]): Region {
  return { ranges: nodes.flatMap((node) => node?.range ?? []), isGap: false };
}
