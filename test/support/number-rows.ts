import { lintPages } from './lint-pages.ts';

/** A source text in English, and its translation into a language. */
export type Row = readonly [lang: string, source: string, target: string];

/** What `number-parity` says of each row: message, severity, what is expected and what is found. */
export async function check(rows: readonly Row[]) {
  const findings = await lintPages(
    'number-parity',
    rows.map(([lang, source, target]) => ({ lang, source, target })),
  );
  return rows.map(([lang, source], index) => [
    lang,
    source,
    (findings[index] ?? []).map(({ messageId, severity, data }) => [messageId, severity, data['expected'], data['found']]),
  ]);
}
