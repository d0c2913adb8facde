import type { PlacedFinding } from '../check/placed-finding.ts';
import type { Document } from '../document/document.ts';
import { isTranslation } from '../layout/file-kind.ts';

/** The finding about a file in which no rule has anything to check; undefined when rules can check the file. */
export function wholeFileFinding(document: Document): PlacedFinding | undefined {
  const { text, kind } = document;
  const common = { rank: 'file', side: 'document', at: text.lineRange(1), related: [], claims: [] } as const;
  if (isTranslation(kind) && kind !== 'page' && text.text.trim() === '') {
    const message = 'The file is empty, expected a text and its translation. Write both, or delete the file.';
    return { ...common, rule: 'parse-error', messageId: 'empty', severity: 'error', message, data: {} };
  }
  if (kind !== 'other') return undefined;
  const { suspect, reason, remedy = '' } = document.classification;
  if (!suspect) return undefined;
  const message = `The file looks like no section file: ${reason}. ${remedy}`;
  return { ...common, rule: 'no-section', messageId: 'suspect', severity: 'info', message, data: { reason, remedy } };
}
