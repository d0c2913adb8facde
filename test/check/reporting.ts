import { check } from '../../src/check/check.ts';
import type { PlacedFinding } from '../../src/check/placed-finding.ts';
import type { Ruleset } from '../../src/check/ruleset.ts';
import { Document } from '../../src/document/document.ts';
import { defineRule, error, type Finding, type Rule } from '../../src/rule-kit.ts';
import { SourceText } from '../../src/text/source-text.ts';
import { settingsFor } from '../support/settings.ts';

export const text = new SourceText('tides.md', '# Tides\n\nThe sea rises.\r\nThe sea falls.\n');
/** The first sentence under the title: what is found where a test says nothing else. */
export const rising = text.range(9, 24);

type Rank = Rule['meta']['rank'];

/** A rule that reports what it is given. */
export function ruleThat(id: string, rank: Rank | undefined, ...findings: readonly Partial<Finding>[]): Rule {
  return defineRule<{ found: object }>({
    id,
    category: 'structure',
    summary: 'reports what it is given',
    mqm: 'Omission',
    ...(rank && { rank }),
    messages: { found: error(() => 'Found.') },
    document(_document, { report }) {
      for (const finding of findings) report('found', { at: rising, side: 'source', data: {}, ...finding });
    },
  });
}

/** What the rules find in the text. */
export function run(rules: readonly Rule[], severityOf: Ruleset['severityOf'] = () => 'error'): readonly PlacedFinding[] {
  const document = new Document({ text }, settingsFor(text.path));
  return check(document, { bound: rules.map((rule) => rule.bind({})), severityOf });
}

export function rulesOf(findings: readonly PlacedFinding[]): string[] {
  return findings.map(({ rule }) => rule);
}
