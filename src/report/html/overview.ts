/** The overview: the state of all pages, what was found, and the way to each page. */
import type { Element } from 'hast';
import { count } from '../count.ts';
import { summarize } from '../report.ts';
import type { PageFacts } from './facts.ts';
import { h } from './libraries.ts';
import { chartsOf } from './overview-charts.ts';
import type { OverviewContent } from './overview-content.ts';
import { dataOf, tableOf } from './overview-table.ts';

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
