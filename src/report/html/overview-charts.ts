/** The charts of the overview; one that would show nothing is left out. */
import type { Element } from 'hast';
import type { Severity } from '../../check/diagnostic.ts';
import { count } from '../count.ts';
import { type Axis, bars, histogram, lines, type Point, scatter } from './charts.ts';
import { h } from './libraries.ts';
import { countOf, type OverviewContent, SEVERITIES } from './overview-content.ts';
import { rowId } from './page.ts';
import { visible } from './visible.ts';

export function chartsOf(content: OverviewContent): Element[] {
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

/** How many outliers are named, the farthest ones. */
const OUTLIERS = 5;

/** A path by its last folder and name. */
function shortOf(path: string): string {
  return path.split('/').slice(-2).join('/');
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
    .slice(0, OUTLIERS)
    .map(({ href, report, ratio }) => h('li', [h('a', { href }, visible(shortOf(report.path))), ` ${ratio.toFixed(2)}`]));
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
