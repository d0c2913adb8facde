/** Charts of the overview as plain SVG. What they show stands in words for those who do not see them. */
import type { Element } from 'hast';
import type { Severity } from '../../check/diagnostic.ts';
import { h, s } from './libraries.ts';

/** In units of the drawing. */
const WIDTH = 430;

/** One bar of several parts. */
export interface Bar {
  readonly label: string;
  /** Where a click leads. */
  readonly href?: string;
  /** What stands behind the bar; the sum of the parts when absent. */
  readonly note?: string;
  readonly parts: readonly { readonly kind: string; readonly value: number }[];
}

const BAR = { height: 14, step: 26, label: 160, value: 46 };

/** Horizontal bars, each with its label on the left and its value behind it. */
export function bars(all: readonly Bar[], title: string): Element {
  const most = Math.max(1, ...all.map(({ parts }) => sum(parts)));
  const room = WIDTH - BAR.label - BAR.value;
  const lines = all.map(({ label, href, note, parts }, index) => {
    let x = BAR.label;
    const y = index * BAR.step + (BAR.step - BAR.height) / 2;
    const drawn = parts
      .filter(({ value }) => value > 0)
      .map(({ kind, value }) => {
        const width = (value / most) * room;
        x += width;
        return s('rect', { class: `part ${kind}`, x: round(x - width), y, width: round(width), height: BAR.height }, [
          s('title', `${label}: ${value} ${kind}`),
        ]);
      });
    const baseline = y + BAR.height - 3;
    const texts = [
      s('text', { class: 'label', x: BAR.label - 10, y: baseline, 'text-anchor': 'end' }, clipped(label)),
      ...drawn,
      s('text', { class: 'value', x: round(x + 8), y: baseline }, note ?? `${sum(parts)}`),
    ];
    return href === undefined ? s('g', texts) : s('a', { href }, texts);
  });
  return drawing(all.length * BAR.step, title, lines);
}

/** A point of a scatter plot. */
export interface Point {
  readonly x: number;
  readonly y: number;
  readonly label: string;
  readonly href: string | undefined;
  readonly kind: Severity | 'clean';
}

export interface Axis {
  readonly name: string;
  readonly from: number;
  readonly to: number;
  readonly ticks: readonly number[];
}

const PLOT = { height: 236, left: 44, right: 10, top: 18, bottom: 42 };

/** Points between two axes, each of which leads to its page; keys reach the pages by the table. */
export function scatter(points: readonly Point[], across: Axis, up: Axis, title: string): Element {
  const x = scale(across, PLOT.left, WIDTH - PLOT.right);
  const y = scale(up, PLOT.height - PLOT.bottom, PLOT.top);
  const dots = points.map((point) => {
    const dot = s('circle', { class: `dot ${point.kind}`, cx: round(x(point.x)), cy: round(y(point.y)), r: 4 }, [
      s('title', point.label),
    ]);
    return point.href === undefined ? dot : s('a', { href: point.href, 'aria-label': point.label, tabindex: -1 }, [dot]);
  });
  return drawing(PLOT.height, title, [...axes(across, up, x, y), ...dots]);
}

export interface Bin {
  readonly from: number;
  readonly to: number;
  readonly count: number;
  readonly outliers: number;
}

/** How many values lie in which bin; the outliers of each stand at its top. */
export function histogram(bins: readonly Bin[], across: Axis, title: string): Element {
  const most = Math.max(1, ...bins.map(({ count }) => count));
  const up: Axis = { name: 'pairs', from: 0, to: most, ticks: [0, most] };
  const x = scale(across, PLOT.left, WIDTH - PLOT.right);
  const y = scale(up, PLOT.height - PLOT.bottom, PLOT.top);
  const columns = bins.flatMap(({ from, to, count, outliers }) => {
    const place = { x: round(x(from) + 1), width: round(Math.max(1, x(to) - x(from) - 2)) };
    const height = (value: number) => (value === 0 ? 0 : Math.max(2, y(0) - y(value)));
    const usual = height(count - outliers);
    const far = height(outliers);
    const label = s('title', `${count} pairs from ${from.toFixed(2)} to ${to.toFixed(2)}, ${outliers} of them outliers`);
    return [
      s('rect', { class: 'part usual', ...place, y: round(y(0) - usual), height: round(usual) }, [label]),
      s('rect', { class: 'part outlier', ...place, y: round(y(0) - usual - far), height: round(far) }),
    ];
  });
  return drawing(PLOT.height, title, [...axes(across, up, x, y), ...columns]);
}

