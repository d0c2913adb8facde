import type { Diagnostic } from '../check/diagnostic.ts';
import type { Rule } from '../check/rule.ts';
import type { Document } from '../document/document.ts';
import { fixText } from '../fix/fix-text.ts';
import { lintDocument } from '../lint/lint-document.ts';
import { type CaseDocuments, documentsOf } from './case-documents.ts';
import { changedPart, fingerprintOf } from './mutation.ts';
import type { ValidCase } from './test-cases.ts';

/** A finding with the file that it stands in. */
export interface FoundFinding {
  readonly path: string;
  readonly diagnostic: Diagnostic;
}

/** What a rule did on a case. */
export interface CaseResult {
  readonly found: readonly FoundFinding[];
  readonly texts: ReadonlyMap<string, string>;
  readonly documents: CaseDocuments;
  /** The text after all fixes; undefined when there is nothing to fix. */
  readonly fixed: string | undefined;
}

/** @throws Error when the rule throws, changes what it is given, or has a fix that cannot be applied */
export function runCase(rule: Rule, input: ValidCase, languages: ValidCase['languages']): CaseResult {
  const documents = documentsOf(rule, input, languages);
  const opened = documents.open();
  const before = opened.map(fingerprintOf);
  const all = documents.lint(opened).flatMap(({ path, diagnostics }) => diagnostics.map((diagnostic) => ({ path, diagnostic })));
  const failure = all.find(({ diagnostic }) => diagnostic.rule === 'internal-error' || diagnostic.rule === 'parse-error');
  if (failure !== undefined) throw new Error(failure.diagnostic.message);
  for (const [index, document] of opened.entries()) {
    const changed = changedPart(before[index], fingerprintOf(document));
    if (changed !== undefined) throw new Error(`The rule changes what it is given: \`${changed}\` is another than before`);
  }
  const found = all.filter(({ diagnostic }) => diagnostic.rule === rule.meta.id);
  const given = 'files' in input ? Object.entries(input.files) : [];
  const texts = new Map([
    ...given,
    ...opened.flatMap((document) => document.texts.map(({ path, text }) => [path, text] as const)),
  ]);
  return { found, texts, documents, fixed: 'files' in input ? undefined : fixedText(documents, opened) };
}

function fixedText({ open }: CaseDocuments, [document]: readonly Document[]): string | undefined {
  if (document === undefined) return undefined;
  const before = document.text.text;
  const lint = (text: string) => {
    const [opened = document] = open(text);
    return lintDocument(opened);
  };
  const { text, rolledBack } = fixText(before, lint, 'unsafe');
  if (rolledBack.length > 0) throw new Error('The fixes of the rule change the structure of the file, or never end');
  return text === before ? undefined : text;
}
