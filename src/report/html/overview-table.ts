/** The table of the overview, with its filters and the data that they look through. */
import type { Element } from 'hast';
import type { Severity } from '../../check/diagnostic.ts';
import type { Language } from '../../language/language.ts';
import { count } from '../count.ts';
import type { PageFacts } from './facts.ts';
import { h } from './libraries.ts';
import { countOf, folderOf, type OverviewContent, SEVERITIES } from './overview-content.ts';
import { visible } from './visible.ts';

interface Column {
  readonly name: string;
  readonly sort: 'text' | 'number';
  /** Shown on narrow screens too. */
  readonly isCore?: true;
  readonly cell: (page: PageFacts) => readonly (Element | string)[];
  /** What the column is sorted by. */
  readonly key: (page: PageFacts) => string | number;
}

/** The columns in which a page has something. */
function columnsOf({ stale, pages }: OverviewContent): readonly Column[] {
  const number = (severity: Severity): Column => ({
    name: `${severity}s`,
    sort: 'number',
    isCore: true,
    key: (page) => countOf(page, severity),
    cell: (page) => {
      const value = countOf(page, severity);
      return [h('span', { className: value === 0 ? ['none'] : ['count', severity] }, `${value}`)];
    },
  });
  const columns: readonly Column[] = [
    { name: 'page', sort: 'text', isCore: true, key: ({ report }) => report.path, cell: (page) => [nameOf(page)] },
    {
      name: 'language',
      sort: 'text',
      key: ({ translation }) => translation?.language.name ?? '',
      cell: ({ translation }) => [translation?.language.name ?? ''],
    },
    ...SEVERITIES.map(number),
    {
      name: 'score',
      sort: 'number',
      key: ({ translation }) => translation?.score ?? -1,
      cell: ({ translation }) => [translation?.score === undefined ? '' : translation.score.toFixed(2)],
    },
    {
      name: 'complete',
      sort: 'number',
      key: ({ translation }) => translation?.completeness ?? -1,
      cell: ({ translation }) => (translation === undefined ? [''] : [meterOf(translation.completeness)]),
    },
    {
      name: 'state',
      sort: 'text',
      key: ({ report }) => (stale.has(report.path) ? 'stale' : ''),
      cell: ({ report }) => (stale.has(report.path) ? [h('span', { className: ['stale'] }, 'stale')] : ['']),
    },
  ];
  return columns.filter(({ isCore, key }) => isCore || pages.some((page) => key(page) !== '' && key(page) !== -1));
}

function nameOf({ report, href, translation }: PageFacts): Element {
  const path = h('span', { className: ['path'] }, visible(report.path));
  const title = translation?.title;
  const name = [...(title === undefined ? [] : [h('bdi', visible(title)), ' ']), path];
  return href === undefined ? h('span', { className: ['name'] }, name) : h('a', { className: ['name'], href }, name);
}

function meterOf(share: number): Element {
  const percent = Math.floor(share * 100);
  return h('span', { className: ['meter'] }, [
    h('meter', { min: 0, max: 100, value: percent, ariaLabel: 'share of the blocks that are translated' }),
    ` ${percent} %`,
  ]);
}

export function tableOf(content: OverviewContent): Element {
  const columns = columnsOf(content);
  const { pages } = content;
  const head = columns.map(({ name, sort, isCore }) =>
    h('th', { scope: 'col', className: isCore ? [sort] : [sort, 'wide'] }, [
      h('button', { type: 'button', 'data-sort': sort }, name),
    ]),
  );
  const rows = pages.map((page, index) =>
    h(
      'tr',
      {
        'data-page': index,
        'data-language': page.translation?.language.code ?? '',
        'data-folder': folderOf(page),
      },
      columns.map(({ cell, key, sort, isCore }) =>
        h('td', { className: isCore ? [sort] : [sort, 'wide'], 'data-key': key(page) }, [...cell(page)]),
      ),
    ),
  );
  return h('section', { className: ['pages'], ariaLabel: 'Pages' }, [
    filtersOf(content),
    h('p', { className: ['matches'], role: 'status' }, count(pages.length, 'file')),
    h('div', { className: ['scroll'], tabIndex: 0, role: 'group', ariaLabel: 'Table of files' }, [
      h('table', { id: 'pages' }, [h('thead', h('tr', head)), h('tbody', rows)]),
    ]),
  ]);
}

function filtersOf({ report, pages }: OverviewContent): Element {
  const rules = [...new Set(report.files.flatMap(({ diagnostics }) => diagnostics.map(({ rule }) => rule)))].sort();
  const languages = new Map(
    pages.flatMap(({ translation }) =>
      translation === undefined ? [] : [[translation.language.code, translation.language] as const],
    ),
  );
  const folders = [...new Set(pages.map(folderOf))].sort();
  return h('form', { className: ['filters'], id: 'filters', role: 'search' }, [
    selectOf(
      'rule',
      'Rule',
      rules.map((id) => ({ value: id, label: id })),
    ),
    selectOf(
      'severity',
      'Severity',
      SEVERITIES.map((value) => ({ value, label: value })),
    ),
    selectOf(
      'language',
      'Language',
      Array.from(languages.values(), ({ code, name }: Language) => ({ value: code, label: name })),
    ),
    selectOf(
      'folder',
      'Paper or folder',
      folders.map((value) => ({ value, label: value })),
    ),
    h('label', ['Text', h('input', { type: 'search', name: 'text', placeholder: 'path, title or message' })]),
    h('button', { type: 'reset' }, 'Clear'),
  ]);
}

function selectOf(name: string, label: string, options: readonly { readonly value: string; readonly label: string }[]): Element {
  const all = [
    h('option', { value: '' }, 'all'),
    ...options.map((each) => h('option', { value: each.value }, visible(each.label))),
  ];
  return h('label', [label, h('select', { name }, all)]);
}

/** The findings of the pages, for the script that filters them. */
export function dataOf(pages: readonly PageFacts[]): Element {
  const data = pages.map(({ href, first, report }) => ({
    // Findings have anchors of their own.
    href: href?.replace(/#.*/, ''),
    first,
    findings: report.diagnostics.map(({ rule, severity, message }) => [rule, severity, message]),
  }));
  // No text ends the element or begins a comment in it.
  const json = JSON.stringify(data).replaceAll('<', '\\u003c');
  return h('script', { type: 'application/json', id: 'findings' }, json);
}
