/** The overview: the state of all pages, what was found, and the way to each page. */
import type { Element } from 'hast';
import { posix } from 'node:path';
import type { Severity } from '../../check/diagnostic.ts';
import type { Language } from '../../language/language.ts';
import { summarize, type Report } from '../report.ts';
import { count } from '../count.ts';
import { type Axis, bars, histogram, lines, type Point, scatter } from './charts.ts';
import type { PageFacts } from './facts.ts';
import type { PastRun } from './history.ts';
import { h } from './libraries.ts';
import { rowId } from './page.ts';
import { visible } from './visible.ts';

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

/** How far the translations into a language are, in pages. */
export interface LanguageProgress {
  readonly language: string;
  readonly name: string;
  readonly translated: number;
  readonly stale: number;
  readonly untranslated: number;
  readonly missing: number;
}

export interface OverviewContent {
  readonly report: Report;
  readonly pages: readonly PageFacts[];
  /** The paths of translations that are likely to be behind their source. */
  readonly stale: ReadonlySet<string>;
  readonly languages: readonly LanguageProgress[];
  readonly version: string;
  /** Runs up to this one, the first first; absent where no history is kept. */
  readonly history?: readonly PastRun[];
}

/** @param below what stands under the overview in the same file */
export function overviewOf(content: OverviewContent, below: readonly Element[] = []): readonly Element[] {
  const { report, pages, version } = content;
  const { checked, errors, warnings, infos } = summarize(report);
  return [
    h('header', { className: ['top'] }, [
      h('h1', 'Translation report'),
      h('p', { className: ['lead'] }, `${count(checked, 'file')} checked by tlint ${version}`),
      h('ul', { className: ['tiles'] }, [
        tile('error', errors, errors === 1 ? 'error' : 'errors'),
        tile('warning', warnings, warnings === 1 ? 'warning' : 'warnings'),
        tile('info', infos, infos === 1 ? 'info' : 'infos'),
        tile('clean', pages.filter((page) => isClean(page)).length, 'files without a finding'),
      ]),
    ]),
    h('main', [...chartsOf(content), tableOf(content), ...below]),
    dataOf(pages),
  ];
}

function tile(kind: string, value: number, label: string): Element {
  return h('li', { className: ['tile', kind] }, [h('strong', `${value}`), ' ', h('span', label)]);
}

function isClean({ report }: PageFacts): boolean {
  return report.role === undefined && report.diagnostics.length === 0;
}

function countOf({ report }: PageFacts, severity: Severity): number {
  return report.diagnostics.filter((each) => each.severity === severity).length;
}

function folderOf({ report }: PageFacts): string {
  return posix.dirname(report.path);
}

// The table

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

