/** The pages of a report: a translation with its source, or the findings of a file that holds none. */
import type { Element, ElementContent } from 'hast';
import type { FileReport } from '../../check/diagnostic.ts';
import type { Language } from '../../language/language.ts';
import { count } from '../count.ts';
import { cardOf } from './card.ts';
import { titleOf } from './facts.ts';
import { h } from './libraries.ts';
import { type PageContent, translationOf } from './page.ts';
import { visible } from './visible.ts';

/** The ways from a page to the overview, and to the pages with findings before and behind it; undefined where there is none. */
export interface Ways {
  readonly overview: string | undefined;
  readonly previous?: string | undefined;
  readonly next?: string | undefined;
}

/** A file of a report. */
export interface ReportPage {
  readonly report: FileReport;
  /** Present for a translation that can be read. */
  readonly content: Omit<PageContent, keyof PagePlace> | undefined;
}

/** Where a page stands among others. */
export type PagePlace = Pick<PageContent, 'first' | 'page' | 'rules'>;

/** Has a file of a report anything to show? */
export function hasPage({ report, content }: ReportPage): boolean {
  return content !== undefined || report.diagnostics.length > 0;
}

/** A page that is a file of its own. */
export function wholePage(page: ReportPage, place: PagePlace, ways: Ways): readonly Element[] {
  return [
    h('header', { className: ['top'] }, [waysOf(ways), h('h1', { dir: 'auto' }, nameOf(page)), leadOf(page), tools()]),
    h('main', [...contentOf(page, place)]),
  ];
}

/** A page among others in one file. */
export function articleOf(page: ReportPage, place: PagePlace, id: string): Element {
  const label = page.report.path;
  return h('article', { id, ariaLabel: label }, [
    h('h2', { dir: 'auto' }, nameOf(page)),
    leadOf(page),
    ...contentOf(page, place),
  ]);
}

function contentOf({ report, content }: ReportPage, place: PagePlace): readonly Element[] {
  if (content === undefined) return [cardsOf(report, place)];
  const { source, target } = content.document.languages;
  const sides = h('div', { className: ['sides'], ariaHidden: 'true' }, [headOf(source), headOf(target)]);
  return [sides, ...translationOf({ ...content, ...place })];
}

function headOf({ name, code, direction }: Language): Element {
  return h('span', { dir: direction }, [name, ' ', h('small', code)]);
}

/** The findings of a file without a translation, such as a glossary. */
function cardsOf({ path, diagnostics }: FileReport, { first, rules }: PagePlace): Element {
  const cards = diagnostics.map((diagnostic, index) =>
    cardOf({ number: first + index, path, diagnostic }, { rules, texts: [], isPlaced: () => false }),
  );
  return h('section', { className: ['whole-file'], ariaLabel: 'Findings' }, cards);
}

function titleIn({ content }: ReportPage): string | undefined {
  return content && titleOf(content.document);
}

function nameOf(page: ReportPage): ElementContent[] {
  return visible(titleIn(page) ?? page.report.path);
}

function waysOf({ overview, previous, next }: Ways): Element {
  const link = (name: string, href: string | undefined): Element[] => (href === undefined ? [] : [h('a', { href }, name)]);
  return h('nav', { ariaLabel: 'Report' }, [
    ...link('Overview', overview),
    ...link('Previous with findings', previous),
    ...link('Next with findings', next),
  ]);
}

/** The path of a file under its title, and how much was found in it. */
function leadOf(page: ReportPage): Element {
  const { path, diagnostics } = page.report;
  const counts = (['error', 'warning', 'info'] as const).map((severity) => {
    const number = diagnostics.filter((each) => each.severity === severity).length;
    return h('span', { className: number === 0 ? ['none'] : ['count', severity] }, count(number, severity));
  });
  return h('p', { className: ['lead'] }, [
    ...(titleIn(page) === undefined ? [] : [h('span', { className: ['path'] }, visible(path)), ' ']),
    ...counts.flatMap((each) => [each, ' ']),
  ]);
}

/** What the script of the report makes work, and shows. */
export function tools(): Element {
  const key = (name: string, does: string) => h('span', { className: ['key'] }, [h('kbd', name), ` ${does}`]);
  return h('div', { className: ['tools'], hidden: true }, [
    h('label', [h('input', { type: 'checkbox', id: 'only' }), ' Only blocks with findings']),
    h('span', { className: ['keys'] }, [
      key('n', 'next finding'),
      key('p', 'previous'),
      key('c', 'counterpart'),
      key('o', 'only findings'),
    ]),
  ]);
}
