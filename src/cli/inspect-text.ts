/** What `tlint inspect` says, for people. */
import { originPhrase } from '../config/rule-levels.ts';
import { severitySettings } from '../config/schema.ts';
import { count } from '../report/count.ts';
import { printable } from '../report/printable.ts';
import type { InspectedRule, Inspection, PartnerFile } from '../query/inspect-file.ts';

type Row = readonly string[];

/** What stands in the place of a severity where an option is set. */
const OPTION = 'option';

export function inspectionText(inspection: Inspection): string {
  const { rules } = inspection;
  const sorted = rules.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const on = sorted.filter((rule) => rule.on);
  const off = sorted
    .filter((rule) => !rule.on)
    .map(({ id, messages }) => {
      const origins = new Set(Object.values(messages).map(({ origin }) => originPhrase(origin)));
      return ['off', [...origins].join('; '), id];
    });
  return [
    `${printable(inspection.file ?? 'Files of this folder')}\n`,
    table(facts(inspection)),
    `\n${count(on.length, 'rule')} on, ${off.length} off.\n\n`,
    table([['severity', 'set by', 'rule'], ...on.flatMap(rowsOf).toSorted(bySeverity), ...off]),
  ].join('');
}

function facts(inspection: Inspection): readonly Row[] {
  const { kind, reason, remedy, leftOut, source, translations, config, glossary, baseline, parser } = inspection;
  const over = inspection.extends.length === 0 ? '' : `, laid over ${inspection.extends.join(', ')}`;
  const rows: readonly Fact[] = [
    ['kind', kind && `${kind === 'other' ? 'other, which is not checked' : kind}: ${reason}`],
    ['remedy', remedy],
    ['left out', leftOut],
    ...textFacts(inspection),
    ['source', source && partner(source)],
    ['translations', translations.length === 0 ? null : translations.map(partner).join(', ')],
    ['config', `${config ?? 'none, the defaults hold'}${over}`],
    ['glossary', glossary === null ? 'none' : `${glossary.paths.join(', ')}: ${glossary.reason}`],
    ['baseline', baseline],
    ['parser', parser],
  ];
  return rows.flatMap(([name, value]) => (value === null ? [] : [[`  ${name}`, value]]));
}

type Fact = readonly [name: string, value: string | null];

/** What lies where: of a file, or of all files of a folder. */
function textFacts({ layout, languages, folder }: Inspection): readonly Fact[] {
  if (folder === null) {
    return [
      ['layout', layout],
      ['languages', `${languages.source} to ${languages.target}`],
    ];
  }
  const layouts = Object.entries(folder.layouts).map(([name, files]) => `${name} (${count(files, 'translation')})`);
  return [
    ['layout', layouts.length === 0 ? 'no translation was found' : layouts.join(', ')],
    ['languages', `${languages.source} to ${folder.targets.join(', ')}`],
    ...folder.mirrors.map(({ source, target, pairs }): Fact => {
      const all = Object.values(pairs).reduce((sum, number) => sum + number, 0);
      const parts = Object.entries(pairs).map(([code, number]) => `${code} ${number}`);
      return ['mirror', `${source} ~ ${target}: ${count(all, 'pair')}${all === 0 ? '' : ` (${parts.join(', ')})`}`];
    }),
  ];
}

function partner({ path, exists }: PartnerFile): string {
  return exists ? path : `${path} (there is none)`;
}

/** One row for the messages of a rule that are set in one place, and one for each of its options. */
function rowsOf({ id, messages, options }: InspectedRule): readonly Row[] {
  const groups = new Map<string, { name: string; severity: string }[]>();
  for (const [name, { severity, origin }] of Object.entries(messages)) {
    const place = originPhrase(origin);
    groups.set(place, [...(groups.get(place) ?? []), { name, severity }]);
  }
  const rows = Array.from(groups, ([place, set]): Row => {
    const severities = severitySettings.filter((one) => set.some(({ severity }) => severity === one)).join(', ');
    return [severities, place, groups.size === 1 ? id : `${id}: ${set.map(({ name }) => name).join(', ')}`];
  });
  const given = Object.entries(options).map(([name, { value, origin }]): Row => {
    return [OPTION, originPhrase(origin), `${id}: ${name} is ${JSON.stringify(value)}`];
  });
  return [...rows, ...given];
}

/** Rows by their first severity, the worst first; those of one severity stay in the order of the ids. Options come last. */
function bySeverity([a = '']: Row, [b = '']: Row): number {
  const rankOf = (cell: string): number => {
    const rank = severitySettings.findIndex((severity) => cell.startsWith(severity));
    return rank < 0 ? severitySettings.length : rank;
  };
  return rankOf(a) - rankOf(b);
}

/** Rows with their columns in line; the last one is as wide as it is. */
function table(rows: readonly Row[]): string {
  const lines = rows.map((cells) => cells.map(printable));
  const widths = lines.reduce<readonly number[]>(
    (most, cells) => cells.map((cell, column) => Math.max(most[column] ?? 0, cell.length)),
    [],
  );
  return lines
    .map(
      (cells) =>
        `${cells.map((cell, column) => (column === cells.length - 1 ? cell : cell.padEnd(widths[column] ?? 0))).join('  ')}\n`,
    )
    .join('');
}