function tableOf(content: OverviewContent): Element {
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
function dataOf(pages: readonly PageFacts[]): Element {
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

// The charts

function chartsOf(content: OverviewContent): Element[] {
  const charts = [
    historyChart(content),
    rulesChart(content),
    progressChart(content),
    scoreChart(content),
    lengthChart(content),
    termChart(content),
  ];
  const shown = charts.flat();
  return shown.length === 0 ? [] : [h('section', { className: ['charts'], ariaLabel: 'Charts' }, shown)];
}

function figure(title: string, about: string, chart: Element, ...more: readonly Element[]): Element {
  return h('figure', [h('figcaption', [h('h2', title), h('p', about)]), chart, ...more]);
}

/** How many bars a chart has at most. */
const MOST = 10;

/** How many runs are drawn, the last ones. */
const RUNS = 60;

function historyChart({ history = [] }: OverviewContent): Element[] {
  if (history.length < 2) return [];
  const shown = history.slice(-RUNS);
  const series = (['error', 'warning', 'info'] as const).map((kind) => ({ kind, values: shown.map((run) => run[`${kind}s`]) }));
  const times = shown.map(({ time }) => time.slice(0, 10));
  const chart = lines(series, times, 'Findings over time');
  return [figure('Findings over time', `Errors, warnings and infos of ${count(shown.length, 'run')}.`, chart)];
}

function rulesChart({ report }: OverviewContent): Element[] {
  const found = new Map<string, Record<Severity, number>>();
  for (const { rule, severity } of report.files.flatMap(({ diagnostics }) => diagnostics)) {
    const known = found.get(rule) ?? { error: 0, warning: 0, info: 0 };
    known[severity]++;
    found.set(rule, known);
  }
  if (found.size === 0) return [];
  const all = Array.from(found, ([rule, counts]) => ({
    label: rule,
    href: `#rule=${encodeURIComponent(rule)}`,
    parts: SEVERITIES.map((kind) => ({ kind, value: counts[kind] })),
    total: counts.error + counts.warning + counts.info,
  })).sort((a, b) => b.total - a.total);
  const rest = all.length > MOST ? ` The first ${MOST} of ${count(all.length, 'rule')}.` : '';
  return [figure('Findings by rule', `Errors, warnings and infos.${rest}`, bars(all.slice(0, MOST), 'Findings by rule'))];
}

function progressChart({ languages }: OverviewContent): Element[] {
  if (languages.length === 0) return [];
  const all = languages.map(({ name, translated, stale, untranslated, missing }) => {
    const pages = translated + untranslated + missing;
    return {
      label: name,
      note: `${Math.floor((translated / Math.max(1, pages)) * 100)} %`,
      parts: [
        { kind: 'translated', value: translated - stale },
        { kind: 'stale', value: stale },
        { kind: 'untranslated', value: untranslated },
        { kind: 'missing', value: missing },
      ],
    };
  });
  const legend = h(
    'ul',
    { className: ['legend'] },
    ['translated', 'stale', 'untranslated', 'missing'].map((kind) => h('li', { className: [kind] }, kind)),
  );
  return [figure('Pages by language', 'The share of the pages that is translated.', bars(all, 'Pages by language'), legend)];
}

function scoreChart({ pages }: OverviewContent): Element[] {
  const points = pages.flatMap((page): Point[] => {
    const score = page.translation?.score;
    if (score === undefined) return [];
    const [errors, warnings] = [countOf(page, 'error'), countOf(page, 'warning')];
    const kind = errors > 0 ? 'error' : warnings > 0 ? 'warning' : 'clean';
    const label = `${page.report.path}: score ${score.toFixed(2)}, ${count(errors, 'error')}, ${count(warnings, 'warning')}`;
    return [{ x: score, y: errors + warnings, label, href: page.href, kind }];
  });
  if (points.length < 2) return [];
  const lowest = Math.floor(Math.min(...points.map(({ x }) => x)) * 10) / 10;
  const most = Math.max(1, ...points.map(({ y }) => y));
  const from = Math.min(lowest, 0.9);
  const ticks = [from, (from + 1) / 2, 1].map((tick) => Number(tick.toFixed(2)));
  const across: Axis = { name: 'declared score', from, to: 1, ticks };
  const up: Axis = { name: 'errors and warnings', from: 0, to: most, ticks: [0, most] };
  return [
    figure(
      'Declared score against findings',
      'A file at the top right declares more than was found to be true.',
      scatter(points, across, up, 'Declared score against findings'),
    ),
  ];
}

/** The ratios of lengths between which a bin lies, and how many bins there are. */
const RATIOS = { from: 0, to: 2, bins: 40 };

function lengthChart({ pages }: OverviewContent): Element[] {
  const pairs = pages.flatMap(({ href, page, report, translation }) =>
    (translation?.lengths ?? []).map((each) => ({
      ...each,
      report,
      href: `${href?.replace(/#.*/, '') ?? ''}#${rowId(page, each.row)}`,
    })),
  );
  if (pairs.length < 10) return [];
  const { from, to, bins } = RATIOS;
  const width = (to - from) / bins;
  const columns = Array.from({ length: bins }, (_, index) => ({
    from: from + index * width,
    to: from + (index + 1) * width,
    count: 0,
    outliers: 0,
  }));
  for (const { ratio, isOutlier } of pairs) {
    const column = columns[Math.min(bins - 1, Math.floor((ratio - from) / width))];
    if (column === undefined) continue;
    column.count++;
    if (isOutlier) column.outliers++;
  }
  const far = pairs
    .filter(({ isOutlier }) => isOutlier)
    .sort((a, b) => Math.abs(Math.log(b.ratio)) - Math.abs(Math.log(a.ratio)));
  const links = far
    .slice(0, 8)
    .map(({ href, report, ratio }) => h('li', [h('a', { href }, visible(report.path)), ` ${ratio.toFixed(2)}`]));
  const across: Axis = { name: 'length against the expected one', from, to, ticks: [0, 0.5, 1, 1.5, 2] };
  const list = links.length === 0 ? [] : [h('ul', { className: ['outliers'] }, links)];
  const about = `${count(pairs.length, 'pair')} of blocks, ${count(far.length, 'outlier')}.`;
  return [figure('Length of translations', about, histogram(columns, across, 'Length of translations'), ...list)];
}

function termChart({ pages }: OverviewContent): Element[] {
  const all = new Map<string, Map<string, number>>();
  for (const { translation } of pages) {
    for (const [term, renderings] of translation?.renderings ?? []) {
      const key = `${term} (${translation?.language.code ?? ''})`;
      const known = all.get(key) ?? new Map<string, number>();
      for (const [rendering, blocks] of renderings) known.set(rendering, (known.get(rendering) ?? 0) + blocks);
      all.set(key, known);
    }
  }
  const several = [...all].filter(([, renderings]) => renderings.size > 1).sort(([, a], [, b]) => b.size - a.size);
  if (several.length === 0) return [];
  const shown = several.slice(0, MOST).map(([label, renderings]) => ({
    label,
    parts: [{ kind: 'usual', value: renderings.size }],
    note: `${renderings.size}`,
  }));
  return [
    figure(
      'Terms with the most renderings',
      'Renderings of the glossary that the translations have.',
      bars(shown, 'Terms with the most renderings'),
    ),
  ];
}
