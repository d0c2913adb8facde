import type { Severity } from './diagnostic.ts';

/** A diagnostic of tlint itself, which no config can turn off. */
export interface AlwaysOn {
  readonly id: string;
  readonly severity: Severity;
  readonly summary: string;
  readonly fixable: boolean;
}

export const alwaysOn: readonly AlwaysOn[] = [
  { id: 'parse-error', severity: 'error', summary: 'The file cannot be read as text or as Markdown', fixable: false },
  {
    id: 'no-section',
    severity: 'info',
    summary: 'A file with the name of a section shows no text in two languages',
    fixable: false,
  },
  { id: 'internal-error', severity: 'error', summary: 'A rule failed; the other rules went on', fixable: false },
  { id: 'unused-directive', severity: 'warning', summary: 'An inline directive suppresses nothing', fixable: true },
  {
    id: 'unknown-directive',
    severity: 'warning',
    summary: 'A comment looks like an inline directive, but has the name of none',
    fixable: false,
  },
  {
    id: 'unknown-rule-in-directive',
    severity: 'warning',
    summary: 'An inline directive names a rule that does not exist',
    fixable: false,
  },
];
