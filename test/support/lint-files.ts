import type { Diagnostic } from '../../src/check/diagnostic.ts';
import type { Rule } from '../../src/check/rule.ts';
import type { RulesSetting } from '../../src/config/schema.ts';
import { Document } from '../../src/document/document.ts';
import { lintFilesInMemory } from '../../src/tester/lint-files-in-memory.ts';
import { SourceText } from '../../src/text/source-text.ts';
import { settingsFor } from './settings.ts';

export interface PlacedDiagnostic {
  readonly path: string;
  readonly finding: Diagnostic;
}

/**
 * Lints files in memory, given by path, as if their folders were given to the command line. Only the rules that are
 * named run. The files of `partial` folders were named one by one.
 */
export function lintFiles(
  files: Readonly<Record<string, string>>,
  rules: RulesSetting,
  plugins: readonly Rule[] = [],
  partial: readonly string[] = [],
): readonly PlacedDiagnostic[] {
  const documents = Object.entries(files).map(
    ([path, markdown]) => new Document({ text: new SourceText(path, markdown) }, settingsFor(path, { rules, plugins })),
  );
  const reports = lintFilesInMemory(documents, partial);
  return reports.flatMap(({ path, diagnostics }) => diagnostics.map((finding) => ({ path, finding })));
}