/** A value that changes, at equal distances. */
export interface Line {
  readonly kind: Severity;
  readonly values: readonly number[];
}

/** Lines over an axis of times, of which the first and the last are named. */
export function lines(all: readonly Line[], times: readonly string[], title: string): Element {
  const most = Math.max(1, ...all.flatMap(({ values }) => values));
  const up: Axis = { name: 'findings', from: 0, to: most, ticks: [0, most] };
  const across: Axis = { name: `${times[0] ?? ''} to ${times.at(-1) ?? ''}`, from: 0, to: times.length - 1, ticks: [] };
  const x = scale(across, PLOT.left + 6, WIDTH - PLOT.right - 6);
  const y = scale(up, PLOT.height - PLOT.bottom, PLOT.top);
  const drawn = all.map(({ kind, values }) => {
    const places = values.map((value, index) => ({ value, index, cx: round(x(index)), cy: round(y(value)) }));
    return s('g', [
      s('polyline', { class: `line ${kind}`, points: places.map(({ cx, cy }) => `${cx},${cy}`).join(' ') }),
      ...places.map(({ value, index, cx, cy }) =>
        s('circle', { class: `dot ${kind}`, cx, cy, r: 3 }, [s('title', `${times[index] ?? ''}: ${value} ${kind}`)]),
      ),
    ]);
  });
  return drawing(PLOT.height, title, [...axes(across, up, x, y), ...drawn]);
}

type Scale = (value: number) => number;

function scale({ from, to }: Axis, start: number, end: number): Scale {
  return (value) => start + ((Math.min(Math.max(value, from), to) - from) / (to - from || 1)) * (end - start);
}

function axes(across: Axis, up: Axis, x: Scale, y: Scale): Element[] {
  const bottom = PLOT.height - PLOT.bottom;
  return [
    ...up.ticks.map((tick) =>
      s('g', [
        s('line', { class: 'grid', x1: PLOT.left, x2: WIDTH - PLOT.right, y1: round(y(tick)), y2: round(y(tick)) }),
        s('text', { class: 'tick', x: PLOT.left - 8, y: round(y(tick) + 4), 'text-anchor': 'end' }, `${tick}`),
      ]),
    ),
    ...across.ticks.map((tick) =>
      s('text', { class: 'tick', x: round(x(tick)), y: bottom + 16, 'text-anchor': 'middle' }, `${tick}`),
    ),
    s('text', { class: 'axis', x: WIDTH - PLOT.right, y: bottom + 34, 'text-anchor': 'end' }, across.name),
    s('text', { class: 'axis', x: PLOT.left, y: PLOT.top - 8, 'text-anchor': 'start' }, up.name),
  ];
}

/** Not `role="img"`, which would hide the links inside. */
function drawing(height: number, title: string, children: readonly Element[]): Element {
  return h('div', { className: ['chart'] }, [
    s('svg', { viewBox: `0 0 ${WIDTH} ${height}`, role: 'group', 'aria-label': title }, [...children]),
  ]);
}

/** In characters. */
const LONGEST = 24;

function clipped(label: string): string {
  return label.length <= LONGEST ? label : `${label.slice(0, LONGEST - 1)}…`;
}

function sum(parts: Bar['parts']): number {
  return parts.reduce((all, { value }) => all + value, 0);
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
