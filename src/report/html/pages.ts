/** The pages of a report: a translation with its source, or the findings of a file that holds none. */
import type { Element } from 'hast';
import type { FileReport } from '../../check/diagnostic.ts';
import type { Language } from '../../language/language.ts';
import { count } from '../count.ts';
import { cardOf, type RuleText } from './card.ts';
import { h } from './libraries.ts';
import { type PageContent, translationOf } from './page.ts';
import { visible } from './visible.ts';

/** The ways from a page to the overview, and to the pages with findings before and behind it; undefined where there is none. */
export interface Ways {
  readonly overview: string | undefined;
  readonly previous?: string | undefined;
  readonly next?: string | undefined;
}

/** A page of a translation. */
export function translationPage(content: PageContent, report: FileReport, ways: Ways): readonly Element[] {
  const { source, target } = content.document.languages;
  const title = content.document.translation?.title;
  const name = title?.target?.text ?? title?.source?.text;
  const languages = [source, target].map((each) => headOf(each));
  return [
    topOf(report, ways, name),
    h('main', [h('div', { className: ['sides'], ariaHidden: 'true' }, languages), ...translationOf(content)]),
  ];
}

function headOf({ name, code, direction }: Language): Element {
  return h('span', { dir: direction }, [name, ' ', h('small', code)]);
}

/** A page of a file without a translation, such as a glossary. */
export function listPage(report: FileReport, rules: ReadonlyMap<string, RuleText>, ways: Ways): readonly Element[] {
  const cards = report.diagnostics.map((diagnostic, index) =>
    cardOf({ number: index + 1, path: report.path, diagnostic }, { rules, texts: [], isPlaced: () => false }),
  );
  return [topOf(report, ways, undefined), h('main', [h('section', { className: ['whole-file'], ariaLabel: 'Findings' }, cards)])];
}

function topOf({ path, diagnostics }: FileReport, ways: Ways, title: string | undefined): Element {
  const counts = (['error', 'warning', 'info'] as const).map((severity) => {
    const number = diagnostics.filter((each) => each.severity === severity).length;
    return h('span', { className: number === 0 ? ['none'] : ['count', severity] }, count(number, severity));
  });
  const link = (name: string, href: string | undefined): Element[] => (href === undefined ? [] : [h('a', { href }, name)]);
  return h('header', { className: ['top'] }, [
    h('nav', { ariaLabel: 'Report' }, [
      ...link('Overview', ways.overview),
      ...link('Previous with findings', ways.previous),
      ...link('Next with findings', ways.next),
    ]),
    h('h1', { dir: 'auto' }, visible(title ?? path)),
    h('p', { className: ['lead'] }, [
      ...(title === undefined ? [] : [h('span', { className: ['path'] }, visible(path)), ' ']),
      ...counts.flatMap((each) => [each, ' ']),
    ]),
    h('div', { className: ['tools'], hidden: true }, [
      h('label', [h('input', { type: 'checkbox', id: 'only' }), ' Only blocks with findings']),
      h('span', { className: ['keys'] }, [
        h('kbd', 'n'),
        ' ',
        h('kbd', 'p'),
        ' next and previous finding, ',
        h('kbd', 'c'),
        ' its counterpart, ',
        h('kbd', 'o'),
        ' only blocks with findings',
      ]),
    ]),
  ]);
}
