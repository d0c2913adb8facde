/** What `tlint inspect` says, for people. */
import { originPhrase } from '../config/rule-levels.ts';
import { count } from '../report/count.ts';
import { printable } from '../report/printable.ts';
import type { InspectedRule, Inspection, PartnerFile } from '../query/inspect-file.ts';

type Row = readonly string[];

export function inspectionText(inspection: Inspection): string {
  const { rules } = inspection;
  const on = rules.filter((rule) => rule.on);
  const off = rules
    .filter((rule) => !rule.on)
    .map(({ id, messages }) => {
      const origins = new Set(Object.values(messages).map(({ origin }) => originPhrase(origin)));
      return ['off', [...origins].join('; '), id];
    });
  return [
    `${printable(inspection.file ?? 'Files of this folder')}\n`,
    table(facts(inspection)),
    `\n${count(on.length, 'rule')} on, ${off.length} off.\n\n`,
    table([['severity', 'set by', 'rule'], ...on.flatMap(rowsOf), ...off]),
  ].join('');
}

function facts(inspection: Inspection): readonly Row[] {
  const { kind, reason, remedy, leftOut, layout, languages, source, translations, config, glossary, baseline } = inspection;
  const over = inspection.extends.length === 0 ? '' : `, laid over ${inspection.extends.join(', ')}`;
  const rows: readonly (readonly [string, string | null])[] = [
    ['kind', kind && `${kind === 'other' ? 'other, which is not checked' : kind}: ${reason}`],
    ['remedy', remedy],
    ['left out', leftOut],
    ['layout', layout],
    ['languages', `${languages.source} to ${languages.target}`],
    ['source', source && partner(source)],
    ['translations', translations.length === 0 ? null : translations.map(partner).join(', ')],
    ['config', `${config ?? 'none, the defaults hold'}${over}`],
    ['glossary', glossary === null ? 'none' : `${glossary.paths.join(', ')}: ${glossary.reason}`],
    ['baseline', baseline],
  ];
  return rows.flatMap(([name, value]) => (value === null ? [] : [[`  ${name}`, value]]));
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
    const severities = [...new Set(set.map(({ severity }) => severity))].join(', ');
    return [severities, place, groups.size === 1 ? id : `${id}: ${set.map(({ name }) => name).join(', ')}`];
  });
  const given = Object.entries(options).map(([name, { value, origin }]): Row => {
    return ['option', originPhrase(origin), `${id}: ${name} is ${JSON.stringify(value)}`];
  });
  return [...rows, ...given];
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
